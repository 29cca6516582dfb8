import type { DomainScore } from '../../study/exam/scoring.js';
import { cleanLine } from '../../text/clean.js';
import { comesBackText, ESTIMATE_NOTE, estimateText, remarkTexts, shareText } from '../../text/exam-result-text.js';
import { PLAIN_EXAM } from '../../text/exam-text.js';
import { beside, blanks, padEnd, padStart, type Setting } from '../../text/lines.js';
import { paint, paintInline } from '../../text/paint.js';
import type { Painted, Showable } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { truncate, wrapText } from '../../text/wrap.js';
import { bar } from '../../ui/bar.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { Submitted } from './exam-state.js';

const WIDEST_BAR = 30;
const LEAST_BAR = 5;
const FIGURE_WIDTH = 15;

/** Gives the body of the screen at the end: the estimate labelled as one, and how each domain went. */
export function resultPage(stage: Submitted, setting: Setting): Page {
  const { sitting, score, overtime } = stage;
  const comesBack = comesBackText(score);
  return pageOf([
    ...(overtime
      ? [paragraph(phrase('warning', `! ${PLAIN_EXAM.timeOver().trimEnd()}`, setting), setting), BLANK]
      : []),
    paragraph(paint('strong', estimateText(sitting, score), setting.color), setting),
    { lines: [scaleLine(stage, setting)] },
    paragraph(paint('muted', ESTIMATE_NOTE, setting.color), setting),
    BLANK,
    paragraph(shareText(score), setting),
    ...score.domains.map((domain) => ({ lines: [domainLine(domain, score.domains, setting)] })),
    BLANK,
    ...remarkTexts(sitting, score).map((remark) => paragraph(remark, setting)),
    ...(comesBack === undefined ? [] : [paragraph(paintInline(comesBack, setting.color), setting)]),
  ]);
}

function paragraph(words: Showable, { width }: Setting): Block {
  return { lines: wrapText(words, width) };
}

/** Draws the scale from its lowest points to its highest, filled to the estimate, with the pass mark on it. */
function scaleLine({ sitting, score }: Submitted, setting: Setting): Painted {
  const { scale, passing } = sitting.exam;
  const [least, most] = [cleanLine(`${scale.min} `), cleanLine(` ${scale.max}`)];
  const cells = Math.min(2 * WIDEST_BAR, setting.width - cellWidth(least) - cellWidth(most));
  const placeOf = (points: number) => Math.round(((points - scale.min) / (scale.max - scale.min)) * (cells - 1));
  const [filled, mark] = [placeOf(score.estimate), placeOf(passing)];
  const meaning = score.passed ? 'right' : 'wrong';
  const cell = (place: number): Painted => {
    if (place === mark) {
      return phrase('strong', '┃', setting);
    }
    return place <= filled && score.estimate > scale.min
      ? phrase(meaning, '━', setting)
      : phrase('muted', '─', setting);
  };
  return beside(least, ...Array.from({ length: cells }, (_, place) => cell(place)), most);
}

function domainLine({ name, right, scored }: DomainScore, all: readonly DomainScore[], setting: Setting): Painted {
  const widest = Math.max(...all.map((domain) => cellWidth(domain.name)));
  const nameWidth = Math.min(widest, setting.width - FIGURE_WIDTH - 2);
  const room = setting.width - nameWidth - FIGURE_WIDTH - 4;
  const share = scored === 0 ? 0 : right / scored;
  const width = Math.min(WIDEST_BAR, room);
  return beside(
    padEnd(truncate(cleanLine(name), nameWidth), nameWidth),
    blanks(2),
    ...(width < LEAST_BAR ? [] : [bar(share, { ...setting, width }), blanks(2)]),
    padStart(cleanLine(`${right} of ${scored}`), 8),
    scored === 0 ? blanks(0) : phrase('muted', padStart(cleanLine(`${Math.floor(100 * share)} %`), 7), setting),
  );
}
