import type { Command } from 'commander';
import { type GlobalOptions, topicNamed, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { writeNotices } from '../notices.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import { type Forgotten, forgottenBy, resetReach } from '../study/forgotten.js';
import { counted } from '../text/lines.js';

const EXAMPLES = `
Examples:
  awsstudy reset vpc --yes                 learn a topic from the beginning
  awsstudy reset --yes                     learn everything from the beginning
  awsstudy undo                            take that back, as long as you have answered nothing since

Your answers stay in the journal, and so do your marks and settings.`;

interface ResetOptions extends GlobalOptions {
  readonly yes?: boolean;
}

/** Declares `reset`: forgets what was learned. */
export function declareReset(program: Command, context: Context): void {
  program
    .command('reset')
    .argument('[topic]', 'only this topic')
    .description('forget what you have learned, to begin anew')
    .option('--yes', 'do it without asking')
    .addHelpText('after', EXAMPLES)
    .action((topic: string | undefined, _options: object, command: Command) =>
      reset(
        context,
        topic === undefined ? undefined : topicNamed(context.catalogue, topic),
        command.optsWithGlobals<ResetOptions>(),
      ),
    );
}

async function reset(context: Context, topic: Clean | undefined, options: ResetOptions): Promise<void> {
  const { progress } = context;
  const learner = await progress.learner();
  writeNotices(context);
  const forgotten = forgottenBy(learner, topic);
  if (forgotten.cards + forgotten.sections + forgotten.exams === 0) {
    tell(context, options, { topic, forgotten });
    return;
  }
  if (options.yes !== true) {
    throw new UserError(`This forgets what you have learned ${scopeOf(topic)}: ${listOf(forgotten)}.`, {
      exit: 'needsTerminal',
      hint: `Run \`awsstudy reset ${topic === undefined ? '' : `${topic} `}--yes\` to do it.`,
    });
  }
  const event = await forget(context, topic);
  tell(context, options, { topic, forgotten, event });
}

async function forget({ progress, clock }: Context, topic: Clean | undefined): Promise<string> {
  const { after, undone } = resetReach(await progress.events(), topic, clock());
  const { event } = progress.record({ kind: 'reset', ...(topic !== undefined && { topic }) }, { after });
  for (const { id, time } of undone) {
    progress.record({ kind: 'undone', event: id }, { after: time });
  }
  await progress.close();
  return event;
}

interface Outcome {
  readonly topic: Clean | undefined;
  readonly forgotten: Forgotten;
  /** Absent: there was nothing to forget. */
  readonly event?: string;
}

function tell(context: Context, { json }: ResetOptions, { topic, forgotten, event }: Outcome): void {
  if (json === true) {
    writeJson(context, { topic: topic ?? null, ...forgotten, event: event ?? null });
  } else if (event === undefined) {
    context.output.write(`You have learned nothing ${scopeOf(topic)} yet.\n` as Clean);
  } else {
    const done = `Forgotten: what you have learned ${scopeOf(topic)}, ${listOf(forgotten)}.`;
    context.output.write(`${done} Run \`awsstudy undo\` to take it back.\n` as Clean);
  }
}

function scopeOf(topic: Clean | undefined): string {
  return topic === undefined ? 'of all topics' : `of ${topic}`;
}

function listOf({ cards, sections, exams }: Forgotten): string {
  const parts = [
    [cards, 'question'],
    [sections, 'section read', 'sections read'],
    [exams, 'exam'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many))
    .join(', ');
}
