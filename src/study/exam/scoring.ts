import type { Exam } from '../catalogue.js';
import type { Reviewed } from './review.js';

/** How a domain went. */
export interface DomainScore {
  readonly id: string;
  readonly name: string;
  /** Questions that count. */
  readonly scored: number;
  readonly right: number;
}

/** How an exam went. */
export interface ExamScore {
  readonly domains: readonly DomainScore[];
  /** Questions that count. */
  readonly scored: number;
  /** Of those the right ones. */
  readonly right: number;
  /** Points of the exam's scale, an estimate. */
  readonly estimate: number;
  /** Whether the estimate reaches the pass mark. */
  readonly passed: boolean;
  /** How many have no answer, which counts as wrong. */
  readonly unanswered: number;
  /** Positions with a wrong answer or none, also of those that don't count. */
  readonly missed: readonly number[];
  /** Positions that don't count because the question has changed or gone since the start. */
  readonly withdrawn: readonly number[];
}

/**
 * Scores an exam. The points are an estimate: vendors don't publish how they turn answers into points, so the scale is
 * taken as a straight line over the share of right answers among the scored questions, from its lowest number of points
 * for none to its highest for all. Points are rounded down, so an estimate shown at the pass mark has reached it.
 */
export function scoreExam(exam: Exam, reviewed: readonly Reviewed[]): ExamScore {
  const counting = reviewed.filter(isCounting);
  const scored = counting.length;
  const right = countRight(counting);
  const { min, max } = exam.scale;
  const estimate = scored === 0 ? min : Math.floor(min + ((max - min) * right) / scored);
  return {
    domains: exam.domains.map(({ id, name }) => {
      const own = counting.filter(({ domain }) => domain === id);
      return { id, name, scored: own.length, right: countRight(own) };
    }),
    scored,
    right,
    estimate,
    passed: estimate >= exam.passing,
    unanswered: positionsOf(reviewed, 'unanswered').length,
    missed: positionsOf(reviewed, 'wrong', 'unanswered'),
    withdrawn: positionsOf(reviewed, 'changed', 'gone'),
  };
}

type Counting = Exclude<Reviewed, { readonly outcome: 'gone' }>;

function isCounting(question: Reviewed): question is Counting {
  return question.outcome !== 'gone' && question.outcome !== 'changed' && question.scored;
}

function countRight(questions: readonly Reviewed[]): number {
  return positionsOf(questions, 'right').length;
}

function positionsOf(questions: readonly Reviewed[], ...outcomes: readonly Reviewed['outcome'][]): readonly number[] {
  return questions.filter(({ outcome }) => outcomes.includes(outcome)).map(({ position }) => position);
}
