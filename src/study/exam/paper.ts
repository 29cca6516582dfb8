import type { Asked } from '../asked.js';
import type { Exam, ExamDomain } from '../catalogue.js';
import { seededRandom, shuffled } from '../random.js';
import { apportion } from './apportion.js';
import { candidatesFor } from './candidates.js';
import { type ExamQuestion, isExamQuestion } from './exam-question.js';
import { type Demand, placeQuestions } from './placing.js';

export interface PaperOptions {
  readonly seed: number;
  /** How many; absent: as many as the exam has. */
  readonly questions?: number;
  /** Cards of the papers before, which are drawn only where the others don't suffice. */
  readonly recent?: ReadonlySet<string>;
}

/** A question of a paper. */
export interface PaperQuestion {
  readonly asked: ExamQuestion;
  /** Id of the domain that it stands for. */
  readonly domain: string;
  /** Whether it counts. */
  readonly scored: boolean;
}

/** A domain with fewer questions than the blueprint asks for. */
export interface Shortage {
  readonly domain: ExamDomain;
  readonly needed: number;
  readonly there: number;
}

/** The questions of an exam in their order. With shortages it is shorter than it was to be. */
export interface Paper {
  readonly questions: readonly PaperQuestion[];
  readonly shortages: readonly Shortage[];
}

/**
 * Draws a paper by the blueprint: scored and unscored questions each by the weights of the domains, no domain filled up
 * from another. The same seed and pool give the same paper.
 */
export function drawPaper(exam: Exam, pool: readonly Asked[], options: PaperOptions): Paper {
  const { seed, questions = exam.questions, recent = new Set() } = options;
  const random = seededRandom(seed);
  const drawn = shuffled(pool.filter(isExamQuestion), random);
  const shares = sharesOf(exam, questions);
  const demands = shares.map(({ domain, scored, unscored }): Demand => {
    const candidates = candidatesFor(domain.id, drawn, { exam: exam.id, recent });
    return { domain: domain.id, needed: scored + unscored, candidates };
  });
  const placed = placeQuestions(demands);
  const parts = shares.map((share) => {
    const found = shuffled(placed.get(share.domain.id) ?? [], random);
    return { ...share, questions: found.map((asked, n) => paperQuestion(asked, share.domain.id, n >= share.unscored)) };
  });
  return {
    questions: shuffled(
      parts.flatMap((part) => part.questions),
      random,
    ),
    shortages: parts
      .map(({ domain, scored, unscored, questions: there }) => ({
        domain,
        needed: scored + unscored,
        there: there.length,
      }))
      .filter(({ needed, there }) => there < needed),
  };
}

function paperQuestion(asked: ExamQuestion, domain: string, scored: boolean): PaperQuestion {
  return { asked, domain, scored };
}

interface DomainShare {
  readonly domain: ExamDomain;
  readonly scored: number;
  readonly unscored: number;
}

function sharesOf(exam: Exam, questions: number): readonly DomainShare[] {
  const weights = exam.domains.map(({ weight }) => weight);
  const counting = Math.round((questions * exam.scored) / exam.questions);
  const scored = apportion(counting, weights);
  const unscored = apportion(questions - counting, weights);
  return exam.domains.map((domain, n) => ({ domain, scored: scored[n] ?? 0, unscored: unscored[n] ?? 0 }));
}

/** Gives how many questions a paper can have at most, up to a number, without a domain being short. */
export function mostQuestions(exam: Exam, pool: readonly Asked[], options: PaperOptions): number {
  let most = options.questions ?? exam.questions;
  while (most > 0 && drawPaper(exam, pool, { ...options, questions: most }).shortages.length > 0) {
    most -= 1;
  }
  return most;
}
