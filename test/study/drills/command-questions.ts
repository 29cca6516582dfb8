import { readFileSync } from 'node:fs';
import { readCatalogue } from '../../../src/content/check.js';
import { readTopics } from '../../../src/content/read-folder.js';
import type { CommandQuestion } from '../../../src/study/catalogue.js';
import { readCommandTable } from '../../../src/study/drills/command-table.js';
import { c } from '../../support/builders.js';

/** What the AWS CLI takes. */
export const TABLE = readCommandTable(
  readFileSync(new URL('../../../data/aws-commands.txt', import.meta.url), 'latin1'),
);

const { topics } = readCatalogue(readTopics('topics'));

/** Every command of the cheatsheets. */
export const CHEATSHEET_COMMANDS: readonly string[] = topics.flatMap(({ cheatsheet }) =>
  cheatsheet.groups.flatMap(({ entries }) => entries.map(({ command }) => command)),
);

/** The command questions of the topics by topic and id, as in `s3/command-presign`. */
export const QUESTIONS: ReadonlyMap<string, CommandQuestion> = new Map(
  topics.flatMap(({ head, questions }) =>
    questions.flatMap((question) =>
      question.kind === 'command' ? [[`${head.id}/${question.id}`, question] as const] : [],
    ),
  ),
);

/** Gives a question whose answers are given, with whatever else matters to the test. */
export function questionOf(answers: readonly string[], rest: Partial<CommandQuestion> = {}): CommandQuestion {
  return {
    id: c('command'),
    kind: 'command',
    level: 'apply',
    section: c('commands'),
    exams: [],
    stem: c('Type the command.'),
    key: c('0123456789abcdef'),
    answers: answers.map(c),
    required: [],
    optional: [],
    why: c('That is what it takes.'),
    ...rest,
  };
}

/** A line that was typed, with what should come of it. */
export interface TypedLine {
  /** What stands above the lines: an answer, or the name of a question. */
  readonly about: string;
  readonly line: string;
  readonly correct: boolean;
  readonly notes: readonly string[];
}

/** Reads a file of typed lines: a head, below it lines with `+` and `-`, and below each the notes, indented. */
export function typedLines(name: string): readonly TypedLine[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text.split('\n\n').flatMap((block) => {
    const [about = '', ...lines] = block.trimEnd().split('\n');
    return lines.flatMap((line, index): readonly TypedLine[] => {
      const next = lines.findIndex((other, at) => at > index && !other.startsWith('    '));
      const notes = lines.slice(index + 1, next < 0 ? undefined : next).map((note) => note.trim());
      return line.startsWith('    ') ? [] : [{ about, line: line.slice(2), correct: line.startsWith('+'), notes }];
    });
  });
}
