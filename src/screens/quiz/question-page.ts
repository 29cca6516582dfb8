import { expectedForm } from '../../study/answers.js';
import type { Clean } from '../../study/clean.js';
import type { Presented } from '../../study/presentation.js';
import type { Setting } from '../../text/lines.js';
import { paintInline } from '../../text/paint.js';
import { stemLines } from '../../text/stem-text.js';
import { wrapText } from '../../text/wrap.js';
import { termLines } from '../../ui/entry-lines.js';
import { commandLines, fieldLine } from '../../ui/field-line.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import { optionBlocks } from './choice-lines.js';
import type { Draft } from './draft.js';
import { matchBlocks } from './match-lines.js';
import { orderBlocks } from './order-lines.js';

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
    { lines: stemLines(question.stem, setting) },
    BLANK,
    { lines: wrapText(phrase('muted', promptOf(presented), setting), setting.width) },
    BLANK,
    ...answerBlocks(presented, draft, setting),
    ...(shownHint === undefined ? [] : [BLANK, hintBlock(shownHint, setting)]),
    ...(weighs ? [BLANK, { lines: wrapText(phrase('strong', HOW_SURE, setting), setting.width), focus: true }] : []),
  ]);
}

const HOW_SURE = 'How sure are you?  1 a guess · 2 fairly sure · 3 certain';

function promptOf(presented: Presented): string {
  switch (presented.form) {
    case 'choice':
      return choicePrompt(presented);
    case 'text':
      return expectedForm(presented);
    case 'order':
      return 'J and K move a step; or type the letters in order.';
    case 'match':
      return 'Type a letter for each line.';
  }
}

function choicePrompt({ question, choose }: Extract<Presented, { readonly form: 'choice' }>): string {
  if (question.kind === 'true-false') {
    return 'True or false?';
  }
  return choose === 1 ? 'Choose one.' : `Choose ${choose}.`;
}

function answerBlocks(presented: Presented, draft: Draft, setting: Setting): readonly Block[] {
  switch (draft.kind) {
    case 'options':
      return presented.form === 'choice' ? optionBlocks(presented, draft, setting) : [];
    case 'typed': {
      const isCommand = presented.question.kind === 'command';
      const lines = isCommand ? commandLines(draft.field, setting) : [fieldLine(draft.field, setting)];
      return [{ lines, focus: true }];
    }
    case 'order':
      return presented.form === 'order' ? orderBlocks(presented, draft, setting) : [];
    case 'match':
      return presented.form === 'match' ? matchBlocks(presented, draft, setting) : [];
  }
}

function hintBlock(hint: Clean, setting: Setting): Block {
  return { lines: termLines('Hint', paintInline(hint, setting.color), setting), focus: true };
}
