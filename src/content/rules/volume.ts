import type { Problem } from '../../study/problem.js';
import { countCommands } from '../cheatsheet.js';
import { reporterFor, TOP } from '../fault.js';
import { type LibraryRule, quizRule } from './library.js';

/** What a topic holds at least; topics with much to teach hold more, those without a command line fewer. */
const LEAST_QUESTIONS = 40;
const LEAST_QUESTIONS_OF: ReadonlyMap<string, number> = new Map(
  ['ec2', 's3', 'vpc', 'iam', 'lambda'].map((id) => [id, 50]),
);
const LEAST_COMMANDS = 30;
const LEAST_COMMANDS_OF: ReadonlyMap<string, number> = new Map([
  ['linux', 80],
  ['s3', 45],
  ['ec2', 45],
  ['vpc', 45],
  ['cloud-computing', 20],
  ['virtualization', 20],
  ['billing', 20],
]);
const LEAST_WORDS = 1_500;
const MOST_WORDS = 4_500;

/** Refuses a quiz with too few questions. */
export const fewQuestions = quizRule(({ topic, entries, isComplete, report }) => {
  const least = LEAST_QUESTIONS_OF.get(topic.id) ?? LEAST_QUESTIONS;
  if (isComplete && entries.length < least) {
    report(TOP, 'few-questions', `This quiz has ${entries.length} questions; write at least ${least}.`);
  }
});

/** Refuses a cheatsheet with too few commands. */
export const fewCommands: LibraryRule = ({ drafts }) => {
  const problems: Problem[] = [];
  for (const { id, cheatsheet } of drafts) {
    const least = LEAST_COMMANDS_OF.get(id) ?? LEAST_COMMANDS;
    if (cheatsheet !== undefined && countCommands(cheatsheet) < least) {
      const message = `This cheatsheet has ${countCommands(cheatsheet)} commands; add some until it has at least ${least}.`;
      reporterFor(cheatsheet.file, problems)(TOP, 'few-commands', message);
    }
  }
  return problems;
};

/** Refuses notes that are too short to teach the topic, or too long to be read. */
export const notesLength: LibraryRule = ({ drafts }) => {
  const problems: Problem[] = [];
  for (const { notes } of drafts) {
    if (notes !== undefined && (notes.outline.words < LEAST_WORDS || notes.outline.words > MOST_WORDS)) {
      const message = `These notes have ${notes.outline.words} words outside fences; make it 1,500 to 4,500.`;
      reporterFor(notes.file, problems)(TOP, 'notes-length', message);
    }
  }
  return problems;
};
