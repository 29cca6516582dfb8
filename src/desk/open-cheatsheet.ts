import { displayFacts, type GlobalOptions } from '../arguments.js';
import type { Context } from '../context.js';
import type { TopicSheet } from '../text/cheatsheet-text.js';
import { screenColor } from '../text/display.js';
import { runDesk } from './desk.js';
import { opens } from './opens.js';
import { visitSheets } from './visit-cheatsheet.js';

/** Opens the desk with cheatsheets; what was answered from there on is folded at the end. */
export async function openCheatsheet(
  context: Context,
  sheets: readonly TopicSheet[],
  options: GlobalOptions,
): Promise<void> {
  const color = screenColor(options, displayFacts(context));
  await runDesk({ context, color }, (desk) => visitSheets(desk, sheets), opens);
  await context.progress.close();
}
