import type { Command } from 'commander';
import { type GlobalOptions, wholeNumber } from '../arguments.js';
import type { Context } from '../context.js';
import { holdSession } from '../desk/hold-session.js';
import { freshTopics } from '../fresh-topics.js';
import { writeNotices } from '../notices.js';
import { examNamed, requireMarked } from '../question-choice.js';
import { planTodaysReview } from '../session-plan.js';
import type { Clean } from '../study/clean.js';

const EXAMPLES = `
Examples:
  awsstudy review                          what is due today, then new questions up to your daily limit
  awsstudy review --count 15               fifteen of them
  awsstudy review vpc --new 0              only what is due of one topic
  awsstudy config set newCardsPerDay 10    how many new questions a day

A question answered wrong comes once more at the end. Each answer gets a grade: again, hard, good or easy; !hard and
so on give the last answer another one.`;

interface ReviewOptions extends GlobalOptions {
  readonly count?: number;
  readonly new?: number;
  readonly marked?: boolean;
  readonly exam?: string;
}

/** Declares `review`: what is due today, of all topics. */
export function declareReview(program: Command, context: Context): void {
  program
    .command('review')
    .argument('[topic...]', 'topics, or packs for all of theirs; every topic when none is named')
    .description('repeat what is due, then learn something new')
    .option('--count <number>', 'how many questions at most', wholeNumber('--count', 1, 100_000))
    .option('--new <number>', 'how many new questions; without it your daily limit', wholeNumber('--new', 0, 100_000))
    .option('--marked', 'only questions that you have marked')
    .option('--exam <exam>', 'only questions that serve this exam')
    .addHelpText('after', EXAMPLES)
    .action(async (topics: string[], _options: object, command: Command) =>
      review(context, await freshTopics(context, topics), command.optsWithGlobals<ReviewOptions>()),
    );
}

async function review(context: Context, topics: readonly Clean[], options: ReviewOptions): Promise<void> {
  const learner = await context.progress.learner();
  writeNotices(context);
  const { count, new: fresh, seed, exam, marked = false } = options;
  if (marked) {
    requireMarked(context, topics, learner);
  }
  const filter = { marked, ...(exam !== undefined && { exam: examNamed(context, exam) }) };
  const plan = planTodaysReview(context, { topics, filter, count, fresh, seed }, learner);
  const note = () => plan.note !== undefined && context.commentary.write(`${plan.note}\n` as Clean);
  if (plan.questions.length === 0) {
    note();
    if (options.json === true) {
      await holdSession(context, plan, options);
    }
    return;
  }
  await holdSession(context, plan, options);
  note();
}
