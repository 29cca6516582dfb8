import type { Clean } from '../../study/clean.js';
import type { GroupedCommand } from '../../study/command-filter.js';
import { useKeys } from '../../ui/keys.js';
import { useLatestReducer } from '../../ui/latest-reducer.js';
import type { ScreenTerminal } from '../../ui/screen-terminal.js';
import { useWindowSize } from '../../ui/window-size.js';
import { requestOf } from './pick-keys.js';
import { reducePick, selectedOf, startPick } from './pick-state.js';
import { Pick, pageOf, shownList } from './pick-view.js';

export interface PickScreenOptions {
  readonly commands: readonly GroupedCommand[];
  readonly color: boolean;
}

/** Lets somebody pick a command. Gives nothing when the screen is left without one. */
export function showPick(terminal: ScreenTerminal, options: PickScreenOptions): Promise<Clean | undefined> {
  return terminal.show<Clean | undefined>((finish) => <PickScreen {...options} onLeft={finish} />);
}

interface PickScreenView extends PickScreenOptions {
  readonly onLeft: (picked: Clean | undefined) => void;
}

function PickScreen({ commands, color, onLeft }: PickScreenView) {
  const size = useWindowSize();
  const { state, latest, send } = useLatestReducer(reducePick, () => startPick(commands));

  function pick(): void {
    const selected = selectedOf(latest());
    if (selected !== undefined) {
      onLeft(selected.command);
    }
  }

  useKeys((key) => {
    const request = requestOf(key);
    if (request === undefined) {
      return;
    }
    switch (request.kind) {
      case 'pick':
        return pick();
      case 'leave':
        return onLeft(undefined);
      case 'move-by': {
        const { offset } = shownList({ state: latest(), size, color });
        return send({ kind: 'move', move: request.move, page: pageOf(size), offset });
      }
      default:
        return send(request);
    }
  });

  return <Pick state={state} size={size} color={color} />;
}
