import type { Command } from 'commander';
import { displayFacts, type GlobalOptions, topicsNamed, wholeNumber } from '../arguments.js';
import type { Context } from '../context.js';
import { runLineByLine } from '../line-by-line.js';
import { writeNotices } from '../notices.js';
import { chooseQuestions } from '../study/choosing.js';
import type { Clean } from '../study/clean.js';
import { EXIT, UserError } from '../study/errors.js';
import { isPlayable } from '../study/presentation.js';
import {
  type Asked,
  type QuizSession,
  type SessionSummary,
  startSession,
  summariseSession,
} from '../study/quiz-session.js';
import { displayOf, screenColor } from '../text/display.js';

/** Questions that are asked when no number was typed. */
const DEFAULT_COUNT = 10;

/** Percent of right answers that counts as passed, as most AWS exams ask for. */
const PASS_MARK = 70;

const EXAMPLES = `
Examples:
  awsstudy quiz vpc                        ten questions: due ones first, then new ones
  awsstudy quiz vpc s3 --count 20          twenty, from two topics
  awsstudy quiz --plain                    line by line, from all topics
  printf 'b\\na\\n' | awsstudy quiz vpc --count 2 --seed 7 --exit-code

Answers line by line: b · a,c · t or f · the text · order: c a d b · match: 1b 2a 3c`;

interface QuizOptions extends GlobalOptions {
  readonly count?: number;
  readonly all?: boolean;
  readonly exitCode?: boolean;
}

/** Declares `quiz`: questions of topics, each answer saved before its verdict shows. */
export function declareQuiz(program: Command, context: Context): void {
  program
    .command('quiz')
    .argument('[topic...]', 'topics; all of them when none is named')
    .description('answer questions')
    .option('--count <number>', `how many questions; without it ${DEFAULT_COUNT}`, wholeNumber('--count', 1, 100_000))
    .option('--all', 'every question once, whatever the schedule')
    .option('--exit-code', `end with exit code 4 below ${PASS_MARK} %`)
    .addHelpText('after', EXAMPLES)
    .action((topics: string[], _options: object, command: Command) =>
      quiz(context, topicsNamed(context.catalogue, topics), command.optsWithGlobals<QuizOptions>()),
    );
}

async function quiz(context: Context, topics: readonly Clean[], options: QuizOptions): Promise<void> {
  refuseCountOfAll(options);
  const facts = displayFacts(context);
  const display = displayOf(options, facts);
  const seed = options.seed ?? context.drawSeed();
  const cards = await context.progress.cards();
  writeNotices(context);
  const questions = chooseQuestions(poolOf(context, topics), {
    ...(options.all === true ? {} : { count: options.count ?? DEFAULT_COUNT }),
    now: context.clock(),
    seed,
    dueOf: cards.dueOf,
  });
  const start = startSession(questions, { mode: 'quiz', seed, pack: context.pack });
  const end =
    display.form === 'screen'
      ? await showQuiz(context, { session: start, color: screenColor(options, facts), marked: cards.marked })
      : await runPlain(start, context, display.form === 'json');
  await context.progress.close();
  if (options.exitCode === true && isBelow(summariseSession(end))) {
    context.setExitCode(EXIT.belowPassMark);
  }
}

function refuseCountOfAll({ all, count }: QuizOptions): void {
  if (all === true && count !== undefined) {
    throw new UserError("--all can't be combined with --count: it asks every question.", {
      exit: 'usage',
      hint: `Leave one of them out: \`awsstudy quiz --all\` or \`awsstudy quiz --count ${count}\`.`,
    });
  }
}

/** Runs a quiz line by line. On every way out what the disk refused is saved elsewhere, or said to be lost. */
async function runPlain(start: QuizSession, context: Context, json: boolean): Promise<QuizSession> {
  const { finish } = context.progress;
  context.beforeSignal(finish);
  try {
    return await runLineByLine(start, { context, json });
  } finally {
    // When the reader of the pipe has gone too, that something is not saved is what counts.
    finish();
  }
}

function poolOf({ catalogue }: Context, topics: readonly Clean[]): readonly Asked[] {
  const pool = topics.flatMap((topic) =>
    catalogue
      .questions(topic)
      .filter(isPlayable)
      .map((question) => ({ topic, question })),
  );
  if (pool.length === 0) {
    throw new UserError('There are no questions to ask.', {
      exit: 'notFound',
      hint: 'Run `awsstudy list` to see the topics.',
    });
  }
  return pool;
}

interface ShownQuiz {
  readonly session: QuizSession;
  readonly color: boolean;
  readonly marked: readonly string[];
}

async function showQuiz({ catalogue, clock, progress, screens }: Context, quiz: ShownQuiz): Promise<QuizSession> {
  const titles = new Map(catalogue.list().map(({ id, title }) => [id, title]));
  const { runQuizScreen } = await screens();
  return runQuizScreen({
    ...quiz,
    clock,
    topicTitle: (topic) => titles.get(topic) ?? topic,
    onAnswered: progress.record,
    onMarked: progress.record,
  });
}

/** No answer is below any mark; the share is compared as it is, not rounded. */
function isBelow({ answered, correct }: SessionSummary): boolean {
  return answered === 0 || 100 * correct < PASS_MARK * answered;
}
