import type { Command } from 'commander';
import { type GlobalOptions, opensScreen, topicNamed } from '../arguments.js';
import type { Context } from '../context.js';
import { openStatistics } from '../desk/open-statistics.js';
import { examOf } from '../question-choice.js';
import { showAll, showExam, showPart, showTopic } from '../stats-views.js';
import type { Exam } from '../study/catalogue.js';
import { UserError } from '../study/errors.js';
import { STATS_PARTS, type StatsPartName } from '../text/stats-parts.js';

const EXAMPLES = `
Examples:
  awsstudy stats                           figures of all topics
  awsstudy stats vpc                       how well you know each section of one
  awsstudy stats --exam saa-c03            how ready you are for an exam
  awsstudy stats --confusions              what you picked for what
  awsstudy stats --json | jq .answers

Piped, a line has, with tabs between: topic, questions, seen, answers, right answers, due, last studied.
What each figure means, and the lines of the other views: awsstudy help statistics`;

interface StatsOptions extends GlobalOptions, Readonly<Partial<Record<StatsPartName, boolean>>> {
  /** `true` when no exam was named. */
  readonly exam?: string | true;
}

/** Declares `stats`: figures on what was answered. */
export function declareStats(program: Command, context: Context): void {
  program
    .command('stats')
    .argument('[topic]', 'how well you know its sections')
    .description('see what you have answered, and how well you know it')
    .option('--exam [exam]', 'how ready you are for an exam; for the one that is set when none is named')
    .option('--calendar', 'only the days you studied on')
    .option('--forecast', 'only how many questions fall due on the next days')
    .option('--confusions', 'only what you picked for what')
    .addHelpText('after', EXAMPLES)
    .action((topic: string | undefined, _options: object, command: Command) =>
      stats(context, topic, command.optsWithGlobals<StatsOptions>()),
    );
}

async function stats(context: Context, topic: string | undefined, options: StatsOptions): Promise<void> {
  const parts = (Object.keys(STATS_PARTS) as StatsPartName[]).filter((name) => options[name] === true);
  const asked = [topic, options.exam, ...parts].filter((each) => each !== undefined);
  if (asked.length > 1) {
    throw new UserError('`stats` takes only one of a topic, --exam, --calendar, --forecast and --confusions.', {
      exit: 'usage',
      hint: 'Leave the others out.',
    });
  }
  const [part] = parts;
  const named = topic === undefined ? undefined : topicNamed(context.catalogue, topic);
  const exam = options.exam === undefined ? undefined : wantedExam(context, options.exam);
  if (part !== undefined) {
    await showPart(context, part, options);
  } else if (opensScreen(context, options)) {
    await openStatistics(context, { ...(named && { topic: named }), ...(exam && { exam }) }, options);
  } else if (named !== undefined) {
    await showTopic(context, named, options);
  } else if (exam !== undefined) {
    await showExam(context, exam, options);
  } else {
    await showAll(context, options);
  }
}

function wantedExam(context: Context, name: string | true): Exam {
  const wanted = name === true ? context.settings.read().settings.exam : name;
  if (wanted === '') {
    throw new UserError('No exam is set.', {
      exit: 'usage',
      hint: 'Name one, for example `awsstudy stats --exam saa-c03`, or set yours: `awsstudy exam set saa-c03 2027-03-01`.',
    });
  }
  return examOf(context, wanted);
}
