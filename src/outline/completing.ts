import type { Context } from '../context.js';
import type { Clean } from '../study/clean.js';
import { cleanLine } from '../text/clean.js';
import type { CommandOutline, WordOutline } from './outline.js';
import { nextWord, optionNamed, readTypedLine, type TypedLine } from './typed-line.js';
import { type Candidate, candidate, PATHS, valuesOf } from './values.js';

/** What can stand at the end of a line. */
export interface Completion {
  /** Whether names of files or folders can stand there, which a shell knows better how to complete. */
  readonly paths: 'none' | 'files' | 'folders';
  readonly candidates: readonly Candidate[];
}

const NOTHING: Completion = { paths: 'none', candidates: [] };

/** What completion knows. */
interface Known {
  readonly context: Context;
  readonly program: CommandOutline;
}

/** Completes the last of some words: those behind `awsstudy`, up to the cursor. */
export function complete(context: Context, program: CommandOutline, typed: readonly string[]): Completion {
  const line = readTypedLine(program, typed.slice(0, -1));
  const begun = typed.at(-1) ?? '';
  if (line === undefined) {
    return NOTHING;
  }
  const { paths, candidates } = completionOf({ context, program }, line, begun);
  const fitting = candidates.filter(({ word }) => word.startsWith(begun));
  const own = fitting.filter(({ isAlias }) => isAlias !== true);
  return { paths, candidates: own.length > 0 ? own : fitting };
}

function completionOf(known: Known, line: TypedLine, begun: string): Completion {
  const isOption = !line.isClosed && begun.startsWith('-');
  const [, name = '', hasEqualSign] = /^(--[^=]+)(=)?/.exec(begun) ?? [];
  if (line.awaited?.value !== undefined && !(isOption && !line.awaited.value.isRequired)) {
    return valueHere(known, line, line.awaited.value);
  }
  if (isOption && hasEqualSign !== undefined) {
    return assigned(known, line, name);
  }
  if (isOption) {
    return {
      paths: 'none',
      candidates: line.options.map(({ names: [long = ''], meaning }) => candidate(long, meaning)),
    };
  }
  const word = nextWord(line);
  const own = word === undefined ? NOTHING : valueHere(known, line, word);
  const below = line.words.length > 0 ? [] : line.command.commands.flatMap(commandCandidates);
  return { ...own, candidates: [...below, ...own.candidates] };
}

/** Completes the value behind `--option=`. */
function assigned(known: Known, line: TypedLine, name: string): Completion {
  const value = optionNamed(line, name)?.value;
  const { candidates } = value === undefined ? NOTHING : valueHere(known, line, value);
  return {
    paths: 'none',
    candidates: candidates.map((each) => ({ ...each, word: cleanLine(`${name}=${each.word}`) })),
  };
}

function valueHere({ context, program }: Known, { words }: TypedLine, word: WordOutline): Completion {
  const { name, choices } = word;
  const values = choices.length > 0 ? choices : valuesOf(word, context, words);
  // The help has a page for each command, too, and for those below it.
  const commands = name === 'page' ? commandsBelow(program, words).flatMap(commandCandidates) : [];
  return { paths: PATHS[name] ?? 'none', candidates: [...commands, ...values] };
}

function commandsBelow({ commands }: CommandOutline, [name, ...words]: readonly string[]): readonly CommandOutline[] {
  if (name === undefined) {
    return commands;
  }
  const below = commands.find(({ names }) => names.some((each) => each === name));
  return below === undefined ? [] : commandsBelow(below, words);
}

function commandCandidates({ names, meaning }: CommandOutline): readonly Candidate[] {
  return names.map((name, index) => ({ word: name, meaning, ...(index > 0 && { isAlias: true }) }));
}

/** Gives a completion as the scripts of the shells read it: what paths, then a word a line, its meaning behind a tab. */
export function completionLines({ paths, candidates }: Completion): Clean {
  return [paths, ...candidates.map(({ word, meaning }) => `${word}\t${meaning}`), ''].join('\n') as Clean;
}
