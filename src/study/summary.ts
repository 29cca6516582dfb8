import { topicOfCard } from './id.js';
import type { Progress } from './progress.js';

/** What the list, the home screen and a prompt need to know of one topic; plain JSON. */
export interface TopicSummary {
  /** As the catalogue names it. */
  readonly topic: string;
  /** Cards answered at least once. */
  readonly seen: number;
  /** Cards whose last answer was right. */
  readonly known: number;
  /** Answers given to the cards seen. */
  readonly answers: number;
  /** How many of `answers` were right. */
  readonly correct: number;
  /** Each scheduled card with when it falls due, earliest first. */
  readonly due: readonly DueCard[];
  /** When it was last answered or read, in milliseconds since 1970 UTC; absent after a reset. */
  readonly studied?: number;
}

/** The id of a question within its topic, and when it falls due, in milliseconds since 1970 UTC. */
export type DueCard = readonly [question: string, time: number];

/** A journal file and how many of its bytes were read. */
export type JournalSize = readonly [file: string, bytes: number];

/** By what it is seen whether a summary is still right. */
export interface SummaryMark {
  /** When the folder of the journals was last changed; every program that records touches it. In milliseconds. */
  readonly changed: number;
  /** Told from each other when the folder was changed: it may have been a change that does not matter. */
  readonly journals: readonly JournalSize[];
}

/** A small part of the progress that plain commands read alone. It is a cache, right as long as its mark fits. */
export interface ProgressSummary extends SummaryMark {
  readonly version: 1;
  /** Answers recorded and not taken back. */
  readonly answers: number;
  /** How many of `answers` were right. */
  readonly correct: number;
  /** In the order of their ids; topics never touched are left out. */
  readonly topics: readonly TopicSummary[];
  /** Ids of the cards that the learner marked. */
  readonly marked: readonly string[];
}

/** The summary of somebody who has done nothing yet. */
export const EMPTY_SUMMARY: ProgressSummary = {
  version: 1,
  answers: 0,
  correct: 0,
  topics: [],
  marked: [],
  changed: 0,
  journals: [],
};

type TopicDraft = { -readonly [K in keyof TopicSummary]: TopicSummary[K] } & { due: DueCard[] };

/** Makes the summary of a progress that covers the journals of `mark`. */
export function summarise(progress: Progress, mark: SummaryMark): ProgressSummary {
  const topics = new Map<string, TopicDraft>();
  for (const [topic, studied] of progress.studied) {
    topicOf(topics, topic).studied = studied;
  }
  for (const [id, card] of progress.cards) {
    const draft = topicOf(topics, topicOfCard(id));
    draft.seen += 1;
    draft.known += card.lastCorrect ? 1 : 0;
    draft.answers += card.answers;
    draft.correct += card.correct;
    if (card.state !== 'new') {
      draft.due.push([id.slice(id.indexOf(':') + 1), card.due]);
    }
  }
  const inOrder = [...topics.values()].sort((one, other) => (one.topic < other.topic ? -1 : 1));
  for (const { due } of inOrder) {
    due.sort(([, one], [, other]) => one - other);
  }
  return {
    version: 1,
    answers: progress.answers,
    correct: progress.correct,
    topics: inOrder,
    marked: [...progress.marked],
    ...mark,
  };
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

/** Counts the cards that are due, by topic; topics with none are left out. */
export function dueAt(summary: ProgressSummary, now: number): ReadonlyMap<string, number> {
  const counts = summary.topics.map(({ topic, due }) => [topic, dueCount(due, now)] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

function dueCount(due: readonly DueCard[], now: number): number {
  const later = due.findIndex(([, time]) => time > now);
  return later === -1 ? due.length : later;
}
