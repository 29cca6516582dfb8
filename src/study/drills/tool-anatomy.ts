import { editDistance } from '../suggestion.js';
import { type OptionTakes, type PartRole, type Span, spanOf } from './anatomy-part.js';
import type { Word } from './shell-syntax.js';
import { operationLength } from './tool-call.js';
import { beforeReading } from './tool-habits.js';
import { ALIASES, type Tool, type ToolOption, toolOf } from './tools.js';

/** Where the reading of the words of a program stands. */
interface Reading {
  /** Absent when the program isn't known. */
  readonly tool: Tool | undefined;
  /** Whether words like `NAME=value` set variables. */
  readonly sets: boolean;
  /** How many words were met that are no options. */
  words: number;
  /** How many of these name what is done. */
  operation: number;
  /** Whether an option stands right in front that may take a value. */
  isBehindUnknown: boolean;
}

/** A part that was met, and how many words it has. */
interface Met {
  readonly role: PartRole;
  readonly length: number;
}

const SETTERS: readonly string[] = ['export', 'readonly', 'local', 'declare'];

/** Gives what a program that isn't the AWS CLI and the words behind it are. */
export function toolSpans(head: Word, words: readonly Word[]): readonly Span[] {
  const name = head.text.replace(/^\/.*\//, '');
  const program = Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? name) : name;
  const tool = toolOf(program);
  const reading: Reading = { tool, sets: SETTERS.includes(name), words: 0, operation: 0, isBehindUnknown: false };
  const spans: Span[] = [spanOf([head], { is: 'program', isKnown: tool !== undefined })];
  const all = beforeReading(program, words);
  for (let index = 0; index < all.length; ) {
    const rest = all.slice(index);
    const { role, length } = isOption(reading, rest[0]) ? optionMet(reading, rest) : wordMet(reading, rest[0]);
    spans.push(spanOf(rest.slice(0, length), role));
    index += length;
  }
  // An old spelling may have given one word twice.
  return spans.filter(({ from }, index) => from !== spans[index - 1]?.from);
}

function isOption({ tool, words }: Reading, word: Word | undefined): boolean {
  return words < (tool?.endsAt ?? Number.POSITIVE_INFINITY) && /^-[^\s]/.test(word?.text ?? '') && word?.text !== '--';
}

function wordMet(reading: Reading, word: Word | undefined): Met {
  if (reading.words === 0) {
    reading.operation = operationLength(word?.text ?? '', reading.tool);
  }
  const isOperation = reading.words < reading.operation;
  const role: PartRole = isOperation ? { is: 'operation', destroys: false } : plainRole(reading, word);
  reading.words += word?.text === '--' ? 0 : 1;
  reading.isBehindUnknown = false;
  return { role, length: 1 };
}

function plainRole({ isBehindUnknown, sets }: Reading, word: Word | undefined): PartRole {
  if (sets && /^[A-Za-z_][A-Za-z0-9_]*=/.test(word?.text ?? '')) {
    return { is: 'setting' };
  }
  return { is: isBehindUnknown ? 'word-or-value' : 'word' };
}

function optionMet(reading: Reading, words: readonly Word[]): Met {
  const { tool } = reading;
  const text = words[0]?.text ?? '';
  if (tool === undefined) {
    reading.isBehindUnknown = !text.includes('=');
    return { role: { is: 'unknown-here' }, length: 1 };
  }
  // `-it` stands as a whole among the options of docker.
  const isLong = tool.isLong || text.startsWith('--') || (text.length > 2 && tool.options.has(text.slice(1)));
  const met = isLong ? longMet(text, tool) : lettersMet(text, tool);
  reading.isBehindUnknown = met.role.is === 'unknown-here' && met.role.about === undefined && !text.includes('=');
  return { ...met, length: Math.min(met.length, words.length) };
}

function longMet(text: string, tool: Tool): Met {
  const [, dashes = '', name = '', attached] = /^(--?)([^=]*)(=[\s\S]*)?$/.exec(text) ?? [];
  const near = tool.options.has(name) ? name : slipOf(name, tool);
  const option = tool.options.get(near ?? '');
  if (near === undefined || option === undefined) {
    return { role: { is: 'unknown-here' }, length: 1 };
  }
  const role: PartRole =
    near === name ? { is: 'option', takes: takesOf(option) } : { is: 'unknown-here', about: `${dashes}${near}` };
  return { role, length: attached === undefined && takesNext(option) ? 2 : 1 };
}

/**
 * Gives the option that a name is one slip away from. Nobody has listed all options here, so nothing farther off counts,
 * nor what only ends earlier or later: `--volumes` is another one than `--volume`.
 */
function slipOf(name: string, { options }: Tool): string | undefined {
  const isSlip = (other: string) =>
    other.length > 3 && editDistance(name, other) === 1 && !name.startsWith(other) && !other.startsWith(name);
  return [...options.keys()].find(isSlip);
}

/** Reads `-xvf file`, `-p2222` and `-r`: letters up to the first that takes a value. */
function lettersMet(text: string, tool: Tool): Met {
  const all = [...text.slice(1)];
  const taker = all.findIndex((letter) => (tool.options.get(letter)?.takes ?? 'nothing') !== 'nothing');
  const letters = taker < 0 ? all : all.slice(0, taker + 1);
  const option = tool.options.get(letters.at(-1) ?? '');
  const unknown = letters.filter((letter) => !tool.options.has(letter)).join('');
  const takes = option === undefined ? 'switch' : takesOf(option);
  const length = option !== undefined && takesNext(option) && letters.length === all.length ? 2 : 1;
  if (letters.length > 1) {
    return { role: { is: 'letters', letters: letters.join(''), takes, unknown }, length };
  }
  return { role: option === undefined ? { is: 'unknown-here' } : { is: 'option', takes }, length };
}

function takesNext({ takes }: ToolOption): boolean {
  return takes !== 'nothing' && takes !== 'perhaps';
}

const TAKES: Readonly<Record<ToolOption['takes'], OptionTakes>> = {
  nothing: 'switch',
  value: 'text',
  perhaps: 'optional',
  list: 'commas',
  setting: 'setting',
};

function takesOf({ takes }: ToolOption): OptionTakes {
  return TAKES[takes];
}
