import type { PlatformShell } from '../study/platform.js';

/** How a program is started so that a shell takes its line apart. */
export interface ShellCall {
  readonly program: string;
  readonly args: readonly string[];
  /** Whether Windows gets the arguments as they are, without Node's quotes around them. */
  readonly windowsVerbatimArguments: boolean;
}

type Compose = (line: string, words: readonly string[]) => readonly string[];

const ARGUMENTS: Readonly<Record<PlatformShell['words'], Compose>> = {
  'as-arguments': (line, words) => ['-c', `exec ${line} "$@"`, 'sh', ...words],
  // /d: nothing that is set up to run first; /s: only the outermost quotes are taken off. No path holds a quote there.
  'in-the-line': (line, words) => ['/d', '/s', '/c', `"${[line, ...words.map((word) => `"${word}"`)].join(' ')}"`],
};

/** Gives what starts a line in the shell of a platform, with words behind it that the shell leaves as they are. */
export function shellCall({ program, words: way }: PlatformShell, line: string, words: readonly string[]): ShellCall {
  return { program, args: ARGUMENTS[way](line, words), windowsVerbatimArguments: way === 'in-the-line' };
}
