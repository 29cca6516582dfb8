import { hintOf, sectionNamed } from './arguments.js';
import type { Context } from './context.js';
import type { Exam, Level } from './study/catalogue.js';
import type { Candidate } from './study/choosing.js';
import type { Clean } from './study/clean.js';
import { UserError } from './study/errors.js';
import type { Progress } from './study/progress.js';
import { isWanted, type QuestionFilter } from './study/question-filter.js';
import { suggest } from './study/suggestion.js';
import { cleanLine } from './text/clean.js';

/** Questions that are asked when no number was typed. */
export const DEFAULT_COUNT = 10;

/** The levels of questions, the easiest first. */
export const LEVELS = ['recall', 'apply', 'scenario'] as const satisfies readonly Level[];

/** The options of commands that ask questions. */
export interface ChoiceOptions {
  readonly count?: number;
  readonly all?: boolean;
  readonly new?: boolean;
  readonly missed?: boolean;
  readonly marked?: boolean;
  readonly level?: Level;
  readonly section?: string;
  readonly exam?: string;
}

/** Gives how many questions are asked; nothing for all of them. */
export function countOf({ all, count }: ChoiceOptions): { readonly count?: number } {
  if (all === true && count !== undefined) {
    throw new UserError("--all can't be combined with --count: it asks every question.", {
      exit: 'usage',
      hint: `Leave one of them out: \`awsstudy quiz --all\` or \`awsstudy quiz --count ${count}\`.`,
    });
  }
  return all === true ? {} : { count: count ?? DEFAULT_COUNT };
}

/** Where questions are looked for. */
export interface Pool {
  readonly topics: readonly Clean[];
  readonly options: ChoiceOptions;
  readonly filter?: QuestionFilter;
}

/** Gives the questions of topics that the options let through; says so when there are none. */
export function poolOf(context: Context, { topics, options, filter }: Pool, learner: Progress): readonly Candidate[] {
  const pool = questionsIn(context, { topics, filter: { ...filterOf(context, topics, options), ...filter } }, learner);
  if (pool.length === 0) {
    if (options.marked === true) {
      requireMarked(context, topics, learner);
    }
    throw noQuestions(context, { topics, ...(filter && { filter }) }, learner);
  }
  return pool;
}

/** Refuses where the learner has marked no question of topics. */
export function requireMarked(context: Context, topics: readonly Clean[], learner: Progress): void {
  if (questionsIn(context, { topics, filter: { marked: true } }, learner).length === 0) {
    const of = topics.length === 1 ? ' of this topic' : '';
    throw new UserError(`You have marked no question${of}.`, {
      exit: 'notFound',
      hint: 'Mark one while it is asked: with `m` (Ctrl-F where you type), or `!mark` line by line.',
    });
  }
}

/** Says why there are no questions: because of the options, or because the topics have none that such a session asks. */
function noQuestions(context: Context, pool: Pick<Pool, 'topics' | 'filter'>, learner: Progress): UserError {
  if (questionsIn(context, pool, learner).length > 0) {
    return new UserError('There are no such questions.', {
      exit: 'notFound',
      hint: 'Leave out an option, or run `awsstudy list` to see the topics.',
    });
  }
  const of = pool.topics.length === 1 ? 'this topic' : 'these topics';
  return new UserError(
    pool.filter?.kind === 'command' ? `No question of ${of} asks for a command.` : `There are no questions on ${of}.`,
    { exit: 'notFound', hint: 'Run `awsstudy list` to see the topics.' },
  );
}

/** Gives the questions of topics that a filter lets through; there may be none. */
export function questionsIn(
  { catalogue }: Context,
  { topics, filter = {} }: Pick<Pool, 'topics' | 'filter'>,
  learner: Progress,
): readonly Candidate[] {
  return topics
    .flatMap((topic) => catalogue.questions(topic).map((question) => ({ topic, question })))
    .filter((candidate) => isWanted(candidate, filter, learner));
}

function filterOf(context: Context, topics: readonly Clean[], options: ChoiceOptions): QuestionFilter {
  const { level, section, exam } = options;
  if (options.new === true && options.missed === true) {
    throw new UserError("--new can't be combined with --missed: no question is both.", {
      exit: 'usage',
      hint: 'Leave one of them out.',
    });
  }
  return {
    ...(level && { level }),
    ...(section !== undefined && { sections: sectionsNamed(context, topics, section) }),
    ...(exam !== undefined && { exam: examNamed(context, exam) }),
    ...(options.new === true && { only: 'new' }),
    ...(options.missed === true && { only: 'missed' }),
    ...(options.marked === true && { marked: true }),
  };
}

/** Gives a section of any of the topics, with those below it. */
function sectionsNamed({ catalogue }: Context, topics: readonly Clean[], name: string): readonly string[] {
  const [only, ...others] = topics;
  if (only === undefined || others.length > 0) {
    throw new UserError('--section needs one topic, to know whose section it is.', {
      exit: 'usage',
      hint: 'Run for example `awsstudy quiz vpc --section nat-gateway`.',
    });
  }
  return sectionNamed(only, catalogue.notes(only).sections, name).map(({ slug }) => slug);
}

/** Gives the id of an exam that a person named. */
export function examNamed(context: Context, name: string): Clean {
  return examOf(context, name).id;
}

/** Gives the exam that a person named by its id or the code of its vendor, or by an unambiguous beginning of either. */
export function examOf({ catalogue }: Context, name: string): Exam {
  const exams = catalogue.exams();
  const wanted = name.trim().toLowerCase();
  const starting = exams.filter((exam) => wanted !== '' && namesOf(exam).some((each) => each.startsWith(wanted)));
  const exact = exams.find(({ id }) => id === wanted) ?? exams.find((exam) => namesOf(exam).includes(wanted));
  const found = exact ?? (starting.length === 1 ? starting[0] : undefined);
  if (found === undefined) {
    throw new UserError(`There is no exam \`${cleanLine(name)}\`.`, {
      exit: 'notFound',
      hint: hintOf(suggest(wanted, exams.flatMap(namesOf)), `The exams: ${exams.map(({ id }) => id).join(', ')}.`),
    });
  }
  return found;
}

function namesOf({ id, code }: Exam): readonly string[] {
  return [id, code.toLowerCase()];
}
