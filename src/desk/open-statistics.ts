import { displayFacts, type GlobalOptions } from '../arguments.js';
import type { Context } from '../context.js';
import { screenColor } from '../text/display.js';
import { runDesk } from './desk.js';
import { opens } from './opens.js';
import { visitStatistics, type WantedStatistics } from './visit-statistics.js';

/** Opens the desk with the statistics. */
export function openStatistics(context: Context, wanted: WantedStatistics, options: GlobalOptions): Promise<void> {
  const color = screenColor(options, displayFacts(context));
  return runDesk({ context, color }, (desk) => visitStatistics(desk, wanted), opens);
}
