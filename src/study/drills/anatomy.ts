import type { Clean } from '../clean.js';
import { type LinePart, type PartRole, type Span, spanOf } from './anatomy-part.js';
import { awsSpans } from './aws-anatomy.js';
import { readCommandLine } from './command-line.js';
import type { CommandTable } from './command-table.js';
import { findSpans } from './find-anatomy.js';
import { isLine, lineSpan } from './line-span.js';
import { isShell, runnerLength } from './runners.js';
import type { Command, Redirection, Word } from './shell-syntax.js';
import { sshSpans } from './ssh-anatomy.js';
import { toolSpans } from './tool-anatomy.js';

/**
 * Takes a command line apart: gives its parts in order, each with what it is. Nothing is guessed: what neither the table
 * nor the shell's grammar tells is called unknown.
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
    const { words, cut } = withoutCut(command.words, around.line);
    const targets = command.redirections.map(({ target }) => target);
    const spans = [...wordSpans(words, around.table), ...command.redirections.map(redirectionSpan)].sort(
      (one, other) => one.from - other.from,
    );
    const signs = (texts: readonly string[]) =>
      texts.filter((text) => text !== '').map((text) => signPart(text, around));
    return [
      ...signs(command.front),
      ...spans.flatMap((span) => spanParts(span, [...words, ...targets], around)),
      ...signs([...cut, ...command.behind, command.joint]),
    ];
  });
}

/** Takes a backslash off that stands at the end of the line, where it would join another one to it. */
function withoutCut(words: readonly Word[], line: string) {
  const last = words.at(-1);
  return last !== undefined && line.slice(last.at, last.end) === '\\'
    ? { words: words.slice(0, -1), cut: ['\\'] }
    : { words, cut: [] };
}

/** Gives what stands between the commands: an operator, a bracket, a reserved word. */
function signPart(text: string, { depth }: Surroundings): LinePart {
  const isJoint = JOINTS.includes(text);
  return { source: text as Clean, depth, role: isJoint ? { is: 'joint' } : { is: 'construct', word: text } };
}

const JOINTS: readonly string[] = ['|', '&&', '||', ';', ';;', '&', '\n'];

/** Gives a part, and behind it what stands inside of it: `$(...)`, or a command line of its own. */
function spanParts(
  { from, to, role, line: ownLine, isInside = false }: Span,
  words: readonly Word[],
  around: Surroundings,
): readonly LinePart[] {
  const { line, table } = around;
  const depth = around.depth + (isInside ? 1 : 0);
  const source = line.slice(from, to) as Clean;
  const commands = words.filter(({ at }) => at >= from && at < to).flatMap((word) => word.commands);
  const parts =
    ownLine === undefined
      ? partsOf(commands, { ...around, depth: depth + 1 })
      : ownParts(ownLine as Clean, table, depth + 1);
  return [{ source, depth, role: seenRole(role, source) }, ...parts];
}

/** A word like `<(...)` says more of itself than where it stands does. */
function seenRole(role: PartRole, source: string): PartRole {
  const [, sign] = /^([<>])\(/.exec(source) ?? [];
  return role.is === 'word' && sign !== undefined ? { is: 'substitution', sign: sign === '<' ? '<' : '>' } : role;
}

function ownParts(line: Clean, table: CommandTable, depth: number): readonly LinePart[] {
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
    return words.map((word, index) =>
      spanOf([word], { ...(index === 0 ? { is: 'construct', word: word.text } : { is: 'word' }) }),
    );
  }
  const length = runnerLength(words);
  if (length > 0) {
    return runSpans(words, length, table);
  }
  switch (head.text.replace(/^\/.*\//, '')) {
    case 'aws':
      return [spanOf([head], { is: 'cli' }), ...awsSpans(rest, table)];
    case 'find':
      return findSpans(head, rest, (run) => wordSpans(run, table));
    case 'ssh':
      return sshSpans(head, rest);
    default:
      return toolSpans(head, rest);
  }
}

/** Gives what runs a command, and the command that it runs. */
function runSpans(words: readonly Word[], length: number, table: CommandTable): readonly Span[] {
  const [runner, run] = [words.slice(0, length), words.slice(length)];
  const name = words[0]?.text.replace(/^\/.*\//, '') ?? '';
  const head = spanOf(runner, { is: 'runner', name });
  if (isShell(name)) {
    return [head, ...run.map((word, index) => (index === 0 && isLine(word) ? lineSpan([word]) : wordSpan(word)))];
  }
  // `watch` and `eval` take a whole command line in quotes.
  const [first] = run;
  if (first?.text.includes(' ')) {
    return [head, ...run.map((word) => (isLine(word) && word.text.includes(' ') ? lineSpan([word]) : wordSpan(word)))];
  }
  return [head, ...wordSpans(run, table)];
}

function wordSpan(word: Word): Span {
  return spanOf([word], { is: 'word' });
}
