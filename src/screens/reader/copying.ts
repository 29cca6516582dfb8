import type { Clean } from '../../study/clean.js';
import { cleanLine } from '../../text/clean.js';
import { counted } from '../../text/lines.js';
import type { Ground } from './reader-place.js';
import type { ReaderAction, ReaderState } from './reader-state.js';
import { nextCode } from './reader-targets.js';

/** What is to be copied, and what is said of it behind the word for what became of it. */
export interface Copying {
  readonly kind: 'copy';
  readonly text: Clean;
  readonly what: string;
  /** The code block; absent for an address. */
  readonly code: number | undefined;
}

/** Gives what to copy: the address that is selected, or else the code in view; where there is none, says so. */
export function copying(state: ReaderState, ground: Ground): Copying | ReaderAction {
  const target = state.link === undefined ? undefined : ground.text.links[state.link]?.target;
  if (target?.kind === 'page') {
    return { kind: 'copy', text: target.url, what: `: ${target.url}`, code: undefined };
  }
  const index = nextCode({ place: state.place, chosen: state.copied }, ground);
  const code = index === undefined ? undefined : ground.text.codes[index]?.text;
  if (code === undefined) {
    return { kind: 'say', notice: cleanLine('No code is in view.') };
  }
  const lines = code.split('\n');
  return { kind: 'copy', text: code, what: ` (${counted(lines.length, 'line')}): ${lines[0] ?? ''}`, code: index };
}
