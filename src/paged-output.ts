import type { Context } from './context.js';
import type { Showable } from './text/painted.js';

/** Writes text set for people; where the learner wants a pager, what is longer than the terminal goes through it. */
export async function writePaged({ output, settings, page }: Context, text: Showable): Promise<void> {
  const isWanted = output.isTerminal && settings.read().settings.pager === 'on';
  if (!(isWanted && (await page(text)))) {
    output.write(text);
  }
}
