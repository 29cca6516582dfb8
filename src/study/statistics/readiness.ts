import type { Exam, ExamDomain } from '../catalogue.js';
import type { Candidate } from '../choosing.js';
import type { Clean } from '../clean.js';
import { canStandInExam } from '../exam/exam-question.js';
import { type Mix, mixed } from './effects.js';
import { type AnswerFacts, countFirst, type FirstAnswers, firstAnswer, learnFirstAnswers } from './first-answers.js';
import { type LearnedAnswers, learnedAnswers } from './learned-answers.js';
import { cardOf, domainsOf } from './mastery.js';
import { type Range, rangeOf, scaledRange } from './range.js';
import type { Count } from './tally.js';

/** How ready a learner is in a domain. */
export interface DomainReadiness {
  readonly domain: Clean;
  readonly name: Clean;
  /** Percentage of the scored questions. */
  readonly weight: number;
  /** Questions of the domain that an exam could ask. */
  readonly questions: number;
  /** How many of them have to be answered before a range is given. */
  readonly needed: number;
  /** Answers to questions met for the first time: one for each question answered. */
  readonly first: Count;
  /** The share that would be right; absent while too little was answered. */
  readonly share?: Range;
}

/** How ready a learner is for an exam. */
export interface Readiness {
  readonly exam: Clean;
  /** Questions that serve the exam. */
  readonly serving: number;
  /** How many of them have a form that the exam asks; one that serves several domains counts once here, and in each of them. */
  readonly inExam: number;
  readonly domains: readonly DomainReadiness[];
  /** The share that would be right over the whole exam; absent while a domain has too few answers. */
  readonly share?: Range;
  /** The same in points of the exam's scale: an estimate, for vendors don't say how points are counted. */
  readonly points?: Range;
}

/** The fewest answers in a domain that a range is given for; all, where it has fewer questions. */
const LEAST_ANSWERS = 10;

/** How far single questions lie from what their domain and topic make expected: a variance. */
const QUESTION = 0.12 ** 2;

/**
 * Predicts the share of right answers in an exam whose questions are drawn from the pool by the blueprint. Questions
 * answered right the last time count with the recall predicted for now, those never met with what first answers were
 * worth, those answered wrong the last time with something between. The range is for the learner's true share, not for
 * the score of one sitting, which luck moves further; 8 of 10 such ranges hold it.
 */
export function readinessFor(exam: Exam, pool: readonly Candidate[], facts: AnswerFacts): Readiness {
  const serving = pool.filter((candidate) => domainsOf(candidate, exam.id).length > 0);
  const asked = serving.filter(({ topic, question }) => canStandInExam(topic, question));
  const first = learnFirstAnswers(exam, asked, facts);
  const learned = learnedAnswers(facts.tally);
  const parts = exam.domains.map((domain) => {
    const questions = asked.filter((candidate) => domainsOf(candidate, exam.id).includes(domain.id));
    return { ...headOf(domain, questions, facts), prediction: predict(questions, facts, { first, learned }) };
  });
  const rangeFor = (prediction: Prediction): Range => predictedRange(prediction, { first, learned });
  const domains = parts.map(({ prediction, ...head }) =>
    isEnough(head) ? { ...head, share: rangeFor(prediction) } : head,
  );
  const known = { exam: exam.id, serving: serving.length, inExam: asked.length, domains };
  if (!domains.every(isEnough)) {
    return known;
  }
  const share = rangeFor(weighted(parts.map(({ prediction, weight }) => [prediction, weight / 100])));
  return { ...known, share, points: scaledRange(share, exam.scale) };
}

function headOf(
  { id, name, weight }: ExamDomain,
  questions: readonly Candidate[],
  facts: AnswerFacts,
): DomainReadiness {
  const needed = Math.min(LEAST_ANSWERS, questions.length);
  return { domain: id, name, weight, questions: questions.length, needed, first: countFirst(questions, facts) };
}

function isEnough({ questions, first, needed }: DomainReadiness): boolean {
  return questions > 0 && first.answers >= needed;
}

/**
 * What being told the answer after a mistake is worth, before it is known of a learner: from 0, the question goes as at
 * first sight the next time, to 1, it goes as FSRS predicts. FSRS takes for granted that it is learned within the day.
 */
const GAIN = { mean: 0.35, variance: 0.32 ** 2 };
/**
 * How a missed question goes anew, as a share of how others go at first sight: it is harder than its domain and topic say.
 * One that was right at first and missed later was guessed or is forgotten.
 */
const ANEW = { missedAtFirst: 0.85, missedLater: 0.4 };

/** What predictions are made from. */
interface Evidence {
  readonly first: FirstAnswers;
  readonly learned: LearnedAnswers;
}

/** The share of right answers to some questions, as a sum that is known in parts. */
interface Prediction {
  /** What memory adds to the share. */
  readonly recalled: number;
  /** By how much that would be more if the learner's memory were better by one unit of log odds. */
  readonly slope: number;
  /** What is added as at first sight: by questions never met, and partly by those answered wrong the last time. */
  readonly first: Mix;
  /** By how much the share would be more if mistakes taught everything instead of nothing. */
  readonly missed: number;
  /** What can't be known of single questions: a variance. */
  readonly own: number;
}

function predict(questions: readonly Candidate[], facts: AnswerFacts, evidence: Evidence): Prediction {
  const weight = 1 / Math.max(1, questions.length);
  return weighted(questions.map((candidate) => [predictOne(candidate, facts, evidence), weight]));
}

function predictOne(candidate: Candidate, facts: AnswerFacts, { first, learned }: Evidence): Prediction {
  const card = cardOf(candidate, facts.cards);
  const recall = card && learned.chance(card, facts.now);
  const mix = first.mixOf(candidate);
  if (card === undefined || recall === undefined) {
    return { recalled: 0, slope: 0, first: mix, missed: 0, own: QUESTION };
  }
  if (card.lastCorrect) {
    return { recalled: recall, slope: recall * (1 - recall), first: [], missed: 0, own: QUESTION };
  }
  const anew = firstAnswer(candidate, facts) === true ? ANEW.missedLater : ANEW.missedAtFirst;
  return {
    recalled: GAIN.mean * recall,
    slope: GAIN.mean * recall * (1 - recall),
    first: mixed([[mix, (1 - GAIN.mean) * anew]]),
    missed: recall - anew * Math.min(1, Math.max(0, first.effects.mean(mix))),
    own: QUESTION,
  };
}

function weighted(parts: readonly (readonly [Prediction, number])[]): Prediction {
  const sum = (of: (part: Prediction, weight: number) => number): number =>
    parts.reduce((total, [part, weight]) => total + of(part, weight), 0);
  return {
    recalled: sum((part, weight) => weight * part.recalled),
    slope: sum((part, weight) => weight * part.slope),
    first: mixed(parts.map(([part, weight]) => [part.first, weight])),
    missed: sum((part, weight) => weight * part.missed),
    own: sum((part, weight) => weight * weight * part.own),
  };
}

function predictedRange({ recalled, slope, first, missed, own }: Prediction, evidence: Evidence): Range {
  const { effects } = evidence.first;
  const memory = slope ** 2 * evidence.learned.variance;
  const variance = effects.variance(first) + memory + missed ** 2 * GAIN.variance + own;
  return rangeOf(recalled + effects.mean(first), variance);
}
