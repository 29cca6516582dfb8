import type { Clean } from '../study/clean.js';
import { clean } from './clean.js';
import { counted } from './lines.js';

/** Something of a file that was not read. */
export interface LineLeftOut {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: Clean;
}

const MOST_SHOWN = 100;

/**
 * Says what of a file was left out, a line each, as compilers do. Of many only the first ones are told, and the command
 * that lists them all, where there is one.
 */
export function leftOutLines(file: Clean, left: readonly LineLeftOut[], listing?: Clean): Clean {
  const shown = left.slice(0, MOST_SHOWN).map(({ line, reason }) => `${file}:${line} ${ended(reason)}\n`);
  const rest = left.length - shown.length;
  const how = listing === undefined ? '.' : `; this lists them all: ${listing}`;
  const more =
    rest > 0
      ? `${counted(rest, 'more thing')} left out${how}
`
      : '';
  return clean(`${shown.join('')}${more}`);
}

/** A reason may end with words of the file, and these with a sign of their own. */
function ended(reason: Clean): string {
  return /[.?!…]$/.test(reason) ? reason : `${reason}.`;
}

/** A topic that was imported. */
export interface ImportedTopic {
  /** With the pack in front: `my-pack/networks`. */
  readonly id: Clean;
  readonly questions: number;
  readonly commands: number;
}

/** A pack that was imported. */
export interface ImportedPack {
  readonly name: Clean;
  /** Whether its name stands for all its topics. */
  readonly isTopics: boolean;
}

/** Says what became of an import, and what to type next. */
export function importedText({ name, isTopics }: ImportedPack, topics: readonly ImportedTopic[], left: number): Clean {
  const sum = (key: 'questions' | 'commands'): number => topics.reduce((total, topic) => total + topic[key], 0);
  const counts = [
    ...(sum('questions') === 0 ? [] : [counted(sum('questions'), 'question')]),
    ...(sum('commands') === 0 ? [] : [counted(sum('commands'), 'command')]),
  ];
  const holds = `${counts.join(' and ')} in ${counted(topics.length, 'topic')}`;
  const without = left === 0 ? '' : ` Left out: ${counted(left, 'thing')}.`;
  const [first] = topics;
  const whole = isTopics && topics.length > 1 ? { id: name, questions: sum('questions') } : first;
  const next = whole === undefined ? '' : `Next: awsstudy ${whole.questions > 0 ? 'quiz' : 'cheatsheet'} ${whole.id}\n`;
  return clean(`Imported ${holds} as the pack \`${name}\`.${without}\n${next}`);
}

/** Says what became of answers that were brought from another machine. */
export function mergedText({ added, known, left }: { added: number; known: number; left: number }): Clean {
  const skipped = left === 0 ? '' : ` Left out: ${counted(left, 'line')}.`;
  return clean(
    `Added ${counted(added, 'entry', 'entries')}; ${known} ${known === 1 ? 'was' : 'were'} here already.${skipped}\n`,
  );
}
