import type { GlobalOptions } from './arguments.js';
import { opensScreen } from './arguments.js';
import { cheatsheet } from './commands/cheatsheet.js';
import { due } from './commands/due.js';
import { list } from './commands/list.js';
import { search } from './commands/search.js';
import { show } from './commands/show.js';
import type { Context } from './context.js';
import { freshTopic, freshTopics } from './fresh-topics.js';
import { type Launcher, runInWorld } from './world/context.js';

/** What the options of a quick line come to. */
interface QuickOptions extends GlobalOptions {
  readonly all?: boolean;
  readonly count?: boolean;
  readonly meaning: boolean;
}

/** A command that is answered without commander. */
interface QuickCommand {
  /** How many words it takes, at least and at most. */
  readonly words: readonly [least: number, most: number];
  /** Options that it takes besides those of every command. */
  readonly options: readonly string[];
  /** Whether it has a screen, which is not part of the quick program. */
  readonly hasScreen?: boolean;
  readonly run: (context: Context, words: readonly string[], options: QuickOptions) => unknown;
}

const LIST: QuickCommand = { words: [0, 0], options: [], run: (context, _words, options) => list(context, options) };

const CHEATSHEET: QuickCommand = {
  words: [0, Number.POSITIVE_INFINITY],
  options: ['--no-meaning'],
  hasScreen: true,
  run: async (context, words, options) =>
    cheatsheet(context, await freshTopics(context, words), { ...options, set: {} }),
};

/**
 * The lines that people type most, answered without commander, whose loading and parsing takes half of what they cost
 * beyond Node's own start. Only plain shapes are taken; everything else, faults too, goes the whole way. A test runs
 * lines both ways and compares every byte, and holds the options against commander's own.
 */
export const QUICK_COMMANDS: Readonly<Record<string, QuickCommand>> = {
  list: LIST,
  ls: LIST,
  show: {
    words: [1, 2],
    options: [],
    hasScreen: true,
    run: async (context, [topic = '', section], options) =>
      show(context, await freshTopic(context, topic), section, options),
  },
  cheatsheet: CHEATSHEET,
  cheat: CHEATSHEET,
  search: {
    words: [1, Number.POSITIVE_INFINITY],
    options: ['--all'],
    run: (context, words, options) => search(context, words, options),
  },
  due: { words: [0, 0], options: ['--count'], run: (context, _words, options) => due(context, options) },
};

/** What a flag of a quick line sets. */
const FLAGS: Readonly<Record<string, Partial<QuickOptions>>> = {
  '--plain': { plain: true },
  '--json': { json: true },
  '--all': { all: true },
  '--count': { count: true },
  '--no-meaning': { meaning: false },
};
const EVERYWHERE = ['--plain', '--json'];
const WIDTH = /^(?:[1-9][0-9]{1,2}|1000)$/;
const LEAST_WIDTH = 20;

/** A line that can be answered quickly. */
export interface QuickLine {
  readonly words: readonly string[];
  readonly options: QuickOptions;
  readonly command: QuickCommand;
}

/** Reads a line; gives nothing when it has anything but words and known options behind a quick command. */
export function readQuickLine([name = '', ...rest]: readonly string[]): QuickLine | undefined {
  const command = Object.hasOwn(QUICK_COMMANDS, name) ? QUICK_COMMANDS[name] : undefined;
  const read = command === undefined ? undefined : readRest(rest, [...EVERYWHERE, ...command.options]);
  if (command === undefined || read === undefined) {
    return undefined;
  }
  const [least, most] = command.words;
  return read.words.length >= least && read.words.length <= most ? { ...read, command } : undefined;
}

function readRest(rest: readonly string[], flags: readonly string[]): Omit<QuickLine, 'command'> | undefined {
  const words: string[] = [];
  let options: QuickOptions = { meaning: true };
  let left = rest;
  while (left.length > 0) {
    const [argument = '', ...others] = left;
    const read = argument.startsWith('-') ? readOption(left, flags) : { taken: 1 };
    if (read === undefined) {
      return undefined;
    }
    words.push(...left.slice(0, read.option === undefined ? 1 : 0));
    options = { ...options, ...read.option };
    left = others.slice(read.taken - 1);
  }
  return { words, options };
}

interface ReadOption {
  /** How many arguments it takes up. */
  readonly taken: number;
  /** Absent for a word. */
  readonly option?: Partial<QuickOptions>;
}

function readOption([name = '', value = '']: readonly string[], flags: readonly string[]): ReadOption | undefined {
  const option = flags.includes(name) ? FLAGS[name] : undefined;
  if (option !== undefined) {
    return { taken: 1, option };
  }
  const isWidth = name === '--width' && WIDTH.test(value) && Number(value) >= LEAST_WIDTH;
  return isWidth ? { taken: 2, option: { width: Number(value) } } : undefined;
}

/** Answers the line that was typed, if it is a quick one and opens no screen. Tells whether it did. */
export async function main(launcher: Launcher): Promise<boolean> {
  const line = readQuickLine(process.argv.slice(2));
  if (line === undefined) {
    return false;
  }
  const { command, words, options } = line;
  let isAnswered = true;
  await runInWorld(launcher, (context) => {
    isAnswered = command.hasScreen !== true || !opensScreen(context, options);
    return isAnswered ? command.run(context, words, options) : undefined;
  });
  return isAnswered;
}
