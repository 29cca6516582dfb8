import { recallOn } from './forgetting.js';
import type { CardProgress } from './scheduling.js';
import { dayOf, type Settings } from './settings.js';

const DAY = 86_400_000;

/** A card that will be recalled with this share or more on the exam's day needs no further look. */
const ENOUGH = 0.95;

/**
 * Over how many days before the exam the last looks are spread. The later a look, the more of it is left on the day;
 * simulated learners gain most with four to seven days, and four would be days of twice the work.
 */
export const LAST_DAYS = 7;

/** The exam that is learned for. */
export interface ExamDay {
  /** The midnight that its day begins with, in milliseconds since 1970 UTC. */
  readonly start: number;
  /** How many cards a day may be asked again; the last looks begin earlier when they need more days for that. */
  readonly perDay: number;
}

/** Gives the exam that is set, if its day is known. `zoneOffset` gives the minutes local time is ahead of UTC. */
export function examDayOf(settings: Settings, zoneOffset: (time: number) => number): ExamDay | undefined {
  const day = settings.exam === '' ? undefined : dayOf(settings.examDate);
  return day === undefined ? undefined : { start: startOf(day, zoneOffset), perDay: settings.reviewsPerDay };
}

/** Gives when a local day begins, in milliseconds since 1970 UTC. */
export function startOf(day: number, zoneOffset: (time: number) => number): number {
  return day * DAY - zoneOffset(day * DAY) * 60_000;
}

/**
 * Gives when cards fall due because of the exam, by id, in milliseconds since 1970 UTC; cards that it doesn't move are
 * left out. What FSRS knows of them stays as it is.
 *
 * Until the last days FSRS alone decides. In the last days every card gets one more look, unless it will be known well
 * enough on the day without one: the cards are dealt out evenly, the weakest last, so that the looks that fade fastest
 * are the freshest. What was asked today counts as today's share. No card falls due after the exam's day; from that day
 * on there is nothing to plan.
 */
export function planForExam(
  cards: ReadonlyMap<string, CardProgress>,
  exam: ExamDay,
  now: number,
): ReadonlyMap<string, number> {
  const span = spanOf(cards.size, exam, now);
  const planned = new Map<string, number>();
  if (span.daysLeft > 0) {
    for (const [id, card] of cards) {
      if (card.state !== 'new' && card.due > exam.start) {
        planned.set(id, exam.start);
      }
    }
    dealOut(looksIn(cards, exam, span), { exam, span, planned });
  }
  return planned;
}

/** The days of the last looks. */
interface Span {
  /** Days before that of the exam, today included. */
  readonly daysLeft: number;
  /** How many of them the looks are spread over. */
  readonly days: number;
  readonly today: number;
  readonly opening: number;
}

function spanOf(cards: number, { start, perDay }: ExamDay, now: number): Span {
  const daysLeft = Math.ceil((start - now) / DAY);
  const days = Math.min(daysLeft, Math.max(LAST_DAYS, Math.ceil(cards / Math.max(1, perDay))));
  return { daysLeft, days, today: start - daysLeft * DAY, opening: start - days * DAY };
}

/** A card that is to have a last look. */
interface Look {
  readonly id: string;
  readonly stability: number;
  readonly isDoneToday: boolean;
}

interface Looks {
  /** In the order that they are dealt out, from the last day backwards. */
  readonly open: readonly Look[];
  /** Cards that were asked today. */
  readonly doneToday: number;
}

function looksIn(
  cards: ReadonlyMap<string, CardProgress>,
  { start }: ExamDay,
  { days, daysLeft, ...span }: Span,
): Looks {
  const isOpen = days === daysLeft;
  const learned = [...cards].filter(([, card]) => card.state === 'review');
  const isDoneToday = (card: CardProgress): boolean => isOpen && (card.lastReview ?? 0) >= span.today;
  const open = learned
    .filter(([, card]) => recallOn(card, start) < ENOUGH && (isOpen || card.due >= span.opening))
    .map(([id, card]) => ({ id, stability: card.stability, isDoneToday: isDoneToday(card) }));
  return {
    open: open.sort(compareLooks),
    doneToday: learned.filter(([, card]) => isDoneToday(card)).length,
  };
}

/** What was asked today comes first, so that it gets a later day. */
function compareLooks(one: Look, other: Look): number {
  return (
    Number(other.isDoneToday) - Number(one.isDoneToday) ||
    one.stability - other.stability ||
    (one.id < other.id ? -1 : 1)
  );
}

interface Dealing {
  readonly exam: ExamDay;
  readonly span: Span;
  readonly planned: Map<string, number>;
}

function dealOut({ open, doneToday }: Looks, { exam, span, planned }: Dealing): void {
  // Today's share is done: the others are dealt out over the days to come.
  const isTodayFull = span.days > 1 && doneToday * span.days > open.length + doneToday;
  const days = isTodayFull ? span.days - 1 : span.days;
  const shares = isTodayFull ? open.length : open.length + doneToday;
  open.forEach(({ id, isDoneToday }, index) => {
    const daysBefore = 1 + Math.floor((index * days) / shares);
    const midnight = exam.start - daysBefore * DAY;
    planned.set(id, isDoneToday && midnight === span.today ? exam.start : midnight);
  });
}
