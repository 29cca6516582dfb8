import type { Command } from 'commander';
import type { GlobalOptions } from '../arguments.js';
import type { Context } from '../context.js';
import { holdSession } from '../desk/hold-session.js';
import { freshTopics } from '../fresh-topics.js';
import { writeNotices } from '../notices.js';
import { type ChoiceOptions, countOf, DEFAULT_COUNT, poolOf } from '../question-choice.js';
import { declareChoice } from '../question-options.js';
import { planSession } from '../session-plan.js';
import type { Clean } from '../study/clean.js';
import { EXIT } from '../study/errors.js';
import { type SessionSummary, summariseSession } from '../study/quiz-session.js';

/** Percent of right answers that counts as passed, as most AWS exams ask for. */
const PASS_MARK = 70;

const EXAMPLES = `
Examples:
  awsstudy quiz vpc                        ${DEFAULT_COUNT} questions: due ones first, then weak, then new ones
  awsstudy quiz vpc s3 --count 20          twenty, from two topics
  awsstudy quiz --exam saa-c03 --new       new questions for an exam
  awsstudy quiz --plain                    line by line, from all topics
  printf 'b\\na\\n' | awsstudy quiz vpc --level scenario --count 2 --seed 2

Answers line by line:
  b or a,c                                 one option, or several
  t or f                                   true or false
  c a d b                                  an order
  1b 2a 3c                                 what matches what
  y or n                                   a card: whether you knew it
For all else type the text.

Instead of an answer:
  !hint, !undo or !mark                    a hint; the last answer back; a mark
  !again, !hard, !good or !easy            a grade for the last answer`;

interface QuizOptions extends GlobalOptions, ChoiceOptions {
  readonly cram?: boolean;
  readonly exitCode?: boolean;
}

/** Declares `quiz`: questions of topics, each answer saved before its verdict shows. */
export function declareQuiz(program: Command, context: Context): void {
  const command = program
    .command('quiz')
    .argument('[topic...]', 'topics, or packs for all of theirs; every topic when none is named');
  declareChoice(command)
    .description('answer questions')
    .option('--cram', 'answers count, but never move the schedule')
    .option('--exit-code', `end with exit code 4 below ${PASS_MARK} %`)
    .addHelpText('after', EXAMPLES)
    .action(async (topics: string[], _options: object, self: Command) =>
      quiz(context, await freshTopics(context, topics), self.optsWithGlobals<QuizOptions>()),
    );
}

async function quiz(context: Context, topics: readonly Clean[], options: QuizOptions): Promise<void> {
  const count = countOf(options);
  const learner = await context.progress.learner();
  writeNotices(context);
  const pool = poolOf(context, { topics, options }, learner);
  const mode = options.cram === true ? 'cram' : 'quiz';
  const plan = planSession(context, { mode, pool, seed: options.seed, ...count }, learner);
  const end = await holdSession(context, plan, options);
  if (options.exitCode === true && isBelow(summariseSession(end))) {
    context.setExitCode(EXIT.belowPassMark);
  }
}

/** No answer is below any mark; the share is compared as it is, not rounded. */
function isBelow({ answered, correct }: SessionSummary): boolean {
  return answered === 0 || 100 * correct < PASS_MARK * answered;
}
