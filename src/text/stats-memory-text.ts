import type { Clean } from '../study/clean.js';
import type { Confidence } from '../study/event.js';
import type { ConfidenceRow } from '../study/statistics/confidence.js';
import type { Figures } from '../study/statistics/figures.js';
import { LATELY, predictedShare, rightShare } from '../study/statistics/retention.js';
import type { Count, ReviewCount } from '../study/statistics/tally.js';
import { headingLine, paragraph, percentText, shareBar } from './figure.js';
import { beside, blanks, counted, padEnd, padStart, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';

/** Sets how much of what was due was recalled, beside what was predicted, and the same by what was predicted. */
export function memoryLines(figures: Figures, setting: Setting): readonly Painted[] {
  return [
    ...retentionLines(figures, setting),
    ...figures.calibration.map((row) => {
      const predicted = `${Math.round(100 * row.from)}-${Math.round(100 * row.from) + 10} % predicted`;
      return countLine(predicted as Clean, row, setting);
    }),
  ];
}

/** Sets how much of what was due was recalled, beside what was predicted. */
export function retentionLines({ retention }: Figures, setting: Setting): readonly Painted[] {
  const { all, lately } = retention;
  const sentences = [
    `Of ${counted(all.answers, 'due review')} ${shares(all)}`,
    ...(lately.answers > 0 ? [`In the last ${LATELY} days, of ${lately.answers}: ${shares(lately)}`] : []),
  ];
  return [
    headingLine('Memory' as Clean, setting),
    ...(all.answers === 0
      ? paragraph('Nothing that you had learned has come up for review yet.' as Clean, setting)
      : sentences.flatMap((sentence) => paragraph(sentence as Clean, setting))),
  ];
}

function shares(count: ReviewCount): string {
  const [right, predicted] = [rightShare(count), predictedShare(count)].map((share) => percentText(share ?? 0));
  return `you knew ${right}; ${predicted} was predicted.`;
}

const CONFIDENCE: Readonly<Record<Confidence, string>> = { 1: 'a guess', 2: 'fairly sure', 3: 'certain' };

/** Sets how much of what you were sure of was right; nothing when you never said how sure you are. */
export function confidenceLines({ confidence, brier }: Figures, setting: Setting): readonly Painted[] {
  if (brier === undefined) {
    return [];
  }
  const score = `Brier score ${brier.toFixed(2)}: 0 is perfect, 0.25 is what always saying fifty-fifty would get.`;
  return [
    headingLine('Confidence' as Clean, setting),
    ...confidence.filter(({ answers }) => answers > 0).map((row) => countLine(statedText(row), row, setting)),
    ...paragraph(score as Clean, setting),
  ];
}

function statedText({ confidence, stated }: ConfidenceRow): Clean {
  return `${CONFIDENCE[confidence]} (${percentText(stated)})` as Clean;
}

const BAR = 10;

function countLine(name: Clean, count: Count, { width, color }: Setting): Painted {
  const share = rightShare(count) ?? 0;
  return beside(
    blanks(3),
    padEnd(paint('muted', name, color), 20),
    width >= 50 ? beside(blanks(2), shareBar(share, BAR, color)) : beside(),
    padStart(percentText(share), 6),
    ` of ${count.answers}` as Clean,
  );
}
