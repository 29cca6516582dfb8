import type { Word } from './shell-syntax.js';

/** How a program that runs another one takes what stands before that. */
interface Runner {
  /** Options that take the word behind them. */
  readonly values: readonly string[];
  /** How many words it takes besides. */
  readonly words: number;
}

const PLAIN: Runner = { values: [], words: 0 };

const RUNNERS: Readonly<Record<string, Runner>> = {
  sudo: { values: ['-u', '-g', '-h', '-p', '-C', '-D', '-R', '-T', '-r', '-t'], words: 0 },
  env: { values: ['-u', '-C'], words: 0 },
  time: { values: ['-f', '-o'], words: 0 },
  timeout: { values: ['-s', '-k'], words: 1 },
  watch: { values: ['-n'], words: 0 },
  eval: PLAIN,
  xargs: { values: ['-n', '-I', '-P', '-L', '-d', '-s', '-a', '-E'], words: 0 },
  exec: { values: ['-a'], words: 0 },
  nohup: PLAIN,
  command: PLAIN,
};

const SHELLS: readonly string[] = ['sh', 'bash', 'dash', 'ksh', 'zsh'];
/** `-o pipefail`, `-euo pipefail`. */
const SHELL_VALUE = /^(?:[-+][A-Za-z]*[oO]|--rcfile|--init-file)$/;
/** Programs that take a whole command line in quotes. */
const LINE_TAKERS: readonly string[] = ['eval', 'watch'];

const SETTING = /^[A-Za-z_][A-Za-z0-9_]*=/;

/** Gives how many words stand before the command that a program like `sudo` runs; 0 where it runs none. */
export function runnerLength(words: readonly Word[]): number {
  if (isShell(nameOf(words))) {
    return shellLength(words);
  }
  const runner = runnerOf(words);
  if (runner === undefined) {
    return 0;
  }
  let length = 1;
  for (let text = words[1]?.text ?? ''; /^-./.test(text); text = words[length]?.text ?? '') {
    length += runner.values.includes(text) ? 2 : 1;
  }
  length += runner.words;
  // What is set in front of the command belongs to it.
  const runs = ({ text }: Word) => !SETTING.test(text) || LINE_TAKERS.includes(nameOf(words));
  return words.slice(length).some(runs) ? length : 0;
}

/** Gives how many words stand before the command line of a shell; 0 without `-c`, where it runs what is in a file. */
function shellLength(words: readonly Word[]): number {
  let length = 1;
  let takesLine = false;
  for (let text = words[1]?.text ?? ''; /^[-+]./.test(text); text = words[length]?.text ?? '') {
    takesLine ||= /^-[A-Za-z]*c[A-Za-z]*$/.test(text);
    length += SHELL_VALUE.test(text) ? 2 : 1;
  }
  return takesLine && length < words.length ? length : 0;
}

function nameOf([head]: readonly Word[]): string {
  return head?.text.replace(/^\/.*\//, '') ?? '';
}

/** Tells whether a program is a shell, which takes the command line behind `-c`. */
export function isShell(name: string): boolean {
  return SHELLS.includes(name);
}

function runnerOf(words: readonly Word[]): Runner | undefined {
  const name = nameOf(words);
  // `command -v` only asks where a program is.
  const asksOnly = name === 'command' && words[1]?.text.startsWith('-');
  return Object.hasOwn(RUNNERS, name) && !asksOnly ? RUNNERS[name] : undefined;
}
