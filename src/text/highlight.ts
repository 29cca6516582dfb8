import type { Clean } from '../study/clean.js';
import { paint } from './paint.js';
import { asPainted, type Painted, type Showable } from './painted.js';
import type { Meaning } from './palette.js';

/** A placeholder as commands write it: `<bucket>`. */
const PLACEHOLDER = '<[a-z][a-z0-9-]*>';
const STRING = '"(?:\\\\.|[^"\\\\])*"|\'[^\']*\'';

/** What a language is made of, in the order in which it is looked for. */
type Grammar = readonly (readonly [Meaning, string])[];

/** Where a shell reads a command: at the start of a line that continues no other, and behind `|`, `;`, `&&` and `$(`. */
const COMMAND_PLACE =
  '(?<=(?<!\\\\\\n *)^ *|[|;&(!] *|(?:^|[ ;])(?:if|then|else|elif|do|while|until|time|sudo|xargs) +)';

const BASH: Grammar = [
  ['comment', '(?<=^| )#.*'],
  ['string', STRING],
  ['placeholder', PLACEHOLDER],
  ['variable', `\\$\\{[^}]*\\}|\\$[A-Za-z_]\\w*|\\$[0-9@#?$!*-]|${COMMAND_PLACE}[A-Za-z_]\\w*(?==)`],
  [
    'keyword',
    `${COMMAND_PLACE}(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|function|export|return)(?![\\w-])`,
  ],
  ['command', `${COMMAND_PLACE}[\\w./][\\w./-]*`],
  ['option', '(?<=^| )--?[A-Za-z][\\w-]*'],
];

const HCL: Grammar = [
  ['comment', '(?<=^| )(?:#|//).*|/\\*[^]*?\\*/'],
  ['string', '"(?:\\\\.|\\$\\{[^}]*\\}|[^"\\\\])*"'],
  ['placeholder', PLACEHOLDER],
  ['keyword', '(?<=^ *)[a-z_]+(?=(?: +"[^"]*")* *\\{)|\\b(?:true|false|null|for|in|if)\\b'],
  ['option', '(?<=^ *|[{,] *)[A-Za-z_][\\w-]*(?= *=[^=])'],
  ['number', '\\b\\d+(?:\\.\\d+)?\\b'],
];

/** The languages that marked-terminal's highlighter colours little of or does not know. */
const GRAMMARS: Readonly<Record<string, Grammar>> = {
  bash: BASH,
  sh: BASH,
  shell: BASH,
  console: BASH,
  hcl: HCL,
  terraform: HCL,
  tf: HCL,
};

/** Gives code with its parts painted; of a language that it does not know, as it is. */
export function highlight(code: Clean, language: string): Painted {
  const grammar = Object.hasOwn(GRAMMARS, language) ? GRAMMARS[language] : undefined;
  if (grammar === undefined) return asPainted(code);
  const pattern = new RegExp(grammar.map(([meaning, source]) => `(?<${meaning}>${source})`).join('|'), 'gm');
  return code.replace(pattern, (...match) => paintToken(match.at(-1))) as Painted;
}

/** Gives a command line painted as a shell reads it; without colour, as it is. */
export function paintCommand(command: Clean, color: boolean): Painted {
  return color ? highlight(command, 'bash') : asPainted(command);
}

/** Paints one match: the group that took part says what it is. */
function paintToken(groups: Readonly<Partial<Record<Meaning, Clean>>>): Painted {
  const [[meaning, text] = []] = Object.entries(groups).filter(([, text]) => text !== undefined) as [Meaning, Clean][];
  if (meaning === undefined || text === undefined) return '' as Painted;
  return paint(meaning, meaning === 'string' ? paintInside(text) : text, true);
}

/** Paints what a learner fills in, and in double quotes what the shell does. */
function paintInside(text: Clean): Showable {
  const pattern = text.startsWith('"') ? `${PLACEHOLDER}|\\$\\{[^}]*\\}|\\$\\w+` : PLACEHOLDER;
  return text.replace(new RegExp(pattern, 'g'), (part) =>
    paint(part.startsWith('<') ? 'placeholder' : 'variable', part as Clean, true),
  ) as Painted;
}
