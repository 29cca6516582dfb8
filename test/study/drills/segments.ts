import { findAwsCalls } from '../../../src/study/drills/aws-call.js';
import { readAwsCommand } from '../../../src/study/drills/aws-command.js';
import { readCommandLine } from '../../../src/study/drills/command-line.js';
import type { Word } from '../../../src/study/drills/shell-syntax.js';
import { type Tool, toolOf } from '../../../src/study/drills/tools.js';
import { TABLE } from './command-questions.js';

/** A word with the text it was written as. */
export interface SourceWord extends Word {
  readonly source: string;
}

/** A command taken apart: what names it, its options each with its values, and its other words. */
export interface Segments {
  readonly head: readonly SourceWord[];
  readonly options: readonly (readonly SourceWord[])[];
  readonly operands: readonly SourceWord[];
}

/** Takes a line of one command apart; nothing when it has several, or is held in a variable. */
export function segmentsOf(line: string): Segments | undefined {
  const { commands } = readCommandLine(line);
  const [command] = commands;
  const words = (command?.words ?? []).map((word, index, all): SourceWord => {
    return { ...word, source: line.slice(word.at, all[index + 1]?.at).trimEnd() };
  });
  if (commands.length !== 1 || /^[A-Z]+=/.test(line)) {
    return undefined;
  }
  const start = words[0]?.text === 'sudo' ? 2 : 1;
  return words[0]?.text === 'aws' ? awsSegments(line, words) : toolSegments(words.slice(0, start), words.slice(start));
}

function awsSegments(line: string, words: readonly SourceWord[]): Segments {
  const [call] = findAwsCalls(readCommandLine(line).commands);
  const { shape, options } = readAwsCommand(call?.words ?? [], TABLE);
  const count = 1 + (shape?.path.split(' ').length ?? 0);
  const starts = options.map(({ name }) => words.findIndex(({ text }) => text.split('=')[0] === `--${name}`));
  const groups = options.map(({ values }, index) => {
    const start = starts[index] ?? 0;
    return words.slice(start, start + 1 + (words[start]?.text.includes('=') ? 0 : values.length));
  });
  const taken = new Set(groups.flat());
  return {
    head: words.slice(0, count),
    options: groups,
    operands: words.slice(count).filter((word) => !taken.has(word)),
  };
}

function toolSegments(head: readonly SourceWord[], words: readonly SourceWord[]): Segments {
  const tool = toolOf((head.at(-1)?.text ?? '').replace('apt-get', 'apt'));
  const taken = new Set(words.filter((word, index) => isValueOf(words[index - 1], word, tool)));
  const options = words.flatMap((word, index) =>
    /^-./.test(word.text) && !taken.has(word)
      ? [words.slice(index, index + 2).filter((one) => one === word || taken.has(one))]
      : [],
  );
  const operands = words.filter((word) => !options.some((option) => option.includes(word)));
  const count = (tool?.operation ?? 0) + (operands[0]?.text === 'state' ? 1 : 0);
  return { head: [...head, ...operands.slice(0, count)], options, operands: operands.slice(count) };
}

function isValueOf(option: SourceWord | undefined, { text }: SourceWord, tool: Tool | undefined): boolean {
  const written = option?.text ?? '';
  const name = tool?.isLong || written.startsWith('--') ? written.replace(/^--?/, '') : written.slice(-1);
  const takes = written.startsWith('-') ? (tool?.options.get(name)?.takes ?? 'nothing') : 'nothing';
  return takes === 'perhaps' ? /^\d+$/.test(text) : takes !== 'nothing';
}

/** Puts a command together again, its other words where the program wants them. */
export function joined({ head, options, operands }: Segments, write = (word: SourceWord) => word.source): string {
  const isEarly = head[0]?.text === 'aws' || head.some(({ text }) => text === 'find');
  const groups = isEarly ? [head, operands, ...options] : [head, ...options, operands];
  return groups.flat().map(write).join(' ');
}
