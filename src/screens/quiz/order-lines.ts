import type { Presented } from '../../study/presentation.js';
import type { Setting } from '../../text/lines.js';
import { paint, paintInline } from '../../text/paint.js';
import { entryLines } from '../../ui/entry-lines.js';
import type { Block } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { OrderDraft } from './order-draft.js';

/** Gives the steps as they stand now, each under its place and its letter; one that is grabbed has arrows. */
export function orderBlocks(
  { steps }: Extract<Presented, { readonly form: 'order' }>,
  { places, cursor, grabbed }: OrderDraft,
  setting: Setting,
): readonly Block[] {
  return places.flatMap((index, place): Block | readonly Block[] => {
    const step = steps[index];
    if (step === undefined) {
      return [];
    }
    const label = `${place + 1} ${step.letter}`;
    const inline = paintInline(step.text, setting.color);
    if (place !== cursor) {
      return { lines: entryLines({ label, text: inline }, setting) };
    }
    const sign = phrase('accent', grabbed ? '↕' : '›', setting);
    const text = paint('selected', inline, setting.color);
    return { lines: entryLines({ sign, label, text }, setting), focus: true };
  });
}
