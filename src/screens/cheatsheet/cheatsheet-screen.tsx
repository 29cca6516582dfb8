import type { Clean } from '../../study/clean.js';
import type { GroupedCommand } from '../../study/command-filter.js';
import type { Left } from '../../study/destination.js';
import { cleanLine } from '../../text/clean.js';
import { useKeys } from '../../ui/keys.js';
import { useLatestReducer } from '../../ui/latest-reducer.js';
import type { ScreenTerminal } from '../../ui/screen-terminal.js';
import type { ScrollMove } from '../../ui/scroll.js';
import { copySentence } from '../../ui/terminal/clipboard.js';
import { useWindowSize } from '../../ui/window-size.js';
import { type CommandRequest, requestOf } from './cheatsheet-keys.js';
import { type CheatsheetState, reduceCheatsheet, selectedOf, startCheatsheet } from './cheatsheet-state.js';
import { Cheatsheet, pageSize, scrolledTo, shownList } from './cheatsheet-view.js';
import type { DetailOf } from './command-detail.js';

/** What brings the screen back as it was. */
export type CheatsheetPlace = CheatsheetState;

export interface CheatsheetScreenOptions {
  readonly commands: readonly GroupedCommand[];
  /** Says whose commands these are. */
  readonly title: Clean;
  /** The only topic; absent where there are several. */
  readonly topic?: Clean | undefined;
  readonly color: boolean;
  readonly detailOf: DetailOf;
  readonly place?: CheatsheetPlace | undefined;
}

/** Lets a learner look commands up. */
export async function showCheatsheet(
  terminal: ScreenTerminal,
  { commands, place = startCheatsheet(commands, 'browse'), ...options }: CheatsheetScreenOptions,
): Promise<Left<CheatsheetPlace>> {
  const end = await terminal.show<End>((finish) => (
    <CheatsheetScreen {...options} start={place} onCopied={terminal.copy} onLeft={finish} />
  ));
  return end.kind === 'picked' ? { kind: 'back' } : end;
}

export type PickScreenOptions = Pick<CheatsheetScreenOptions, 'commands' | 'title' | 'color'>;

/** Lets somebody pick a command. Gives nothing when the screen is left without one. */
export async function showPick(
  terminal: ScreenTerminal,
  { commands, title, color }: PickScreenOptions,
): Promise<Clean | undefined> {
  const start = startCheatsheet(commands, 'pick');
  const end = await terminal.show<End>((finish) => (
    <CheatsheetScreen title={title} color={color} start={start} onCopied={terminal.copy} onLeft={finish} />
  ));
  return end.kind === 'picked' ? end.command : undefined;
}

/** How the screen was left. */
type End = Left<CheatsheetPlace> | { readonly kind: 'picked'; readonly command: Clean };

interface CheatsheetScreenView extends Omit<CheatsheetScreenOptions, 'commands' | 'detailOf' | 'place'> {
  /** Absent where a command is picked. */
  readonly detailOf?: DetailOf;
  readonly start: CheatsheetState;
  readonly onCopied: ScreenTerminal['copy'];
  readonly onLeft: (end: End) => void;
}

function CheatsheetScreen({ start, onCopied, onLeft, ...looks }: CheatsheetScreenView) {
  const size = useWindowSize();
  const { state, latest, send } = useLatestReducer(reduceCheatsheet, () => start);

  function move(by: ScrollMove): void {
    const view = { ...looks, size, state: latest() };
    send(
      view.state.page.kind === 'list'
        ? { kind: 'move', move: by, page: pageSize(size), offset: shownList(view).offset }
        : { kind: 'scroll', offset: scrolledTo(view, by) },
    );
  }

  async function copy({ command }: GroupedCommand): Promise<void> {
    const result = await onCopied(command);
    if (result !== undefined) {
      send({ kind: 'tell', notice: copySentence(result, `: ${command}`) });
    }
  }

  function drill(selected: GroupedCommand): void {
    if (looks.detailOf?.(selected).hasDrills === true) {
      onLeft({ kind: 'on', to: { kind: 'drill', topic: selected.topic }, place: latest() });
    } else {
      send({ kind: 'tell', notice: cleanLine('This topic has no commands to drill.') });
    }
  }

  const acts: Readonly<Record<CommandRequest['kind'], (selected: GroupedCommand) => unknown>> = {
    pick: ({ command }) => onLeft({ kind: 'picked', command }),
    copy,
    drill,
    notes: ({ topic }) => onLeft({ kind: 'on', to: { kind: 'notes', topic }, place: latest() }),
  };

  useKeys((key) => {
    const request = requestOf(latest(), key);
    const selected = selectedOf(latest());
    if (request === undefined) {
      return;
    }
    if ('on' in request) {
      return void (selected && acts[request.kind](selected));
    }
    switch (request.kind) {
      case 'leave':
        return onLeft({ kind: 'back' });
      case 'move-by':
        return move(request.move);
      default:
        return send(request);
    }
  });

  return <Cheatsheet {...looks} state={state} size={size} />;
}
