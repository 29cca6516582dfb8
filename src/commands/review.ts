import type { Command } from 'commander';
import { type GlobalOptions, topicsNamed, wholeNumber } from '../arguments.js';
import type { Context } from '../context.js';
import { dueCards } from '../due-cards.js';
import { writeNotices } from '../notices.js';
import { examNamed } from '../question-choice.js';
import { type Candidate, chooseQuestions } from '../study/choosing.js';
import type { Clean } from '../study/clean.js';
import { localDay } from '../study/local-day.js';
import type { Progress } from '../study/progress.js';
import { isWanted } from '../study/question-filter.js';
import { seededRandom, shuffled } from '../study/random.js';
import { planReview, type ReviewPlan } from '../study/review-plan.js';
import { holdSession } from '../study-session.js';
import { counted } from '../text/lines.js';

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
  readonly exam?: string;
}

/** Declares `review`: what is due today, of all topics. */
export function declareReview(program: Command, context: Context): void {
  program
    .command('review')
    .argument('[topic...]', 'topics; all of them when none is named')
    .description('repeat what is due, then learn something new')
    .option('--count <number>', 'how many questions at most', wholeNumber('--count', 1, 100_000))
    .option('--new <number>', 'how many new questions; without it your daily limit', wholeNumber('--new', 0, 100_000))
    .option('--exam <exam>', 'only questions that serve this exam')
    .addHelpText('after', EXAMPLES)
    .action((topics: string[], _options: object, command: Command) =>
      review(context, topicsNamed(context.catalogue, topics), command.optsWithGlobals<ReviewOptions>()),
    );
}

async function review(context: Context, topics: readonly Clean[], options: ReviewOptions): Promise<void> {
  const { progress, clock, drawSeed } = context;
  const learner = await progress.learner();
  writeNotices(context);
  const seed = options.seed ?? drawSeed();
  const facts = { cards: learner.cards, due: dueCards(context, learner), now: clock() };
  const wanted = options.exam === undefined ? {} : { exam: examNamed(context, options.exam) };
  const pool = shuffled(everyQuestion(context, topics), seededRandom(seed)).filter((candidate) =>
    isWanted(candidate, wanted, learner),
  );
  const plan = planReview(pool, { ...facts, ...limitsOf(context, learner, options) });
  const questions = chooseQuestions([...plan.due, ...plan.fresh], {
    ...facts,
    seed,
    ...(options.count !== undefined && { count: options.count }),
  });
  if (questions.length === 0) {
    context.commentary.write(`${nothingToDo(plan)}\n` as Clean);
    if (options.json !== true) {
      return;
    }
  }
  await holdSession(context, { mode: 'review', questions, repeatsMissed: true, learner }, options);
  tellOfLater(context, plan);
}

function everyQuestion({ catalogue }: Context, topics: readonly Clean[]): readonly Candidate[] {
  return topics.flatMap((topic) => catalogue.questions(topic).map((question) => ({ topic, question })));
}

/** A number of new questions that was typed counts for this session, whatever was done today. */
function limitsOf({ settings, clock, zoneOffset }: Context, learner: Progress, options: ReviewOptions) {
  const { newCardsPerDay, reviewsPerDay } = settings.read().settings;
  const time = clock();
  const today = learner.days.get(localDay({ time, offset: zoneOffset(time) }));
  return options.new === undefined
    ? { limits: { newCardsPerDay, reviewsPerDay }, today }
    : { limits: { newCardsPerDay: options.new, reviewsPerDay }, today: today && { ...today, fresh: 0 } };
}

function nothingToDo({ later }: ReviewPlan): string {
  return later > 0
    ? `You have done today's reviews; ${counted(later, 'question')} more can wait. Run \`awsstudy config set reviewsPerDay\` to take on more.`
    : 'Nothing is due. Run `awsstudy review --new 10` to learn something new, or `awsstudy quiz`.';
}

function tellOfLater({ commentary }: Context, { due, later }: ReviewPlan): void {
  if (later > 0 && due.length > 0) {
    commentary.write(`${counted(later, 'question')} more can wait until tomorrow: your limit is reached.\n` as Clean);
  }
}
