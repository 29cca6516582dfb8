import { displayFacts, type GlobalOptions } from '../arguments.js';
import type { Context } from '../context.js';
import { runDesk } from '../desk/desk.js';
import { opens } from '../desk/opens.js';
import { visitHome } from '../desk/visit-home.js';
import { refreshPacks } from '../fresh-topics.js';
import { displayOf, screenColor } from '../text/display.js';

/** Answers a line without a command: the home screen, or the help where there can be none. */
export async function home(context: Context, options: GlobalOptions, help: () => void): Promise<void> {
  const facts = displayFacts(context);
  if (displayOf(options, facts).form !== 'screen') {
    help();
    return;
  }
  await refreshPacks(context, 'all');
  const { seed } = options;
  const seeded = seed === undefined ? context : { ...context, drawSeed: () => seed };
  await runDesk({ context: seeded, color: screenColor(options, facts) }, (desk) => visitHome(desk), opens);
  await context.progress.close();
}
