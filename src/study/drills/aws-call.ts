import { allCommands, readCommandLine } from './command-line.js';
import type { Command, Word } from './shell-syntax.js';

/** A call of the AWS CLI somewhere in a command line. */
export interface AwsCall {
  /** The words behind `aws`. */
  readonly words: readonly Word[];
  /** Where `aws` stands, counted from 0. */
  readonly at: number;
}

/** Commands that run the command that follows them. */
const RUNNERS: readonly string[] = ['sudo', 'time', 'watch', 'xargs', 'env', 'nohup', 'timeout', 'exec', 'command'];

/** Finds the calls of `aws` in commands: alone, in pipes, in `$(...)`, behind `sudo`, `watch`, `xargs` and their like. */
export function findAwsCalls(commands: readonly Command[]): readonly AwsCall[] {
  return allCommands(commands).flatMap(({ words }) => {
    const start = words.findIndex(({ text }) => !/^[A-Za-z_][A-Za-z0-9_]*=/.test(text));
    const rest = start < 0 ? [] : words.slice(start);
    const runner = rest[0]?.text ?? '';
    if (runner === 'aws') {
      return [callOf(rest, 0)];
    }
    return RUNNERS.includes(runner) ? callBehind(rest, runner) : [];
  });
}

function callOf(words: readonly Word[], index: number): AwsCall {
  return { words: words.slice(index + 1), at: words[index]?.at ?? 0 };
}

function callBehind(words: readonly Word[], runner: string): readonly AwsCall[] {
  const index = words.findIndex(({ text }) => text === 'aws');
  if (index >= 0) {
    const call = callOf(words, index);
    return [runner === 'xargs' ? { ...call, words: [...call.words, ...fedWords(words.slice(0, index))] } : call];
  }
  // `watch` takes a whole command line in quotes.
  return words
    .filter(({ text }) => text.startsWith('aws '))
    .flatMap(({ text, at }) => findAwsCalls(readCommandLine(text).commands).map((call) => ({ ...call, at })));
}

/** What `xargs` puts behind the command, which nobody knows yet; with `-I` it goes elsewhere. */
function fedWords(runner: readonly Word[]): readonly Word[] {
  const replaces = runner.some(({ text }) => text.startsWith('-I'));
  const at = runner[0]?.at ?? 0;
  return replaces ? [] : [{ text: '$@', isFixed: false, at, end: at, commands: [] }];
}
