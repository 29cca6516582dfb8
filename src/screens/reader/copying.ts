import type { Clean } from '../../study/clean.js';
import { cleanLine } from '../../text/clean.js';
import { counted } from '../../text/lines.js';
import type { CopyResult } from '../../ui/terminal/clipboard.js';
import type { Ground } from './reader-place.js';
import type { ReaderAction, ReaderState } from './reader-state.js';
import { nextCode } from './reader-targets.js';

/** Copies the address that is selected, or else the code in view. Gives what the reader shows of that. */
export function copying(state: ReaderState, ground: Ground, copy: (text: Clean) => CopyResult): ReaderAction {
  const target = state.link === undefined ? undefined : ground.text.links[state.link]?.target;
  if (target?.kind === 'page') {
    return copied(copy(target.url), `Copied ${target.url}`);
  }
  const index = nextCode({ place: state.place, chosen: state.copied }, ground);
  const code = index === undefined ? undefined : ground.text.codes[index]?.text;
  if (index === undefined || code === undefined) {
    return { kind: 'say', notice: cleanLine('No code is in view.') };
  }
  const lines = code.split('\n');
  return { ...copied(copy(code), `Copied ${counted(lines.length, 'line')}: ${lines[0] ?? ''}`), code: index };
}

function copied(result: CopyResult, sentence: string): Extract<ReaderAction, { readonly kind: 'copied' }> {
  return { kind: 'copied', code: undefined, notice: result.copied ? cleanLine(sentence) : result.reason };
}
