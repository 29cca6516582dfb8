import type { Answered, EventStamp, ExamSubmitted, Reset, StoredEvent } from './event.js';
import { comparePositions, sortEvents, withoutUndone } from './event-order.js';
import { attemptFrom, submittedAt, waitingAnswers, withFlag, withWaiting } from './exam/attempt.js';
import { topicOfCard } from './id.js';
import { localDay } from './local-day.js';
import { type DayCount, type ExamAttempt, emptyProgress, type Progress } from './progress.js';
import { type CardProgress, type SchedulePlan, type ScheduleReview, schedulerFor } from './scheduling.js';
import { forgetTally, type TallyDraft, tallyAnswer, tallyDraft } from './statistics/tally.js';
import { isUndoable } from './undoing.js';

interface Draft {
  readonly cards: Map<string, CardProgress>;
  answers: number;
  correct: number;
  readonly marked: Set<string>;
  readonly read: Map<string, ReadonlySet<string>>;
  readonly studied: Map<string, number>;
  readonly days: Map<number, DayCount>;
  readonly exams: Map<string, ExamAttempt>;
  readonly tally: TallyDraft;
}

const NO_ANSWERS: DayCount = { answers: 0, correct: 0, fresh: 0, reviews: 0 };

/**
 * Folds events on top of a progress, in any order and with duplicates. Gives nothing when that can't be right: when one
 * of them is not later than all that was folded, or takes back what was. Then everything must be folded anew, so that
 * the result never depends on who folded first.
 */
export function foldEvents(progress: Progress, events: readonly StoredEvent[]): Progress | undefined {
  const sorted = sortEvents(events);
  const { last } = progress;
  const [first] = sorted;
  const follows =
    first === undefined ||
    last === undefined ||
    (comparePositions(last, first) < 0 && !withoutUndone(sorted).reachesBack);
  return follows ? foldSorted(progress, sorted) : undefined;
}

/** Folds all events there are, in any order and with duplicates. */
export function replayEvents(events: readonly StoredEvent[], plan: SchedulePlan): Progress {
  return foldSorted(emptyProgress(plan), sortEvents(events));
}

function foldSorted(progress: Progress, sorted: readonly StoredEvent[]): Progress {
  const newest = sorted.at(-1);
  if (newest === undefined) {
    return progress;
  }
  const draft = draftOf(progress);
  const schedule = schedulerFor(progress.plan);
  const kept = withoutUndone(sorted).events;
  for (const event of kept) {
    foldEvent(draft, event, schedule);
  }
  const { time, run, sequence } = newest;
  const undoable = kept.findLast(isUndoable)?.time ?? progress.newest;
  return {
    ...draft,
    plan: progress.plan,
    last: { time, run, sequence },
    ...(undoable !== undefined && { newest: undoable }),
  };
}

function draftOf(progress: Progress): Draft {
  return {
    cards: new Map(progress.cards),
    answers: progress.answers,
    correct: progress.correct,
    marked: new Set(progress.marked),
    read: new Map(progress.read),
    studied: new Map(progress.studied),
    days: new Map(progress.days),
    exams: new Map(progress.exams),
    tally: tallyDraft(progress.tally),
  };
}

function foldEvent(draft: Draft, event: StoredEvent, schedule: ScheduleReview): void {
  switch (event.kind) {
    case 'answered':
      takeAnswer(draft, event, schedule);
      break;
    case 'undone':
      // What it took back was left out before.
      break;
    case 'reset':
      forget(draft, event);
      break;
    case 'marked':
      if (event.on) {
        draft.marked.add(event.card);
      } else {
        draft.marked.delete(event.card);
      }
      break;
    case 'read':
      draft.read.set(event.topic, new Set(draft.read.get(event.topic)).add(event.section));
      draft.studied.set(event.topic, event.time);
      break;
    case 'exam-started':
      draft.exams.set(event.attempt, attemptFrom(event, event.time));
      break;
    case 'exam-flagged':
      changeExam(draft, event.attempt, (exam) => withFlag(exam, event));
      break;
    case 'exam-submitted':
      submitExam(draft, event, schedule);
      break;
  }
}

/** An answer of an exam under way waits until the exam is submitted: what counts tells what is right. */
function takeAnswer(draft: Draft, event: Answered & EventStamp, schedule: ScheduleReview): void {
  if (event.exam === undefined || !draft.exams.has(event.exam.attempt)) {
    foldAnswer(draft, event, schedule);
    return;
  }
  const { attempt, position } = event.exam;
  changeExam(draft, attempt, (exam) => withWaiting(exam, position, event));
}

function submitExam(draft: Draft, { attempt, time }: ExamSubmitted & EventStamp, schedule: ScheduleReview): void {
  const waiting = waitingAnswers(draft.exams.get(attempt));
  changeExam(draft, attempt, (exam) => submittedAt(exam, time));
  for (const answer of waiting) {
    foldAnswer(draft, answer, schedule);
  }
}

/**
 * A card judged by another key than before is learned anew: what the older answers say is of another question. Cramming
 * never does that: the card stays due.
 */
function foldAnswer(draft: Draft, event: Answered & EventStamp, schedule: ScheduleReview): void {
  const known = draft.cards.get(event.card);
  const before = known?.key === event.key ? known : undefined;
  tallyAnswer(draft.tally, { event, before });
  if (event.mode !== 'cram' || known === before) {
    draft.cards.set(event.card, schedule(before, event));
  }
  countAnswer(draft, event, before);
}

function countAnswer(draft: Draft, event: Answered & EventStamp, before: CardProgress | undefined): void {
  const right = event.correct ? 1 : 0;
  const day = localDay(event);
  const { answers, correct, fresh, reviews } = draft.days.get(day) ?? NO_ANSWERS;
  draft.answers += 1;
  draft.correct += right;
  draft.days.set(day, {
    answers: answers + 1,
    correct: correct + right,
    fresh: fresh + (isMet(before) || event.mode !== 'review' ? 0 : 1),
    reviews: reviews + (isMet(before) && event.mode === 'review' && !wasSeenOn(day, before, event) ? 1 : 0),
  });
  const topic = topicOfCard(event.card);
  // An answer of an exam counts later than it was given.
  draft.studied.set(topic, Math.max(event.time, draft.studied.get(topic) ?? 0));
}

/** A card that was only crammed has not been met. */
function isMet(card: CardProgress | undefined): card is CardProgress {
  return card !== undefined && card.state !== 'new';
}

/** What is asked once more on the same day is no further review. */
function wasSeenOn(day: number, { lastReview }: CardProgress, { offset }: EventStamp): boolean {
  return lastReview !== undefined && localDay({ time: lastReview, offset }) === day;
}

/** What comes after an exam was submitted changes it no more: another program has not seen that it was. */
function changeExam(draft: Draft, attempt: string, change: (exam: ExamAttempt) => ExamAttempt): void {
  const exam = draft.exams.get(attempt);
  if (exam !== undefined && exam.submitted === undefined) {
    draft.exams.set(attempt, change(exam));
  }
}

function forget(draft: Draft, { topic }: Reset): void {
  forgetTally(draft.tally, topic);
  if (topic === undefined) {
    for (const learned of [draft.cards, draft.read, draft.studied, draft.days, draft.exams]) {
      learned.clear();
    }
    return;
  }
  draft.read.delete(topic);
  draft.studied.delete(topic);
  for (const card of [...draft.cards.keys()].filter((id) => topicOfCard(id) === topic)) {
    draft.cards.delete(card);
  }
}
