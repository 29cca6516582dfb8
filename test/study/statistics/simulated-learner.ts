import type { Exam } from '../../../src/study/catalogue.js';
import type { Candidate } from '../../../src/study/choosing.js';
import { recallOn } from '../../../src/study/forgetting.js';
import { cardId } from '../../../src/study/id.js';
import { type Random, shuffled } from '../../../src/study/random.js';
import type { CardProgress, ScheduleReview } from '../../../src/study/scheduling.js';
import type { AnswerFacts } from '../../../src/study/statistics/first-answers.js';
import { domainsOf } from '../../../src/study/statistics/mastery.js';
import { emptyTally, tallyAnswer, tallyDraft } from '../../../src/study/statistics/tally.js';
import { c, choiceQuestion } from '../../support/builders.js';
import { answered } from '../event-builders.js';

const DAY = 86_400_000;
/** After how many new questions a day ends, on average: one in this many. */
const NEW_DAY = 1 / 12;
const START = Date.UTC(2026, 0, 1, 8);

/** A blueprint with the weights of a real one. */
export const EXAM: Exam = {
  id: c('mock-c01'),
  name: c('Mock exam'),
  code: c('MOCK-C01'),
  questions: 65,
  scored: 50,
  minutes: 130,
  passing: 720,
  scale: { min: 100, max: 1000 },
  verified: c('2026-01-01'),
  unofficial: [],
  domains: [30, 26, 24, 20].map((weight, index) => ({
    id: c(`d${index + 1}`),
    name: c(`Domain ${index + 1}`),
    weight,
    tasks: [],
  })),
};

/** Questions of 20 topics, each serving one or two domains; every topic leans towards a domain. */
export function drawPool(random: Random, size = 240): readonly Candidate[] {
  const pick = (count: number): number => Math.floor(random() * count);
  return Array.from({ length: size }, (_, index) => {
    const topic = index % 20;
    const domains = new Set([random() < 0.5 ? topic % 4 : pick(4), ...(random() < 0.2 ? [pick(4)] : [])]);
    const question = {
      ...choiceQuestion(['one']),
      id: c(`q${index}`),
      exams: [...domains].map((domain) => c(`mock-c01/d${domain + 1}/1.1`)),
    };
    return { topic: c(`t${topic}`), question };
  });
}

/** What a simulated learner is like, on the scale of log odds but for the numbers. */
export interface Nature {
  /** How well questions go at first sight in general. */
  readonly level: number;
  /** How the questions are met: drawn from the pool, or one topic after the other. */
  readonly order: 'drawn' | 'by topic';
  /** How many questions are met at least in each domain. */
  readonly met: number;
  readonly spread: { readonly domain: number; readonly topic: number; readonly question: number };
  /** How far the memory lies from FSRS's prediction. */
  readonly memory: number;
  /**
   * What being told the answer after a mistake is worth, from 0 to 1: with 0 the question goes as at first sight the next
   * time, with 1 as FSRS predicts. It is drawn by itself, for FSRS can't know it.
   */
  readonly gain: number;
  /** On which share of the days the due reviews are done. */
  readonly diligence: number;
}

/** What a learner's answers left behind, and what the learner can do. */
export interface SimulatedLearner {
  readonly facts: AnswerFacts;
  /** The chance that a question is answered right now. */
  readonly chanceOf: (candidate: Candidate) => number;
}

