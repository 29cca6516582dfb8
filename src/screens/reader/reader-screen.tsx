import { useMemo, useState } from 'react';
import type { Clean } from '../../study/clean.js';
import type { Left } from '../../study/destination.js';
import type { ReadSection } from '../../study/event.js';
import type { NotesFlow } from '../../text/flow.js';
import { useKeys } from '../../ui/keys.js';
import { useLatestReducer } from '../../ui/latest-reducer.js';
import type { ScreenTerminal } from '../../ui/screen-terminal.js';
import { copySentence } from '../../ui/terminal/clipboard.js';
import { useWindowSize } from '../../ui/window-size.js';
import type { Copying } from './copying.js';
import { openedReader } from './opened-reader.js';
import { reactionTo } from './reactions.js';
import { requestOf } from './reader-keys.js';
import { readerLayout } from './reader-layout.js';
import { reduceReader } from './reader-reducer.js';
import type { ReaderState, ReadResult } from './reader-state.js';
import { layOut } from './reader-text.js';
import { groundOf, Reader } from './reader-view.js';
import { sectionsSeen } from './sections-seen.js';

export interface ReaderScreenOptions {
  readonly topic: Clean;
  readonly notes: NotesFlow;
  /** Where to begin; absent: where reading was left. */
  readonly section?: Clean;
  /** Slugs of the sections read before. */
  readonly read: readonly string[];
  /** Ids of the topics there are. */
  readonly topics: readonly Clean[];
  readonly color: boolean;
  /** Brings the reader back as it was left. */
  readonly place?: ReaderState | undefined;
  /** How the reader was left when these notes were open before. */
  readonly before?: ReaderState | undefined;
  /** Tells whether there are questions on a section. */
  readonly isAsked: (section: Clean) => boolean;
  /** Milliseconds since some moment; by it the time is measured that lines are in view. */
  readonly clock: () => number;
  /** Saves that a section was read. Called once for each. */
  readonly onRead: (event: ReadSection) => ReadResult;
}

/** How the reader was left, whichever way. */
export type ReaderLeft = Left<ReaderState> & { readonly place: ReaderState };

/** Lets somebody read the notes of a topic. */
export function showReader(terminal: ScreenTerminal, options: ReaderScreenOptions): Promise<ReaderLeft> {
  return terminal.show<ReaderLeft>((finish) => <ReaderScreen {...options} onCopied={terminal.copy} onLeft={finish} />);
}

interface ReaderScreenView extends ReaderScreenOptions {
  readonly onCopied: ScreenTerminal['copy'];
  readonly onLeft: (left: ReaderLeft) => void;
}

function ReaderScreen(options: ReaderScreenView) {
  const { topic, notes, color, onRead, onLeft } = options;
  const size = useWindowSize();
  const { text: width } = readerLayout(size);
  const text = useMemo(() => layOut(notes, { width, color }), [notes, width, color]);
  const { state, latest, send } = useLatestReducer(reduceReader, () => openedReader(options, text));
  const ground = () => groundOf({ text, size, state: latest() });

  const [since] = useState(() => ({ last: options.clock() }));

  /** Whoever presses a key has had the lines in view since the one before. */
  function noteSeen(): void {
    const now = options.clock();
    const seen = sectionsSeen(latest(), { ground: ground(), size, milliseconds: now - since.last });
    since.last = now;
    const results = seen.read.map((section) => onRead({ kind: 'read', topic, section }));
    const saving = results.at(-1) ?? latest().saving;
    send({ action: { kind: 'seen', seen, saving }, ground: ground() });
  }

  async function copy({ text: code, what, code: index }: Copying): Promise<void> {
    send({ action: { kind: 'copied', code: index }, ground: ground() });
    const result = await options.onCopied(code);
    if (result !== undefined) {
      send({ action: { kind: 'say', notice: copySentence(result, what) }, ground: ground() });
    }
  }

  useKeys((key) => {
    noteSeen();
    const current = latest();
    const request = requestOf(current, key);
    if (request === undefined) {
      return;
    }
    const reaction = reactionTo(request, { ...options, state: current, ground: ground() });
    switch (reaction.kind) {
      case 'on':
        return onLeft({ kind: 'on', to: reaction.to, place: current });
      case 'leave':
        return onLeft({ kind: 'back', place: current });
      case 'copy':
        return void copy(reaction);
      default:
        return send({ action: reaction, ground: ground() });
    }
  });

  return <Reader state={state} title={notes.title} text={text} size={size} color={color} />;
}
