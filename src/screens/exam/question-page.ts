import { type Choice, presentedAt, stateAt } from '../../study/exam/sitting.js';
import { cleanLine } from '../../text/clean.js';
import type { Setting } from '../../text/lines.js';
import { paint, paintInline } from '../../text/paint.js';
import { joinPainted, type Painted } from '../../text/painted.js';
import { answerText } from '../../text/question-text.js';
import { stemLines } from '../../text/stem-text.js';
import { wrapText } from '../../text/wrap.js';
import { choicePrompt } from '../../ui/choice-prompt.js';
import { entryLines } from '../../ui/entry-lines.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { Draft } from './draft.js';
import type { UnderWay } from './exam-state.js';
import { draftAt } from './sitting-moves.js';

const GONE = "This question is no longer in its topic and doesn't count.";

/** Gives the body of the screen while a question waits for its answer. Nothing tells what is right. */
export function questionPage(stage: UnderWay, setting: Setting): Page {
  const { sitting } = stage;
  const choice = presentedAt(sitting, sitting.position);
  if (choice === undefined) {
    return pageOf([{ lines: wrapText(cleanLine(GONE), setting.width) }]);
  }
  return pageOf([
    { lines: stemLines(choice.question.stem, setting) },
    BLANK,
    ...promptBlocks(stage, choice, setting),
    ...optionBlocks(choice, draftAt(stage, choice), setting),
  ]);
}

/** Says how many to choose, and what was answered before. */
function promptBlocks(stage: UnderWay, choice: Choice, setting: Setting): readonly Block[] {
  const prompt = phrase('muted', choicePrompt(choice.question.stem, choice.choose), setting);
  const parts = [prompt, answerBefore(stage, choice, setting)].filter((part) => part !== '');
  return parts.length === 0 ? [] : [{ lines: wrapText(joinPainted(parts, '  '), setting.width) }, BLANK];
}

function answerBefore({ sitting }: UnderWay, choice: Choice, setting: Setting): Painted {
  const { position, attempt } = sitting;
  const answer = attempt.answers.get(position);
  if (answer === undefined) {
    return phrase('accent', '', setting);
  }
  const given = answerText(choice, answer.chosen);
  return stateAt(sitting, position) === 'changed'
    ? phrase('warning', `What is right has changed since you answered ${given}: answer again.`, setting)
    : phrase('accent', `Your answer: ${given}`, setting);
}

function optionBlocks({ options, choose }: Choice, { cursor, chosen }: Draft, setting: Setting): readonly Block[] {
  return options.map(({ letter, id, text }, index) => {
    const box = choose === 1 ? '' : ` ${chosen.includes(id) ? '[x]' : '[ ]'}`;
    const label = letter + box;
    const inline = paintInline(text, setting.color);
    if (index !== cursor) {
      return { lines: entryLines({ label, text: inline }, setting) };
    }
    const selected = paint('selected', inline, setting.color);
    return { lines: entryLines({ sign: phrase('accent', '›', setting), label, text: selected }, setting), focus: true };
  });
}
