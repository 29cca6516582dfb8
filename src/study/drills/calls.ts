import { readAwsMeaning } from './aws-reading.js';
import type { Call, Given } from './call.js';
import { readCommandLine } from './command-line.js';
import type { CommandTable } from './command-table.js';
import { textMeaning } from './meaning.js';
import { bareText, isLive, quotingFaults } from './quoting.js';
import type { Command, Word } from './shell-syntax.js';
import { readToolCall } from './tool-call.js';
import { ALIASES } from './tools.js';

/** Reads a line into its commands by their meaning. */
export function readCalls(line: string, table: CommandTable): readonly Call[] {
  return withoutPagers(readCommandLine(line).commands).flatMap((command) => callsOf(command, line, table));
}

/** Programs that only page what comes through a pipe, or keep it as well. */
const PAGERS = /^(?:(?:less|more|cat)(?: -\S+)*|tee(?: -a)? [^-]\S*)$/;

function withoutPagers(commands: readonly Command[]): readonly Command[] {
  const [last, before] = [commands.at(-1), commands.at(-2)];
  const words = last?.words.map(({ text }) => text).join(' ') ?? '';
  return before?.joint === '|' && PAGERS.test(words) && last?.redirections.length === 0
    ? [...commands.slice(0, -2), { ...before, joint: '' }]
    : commands;
}

/** Words that run the command behind them as it stands. */
const PLAIN_RUNNERS: readonly string[] = ['time', 'command'];

const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=/;

/** Gives the call of a command; `TOKEN=$(...)` gives those inside the brackets. */
function callsOf(command: Command, line: string, table: CommandTable): readonly Call[] {
  const words = command.words.filter(({ text }, index) => index > 0 || text !== 'export');
  const start = words.findIndex(({ text }) => !ASSIGNMENT.test(text));
  const settings = words.slice(0, start < 0 ? undefined : start);
  const inner = settings.flatMap(({ commands }) => commands);
  if (start < 0 && inner.length > 0) {
    return inner.flatMap((one) => callsOf(one, line, table)).map((call) => ({ ...call, wrapper: '$(...)' }));
  }
  return [callOf({ ...command, words: start < 0 ? [] : words.slice(start) }, settings, { line, table })];
}

/** What the reading of a command needs besides it. */
interface Surroundings {
  readonly line: string;
  readonly table: CommandTable;
}

function callOf(command: Command, settings: readonly Word[], { line, table }: Surroundings): Call {
  const { wrapper, words } = unwrapped(command.words);
  const torn = quotingFaults(line, command.words);
  const [head, ...rest] = words.map((word) => withHome(settled(word, line), line));
  const name = head?.text.replace(/^\/.*\//, '') ?? '';
  const program = Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? name) : name;
  const [asOptions, others] = program === 'aws' ? split(settings) : [[], settings];
  const reading = program === 'aws' ? readAwsMeaning([...asOptions, ...rest], table) : readToolCall(program, rest);
  return {
    ...reading,
    program,
    wrapper,
    options: [...reading.options, ...others.map(settingOf)],
    faults: torn.some(({ isAdvice }) => !isAdvice) ? torn : [...torn, ...reading.faults],
    redirections: command.redirections
      .map(({ operator, target }) => `${operator.replace(/^1/, '')} ${target.text}`)
      .filter((text) => !text.startsWith('2')),
    joint: command.joint,
  };
}

/** Takes `sudo` off; as another user it remains, with the user. */
function unwrapped(words: readonly Word[]): { readonly wrapper: string; readonly words: readonly Word[] } {
  if (words.length > 1 && PLAIN_RUNNERS.includes(words[0]?.text ?? '') && !words[1]?.text.startsWith('-')) {
    return unwrapped(words.slice(1));
  }
  if (words[0]?.text !== 'sudo') {
    return { wrapper: '', words };
  }
  const hasUser = words[1]?.text === '-u';
  const start = words.findIndex(({ text }, index) => index > (hasUser ? 2 : 0) && !text.startsWith('-'));
  return {
    wrapper: hasUser ? `sudo -u ${words[2]?.text ?? ''}` : 'sudo',
    words: start < 0 ? [] : words.slice(start),
  };
}

/** A word with a placeholder counts as unknown, but a dollar sign in single quotes is one all the same. */
function settled(word: Word, line: string): Word {
  const hasDollar = !word.isFixed && word.text.includes('$');
  return hasDollar && !isLive(line, word) ? { ...word, isFixed: true } : word;
}

/** `~` is short for `$HOME`, outside of quotes. */
function withHome(word: Word, line: string): Word {
  return /^~(?=\/|$)/.test(word.text) && bareText(line, word).startsWith('~')
    ? { ...word, text: word.text.replace('~', '$HOME'), isFixed: false }
    : word;
}

/** Variables in front of `aws` that say what an option says; of two that say the same the later one here counts. */
const AS_OPTIONS: Readonly<Record<string, string>> = {
  AWS_PROFILE: '--profile',
  AWS_DEFAULT_REGION: '--region',
  AWS_REGION: '--region',
  AWS_DEFAULT_OUTPUT: '--output',
};

/** Gives settings as options of `aws` where there are such, and the other settings. */
function split(settings: readonly Word[]): readonly [readonly Word[], readonly Word[]] {
  const variable = ({ text }: Word) => ASSIGNMENT.exec(text)?.[1] ?? '';
  const others = settings.filter(
    (word) => !Object.hasOwn(AS_OPTIONS, variable(word)) && variable(word) !== 'AWS_PAGER',
  );
  const asOptions = Object.entries(AS_OPTIONS).flatMap(([name, option]) =>
    settings
      .filter((word) => variable(word) === name)
      .flatMap((word) => [
        { ...word, text: option, isFixed: true },
        { ...word, text: word.text.replace(ASSIGNMENT, ''), variable: name },
      ]),
  );
  return [asOptions, others];
}

function settingOf(word: Word): Given {
  const name = `${ASSIGNMENT.exec(word.text)?.[1] ?? ''}=`;
  const value = { ...word, text: word.text.slice(name.length) };
  return { name, typed: name, value: textMeaning(value), text: value.text };
}
