import { canCompare, heldCount } from '../../study/statistics/weakest.js';
import { aheadText } from '../../text/days-text.js';
import { beside, blanks, counted, padEnd, type Setting } from '../../text/lines.js';
import { joinPainted, type Painted } from '../../text/painted.js';
import { truncate } from '../../text/wrap.js';
import { KEY_TABLE, type KeyAction, shownKeys } from '../../ui/key-table.js';
import { phrase } from '../../ui/phrase.js';
import type { HomeFacts } from './home-facts.js';

/** How many lines `todayLines` gives. */
export const TODAY_LINES = 3;
/** A key with the blanks behind it. */
const KEY_WIDTH = 3;
const NAME_WIDTH = 15;
const SEPARATOR = ' · ';
const WELCOME = 'Pick a topic: Enter reads its notes, Q asks questions.';

/** Gives what can be done today, each with its key. */
export function todayLines(facts: HomeFacts, setting: Setting): readonly Painted[] {
  const review = actionLine({ action: 'review', name: 'Review', text: reviewText(facts, setting) }, setting);
  const weakest = actionLine({ action: 'weakest', name: 'Weakest topic', text: weakestText(facts, setting) }, setting);
  const exam = actionLine({ action: 'exam', name: 'Exam', text: examText(facts, setting) }, setting);
  return facts.isNew
    ? [truncate(phrase('muted', WELCOME, setting), setting.width), review, exam]
    : [review, weakest, exam];
}

interface TodayAction {
  readonly action: KeyAction<'home'>;
  readonly name: string;
  readonly text: Painted;
}

function actionLine({ action, name, text }: TodayAction, setting: Setting): Painted {
  const binding = KEY_TABLE.home.find((each) => each.action === action);
  const key = binding === undefined ? '' : shownKeys(binding, 'first');
  const label = padEnd(phrase('strong', name, setting), NAME_WIDTH);
  return truncate(beside(padEnd(phrase('accent', key, setting), KEY_WIDTH), label, text), setting.width);
}

function reviewText({ review: { due, fresh, later } }: HomeFacts, setting: Setting): Painted {
  const waiting = later === 0 ? [] : [phrase('muted', `${later} more can wait`, setting)];
  if (due === 0 && fresh === 0) {
    return joinPainted([phrase('muted', 'done for today', setting), ...waiting], SEPARATOR);
  }
  const parts = [
    due === 0 ? phrase('muted', 'nothing due', setting) : phrase('attention', `${due} due`, setting),
    ...(fresh === 0 ? [] : [phrase('accent', `${fresh} new`, setting)]),
    ...waiting,
  ];
  return joinPainted(parts, SEPARATOR);
}

function weakestText({ weakest, topics }: HomeFacts, setting: Setting): Painted {
  if (weakest === undefined) {
    return phrase('muted', canCompare(topics) ? 'none stands out' : 'needs 3 answers in each of 2 topics', setting);
  }
  const known = `${SEPARATOR}${heldCount(weakest)} of ${weakest.seen} known`;
  const room = setting.width - KEY_WIDTH - NAME_WIDTH - known.length;
  return beside(truncate(weakest.title, room), phrase('muted', known, setting));
}

function examText({ exam }: HomeFacts, setting: Setting): Painted {
  if (exam === undefined) {
    return phrase('muted', 'sit one for practice', setting);
  }
  if (exam.kind === 'under-way') {
    const left = `under way${SEPARATOR}${counted(exam.minutesLeft, 'minute')} left`;
    return beside(exam.code, blanks(1), phrase('attention', left, setting));
  }
  return beside(exam.code, blanks(1), phrase('muted', dayOfExam(exam.days), setting));
}

function dayOfExam(days: number | undefined): string {
  if (days === undefined) {
    return 'no day is set';
  }
  return days < 0 ? 'its day has passed' : aheadText(days);
}
