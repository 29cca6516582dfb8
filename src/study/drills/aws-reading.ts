import type { AwsCommand, GivenOption } from './aws-arguments.js';
import { readAwsCommand } from './aws-command.js';
import { type AwsFault, awsFaultText } from './aws-fault.js';
import { cutListing, isHarmless } from './aws-harmless.js';
import { awsOperands, awsValue, isRow, withAttribute } from './aws-meaning.js';
import type { CallFault, Given, Reading } from './call.js';
import type { CommandShape, CommandTable, OptionShape } from './command-table.js';
import type { Word } from './shell-syntax.js';
import { readToolCall } from './tool-call.js';

/** Reads what stands behind `aws` by the table of what the CLI takes. */
export function readAwsMeaning(words: readonly Word[], table: CommandTable): Reading {
  const first = readAwsCommand(words, table);
  const whole = words.map((word) => completed(word, first));
  const command = readAwsCommand(whole, table);
  const { shape } = command;
  if (shape === undefined) {
    const faults = command.faults.map((fault) => callFault(fault, ''));
    return { ...readToolCall('aws', words), operation: pathOf(words), faults };
  }
  const options = withAttribute(mergedOptions(command), shape);
  return {
    operation: shape.path,
    options,
    operands: awsOperands(command),
    order: options.some(({ name }) => name === 'include') ? rowOf(command) : [],
    faults: [
      ...command.faults.filter(({ kind }) => !NAMED_ANYWAY.includes(kind)).map((fault) => callFault(fault, shape.path)),
      ...oneDash(words),
      ...formatFaults(options),
      ...cutShort(words, whole),
      ...repeated(command),
      ...cutListing(command),
    ],
    destroys: shape.destroys,
    namesOf: (option) => [canonical(option.replace(/^--?/, ''), shape).name],
    isHarmless: (option) => isHarmless(option, shape),
    printsJson: shape.options.has('cli-input-json') && /^(?:json)?$/.test(textOf(options, 'output')),
  };
}

/** How answers can be printed: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-output-format.html */
const FORMATS: readonly string[] = ['json', 'yaml', 'yaml-stream', 'text', 'table', 'off'];

/** The table has no values of options; this one is in most commands. */
function formatFaults(options: readonly Given[]): readonly CallFault[] {
  const output = options.find(({ name }) => name === 'output');
  const format = output?.text ?? '';
  const typed = output?.typed.replace('=', '') ?? '';
  return format === '' || FORMATS.includes(format) || /[$<]/.test(format)
    ? []
    : [{ sentence: `\`${typed}\` takes one of ${FORMATS.join(', ')}.`, options: ['output'], isAdvice: false }];
}

function textOf(options: readonly Given[], wanted: string): string {
  return options.find(({ name }) => name === wanted)?.text ?? '';
}

/** What is missing shows when it is compared with an answer. */
const NAMED_ANYWAY: readonly AwsFault['kind'][] = ['missing-option', 'missing-word', 'needless-word'];

/** The words in front of the first option, for a command that the table doesn't know. */
function pathOf(words: readonly Word[]): string {
  const end = words.findIndex(({ text }) => text.startsWith('-'));
  return words
    .slice(0, end < 0 ? 3 : end)
    .map(({ text }) => text)
    .join(' ');
}

/** Gives an option that is cut short its whole name if there is only one such: the CLI does so too. */
function completed(word: Word, { faults, shape }: AwsCommand): Word {
  const [, name = '', rest = ''] = /^--([^=]+)(=[\s\S]*)?$/.exec(word.text) ?? [];
  if (!faults.some(({ kind, word: cut }) => kind === 'abbreviation' && cut === `--${name}`)) {
    return word;
  }
  const longer = [...(shape?.options.keys() ?? [])].filter((option) => option.startsWith(name));
  return longer.length === 1 ? { ...word, text: `--${longer[0]}${rest}` } : word;
}

