import { expectedForm } from '../../study/answers.js';
import type { Clean } from '../../study/clean.js';
import type { Presented } from '../../study/presentation.js';
import type { Setting } from '../../text/lines.js';
import { paint, paintInline } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import { wrapText } from '../../text/wrap.js';
import { entryLines, termLines } from '../../ui/entry-lines.js';
import { fieldLine } from '../../ui/field-line.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { Draft } from './draft.js';

type ChoicePresented = Extract<Presented, { readonly form: 'choice' }>;

/** A question that waits for its answer. */
export interface AskingView {
  readonly presented: Presented;
  readonly draft: Draft;
  /** Whether the hint is shown. */
  readonly hint: boolean;
}

/** Gives the body of the screen while a question waits for its answer. */
export function questionPage({ presented, draft, hint }: AskingView, setting: Setting): Page {
  const { question } = presented;
  const shownHint = hint ? question.hint : undefined;
  return pageOf([
    { lines: stemLines(question.stem, setting) },
    BLANK,
    { lines: wrapText(phrase('muted', promptOf(presented), setting), setting.width) },
    BLANK,
    ...answerBlocks(presented, draft, setting),
    ...(shownHint === undefined ? [] : [BLANK, hintBlock(shownHint, setting)]),
  ]);
}

/** Gives the lines of the question itself. */
export function stemLines(stem: Clean, { width, color }: Setting): readonly Painted[] {
  return wrapText(paint('strong', paintInline(stem, color), color), width);
}

function promptOf(presented: Presented): string {
  if (presented.form !== 'choice') {
    return expectedForm(presented);
  }
  if (presented.question.kind === 'true-false') {
    return 'True or false?';
  }
  return presented.choose === 1 ? 'Choose one.' : `Choose ${presented.choose}.`;
}

function answerBlocks(presented: Presented, draft: Draft, setting: Setting): readonly Block[] {
  if (draft.kind === 'options') {
    return presented.form === 'choice' ? optionBlocks(presented, draft, setting) : [];
  }
  const given = givenBlocks(presented, setting);
  const field = { lines: [fieldLine(draft.field, setting)], focus: true };
  return given.length === 0 ? [field] : [...given, BLANK, field];
}

function optionBlocks(
  { question, options }: ChoicePresented,
  { cursor, chosen }: Extract<Draft, { readonly kind: 'options' }>,
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

/** Gives what stands above the field: the steps to put in order, or the two sides to match. */
function givenBlocks(presented: Presented, setting: Setting): readonly Block[] {
  const block = (label: string, text: Clean): Block => ({
    lines: entryLines({ label, text: paintInline(text, setting.color) }, setting),
  });
  switch (presented.form) {
    case 'choice':
    case 'text':
      return [];
    case 'order':
      return presented.steps.map(({ letter, text }) => block(letter, text));
    case 'match':
      return [
        ...presented.left.map(({ n, text }) => block(String(n), text)),
        BLANK,
        ...presented.right.map(({ letter, text }) => block(letter, text)),
      ];
  }
}

function hintBlock(hint: Clean, setting: Setting): Block {
  return { lines: termLines('Hint', paintInline(hint, setting.color), setting), focus: true };
}
