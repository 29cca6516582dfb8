import type { Option } from '../../study/catalogue.js';
import type { Lettered, Numbered } from '../../study/presentation.js';
import type { Result } from '../../study/quiz-session.js';
import { cleanLine } from '../../text/clean.js';
import { paintCommand } from '../../text/highlight.js';
import { beside, blanks, type Setting } from '../../text/lines.js';
import { optionLooks } from '../../text/option-looks.js';
import { paint, paintInline } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import { answerText, otherAnswer } from '../../text/question-text.js';
import { wrapText } from '../../text/wrap.js';
import { belowEntry, entryLines, termLines } from '../../ui/entry-lines.js';
import { BLANK, type Block } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import { backBlock } from './card-lines.js';

/** Gives the reasons of a question: one for every option or pair, or the one that it has; of a card the other side. */
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
      return presented.question.kind === 'command' ? commandBlocks(result, setting) : answerBlocks(result, setting);
    case 'card':
      return [backBlock(presented, setting)];
  }
}

function optionLines(option: Lettered & Option, { chosen }: Result, setting: Setting): readonly Painted[] {
  const { sign, meaning, note } = optionLooks(option.correct, chosen.includes(option.id));
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
  const { sign, meaning } = optionLooks(isRight, true);
  const right = presented.form === 'match' ? presented.right.find(({ id }) => id === left.id) : undefined;
  const pair = cleanLine(`${left.text} → ${right?.text ?? ''}`);
  const entry = {
    sign: phrase(meaning, sign, setting),
    label: `${left.n}${right?.letter ?? ''}`,
    text: beside(
      paint(meaning, paintInline(pair, setting.color), setting.color),
      phrase('muted', isRight ? '' : givenFor(left, { presented, chosen }), setting),
    ),
  };
  const why = verdict.why.filter(({ id }) => id === left.id);
  return [
    ...entryLines(entry, setting),
    ...why.flatMap(({ text }) => belowEntry(paintInline(text, setting.color), entry, setting)),
  ];
}

/** Says which letter was given to a left side; the blank within doesn't break. */
function givenFor({ n, id }: Numbered, { presented, chosen }: Pick<Result, 'presented' | 'chosen'>): string {
  const pairs = typeof chosen === 'string' ? [] : chosen;
  const given = pairs.find((pair) => pair.startsWith(`${id}=`))?.slice(id.length + 1);
  const letter = presented.form === 'match' ? presented.right.find((right) => right.id === given)?.letter : undefined;
  return letter === undefined ? '' : `  (you:\u00a0${n}${letter})`;
}

function rightOrder(steps: readonly Lettered[], { verdict }: Result, setting: Setting): readonly Block[] {
  const ids = typeof verdict.expected === 'string' ? [] : verdict.expected;
  const inOrder = ids.flatMap((id) => steps.filter((step) => step.id === id));
  return inOrder.map(({ letter, text }, index) => {
    const sign = phrase('muted', String(index + 1), setting);
    return { lines: entryLines({ sign, label: letter, text: paintInline(text, setting.color) }, setting) };
  });
}

/** The command that was typed and the one that is shown, what the one lacks or has too much, and the reason. */
function commandBlocks({ presented, chosen, verdict }: Result, setting: Setting): readonly Block[] {
  const [typed, shown] = [chosen, verdict.expected].map((line) => (typeof line === 'string' ? line : line.join(' ')));
  // Blanks may be what is wrong, but a right command is the same with one or several.
  const other = otherAnswer({ presented, chosen, expected: verdict.expected });
  const isSame = verdict.correct ? other === undefined : typed === shown;
  const line = (term: string, command = ''): Block => ({
    lines: termLines(term, paintCommand(cleanLine(command), setting.color), setting),
  });
  const texts = verdict.why.map(({ text }) => paintInline(text, setting.color));
  const sign = beside(phrase('muted', '·', setting), blanks(1));
  const notes = texts.slice(0, -1).map((note) => ({
    lines: wrapText(note, setting.width, { first: sign, rest: blanks(2) }),
  }));
  return [
    line('You', typed),
    ...(isSame ? [] : [line(verdict.correct ? 'Or' : 'Right', shown)]),
    ...(notes.length === 0 ? [] : [BLANK, ...notes]),
    BLANK,
    ...texts.slice(-1).map((why) => ({ lines: wrapText(why, setting.width) })),
  ];
}

/** What was answered, and the one reason of the question. */
function answerBlocks({ presented, chosen, verdict }: Result, setting: Setting): readonly Block[] {
  const given = cleanLine(answerText(presented, chosen));
  const why = verdict.why.map(({ text }) => ({ lines: wrapText(paintInline(text, setting.color), setting.width) }));
  const other = otherAnswer({ presented, chosen, expected: verdict.expected });
  // Of a wrong answer the verdict itself says what is right.
  const right =
    verdict.correct && other !== undefined ? [{ lines: termLines('Answer', cleanLine(other), setting) }] : [];
  return [{ lines: termLines('You', given, setting) }, ...right, BLANK, ...why];
}
