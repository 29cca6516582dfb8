import { cleanLine } from '../../text/clean.js';
import { plainOf, type Showable } from '../../text/painted.js';

/**
 * A program that was given a text and ended well: tmux, or one for the clipboard of this machine. Whether it read the
 * text is not known.
 */
export type CopyTaker = 'tmux' | 'machine';

/** What became of a copy: who was given it, if not the terminal alone; or why there is none, in words. */
export type CopyResult =
  | { readonly copied: true; readonly by: CopyTaker | 'terminal' }
  | { readonly copied: false; readonly reason: Showable };

/** How a text leaves. */
export interface CopyWays {
  /** Gives a text to a program that takes it, and tells which; nothing where there is none, or once it is called off. */
  readonly copyByProgram: (text: string, off: AbortSignal) => Promise<CopyTaker | undefined>;
  /** Writes to the terminal. */
  readonly write: (sequence: string) => unknown;
}

/** Terminals drop sequences of more than 100,000 bytes, some of them earlier. */
const MOST_BASE64 = 74_994;
const TOO_LONG = cleanLine('This is too long to copy: terminals take about 56,000 bytes.');

/** Copies one text at a time. */
export interface Copier {
  /**
   * Puts a text without its colours on the clipboard: through a program, else by OSC 52 on that of the terminal, which
   * may stand on another machine. A terminal answers nothing: whether it allowed that can't be known. Gives nothing where
   * a newer copy, or the close, came before the end of this one.
   */
  copy(text: Showable): Promise<CopyResult | undefined>;
  /** Waits for no program: what none has taken by now goes to the terminal. */
  close(): void;
}

/** Makes what copies. */
export function openCopier({ copyByProgram, write }: CopyWays): Copier {
  let underWay: { readonly plain: string; readonly off: AbortController } | undefined;
  return {
    async copy(text) {
      // Two programs at a time could end in either order.
      underWay?.off.abort();
      const ours = { plain: plainOf(text), off: new AbortController() };
      underWay = ours;
      const by = await copyByProgram(ours.plain, ours.off.signal);
      if (underWay !== ours) {
        return undefined;
      }
      underWay = undefined;
      return by === undefined ? sendToTerminal(ours.plain, write) : { copied: true, by };
    },
    close() {
      if (underWay !== undefined) {
        underWay.off.abort();
        sendToTerminal(underWay.plain, write);
        underWay = undefined;
      }
    },
  };
}

function sendToTerminal(plain: string, write: CopyWays['write']): CopyResult {
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
