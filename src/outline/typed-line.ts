import type { CommandOutline, OptionOutline, WordOutline } from './outline.js';

/** What has been typed of a line, up to the word that is to be completed. */
export interface TypedLine {
  readonly command: CommandOutline;
  /** The words of the command so far, without options and their values. */
  readonly words: readonly string[];
  /** All options that can be given: those of the command and of the ones around it. */
  readonly options: readonly OptionOutline[];
  /** The option whose value comes next. */
  readonly awaited?: OptionOutline;
  /** Whether `--` was typed: no option comes behind it. */
  readonly isClosed: boolean;
}

/** Reads what was typed in front of the word that is to be completed; nothing when it names no command of ours. */
export function readTypedLine(program: CommandOutline, typed: readonly string[]): TypedLine | undefined {
  const start: TypedLine = { command: program, words: [], options: program.options, isClosed: false };
  const line = typed.reduce(readNext, start);
  return line.command === program && line.words.length > 0 ? undefined : line;
}

function readNext({ awaited, ...line }: TypedLine, next: string): TypedLine {
  const isOption = !line.isClosed && next.startsWith('-');
  if (awaited !== undefined && !(isOption && awaited.value?.isRequired === false)) {
    return line;
  }
  if (isOption) {
    const option = next === '--' ? undefined : optionNamed(line, next);
    return {
      ...line,
      isClosed: next === '--',
      ...(option?.value !== undefined && { awaited: option }),
    };
  }
  const below = line.words.length > 0 ? undefined : line.command.commands.find(({ names }) => hasName(names, next));
  return below === undefined
    ? { ...line, words: [...line.words, next] }
    : { ...line, command: below, options: [...below.options, ...line.options] };
}

function hasName(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/** Gives the option of a name; a name with `=` brings its value along and awaits none. */
export function optionNamed({ options }: TypedLine, name: string): OptionOutline | undefined {
  return options.find(({ names }) => hasName(names, name));
}

/** Gives the word of the command that comes next; the last one may be given again and again. */
export function nextWord({ command, words }: TypedLine): WordOutline | undefined {
  const last = command.words.at(-1);
  return command.words[words.length] ?? (last?.isVariadic === true ? last : undefined);
}
