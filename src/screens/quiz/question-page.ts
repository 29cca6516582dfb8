import { expectedForm } from '../../study/answers.js';
import type { Clean } from '../../study/clean.js';
import type { Presented } from '../../study/presentation.js';
import type { Setting } from '../../text/lines.js';
import { paintInline } from '../../text/paint.js';
import { questionLines } from '../../text/stem-text.js';
import { wrapText } from '../../text/wrap.js';
import { choicePrompt } from '../../ui/choice-prompt.js';
import { termLines } from '../../ui/entry-lines.js';
import { commandLines, fieldLine } from '../../ui/field-line.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import { cardBlocks } from './card-lines.js';
import { optionBlocks } from './choice-lines.js';
import type { Draft } from './draft.js';
import { matchBlocks } from './match-lines.js';
import { orderBlocks } from './order-lines.js';
import type { TypedDraft } from './typed-draft.js';

/** A question that waits for its answer. */
export interface AskingView {
  readonly presented: Presented;
  readonly draft: Draft;
  /** Whether the hint is shown. */
  readonly hint: boolean;
  /** Whether the answer is given and the learner is asked how sure he is. */
  readonly weighs: boolean;
}

/** Gives the body of the screen while a question waits for its answer. */
export function questionPage({ presented, draft, hint, weighs }: AskingView, setting: Setting): Page {
  const { question } = presented;
  const shownHint = hint ? question.hint : undefined;
  return pageOf([
    { lines: questionLines(question, setting) },
    BLANK,
    ...promptBlocks(presented, setting),
    ...answerBlocks(presented, draft, setting),
    ...(shownHint === undefined ? [] : [BLANK, hintBlock(shownHint, setting)]),
    ...(weighs ? [BLANK, { lines: wrapText(phrase('strong', HOW_SURE, setting), setting.width), focus: true }] : []),
  ]);
}

const HOW_SURE = 'How sure are you?  1 a guess · 2 fairly sure · 3 certain';

/** A card has no prompt above its other side. */
function promptBlocks(presented: Presented, setting: Setting): readonly Block[] {
  const prompt = presented.form === 'card' ? '' : promptOf(presented);
  return prompt === '' ? [] : [{ lines: wrapText(phrase('muted', prompt, setting), setting.width) }, BLANK];
}

function promptOf(presented: Exclude<Presented, { readonly form: 'card' }>): string {
  switch (presented.form) {
    case 'choice':
      return presented.question.kind === 'true-false'
        ? 'True or false?'
        : choicePrompt(presented.question.stem, presented.choose);
    case 'text':
      return expectedForm(presented);
    case 'order':
      return 'J and K move a step; or type the letters in order.';
    case 'match':
      return 'Type a letter for each line.';
  }
}

function answerBlocks(presented: Presented, draft: Draft, setting: Setting): readonly Block[] {
  switch (draft.kind) {
    case 'options':
      return presented.form === 'choice' ? optionBlocks(presented, draft, setting) : [];
    case 'typed':
      return [typedBlock(presented, draft, setting)];
    case 'order':
      return presented.form === 'order' ? orderBlocks(presented, draft, setting) : [];
    case 'match':
      return presented.form === 'match' ? matchBlocks(presented, draft, setting) : [];
    case 'card':
      return presented.form === 'card' ? cardBlocks(presented, draft, setting) : [];
  }
}

function typedBlock({ question }: Presented, { field }: TypedDraft, setting: Setting): Block {
  const lines = question.kind === 'command' ? commandLines(field, setting) : [fieldLine(field, setting)];
  return { lines, focus: true };
}

function hintBlock(hint: Clean, setting: Setting): Block {
  return { lines: termLines('Hint', paintInline(hint, setting.color), setting), focus: true };
}
