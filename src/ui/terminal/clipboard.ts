import { cleanLine } from '../../text/clean.js';
import { plainOf, type Showable } from '../../text/painted.js';

/** A program that is known to have taken a text: tmux, or one for the clipboard of this machine. */
export type CopyTaker = 'tmux' | 'machine';

/** What became of a copy: who has it, if it was not only sent to the terminal; or why there is none, in words. */
export type CopyResult =
  | { readonly copied: true; readonly by: CopyTaker | 'terminal' }
  | { readonly copied: false; readonly reason: Showable };

/** How a text leaves. */
export interface CopyWays {
  /** Gives a text to a program that takes it, and tells which; nothing where there is none. */
  readonly copyByProgram: (text: string) => Promise<CopyTaker | undefined>;
  /** Writes to the terminal. */
  readonly write: (sequence: string) => unknown;
}

/** Terminals drop sequences of more than 100,000 bytes, some of them earlier. */
const MOST_BASE64 = 74_994;
const TOO_LONG = cleanLine('This is too long to copy: terminals take about 56,000 bytes.');

/**
 * Puts a text without its colours on the clipboard: through a program, else by OSC 52 on that of the terminal, which may
 * stand on another machine. A terminal answers nothing: whether it allowed that can't be known.
 */
export async function copyText(text: Showable, { copyByProgram, write }: CopyWays): Promise<CopyResult> {
  const plain = plainOf(text);
  const by = await copyByProgram(plain);
  if (by !== undefined) {
    return { copied: true, by };
  }
  const encoded = Buffer.from(plain, 'utf8').toString('base64');
  if (encoded.length > MOST_BASE64) {
    return { copied: false, reason: TOO_LONG };
  }
  write(`\u001b]52;c;${encoded}\u0007`);
  return { copied: true, by: 'terminal' };
}

const SENTENCES: Readonly<Record<CopyTaker | 'terminal', string>> = {
  machine: 'Copied',
  tmux: 'Copied to tmux',
  terminal: "Sent to the terminal's clipboard",
};

/** Says what became of a copy, with no more than is known; `what` tells which text it was. */
export function copySentence(result: CopyResult, what: string): Showable {
  return result.copied ? cleanLine(`${SENTENCES[result.by]}${what}`) : result.reason;
}
