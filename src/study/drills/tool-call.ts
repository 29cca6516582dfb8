import type { CallFault, Given, Meaning, Reading } from './call.js';
import { findOrder } from './find-habit.js';
import { textMeaning } from './meaning.js';
import type { Word } from './shell-syntax.js';
import { beforeReading, habitOf } from './tool-habits.js';
import { type Tool, type ToolOption, toolOf } from './tools.js';

/** What has been read of a command. */
interface Draft {
  readonly options: Given[];
  readonly operands: Given[];
  readonly faults: CallFault[];
}

/** Reads what stands behind the name of a program that isn't the AWS CLI. One that isn't known is read by its dashes. */
export function readToolCall(program: string, words: readonly Word[]): Reading {
  const tool = toolOf(program);
  const draft: Draft = { options: [], operands: [], faults: [] };
  const all = beforeReading(program, words);
  for (let index = 0; index < all.length; ) {
    index += readNext(draft, all.slice(index), tool ?? GUESSED);
  }
  const operation = operationOf(draft.operands, tool);
  const reading: Reading = {
    operation: operation.map(({ text }) => text).join(' '),
    options: merged(draft.options),
    operands: draft.operands.slice(operation.length),
    order: program === 'find' ? findOrder(all) : [],
    faults: program === 'terraform' ? [...draft.faults, ...placeFaults(all, draft, operation)] : draft.faults,
    destroys: false,
    namesOf: (option) =>
      readToolCall(program, [wordOf(option), ...(option.startsWith('-') ? [wordOf('x')] : [])]).options.map(
        ({ name }) => name,
      ),
    printsJson: false,
    isHarmless: ({ name }) => name === '@' || (tool?.options.get(name)?.isHarmless ?? false),
  };
  return habitOf(program)(reading);
}

/** How a program is read that isn't known: an option takes the word behind it. */
const GUESSED: Tool = { options: new Map(), isLong: true, operation: 0, endsAt: Number.POSITIVE_INFINITY };

function wordOf(text: string): Word {
  return { text, isFixed: true, at: 0, end: 0, commands: [] };
}

/** Reads the next word, with its value where it has one, and gives how many words these were. */
function readNext(draft: Draft, words: readonly Word[], tool: Tool): number {
  const [word = wordOf(''), next] = words;
  if (draft.operands.length >= tool.endsAt || !/^-[^\s]/.test(word.text) || word.text === '--') {
    draft.operands.push(...(word.text === '--' ? [] : [operandOf(word)]));
    return 1;
  }
  if (tool.isLong || word.text.startsWith('--')) {
    return readLong(draft, [word, next], tool);
  }
  return readLetters(draft, [word, next], tool);
}

function operandOf(word: Word): Given {
  return { name: '', typed: word.text, value: textMeaning(word), text: word.text };
}

function readLong(draft: Draft, [word, next]: readonly [Word, Word | undefined], tool: Tool): number {
  const [, dashes = '', name = '', attached] = /^(--?)([^=]*)(=[\s\S]*)?$/.exec(word.text) ?? [];
  const guess: ToolOption = {
    name,
    takes: tool === GUESSED && next !== undefined && !next.text.startsWith('-') ? 'value' : 'nothing',
    isHarmless: false,
  };
  const option = tool.options.get(name) ?? guess;
  const typed = `${dashes}${name}`;
  if (attached !== undefined) {
    add(draft, { option, typed, value: { ...word, text: attached.slice(1) } });
    return 1;
  }
  const takesNext = needsValue(option) && next !== undefined;
  add(draft, { option, typed, value: takesNext ? next : undefined });
  return takesNext ? 2 : 1;
}

function needsValue({ takes }: ToolOption): boolean {
  return takes !== 'nothing' && takes !== 'perhaps';
}

