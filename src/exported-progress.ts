import type { Context } from './context.js';
import type { ExportText } from './exchange/export-topic.js';
import { UserError } from './study/errors.js';
import { clean } from './text/clean.js';

/** Gives all answers as an export like topics; what can't be read of them is said at once. */
export async function exportedProgress(
  { progress, commentary }: Context,
  topics: readonly string[],
): Promise<ExportText> {
  if (topics.length > 0) {
    throw new UserError('Answers are exported whole, not by topic.', {
      exit: 'usage',
      hint: 'Run `awsstudy export progress --to progress.jsonl`.',
    });
  }
  const { text, events, notices } = await progress.exported();
  commentary.write(clean(notices.map((notice) => `${notice}\n`).join('')));
  return { text, written: events, left: [] };
}
