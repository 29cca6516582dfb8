import type { AwsFault } from './aws-fault.js';
import type { OptionShape } from './command-table.js';
import type { Word } from './shell-syntax.js';

/** Says what is wrong with a value as far as its own text shows it: a number that is none, JSON that breaks off. */
export function valueFaults(option: OptionShape, value: Word): readonly AwsFault[] {
  const about = `--${option.name}`;
  if (option.kind === 'number') {
    const isNumber = !value.isFixed || /^-?[0-9]+$|^file:/.test(value.text);
    return isNumber ? [] : [{ kind: 'number', word: value.text, about }];
  }
  const json = jsonOf(option, value);
  if (json === undefined && !hasClosedBrackets(option, value)) {
    return [{ kind: 'brackets', word: about }];
  }
  const wrong = json === undefined ? undefined : jsonFault(json);
  return wrong === undefined ? [] : [{ kind: 'json', word: about, about: wrong }];
}

/** Tells whether the brackets of a structure in shorthand, as in `Ebs={VolumeSize=8}`, close each other. */
function hasClosedBrackets({ kind }: OptionShape, { text, commands }: Word): boolean {
  if ((kind !== 'list' && kind !== 'structure') || commands.length > 0 || !text.includes('=')) {
    return true;
  }
  const open: string[] = [];
  for (const [bracket] of text.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/[[\]{}]/g)) {
    const closes = { '}': '{', ']': '[' }[bracket];
    if (closes === undefined) {
      open.push(bracket);
    } else if (open.pop() !== closes) {
      return false;
    }
  }
  return open.length === 0;
}

/** Gives the JSON that a value holds: what the CLI would read as such, or a text that begins like an object. */
export function jsonOf({ kind }: Pick<OptionShape, 'kind'>, { text, commands }: Word): string | undefined {
  const beginsLikeJson = kind === 'list' || kind === 'structure' ? /^\s*[[{]/ : /^\s*(?:\{\s*["}]|\[\s*\{\s*")/;
  if (!beginsLikeJson.test(text) || commands.length > 0) {
    return undefined;
  }
  // Outside strings a zero serves for what nobody knows yet; inside, anything does.
  return text.replace(STRING_OR_UNKNOWN, (_whole, string: string | undefined) => string ?? '0');
}

const STRING_OR_UNKNOWN =
  /("(?:\\.|[^"\\])*")|<[a-z0-9][a-z0-9-]*>|\$[A-Za-z_][A-Za-z0-9_]*|\$\{[A-Za-z_][A-Za-z0-9_]*\}/g;

function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
