import type { Clean } from '../clean.js';
import { type LinePart, type Span, spanOf } from './anatomy-part.js';
import { awsSpans } from './aws-anatomy.js';
import { readCommandLine } from './command-line.js';
import type { CommandTable } from './command-table.js';
import { runnerLength } from './runners.js';
import type { Command, Redirection, Word } from './shell-syntax.js';
import { toolSpans } from './tool-anatomy.js';

/**
 * Takes a command line apart: gives its parts in order, each with what it is. Nothing is guessed: what neither the table
 * nor the shell's grammar tells is called unknown. Brackets and words like `do`, which only group, leave no trace.
 */
export function takeApart(line: Clean, table: CommandTable): readonly LinePart[] {
  return partsOf(readCommandLine(line).commands, { line, table, depth: 0 });
}

/** Where the commands stand that are taken apart. */
interface Surroundings {
  readonly line: Clean;
  readonly table: CommandTable;
  readonly depth: number;
}

function partsOf(commands: readonly Command[], around: Surroundings): readonly LinePart[] {
  return commands.flatMap((command) => {
    const targets = command.redirections.map(({ target }) => target);
    const spans = [...wordSpans(command.words, around.table), ...command.redirections.map(redirectionSpan)].sort(
      (one, other) => one.from - other.from,
    );
    const parts = spans.flatMap((span) => spanParts(span, [...command.words, ...targets], around));
    const joint = command.joint as Clean;
    return joint === '' ? parts : [...parts, { source: joint, depth: around.depth, role: { is: 'joint' } }];
  });
}

/** Gives a part, and behind it what stands inside of it: `$(...)`, or a command line in quotes. */
function spanParts({ from, to, role }: Span, words: readonly Word[], around: Surroundings): readonly LinePart[] {
  const { line, table, depth } = around;
  const inside = words.filter(({ at }) => at >= from && at < to);
  const deeper = { ...around, depth: depth + 1 };
  const part: LinePart = { source: line.slice(from, to) as Clean, depth, role };
  return [
    part,
    ...(role.is === 'line' ? inside.flatMap(({ text }) => quotedParts(text as Clean, table, depth + 1)) : []),
    ...inside.flatMap(({ commands }) => partsOf(commands, deeper)),
  ];
}

function quotedParts(line: Clean, table: CommandTable, depth: number): readonly LinePart[] {
  return partsOf(readCommandLine(line).commands, { line, table, depth });
}

function redirectionSpan({ operator, at, target }: Redirection): Span {
  return { from: at, to: target.end, role: { is: 'redirection', operator } };
}

const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
/** Words of the shell's own that begin a longer construct. */
const CONSTRUCTS: readonly string[] = ['for', 'case', 'select', 'function'];

function wordSpans(words: readonly Word[], table: CommandTable): readonly Span[] {
  const count = words.findIndex(({ text }) => !ASSIGNMENT.test(text));
  const settings = words.slice(0, count < 0 ? undefined : count).map((word) => spanOf([word], { is: 'setting' }));
  return [...settings, ...(count < 0 ? [] : commandSpans(words.slice(count), table))];
}

function commandSpans(words: readonly Word[], table: CommandTable): readonly Span[] {
  const [head, ...rest] = words;
  if (head === undefined) {
    return [];
  }
  if (CONSTRUCTS.includes(head.text)) {
    return words.map((word, index) => spanOf([word], { is: index === 0 ? 'construct' : 'word' }));
  }
  const length = runnerLength(words);
  if (length > 0) {
    return runSpans(words, length, table);
  }
  return head.text === 'aws' ? [spanOf([head], { is: 'cli' }), ...awsSpans(rest, table)] : toolSpans(head, rest);
}

/** Gives what runs a command, and the command that it runs. */
function runSpans(words: readonly Word[], length: number, table: CommandTable): readonly Span[] {
  const [head, runner, run] = [words[0]?.text ?? '', words.slice(0, length), words.slice(length)];
  // `watch` takes a whole command line in quotes.
  const spans = run[0]?.text.includes(' ') ? run.map((word) => spanOf([word], { is: 'line' })) : wordSpans(run, table);
  return [spanOf(runner, { is: 'runner', name: head }), ...spans];
}