/** Reads `-xvf file`, `-p2222` and `-b -1`. */
function readLetters(draft: Draft, [word, next]: readonly [Word, Word | undefined], tool: Tool): number {
  for (let at = 1; at < word.text.length; at++) {
    const letter = word.text.charAt(at);
    const option = tool.options.get(letter) ?? { name: letter, takes: 'nothing', isHarmless: false };
    if (option.takes !== 'nothing') {
      return readLetterValue(draft, option, [word, next, at]);
    }
    add(draft, { option, typed: `-${letter}`, value: undefined });
  }
  return 1;
}

/** Reads the value of a letter: the rest of its word, or the next word. */
function readLetterValue(
  draft: Draft,
  option: ToolOption,
  [word, next, at]: readonly [Word, Word | undefined, number],
): number {
  const typed = `-${word.text.charAt(at)}`;
  const rest = word.text.slice(at + 1);
  if (rest !== '') {
    add(draft, { option, typed, value: { ...word, text: rest.replace(/^=/, '') } });
    return 1;
  }
  const isValue = next !== undefined && (needsValue(option) || /^-?[0-9]+$/.test(next.text));
  add(draft, { option, typed, value: isValue ? next : undefined });
  return isValue ? 2 : 1;
}

/** An option as it was met. */
interface Met {
  readonly option: ToolOption;
  readonly typed: string;
  readonly value: Word | undefined;
}

function add({ options, faults }: Draft, { option, typed, value }: Met): void {
  if (value === undefined && needsValue(option)) {
    faults.push({
      sentence: `\`${typed}\` needs a value; write it behind the option.`,
      options: [option.name],
      isAdvice: false,
    });
  }
  options.push({ name: option.name, typed, ...meaningOf(option, value) });
}

function meaningOf({ takes }: ToolOption, word: Word | undefined): Pick<Given, 'value' | 'text'> {
  if (word === undefined) {
    return { value: 'true', text: '' };
  }
  const value = textMeaning(word);
  return { value: takes === 'list' ? value.split(',') : value, text: word.text };
}

/** Joins what stands several times: values add up, switches count once. */
function merged(options: readonly Given[]): readonly Given[] {
  const names = [...new Set(options.map(({ name }) => name))];
  return names.flatMap((name) => {
    const same = options.filter((option) => option.name === name);
    const values = [
      ...new Set(same.flatMap(({ value }): readonly Meaning[] => (Array.isArray(value) ? value : [value]))),
    ];
    const [first] = same;
    const [only = ''] = values;
    const text = same
      .map((option) => option.text)
      .join(' ')
      .trim();
    // The command behind `-exec` of `find` was made one word of several.
    const isWord = same.length === 1 && !/^-(?:exec|ok)/.test(first?.typed ?? '');
    return first === undefined ? [] : [{ ...first, value: values.length === 1 ? only : values, text, isWord }];
  });
}

/** Words behind which another one belongs to the name of what is done. */
const GROUPS = /^(?:state|workspace|providers|compose|image|container|network|volume|system)$/;

/** Gives how many of the words that aren't options name what is done. */
export function operationLength(first: string, tool: Tool | undefined): number {
  const count = tool?.operation ?? 0;
  return count > 0 && GROUPS.test(first) ? count + 1 : count;
}

function operationOf(operands: readonly Given[], tool: Tool | undefined): readonly Given[] {
  return operands.slice(0, operationLength(operands[0]?.text ?? '', tool));
}

/** terraform reads options between the name of its command and the first other word, and nowhere else. */
function placeFaults(words: readonly Word[], { operands }: Draft, operation: readonly Given[]): readonly CallFault[] {
  const place = (text: string | undefined) => words.findIndex((word) => word.text === text);
  const name = operation.map(({ text }) => text).join(' ');
  const start = place(operation.at(-1)?.text);
  const end = operands.length > operation.length ? place(operands[operation.length]?.text) : words.length;
  return words.flatMap(({ text }, index) =>
    text.startsWith('-') && !text.startsWith('-chdir') && (index < start || index > end)
      ? [
          {
            sentence: `terraform reads \`${text}\` only right behind \`${name}\`; move it there.`,
            options: [],
            isAdvice: false,
          },
        ]
      : [],
  );
}
