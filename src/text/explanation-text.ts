import type { Clean } from '../study/clean.js';
import type { PartRole } from '../study/drills/anatomy-part.js';
import type { Warning } from '../study/drills/explained-warnings.js';
import type { ExplainedPart, Explanation } from '../study/drills/explanation.js';
import { partsLines, sourceText } from './anatomy-lines.js';
import { partText } from './anatomy-text.js';
import { commandLines, meaningOf } from './cheatsheet-text.js';
import { beside, blanks, linesText, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { wrapText } from './wrap.js';

/** An explanation with where to read on. */
export interface ExplanationView extends Explanation {
  /** Sections of notes, as `topic#section`. */
  readonly read: readonly Clean[];
}

/** Gives a part a line, tab-separated: the part, its kind, its meaning; and so with what costs or destroys. */
export function plainExplanation({ parts, warnings }: ExplanationView): Clean {
  const rows = [
    ...parts.map((part) => [sourceText(part), kindOf(part.role), meaningOfPart(part)]),
    ...warnings.map((warning) => [warning.command, 'warning', warningText(warning)]),
  ];
  return rows.map((row) => `${row.join('\t')}\n`).join('') as Clean;
}

/** Gives an explanation as a document of JSON. */
export function explanationJson(line: Clean, { parts, warnings, related, read }: ExplanationView): object {
  return {
    line,
    parts: parts.map(({ source, depth, role, use }) => ({
      part: source,
      kind: kindOf(role),
      meaning: partText({ source, depth, role }),
      depth,
      ...(use !== undefined && { use }),
    })),
    warnings,
    related: related.map(({ topic, command, meaning, mark }) => ({ topic, command, meaning, ...(mark && { mark }) })),
    read,
  };
}

/** Sets an explanation for people. */
export function explanationLines({ parts, warnings, related, read }: ExplanationView, setting: Setting): Painted {
  const { width, color } = setting;
  const inner = { width: width - MARGIN, color };
  const told = parts.map((part) => ({ part, text: meaningOfPart(part) }));
  const blocks: readonly (readonly Painted[])[] = [
    partsLines(told, inner),
    warnings.flatMap((warning) =>
      wrapText(paint('warning', warningText(warning), color), width - MARGIN, {
        first: paint('warning', SIGN, color),
        rest: blanks(SIGN.length),
      }),
    ),
    related.flatMap((entry, index) => [
      ...(index === 0 ? [paint('heading', 'In the cheatsheets' as Clean, color)] : []),
      ...wrapText(
        beside(meaningOf(entry), paint('muted', ` · ${entry.topic}` as Clean, color)),
        width - MARGIN,
        INDENT,
      ),
      ...commandLines(entry.command, inner, { first: 4, rest: 6 }),
    ]),
    read.map((place, index) =>
      beside(
        index === 0 ? paint('heading', READ, color) : blanks(READ.length),
        paint('code', ` awsstudy show ${place.replace('#', ' ')}` as Clean, color),
      ),
    ),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [beside(), ...block]);
  return linesText(lines.slice(1).map((line) => beside(blanks(MARGIN), line)));
}

const MARGIN = 1;
const READ = 'Read' as Clean;
const SIGN = '! ' as Clean;
const INDENT = { first: blanks(2), rest: blanks(4) };

/** Gives the kind of a part as scripts read it. */
function kindOf({ is }: PartRole): string {
  return KINDS[is] ?? is;
}

const KINDS: Partial<Readonly<Record<PartRole['is'], string>>> = {
  letters: 'options',
  'word-or-value': 'word',
  'value-perhaps': 'word',
  'unknown-here': 'unknown',
};

/** Says what a part is, and what it is for where that is known. */
function meaningOfPart(part: ExplainedPart): Clean {
  const [, name = ''] = /^--([a-z0-9-]+)/.exec(part.source) ?? [];
  const { role } = part;
  const isShared =
    role.is === 'option' && (role.need === 'everywhere' || (role.need === 'optional' && SHARED.includes(name)));
  const isEverywhere = isShared && Object.hasOwn(EVERYWHERE, name);
  const purpose = isEverywhere ? `: ${EVERYWHERE[name]}` : '';
  return `${partText(part)}${purpose}${part.use === undefined ? '' : `; for example: ${part.use}`}` as Clean;
}

/** Options that mean the same in each command that has them, though not every command does. */
const SHARED: readonly string[] = [
  'cli-input-json',
  'cli-input-yaml',
  'generate-cli-skeleton',
  'max-items',
  'starting-token',
];

/** What the options of every command of the AWS CLI are for. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  'ca-bundle': 'the certificates that are trusted',
  'cli-binary-format': 'how binary values are written',
  'cli-connect-timeout': 'seconds to wait for a connection',
  'cli-input-json': 'the whole input, as JSON',
  'cli-input-yaml': 'the whole input, as YAML',
  'cli-read-timeout': 'seconds to wait for an answer',
  color: 'when the output is coloured',
  debug: 'prints what the CLI does',
  'endpoint-url': 'the address to send the request to',
  'generate-cli-skeleton': 'prints an empty input and does nothing else',
  'max-items': 'how many results are printed at most',
  'no-cli-pager': 'prints without a pager',
  'no-paginate': 'only the first page of the results',
  'no-sign-request': 'signs nothing, for public data',
  'no-verify-ssl': 'trusts any certificate',
  output: 'the format of the output',
  profile: 'whose credentials and settings are used',
  query: 'which part of the output is printed, in JMESPath',
  region: 'the Region to send the request to',
  'starting-token': 'where to go on with the results',
  version: 'prints the version of the CLI',
};

function warningText({ command, mark, isSure, because }: Warning): Clean {
  const does = WARNINGS[mark][isSure ? 'surely' : 'perhaps'];
  return `\`${command}\` ${does}${because === undefined ? '.' : `, as in: ${because}.`}` as Clean;
}

/** What a command does in any case, and what it may do because one in a cheatsheet does. */
const WARNINGS: Readonly<Record<Warning['mark'], { readonly surely: string; readonly perhaps: string }>> = {
  destructive: { surely: 'destroys something for good', perhaps: 'can destroy something for good' },
  costs: { surely: 'adds to your bill', perhaps: 'can add to your bill' },
};
