import { clockMark, minutesLeft } from '../../study/exam/exam-clock.js';
import { cleanLine } from '../../text/clean.js';
import { beside, blanks, counted, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { truncate } from '../../text/wrap.js';
import { bar } from '../../ui/bar.js';
import { phrase } from '../../ui/phrase.js';
import { type ExamState, leftOf, type Stage, type Submitted, type UnderWay } from './exam-state.js';
import { underReview } from './review-moves.js';

const WIDEST_BAR = 20;
const GAP = 2;
const MINUTE = 60_000;
/** From here on the clock is painted as a warning. */
const LATE = 10 * MINUTE;
/** How long it is said that a mark of the clock was reached. */
const SAID = 15_000;

/** Gives the line at the top: which exam, which question, and at the right edge the clock. */
export function examTitle({ stage, now }: ExamState, setting: Setting): Painted {
  const code = phrase('title', codeOf(stage), setting);
  switch (stage.kind) {
    case 'waiting':
      return truncate(code, setting.width);
    case 'under-way':
      return sittingTitle(stage, now, setting);
    case 'submitted':
      return truncate(beside(code, blanks(GAP), phrase('strong', reviewPlace(stage), setting)), setting.width);
  }
}

function codeOf(stage: Stage): string {
  return (stage.kind === 'waiting' ? stage.exam : stage.sitting.exam).code;
}

/** The clock is never cut: it stands at the right edge, whatever else there is. */
function sittingTitle(stage: UnderWay, now: number, setting: Setting): Painted {
  const { sitting } = stage;
  const { attempt, position, questions } = sitting;
  const left = leftOf(stage, now);
  const clock = phrase(left <= LATE ? 'warning' : 'muted', `${clockText(left)} left`, setting);
  const flag = attempt.flags.has(position) ? beside(phrase('attention', '◆ flagged', setting), blanks(GAP)) : beside();
  const place = phrase('strong', `${position + 1}/${questions.length}`, setting);
  const free = setting.width - cellWidth(place) - cellWidth(flag) - cellWidth(clock) - 2 * GAP;
  const code = phrase('title', truncate(cleanLine(codeOf(stage)), Math.max(0, free)), setting);
  const room = Math.min(WIDEST_BAR, free - cellWidth(code) - GAP);
  const drawn = room < 1 ? beside() : bar(attempt.answers.size / questions.length, { ...setting, width: room });
  const before = beside(code, blanks(GAP), place, blanks(GAP), drawn, blanks(GAP), flag);
  return beside(before, blanks(setting.width - cellWidth(before) - cellWidth(clock)), clock);
}

function reviewPlace(stage: Submitted): string {
  const { page, position, reviewed, onlyMissed } = stage;
  if (page === 'result') {
    return 'Result';
  }
  const missed = onlyMissed
    ? ` · ${underReview(stage).indexOf(position) + 1} of ${underReview(stage).length} missed`
    : '';
  return `Question ${position + 1}/${reviewed.length}${missed}`;
}

/** Gives what is left as a clock shows it: `1:58:03`, `04:59`. A begun second counts. */
export function clockText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return [...(hours > 0 ? [String(hours)] : []), two(minutes), two(seconds % 60)].join(':');
}

/** Gives what must be seen at once: what the last key lacked, the clock's marks, or that something is not on disk. */
export function examNotice(state: ExamState, setting: Pick<Setting, 'color'>): Painted {
  const sentence = state.notice ?? clockNotice(state) ?? unsaved(state);
  return sentence === undefined ? beside() : phrase('warning', `! ${sentence}`, setting);
}

/** Says for a while that 10, 5 or 1 minutes are left, whichever keys are pressed meanwhile. */
function clockNotice({ stage, now }: ExamState): string | undefined {
  if (stage.kind !== 'under-way') {
    return undefined;
  }
  const left = leftOf(stage, now);
  const mark = clockMark(left);
  const isNew = mark !== undefined && mark * MINUTE - left < SAID && mark < stage.sitting.attempt.minutes;
  return isNew ? `${counted(minutesLeft(left), 'minute')} left.` : undefined;
}

function unsaved({ saving }: ExamState): string | undefined {
  return saving === undefined || saving.saved
    ? undefined
    : `Not saved: ${saving.reason}, ${saving.waiting} waiting; each answer tries again`;
}
