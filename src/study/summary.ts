import type { CardFacts } from './card-facts.js';
import { topicOfCard } from './id.js';
import type { Progress } from './progress.js';

/** What the list, the home screen and a prompt need to know of one topic; plain JSON. */
export interface TopicSummary {
  /** As the catalogue names it. */
  readonly topic: string;
  /** Its questions answered at least once. */
  readonly seen: number;
  /** Cards whose last answer was right. */
  readonly known: number;
  /** Answers given to the cards seen. */
  readonly answers: number;
  /** How many of `answers` were right. */
  readonly correct: number;
  /** When each scheduled card falls due, in seconds since 1970 UTC, earliest first. */
  readonly due: readonly number[];
  /** When it was last answered or read, in milliseconds since 1970 UTC; absent after a reset. */
  readonly studied?: number;
}

/** A journal file and how many of its bytes were read. */
export type JournalSize = readonly [file: string, bytes: number];

/** By what it is seen whether a summary is still right. */
export interface SummaryMark {
  /** When the folder of the journals was last changed; every program that records touches it. In milliseconds. */
  readonly changed: number;
  /** Told from each other when the folder was changed: it may have been a change that does not matter. */
  readonly journals: readonly JournalSize[];
  /** Digest of the questions there were: with others, others are due. */
  readonly questions: string;
  /** When the settings file was last changed, in milliseconds; 0 when there is none. */
  readonly settings: number;
  /** The end of the day it was made on, in milliseconds: an exam ahead moves cards from day to day. Absent without one. */
  readonly until?: number;
}

/** The answers of a day. */
export interface DayAnswers {
  /** Counted from 1970-01-01, where the learner was. */
  readonly day: number;
  readonly answers: number;
}

/** A small part of the progress that plain commands read alone. It is a cache, right as long as its mark fits. */
export interface ProgressSummary extends SummaryMark {
  readonly version: 3;
  /** Answers recorded and not taken back. */
  readonly answers: number;
  /** How many of `answers` were right. */
  readonly correct: number;
  /** The last day with answers, counted from 1970-01-01, and how many it has; absent when there are none. */
  readonly lastDay?: DayAnswers;
  /** In the order of their ids; topics never touched are left out. */
  readonly topics: readonly TopicSummary[];
}

/** The summary of somebody who has done nothing yet. */
export const EMPTY_SUMMARY: ProgressSummary = {
  version: 3,
  answers: 0,
  correct: 0,
  topics: [],
  changed: 0,
  journals: [],
  questions: '',
  settings: 0,
};

type TopicDraft = { -readonly [K in keyof TopicSummary]: TopicSummary[K] } & { due: number[] };

/** What a summary is made with. */
export interface SummaryContent {
  /** The questions there are, by card id; cards of others are left out. */
  readonly facts: ReadonlyMap<string, CardFacts>;
  /** When cards fall due, by id, in milliseconds since 1970 UTC. */
  readonly due: ReadonlyMap<string, number>;
  readonly mark: SummaryMark;
}

/** Makes the summary of a progress. */
export function summarise(progress: Progress, { facts, due, mark }: SummaryContent): ProgressSummary {
  const topics = new Map<string, TopicDraft>();
  for (const [topic, studied] of progress.studied) {
    topicOf(topics, topic).studied = studied;
  }
  for (const [id, card] of progress.cards) {
    if (!facts.has(id)) {
      continue;
    }
    const draft = topicOf(topics, topicOfCard(id));
    draft.seen += 1;
    draft.known += card.lastCorrect ? 1 : 0;
    draft.answers += card.answers;
    draft.correct += card.correct;
  }
  for (const [id, time] of due) {
    topicOf(topics, topicOfCard(id)).due.push(Math.ceil(time / 1000));
  }
  const inOrder = [...topics.values()].sort((one, other) => (one.topic < other.topic ? -1 : 1));
  for (const topic of inOrder) {
    topic.due.sort((one, other) => one - other);
  }
  return {
    version: 3,
    answers: progress.answers,
    correct: progress.correct,
    ...lastDayOf(progress),
    topics: inOrder,
    ...mark,
  };
}

function lastDayOf({ days }: Progress): { readonly lastDay?: DayAnswers } {
  const day = [...days.keys()].reduce((last, each) => Math.max(last, each), 0);
  const answers = days.get(day)?.answers ?? 0;
  return answers === 0 ? {} : { lastDay: { day, answers } };
}

function topicOf(topics: Map<string, TopicDraft>, topic: string): TopicDraft {
  const known = topics.get(topic);
  if (known !== undefined) {
    return known;
  }
  const fresh: TopicDraft = { topic, seen: 0, known: 0, answers: 0, correct: 0, due: [] };
  topics.set(topic, fresh);
  return fresh;
}

/** Counts the cards that are due at a time in milliseconds, by topic; topics with none are left out. */
export function dueAt(summary: ProgressSummary, now: number): ReadonlyMap<string, number> {
  const counts = summary.topics.map(({ topic, due }) => [topic, dueCount(due, now)] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

function dueCount(due: readonly number[], now: number): number {
  const later = due.findIndex((seconds) => seconds * 1000 > now);
  return later === -1 ? due.length : later;
}
