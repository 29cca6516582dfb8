import type { Option } from '../../study/catalogue.js';
import type { Lettered, Numbered } from '../../study/presentation.js';
import type { Result } from '../../study/quiz-session.js';
import { cleanLine } from '../../text/clean.js';
import { beside, type Setting } from '../../text/lines.js';
import { paint, paintInline } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import type { Meaning } from '../../text/palette.js';
import { answerText } from '../../text/question-text.js';
import { wrapText } from '../../text/wrap.js';
import { belowEntry, entryLines, termLines } from '../../ui/entry-lines.js';
import { BLANK, type Block } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';

/** Gives the reasons of a question: one for every option or pair, or the one that it has. */
export function reasonBlocks(result: Result, setting: Setting): readonly Block[] {
  const { presented } = result;
  switch (presented.form) {
    case 'choice':
      return presented.options.map((option) => ({ lines: optionLines(option, result, setting) }));
    case 'match':
      return presented.left.map((left) => ({ lines: pairLines(left, result, setting) }));
    case 'order':
      return [...rightOrder(presented.steps, result, setting), BLANK, ...answerBlocks(result, setting)];
    case 'text':
      return answerBlocks(result, setting);
  }
}

/** How an option looks by whether it is right and whether it was chosen; a sign says it without colour too. */
interface Looks {
  readonly sign: string;
  readonly meaning: Meaning;
  readonly note: string;
}

/** The blank within doesn't break. */
const YOURS = '  (your\u00a0answer)';

const RIGHT_CHOSEN: Looks = { sign: '✓', meaning: 'right', note: YOURS };
const RIGHT_LEFT: Looks = { sign: '✓', meaning: 'right', note: '' };
const WRONG_CHOSEN: Looks = { sign: '✗', meaning: 'wrong', note: YOURS };
const WRONG_LEFT: Looks = { sign: '·', meaning: 'muted', note: '' };

function looksOf(correct: boolean, chosen: boolean): Looks {
  if (correct) {
    return chosen ? RIGHT_CHOSEN : RIGHT_LEFT;
  }
  return chosen ? WRONG_CHOSEN : WRONG_LEFT;
}

function optionLines(option: Lettered & Option, { chosen }: Result, setting: Setting): readonly Painted[] {
  const { sign, meaning, note } = looksOf(option.correct, chosen.includes(option.id));
  const text = paint(meaning, paintInline(option.text, setting.color), setting.color);
  const entry = {
    sign: phrase(meaning, sign, setting),
    label: option.letter,
    text: beside(text, phrase('muted', note, setting)),
  };
  return [...entryLines(entry, setting), ...belowEntry(paintInline(option.why, setting.color), entry, setting)];
}

function pairLines(left: Numbered, { presented, chosen, verdict }: Result, setting: Setting): readonly Painted[] {
  const isRight = chosen.includes(`${left.id}=${left.id}`);
  const { sign, meaning } = isRight ? RIGHT_CHOSEN : WRONG_CHOSEN;
  const right = presented.form === 'match' ? presented.right.find(({ id }) => id === left.id) : undefined;
  const pair = cleanLine(`${left.text} → ${right?.text ?? ''}`);
  const entry = {
    sign: phrase(meaning, sign, setting),
    label: `${left.n}${right?.letter ?? ''}`,
    text: paint(meaning, paintInline(pair, setting.color), setting.color),
  };
  const why = verdict.why.filter(({ id }) => id === left.id);
  return [
    ...entryLines(entry, setting),
    ...why.flatMap(({ text }) => belowEntry(paintInline(text, setting.color), entry, setting)),
  ];
}

function rightOrder(steps: readonly Lettered[], { verdict }: Result, setting: Setting): readonly Block[] {
  const ids = typeof verdict.expected === 'string' ? [] : verdict.expected;
  const inOrder = ids.flatMap((id) => steps.filter((step) => step.id === id));
  return inOrder.map(({ letter, text }, index) => {
    const sign = phrase('muted', String(index + 1), setting);
    return { lines: entryLines({ sign, label: letter, text: paintInline(text, setting.color) }, setting) };
  });
}

/** What was answered, and the one reason of the question. */
function answerBlocks({ presented, chosen, verdict }: Result, setting: Setting): readonly Block[] {
  const given = cleanLine(answerText(presented, chosen));
  const why = verdict.why.map(({ text }) => ({ lines: wrapText(paintInline(text, setting.color), setting.width) }));
  return [{ lines: termLines('You', given, setting) }, BLANK, ...why];
}