/** Lets a learner of a nature study: some new questions a day, what is due on diligent days, and then a pause. */
export function simulate(
  pool: readonly Candidate[],
  nature: Nature,
  { random, schedule }: { readonly random: Random; readonly schedule: ScheduleReview },
): SimulatedLearner {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const spreadOf = (spread: number) => {
    const values = new Map<string, number>();
    return (name: string): number => {
      const value = values.get(name) ?? normal() * spread;
      values.set(name, value);
      return value;
    };
  };
  const level = nature.level + 0.6 * normal();
  const domain = spreadOf(nature.spread.domain);
  const topic = spreadOf(nature.spread.topic);
  const question = spreadOf(nature.spread.question);
  const atFirst = (candidate: Candidate): number => {
    const domains = domainsOf(candidate, EXAM.id);
    const inDomains = domains.reduce((sum, id) => sum + domain(id), 0) / domains.length;
    return chance(level + inDomains + topic(candidate.topic) + question(candidate.question.id));
  };
  const bias = normal() * nature.memory;
  const memory = spreadOf(0.5);
  const recalled = (candidate: Candidate, card: CardProgress, time: number): number => {
    const predicted = Math.min(0.999, recallOn(card, time));
    const recall = chance(Math.log(predicted / (1 - predicted)) + bias + memory(candidate.question.id));
    return card.lastCorrect ? recall : atFirst(candidate) + nature.gain * (recall - atFirst(candidate));
  };

  const cards = new Map<string, CardProgress>();
  const tally = tallyDraft(emptyTally());
  const answer = (candidate: Candidate, time: number): void => {
    const id = cardId(candidate.topic, candidate.question.id);
    const before = cards.get(id);
    const correct = random() < (before === undefined ? atFirst(candidate) : recalled(candidate, before, time));
    const event = {
      ...answered({ card: id, key: candidate.question.key, correct, grade: correct ? 3 : 1 }),
      ...{ version: 1 as const, id: `r-${time}`, time, offset: 0, run: 'r', sequence: 1 },
    };
    tallyAnswer(tally, { event, before });
    cards.set(id, schedule(before, event));
  };
  const isDue = (candidate: Candidate, time: number): boolean =>
    (cards.get(cardId(candidate.topic, candidate.question.id))?.due ?? Number.POSITIVE_INFINITY) <= time;
  let time = START;
  for (const candidate of metQuestions(pool, nature, random)) {
    answer(candidate, time);
    const isDayOver = random() < NEW_DAY;
    time += isDayOver ? DAY : 60_000;
    const reviewed = isDayOver && random() < nature.diligence ? pool.filter((other) => isDue(other, time)) : [];
    for (const other of reviewed) {
      answer(other, time);
    }
  }
  const now = time + (1 + 30 * random() ** 2) * DAY;
  return {
    facts: { cards, tally, now },
    chanceOf: (candidate) => {
      const card = cards.get(cardId(candidate.topic, candidate.question.id));
      return card === undefined ? atFirst(candidate) : recalled(candidate, card, now);
    },
  };
}

/** The fewest questions in their order that leave no domain with too few. */
function metQuestions(pool: readonly Candidate[], { order, met }: Nature, random: Random): readonly Candidate[] {
  const drawn = shuffled(pool, random);
  const topics = shuffled([...new Set(drawn.map((candidate) => candidate.topic))], random);
  const inOrder =
    order === 'drawn' ? drawn : topics.flatMap((topic) => drawn.filter((candidate) => candidate.topic === topic));
  const left = new Map(EXAM.domains.map(({ id }) => [id as string, met]));
  const end = inOrder.findIndex((candidate) => {
    for (const id of domainsOf(candidate, EXAM.id)) {
      left.set(id, (left.get(id) ?? 0) - 1);
    }
    return [...left.values()].every((count) => count <= 0);
  });
  return end < 0 ? inOrder : inOrder.slice(0, end + 1);
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The shares that a learner gets right on average: by domain, and over all exams drawn from the pool by the blueprint. */
export function trueShares(pool: readonly Candidate[], { chanceOf }: SimulatedLearner) {
  const sums = EXAM.domains.map(() => ({ chance: 0, questions: 0 }));
  for (const candidate of pool) {
    const each = chanceOf(candidate);
    for (const id of domainsOf(candidate, EXAM.id)) {
      const sum = sums[Number(id.slice(1)) - 1];
      if (sum !== undefined) {
        sum.chance += each;
        sum.questions += 1;
      }
    }
  }
  const domains = sums.map(({ chance: all, questions }) => all / questions);
  const total = EXAM.domains.reduce((sum, { weight }, index) => sum + (weight / 100) * (domains[index] ?? 0), 0);
  return { total, domains };
}
