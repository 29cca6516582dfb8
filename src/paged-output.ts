import type { Context } from './context.js';
import type { Showable } from './text/painted.js';

/** Writes text set for people; what is longer than the terminal goes through a pager, unless the learner wants none. */
export async function writePaged({ output, settings, page }: Context, text: Showable): Promise<void> {
  const pager = output.isTerminal ? settings.read().settings.pager : 'off';
  if (pager === 'off' || !(await page(text, pager))) {
    output.write(text);
  }
}
