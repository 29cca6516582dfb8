import type { Clean } from '../study/clean.js';
import { clean } from './clean.js';
import { counted } from './lines.js';

/** Something of a file that was not read. */
export interface LineLeftOut {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: Clean;
}

/** More of them than fit a screen help nobody. */
const MOST_SHOWN = 20;

/** Says what of a file was left out, a line each, as compilers do; of many only the first ones. */
export function leftOutLines(file: Clean, left: readonly LineLeftOut[]): Clean {
  const shown = left.slice(0, MOST_SHOWN).map(({ line, reason }) => `${file}:${line} ${reason}.\n`);
  const rest = left.length - shown.length;
  const more = rest > 0 ? `${counted(rest, 'more line')} left out; with --json all of them are listed.\n` : '';
  return clean(`${shown.join('')}${more}`);
}

/** A topic that was imported. */
export interface ImportedTopic {
  /** With the pack in front: `my-pack/networks`. */
  readonly id: Clean;
  readonly questions: number;
  readonly commands: number;
}

/** Says what became of an import, and what to type next. */
export function importedText(pack: Clean, topics: readonly ImportedTopic[], left: number): Clean {
  const sum = (key: 'questions' | 'commands'): number => topics.reduce((total, topic) => total + topic[key], 0);
  const counts = [
    ...(sum('questions') === 0 ? [] : [counted(sum('questions'), 'question')]),
    ...(sum('commands') === 0 ? [] : [counted(sum('commands'), 'command')]),
  ];
  const holds = `${counts.join(' and ')} in ${counted(topics.length, 'topic')}`;
  const without = left === 0 ? '' : ` Left out: ${counted(left, 'thing')}.`;
  const [first] = topics;
  const next = first === undefined ? '' : `Next: awsstudy ${first.questions > 0 ? 'quiz' : 'cheatsheet'} ${first.id}\n`;
  return clean(`Imported ${holds} as the pack \`${pack}\`.${without}\n${next}`);
}

/** Says what became of answers that were brought from another machine. */
export function mergedText({ added, known, left }: { added: number; known: number; left: number }): Clean {
  const skipped = left === 0 ? '' : ` Left out: ${counted(left, 'line')}.`;
  return clean(
    `Added ${counted(added, 'entry', 'entries')}; ${known} ${known === 1 ? 'was' : 'were'} here already.${skipped}\n`,
  );
}
