import type { Clean } from '../study/clean.js';
import type { Problem } from '../study/problem.js';
import { cleanLine } from './clean.js';
import { beside, blanks, counted, linesText, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { wrapText } from './wrap.js';

/** A pack as it is listed. */
export interface PackRow {
  readonly name: Clean;
  readonly title: Clean;
  readonly folder: Clean;
  readonly topics: number;
  readonly commands: number;
  readonly questions: number;
  readonly faults: number;
  readonly addsTo: readonly Clean[];
  /** Why it can't be used, as the end of a sentence. */
  readonly fault?: Clean;
}

/**
 * Gives a pack a line, tab-separated: name, title, topics, commands, questions, folder, and how many faults its files have,
 * or why it can't be used.
 */
export function plainPacks(packs: readonly PackRow[]): Clean {
  return packs
    .map(({ name, title, topics, commands, questions, folder, faults, fault }) =>
      [name, title, topics, commands, questions, folder, fault ?? faults].join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('') as Clean;
}

/** Sets packs for people, each with what it holds and where it is. */
export function packLines(packs: readonly PackRow[], setting: Setting): Painted {
  return linesText(packs.flatMap((pack) => [...packBlock(pack, setting), beside()]));
}

const MARGIN = { first: blanks(3), rest: blanks(3) };

function packBlock(pack: PackRow, { width, color }: Setting): readonly Painted[] {
  const { name, title, folder, fault, faults } = pack;
  const wrapped = (text: Clean, tone: 'muted' | 'warning' | undefined): readonly Painted[] =>
    wrapText(tone === undefined ? text : paint(tone, text, color), width, MARGIN);
  const broken = `${counted(faults, 'fault')}: awsstudy pack check ${name}` as Clean;
  return [
    beside(blanks(1), paint('accent', name === '' ? ('?' as Clean) : name, color), blanks(2), title),
    ...wrapped(holdings(pack), undefined),
    ...wrapped(folder, 'muted'),
    ...(fault === undefined ? [] : wrapped(cleanLine(`! ${fault}`), 'warning')),
    ...(faults === 0 ? [] : wrapped(cleanLine(`! ${broken}`), 'warning')),
  ];
}

/** Says how much a pack holds: `2 topics · 8 commands · 40 questions · adds to vpc`. */
export function holdings({
  topics,
  commands,
  questions,
  addsTo,
}: Pick<PackRow, 'topics' | 'commands' | 'questions' | 'addsTo'>): Clean {
  const counts = [counted(topics, 'topic'), counted(commands, 'command'), counted(questions, 'question')];
  return [...counts, ...(addsTo.length === 0 ? [] : [`adds to ${addsTo.join(', ')}`])].join(' · ') as Clean;
}

/** Says of each pack that is gone or has faults what is wrong with it, a sentence each. */
export function packFaults(packs: readonly PackRow[]): readonly Clean[] {
  return packs.flatMap(({ name, folder, fault, faults }) => [
    ...(fault === undefined ? [] : [cleanLine(`The pack in ${folder} can't be used as it is: ${fault}.`)]),
    ...(faults === 0
      ? []
      : [
          cleanLine(`The pack \`${name}\` has ${counted(faults, 'fault')}; see them: \`awsstudy pack check ${name}\`.`),
        ]),
  ]);
}

/** Gives faults a line each, as compilers do. */
export function problemLines(problems: readonly Problem[]): Clean {
  return problems
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}\n`)
    .map(cleanBreaks)
    .join('') as Clean;
}

function cleanBreaks(line: string): Clean {
  return `${cleanLine(line.trimEnd())}\n` as Clean;
}
