import type { AwsCommand } from './aws-arguments.js';
import type { Given, Meaning } from './call.js';
import type { CommandShape } from './command-table.js';
import { isList, jsonMeaning, listMeaning, structureMeaning, textMeaning } from './meaning.js';
import type { Word } from './shell-syntax.js';

/** An option with its words, the name in the form that its opposite shares. */
interface OptionWords {
  readonly name: string;
  readonly isOn: boolean;
  readonly words: readonly Word[];
  readonly shape: CommandShape | undefined;
}

/** Gives what the words of an option mean. */
export function awsValue(option: OptionWords): Meaning {
  const [word] = option.words;
  return word === undefined ? switchValue(option) : wordsValue(option, word);
}

/** `--no-x` says what `--x Value=false` says. */
function switchValue({ name, isOn, shape }: OptionWords): Meaning {
  const isAttribute = shape?.options.has(`no-${name}`) === true && shape.options.get(name)?.kind === 'optional';
  return isAttribute ? new Map([['Value', String(isOn)]]) : String(isOn);
}

function wordsValue({ name, words, shape }: OptionWords, word: Word): Meaning {
  const text = textMeaning(word);
  switch (shape?.options.get(name)?.kind) {
    case 'list':
      return listMeaning(words.map(structureMeaning).flatMap((value) => (isList(value) ? value : [value])));
    case 'structure':
    case 'optional':
      return structureMeaning(word);
    case 'number':
      return /^-?[0-9]{1,15}$/.test(text) ? String(Number(text)) : text;
    default:
      return jsonMeaning(text) ?? plainText(name, text, shape?.path ?? '');
  }
}

/** Numbers that EC2 takes for the names of protocols. */
const PROTOCOLS: Readonly<Record<string, string>> = { '-1': 'all', '1': 'icmp', '6': 'tcp', '17': 'udp' };

/** Gives one form of a text that can be written in several. */
function plainText(name: string, text: string, path: string): string {
  if (name === 'query') {
    return text.replace(/("(?:\\.|[^"\\])*"|'[^']*'|`[^`]*`)|\s+/g, (_all, quoted: string | undefined) => quoted ?? '');
  }
  if (name === 'protocol' && path.startsWith('ec2 ')) {
    return Object.hasOwn(PROTOCOLS, text) ? (PROTOCOLS[text] ?? text) : text;
  }
  if (name === 'recurrence') {
    // Cron reads `00` as 0.
    return text.replace(/(?<=^|[\s,/-])0+(?=\d)/g, '').replace(/\s+/g, ' ');
  }
  if (/date|time/.test(name)) {
    return text.replace(/^(\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)?$/, '$1');
  }
  return text.replace(/^(fileb?:\/\/)(?:\.\/)+(?=[^/])/, '$1');
}

/** Gives `--attribute sourceDestCheck --value false` as the option that says the same, where there is one. */
export function withAttribute(options: readonly Given[], shape: CommandShape): readonly Given[] {
  const [attribute, value] = ['attribute', 'value'].map((wanted) => options.find(({ name }) => name === wanted));
  const name = attribute?.text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) ?? '';
  const kind = shape.options.get(name)?.kind;
  if (attribute === undefined || value === undefined || (kind !== 'optional' && kind !== 'structure')) {
    return options;
  }
  const { text } = value;
  const whole: Given = {
    name,
    typed: `--attribute ${attribute.text} --value`,
    value: new Map([['Value', value.value]]),
    text,
  };
  return options.flatMap((option) => (option === attribute ? [whole] : option === value ? [] : [option]));
}

/** Tells whether an option may stand several times and works in its place: the filters of `aws s3`. */
export function isRow({ shape }: AwsCommand, name: string): boolean {
  return (shape?.path.startsWith('s3 ') ?? false) && (name === 'exclude' || name === 'include');
}

/** Gives the words of a command that stand without an option. */
export function awsOperands({ shape, positionals, options }: AwsCommand): readonly Given[] {
  const isS3 = shape?.path.startsWith('s3 ') ?? false;
  const isFolder = shape?.path === 's3 sync' || options.some(({ name }) => name === 'recursive');
  return positionals.map((word) => {
    const text = textMeaning(word);
    return { name: '', typed: word.text, value: isS3 ? plainPath(text, isFolder) : plainFile(text), text: word.text };
  });
}

/** A file is the same with and without `./`. */
function plainFile(text: string): string {
  return text.replace(/^(?:\.\/)+(?=.)/, '');
}

/** A folder is the same with and without a slash behind it; so is the root of a bucket. */
function plainPath(text: string, isFolder: boolean): string {
  const path = plainFile(text).replace(/^(s3:\/\/[^/]+)\/$/, '$1');
  return isFolder ? path.replace(/(?<=[^/])\/$/, '') : path;
}
