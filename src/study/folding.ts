import type { Answered, EventStamp, ExamStarted, Reset, StoredEvent } from './event.js';
import { comparePositions, sortEvents, withoutUndone } from './event-order.js';
import { topicOfCard } from './id.js';
import { type DayCount, type ExamAttempt, emptyProgress, localDay, type Progress } from './progress.js';
import { type CardProgress, type ScheduleReview, schedulerFor } from './scheduling.js';

interface Draft {
  readonly cards: Map<string, CardProgress>;
  answers: number;
  correct: number;
  readonly marked: Set<string>;
  readonly read: Map<string, ReadonlySet<string>>;
  readonly studied: Map<string, number>;
  readonly days: Map<number, DayCount>;
  readonly exams: Map<string, ExamAttempt>;
}

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
export function replayEvents(events: readonly StoredEvent[], retention: number): Progress {
  return foldSorted(emptyProgress(retention), sortEvents(events));
}

function foldSorted(progress: Progress, sorted: readonly StoredEvent[]): Progress {
  const newest = sorted.at(-1);
  if (newest === undefined) {
    return progress;
  }
  const draft = draftOf(progress);
  const schedule = schedulerFor(progress.retention);
  for (const event of withoutUndone(sorted).events) {
    foldEvent(draft, event, schedule);
  }
  const { time, run, sequence } = newest;
  return { ...draft, retention: progress.retention, last: { time, run, sequence } };
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
  };
}

function foldEvent(draft: Draft, event: StoredEvent, schedule: ScheduleReview): void {
  switch (event.kind) {
    case 'answered':
      draft.cards.set(event.card, schedule(draft.cards.get(event.card), event));
      countAnswer(draft, event);
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
      startExam(draft, event);
      break;
    case 'exam-submitted':
      changeExam(draft, event.attempt, (exam) => ({ ...exam, submitted: event.time }));
      break;
  }
}

function countAnswer(draft: Draft, event: Answered & EventStamp): void {
  const right = event.correct ? 1 : 0;
  const day = localDay(event);
  const counted = draft.days.get(day) ?? { answers: 0, correct: 0 };
  draft.answers += 1;
  draft.correct += right;
  draft.days.set(day, { answers: counted.answers + 1, correct: counted.correct + right });
  draft.studied.set(topicOfCard(event.card), event.time);
  if (event.exam !== undefined) {
    const { attempt, position } = event.exam;
    const answer = { card: event.card, chosen: event.chosen, correct: event.correct };
    changeExam(draft, attempt, (exam) => ({ ...exam, answers: new Map(exam.answers).set(position, answer) }));
  }
}

function startExam(draft: Draft, event: ExamStarted & EventStamp): void {
  const { exam, seed, minutes, cards, time } = event;
  draft.exams.set(event.attempt, { exam, seed, minutes, cards, started: time, answers: new Map() });
}

function changeExam(draft: Draft, attempt: string, change: (exam: ExamAttempt) => ExamAttempt): void {
  const exam = draft.exams.get(attempt);
  if (exam !== undefined) {
    draft.exams.set(attempt, change(exam));
  }
}

function forget(draft: Draft, { topic }: Reset): void {
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
