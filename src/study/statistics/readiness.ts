import { askedFrom } from '../asked.js';
import type { Exam, ExamDomain } from '../catalogue.js';
import type { Candidate } from '../choosing.js';
import type { Clean } from '../clean.js';
import { isExamQuestion } from '../exam/exam-question.js';
import { type Mix, mixed } from './effects.js';
import { type AnswerFacts, countFirst, type FirstAnswers, learnFirstAnswers } from './first-answers.js';
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
 * answered before count with the recall predicted for now, others with what first answers were worth. The range is for
 * the learner's true share, not for the score of one sitting, which luck moves further; 8 of 10 such ranges hold it.
 */
export function readinessFor(exam: Exam, pool: readonly Candidate[], facts: AnswerFacts): Readiness {
  const asked = pool.filter((candidate) => couldAsk(exam, candidate));
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
  if (!domains.every(isEnough)) {
    return { exam: exam.id, domains };
  }
  const share = rangeFor(weighted(parts.map(({ prediction, weight }) => [prediction, weight / 100])));
  return { exam: exam.id, domains, share, points: scaledRange(share, exam.scale) };
}

/** Whether a computed question has a form that exams have is the same for all its seeds. */
function couldAsk(exam: Exam, candidate: Candidate): boolean {
  const { topic, question } = candidate;
  return domainsOf(candidate, exam.id).length > 0 && isExamQuestion(askedFrom(topic, question, 0));
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

/** What predictions are made from. */
interface Evidence {
  readonly first: FirstAnswers;
  readonly learned: LearnedAnswers;
}

/** The share of right answers to some questions, as a sum that is known in parts. */
interface Prediction {
  /** What learned questions add to the share. */
  readonly known: number;
  /** By how much that would be more if the learner's memory were better by one unit of log odds. */
  readonly slope: number;
  /** What questions never met add. */
  readonly unmet: Mix;
  /** What can't be known of single questions: a variance. */
  readonly own: number;
}

function predict(questions: readonly Candidate[], { cards, now }: AnswerFacts, evidence: Evidence): Prediction {
  const weight = 1 / Math.max(1, questions.length);
  const chances = questions.map((candidate) => {
    const card = cardOf(candidate, cards);
    return card === undefined ? undefined : evidence.learned.chance(card, now);
  });
  const known = chances.filter((chance) => chance !== undefined);
  const unmet = questions.filter((_, index) => chances[index] === undefined);
  return {
    known: weight * known.reduce((sum, chance) => sum + chance, 0),
    slope: weight * known.reduce((sum, chance) => sum + chance * (1 - chance), 0),
    unmet: mixed(unmet.map((candidate) => [evidence.first.mixOf(candidate), weight])),
    own: weight * weight * questions.length * QUESTION,
  };
}

function weighted(parts: readonly (readonly [Prediction, number])[]): Prediction {
  const sum = (of: (part: Prediction, weight: number) => number): number =>
    parts.reduce((total, [part, weight]) => total + of(part, weight), 0);
  return {
    known: sum((part, weight) => weight * part.known),
    slope: sum((part, weight) => weight * part.slope),
    unmet: mixed(parts.map(([part, weight]) => [part.unmet, weight])),
    own: sum((part, weight) => weight * weight * part.own),
  };
}

function predictedRange({ known, slope, unmet, own }: Prediction, evidence: Evidence): Range {
  const { effects } = evidence.first;
  const variance = effects.variance(unmet) + slope ** 2 * evidence.learned.variance + own;
  return rangeOf(known + effects.mean(unmet), variance);
}
