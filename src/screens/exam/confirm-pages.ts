import type { Clean } from '../../study/clean.js';
import { positionsIn } from '../../study/exam/sitting.js';
import { cleanLine } from '../../text/clean.js';
import { PLAIN_EXAM, standingTexts } from '../../text/exam-text.js';
import type { Setting } from '../../text/lines.js';
import { paintInline } from '../../text/paint.js';
import { wrapText } from '../../text/wrap.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import { leftOf, type UnderWay } from './exam-state.js';
import { looseDrafts } from './sitting-moves.js';

/** Asks whether the exam is to be submitted: names what is open, flagged, and chosen without Enter. */
export function submitPage(stage: UnderWay, setting: Setting): Page {
  const { sitting } = stage;
  const open = positionsIn(sitting, 'open').length;
  return pageOf([
    headed('Submit the exam?', setting),
    ...[...standingTexts(sitting), ...looseTexts(stage)].flatMap((sentence) => [BLANK, paragraph(sentence, setting)]),
    BLANK,
    paragraph(
      cleanLine(
        open === 0
          ? 'Enter submits it, Esc goes back. Afterwards no answer can be changed.'
          : 'Enter submits it all the same: what is open counts as wrong. Esc goes back.',
      ),
      setting,
    ),
  ]);
}

/** Asks whether the exam is to be left, and says how to go on with it. */
export function leavePage(stage: UnderWay, setting: Setting, now: number): Page {
  const sentences = PLAIN_EXAM.interrupted(stage.sitting, leftOf(stage, now)).trimEnd().split('\n').map(cleanLine);
  return pageOf([
    headed('Leave the exam?', setting),
    ...[...sentences, ...looseTexts(stage)].flatMap((sentence) => [BLANK, paragraph(sentence, setting)]),
    BLANK,
    paragraph(cleanLine('Enter leaves, Esc goes back to the question.'), setting),
  ]);
}

function looseTexts(stage: UnderWay): readonly Clean[] {
  const loose = looseDrafts(stage).map((position) => position + 1);
  return loose.length === 0 ? [] : [cleanLine(`Chosen, but not answered with Enter: ${loose.join(', ')}.`)];
}

function headed(words: string, setting: Setting): Block {
  return { lines: [phrase('heading', words, setting)] };
}

function paragraph(words: Clean, { width, color }: Setting): Block {
  return { lines: wrapText(paintInline(words, color), width) };
}
