import type { Grade } from '../../src/study/event.js';
import { planForExam } from '../../src/study/exam-plan.js';
import { recallOn } from '../../src/study/forgetting.js';
import { type Random, seededRandom } from '../../src/study/random.js';
import { type CardProgress, type ScheduleReview, schedulerFor } from '../../src/study/scheduling.js';
import { answered } from './event-builders.js';

const DAY = 86_400_000;
const HOUR = DAY / 24;
const START = Date.UTC(2027, 0, 1);

/** How a simulated learner studies for an exam. */
export interface Study {
  readonly seed: number;
  readonly cards: number;
  /** Days until the exam. */
  readonly days: number;
  readonly freshPerDay: number;
  readonly retention: number;
  /** Whether the exam's day is known to the program. */
  readonly isPlanned: boolean;
  /** Answers on each day; what is left of them goes to the cards that FSRS wants soonest. Absent: what is due, no more. */
  readonly answersPerDay?: number;
}

/** What came of it. */
export interface Outcome {
  /** Mean true recall of all cards on the morning of the exam. */
  readonly recall: number;
  readonly answers: number;
}

/** Somebody whose memories last longer or shorter than FSRS believes, each card by a factor of its own. */
class Learner {
  readonly cards = new Map<string, CardProgress>();
  answers = 0;
  readonly #random: Random;
  readonly #factors = new Map<string, number>();
  readonly #schedule: ScheduleReview;

  constructor(seed: number, retention: number) {
    this.#random = seededRandom(seed);
    this.#schedule = schedulerFor({ retention, longestInterval: 36_500 });
  }

  recall(id: string, time: number): number {
    const card = this.cards.get(id);
    return card === undefined ? 0 : recallOn({ ...card, stability: card.stability * this.#factorOf(id) }, time);
  }

  answer(id: string, time: number): void {
    const known = this.cards.has(id) ? this.recall(id, time) : 0.3;
    const correct = this.#random() < known;
    const event = { ...answered({ card: id, mode: 'review', correct, grade: this.#grade(correct) }), time };
    const stamp = { version: 1, id: '', offset: 0, run: '', sequence: 1 } as const;
    this.cards.set(id, this.#schedule(this.cards.get(id), { ...event, ...stamp }));
    this.answers += 1;
  }

  #grade(correct: boolean): Grade {
    const draw = this.#random();
    return correct ? (draw < 0.1 ? 2 : draw < 0.2 ? 4 : 3) : 1;
  }

  #factorOf(id: string): number {
    const normal = () => Math.sqrt(-2 * Math.log(1 - this.#random())) * Math.cos(2 * Math.PI * this.#random());
    const factor = this.#factors.get(id) ?? Math.exp(0.4 * normal());
    this.#factors.set(id, factor);
    return factor;
  }
}

/** Lets a learner study until the exam, an hour in the evening of each day. */
export function study(plan: Study): Outcome {
  const learner = new Learner(plan.seed, plan.retention);
  const ids = Array.from({ length: plan.cards }, (_, number) => `card-${String(number).padStart(4, '0')}`);
  for (let day = 0; day < plan.days; day++) {
    studyDay(learner, { plan, day, fresh: ids.slice(day * plan.freshPerDay, (day + 1) * plan.freshPerDay) });
  }
  const morning = START + plan.days * DAY + 9 * HOUR;
  const recall = ids.reduce((sum, id) => sum + learner.recall(id, morning), 0) / ids.length;
  return { recall, answers: learner.answers };
}

interface StudyDay {
  readonly plan: Study;
  readonly day: number;
  readonly fresh: readonly string[];
}

function studyDay(learner: Learner, { plan, day, fresh }: StudyDay): void {
  const midnight = START + day * DAY;
  const before = learner.answers;
  let now = midnight + 18 * HOUR;
  const isDone = () => learner.answers - before >= (plan.answersPerDay ?? Number.POSITIVE_INFINITY);
  const ask = (id: string) => {
    learner.answer(id, now);
    now += 20_000;
  };
  const askAll = (queue: readonly string[]) => {
    for (const id of queue) {
      if (!isDone()) {
        ask(id);
      }
    }
    for (let next = nextStep(learner); next !== undefined && !isDone(); next = nextStep(learner)) {
      now = Math.max(now, next.due);
      ask(next.id);
    }
  };
  askAll(fresh);
  const exam = { start: START + plan.days * DAY, perDay: 200 };
  const planned = plan.isPlanned ? planForExam(learner.cards, exam, now) : new Map<string, number>();
  const due = [...learner.cards].map(([id, card]) => ({ id, due: planned.get(id) ?? card.due }));
  askAll(inOrder(due.filter((card) => card.due < midnight + DAY)));
  if (plan.answersPerDay !== undefined) {
    const ahead = [...learner.cards].filter(([, { lastReview = 0 }]) => lastReview < midnight);
    askAll(inOrder(ahead.map(([id, card]) => ({ id, due: card.due }))));
  }
}

interface Due {
  readonly id: string;
  readonly due: number;
}

function inOrder(cards: readonly Due[]): readonly string[] {
  return cards.toSorted((one, other) => one.due - other.due || (one.id < other.id ? -1 : 1)).map(({ id }) => id);
}

/** A card that is learned or learned again comes back within minutes. */
function nextStep({ cards }: Learner): Due | undefined {
  let next: Due | undefined;
  for (const [id, { state, due }] of cards) {
    if ((state === 'learning' || state === 'relearning') && (next === undefined || due < next.due)) {
      next = { id, due };
    }
  }
  return next;
}
