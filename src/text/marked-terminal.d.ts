/** The part of marked-terminal that we use; the package comes without types. */
declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked';

  /** How the parts of a line look; each gets the text of its part. */
  export interface MarkedTerminalOptions {
    readonly text?: (text: string) => string;
    readonly strong?: (text: string) => string;
    readonly em?: (text: string) => string;
    readonly del?: (text: string) => string;
    readonly codespan?: (text: string) => string;
    readonly paragraph?: (text: string) => string;
    readonly code?: (text: string) => string;
    /** Replaces `:name:` by an emoji. */
    readonly emoji?: boolean;
    /** Replaces five entities, in code spans too. */
    readonly unescape?: boolean;
    /** Blanks in front of code. */
    readonly tab?: number;
  }

  /** Gives renderers for marked that make text for a terminal. */
  export function markedTerminal(
    options: MarkedTerminalOptions,
    highlighting: { readonly theme: Readonly<Record<string, (text: string) => string>> },
  ): MarkedExtension;
}
