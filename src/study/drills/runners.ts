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
  xargs: { values: ['-n', '-I', '-P', '-L', '-d', '-s', '-a', '-E'], words: 0 },
  exec: { values: ['-a'], words: 0 },
  nohup: PLAIN,
  command: PLAIN,
};

const SETTING = /^[A-Za-z_][A-Za-z0-9_]*=/;

/** Gives how many words stand before the command that a program like `sudo` runs; 0 where it runs none. */
export function runnerLength(words: readonly Word[]): number {
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
  return words.slice(length).some(({ text }) => !SETTING.test(text)) ? length : 0;
}

function runnerOf([head, next]: readonly Word[]): Runner | undefined {
  const name = head?.text ?? '';
  // `command -v` only asks where a program is.
  const asksOnly = name === 'command' && next?.text.startsWith('-');
  return Object.hasOwn(RUNNERS, name) && !asksOnly ? RUNNERS[name] : undefined;
}