/** The reader takes one dash for two; the CLI doesn't. */
function oneDash(words: readonly Word[]): readonly CallFault[] {
  return words
    .filter(({ text }) => /^-[A-Za-z]\S*$/.test(text))
    .map(({ text }) => ({
      sentence: `\`${nameOf(text)}\` has one dash; the options of \`aws\` have two: \`-${nameOf(text)}\`.`,
      options: [],
      isAdvice: false,
    }));
}

function cutShort(words: readonly Word[], whole: readonly Word[]): readonly CallFault[] {
  return words.flatMap(({ text }, index) => {
    const full = whole[index]?.text ?? text;
    const sentence = `\`${nameOf(text)}\` works because the CLI completes it; its name is \`${nameOf(full)}\`.`;
    return full === text ? [] : [{ sentence, options: [], isAdvice: true }];
  });
}

function nameOf(text: string): string {
  return text.replace(/=[\s\S]*/, '');
}

function callFault(fault: AwsFault, path: string): CallFault {
  const options = [fault.word, fault.about ?? ''].map((word) => word.replace(/^--/, ''));
  return { sentence: awsFaultText(fault, path), options, isAdvice: false };
}

/** Gives the name that an option and its opposite share, and which of the two it is. */
function canonical(name: string, shape: CommandShape | undefined): { readonly name: string; readonly isOn: boolean } {
  const option = shape?.options.get(name);
  if (option?.opposite !== undefined) {
    return { name: option.name, isOn: name === option.name };
  }
  const positive = name.replace(/^no-/, '');
  return positive !== name && shape?.options.has(positive)
    ? { name: positive, isOn: false }
    : { name: option?.name ?? name, isOn: true };
}

/** Gives each option once: the last one counts, but those of `aws s3` that work one after the other add up. */
function mergedOptions(command: AwsCommand): readonly Given[] {
  const byName = new Map<string, Given>();
  for (const option of command.options) {
    const given = givenOf(option, command.shape);
    const before = byName.get(given.name);
    byName.set(given.name, before !== undefined && isRow(command, given.name) ? added(before, given) : given);
  }
  return [...byName.values()];
}

function added(before: Given, given: Given): Given {
  const values = [before.value, given.value].flat() as readonly string[];
  return { ...given, value: values, text: `${before.text} ${given.text}`, isWord: false };
}

function givenOf(option: GivenOption, shape: CommandShape | undefined): Given {
  const { name, values } = option;
  const { name: common, isOn } = canonical(name, shape);
  return {
    name: common,
    typed: `${typedName(option)}${values[0]?.variable === undefined ? '' : '='}`,
    value: awsValue({ name: common, isOn, words: values, shape }),
    text: values.map(({ text }) => text).join(' '),
    isWord: values.length === 1,
  };
}

/** Gives the name of an option, or of the variable that stands for it, as it was typed. */
function typedName({ name, values: [first] }: GivenOption): string {
  return first?.variable ?? `--${name}`;
}

function rowOf(command: AwsCommand): readonly string[] {
  return command.options.filter(({ name }) => isRow(command, name)).map(({ name }) => `--${name}`);
}

/** Says what counts where something is said more than once: the last option, and an option rather than a variable. */
function repeated(command: AwsCommand): readonly CallFault[] {
  const names = [...new Set(command.options.map(({ name }) => name))].filter((name) => !isRow(command, name));
  return names.flatMap((name) => {
    const typed = command.options.filter((option) => option.name === name).map(typedName);
    const sentences = [...new Set(typed)].flatMap((word, index, words) => [
      ...(typed.indexOf(word) < typed.lastIndexOf(word) ? [repetition(word, command.shape?.options.get(name))] : []),
      ...words
        .slice(index + 1, index + 2)
        .map((next) => `\`${word}\` and \`${next}\` both stand here, and \`${next}\` wins; leave one of them out.`),
    ]);
    return sentences.map((sentence) => ({ sentence, options: [name], isAdvice: true }));
  });
}

function repetition(word: string, option: OptionShape | undefined): string {
  const rest = option?.kind === 'list' ? 'write all its values behind one' : 'leave the others out';
  return `\`${word}\` stands more than once, and only the last one counts; ${rest}.`;
}
