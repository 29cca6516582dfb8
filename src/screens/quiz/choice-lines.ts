import type { Presented } from '../../study/presentation.js';
import type { Setting } from '../../text/lines.js';
import { paint, paintInline } from '../../text/paint.js';
import { entryLines } from '../../ui/entry-lines.js';
import type { Block } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { ChoiceDraft } from './choice-draft.js';

/** Gives the options to choose from; where several are right each has a box. */
export function optionBlocks(
  { question, options }: Extract<Presented, { readonly form: 'choice' }>,
  { cursor, chosen }: ChoiceDraft,
  setting: Setting,
): readonly Block[] {
  return options.map(({ letter, text }, index) => {
    const box = question.kind === 'multiple' ? ` ${chosen.includes(index) ? '[x]' : '[ ]'}` : '';
    const label = letter + box;
    const inline = paintInline(text, setting.color);
    if (index !== cursor) {
      return { lines: entryLines({ label, text: inline }, setting) };
    }
    const selected = paint('selected', inline, setting.color);
    return { lines: entryLines({ sign: phrase('accent', '›', setting), label, text: selected }, setting), focus: true };
  });
}
