import type { CardFacts } from './card-facts.js';
import { topicOfCard } from './id.js';
import type { Progress } from './progress.js';
import { type Mastery, recalledNow } from './statistics/mastery.js';
import { weakOf } from './statistics/weakest.js';

/** How a learner stands in a topic. */
export interface TopicStanding extends Mastery {
  /** Questions never asked yet. */
  readonly fresh: number;
  readonly due: number;
  /** Milliseconds since 1970 UTC; absent when it was never studied. */
  readonly studied?: number;
}

/** What standings are made from. */
export interface StandingFacts {
  readonly learner: Pick<Progress, 'cards' | 'studied'>;
  /** The questions there are, by card id. */
  readonly facts: ReadonlyMap<string, CardFacts>;
  /** When cards fall due, by id, in milliseconds since 1970 UTC. */
  readonly due: ReadonlyMap<string, number>;
  readonly now: number;
}

type Draft = { -readonly [Name in keyof TopicStanding]: TopicStanding[Name] };

/**
 * Gives how a learner stands in each topic, by id. Worked out from the digests of the questions alone, for no file of a
 * topic has to be opened for it.
 */
export function topicStandings({ learner, facts, due, now }: StandingFacts): ReadonlyMap<string, TopicStanding> {
  const standings = new Map<string, Draft>();
  for (const [id, { key }] of facts) {
    const standing = draftOf(standings, topicOfCard(id), learner);
    const card = learner.cards.get(id);
    const current = card?.key === key ? card : undefined;
    standing.questions += 1;
    standing.fresh += card === undefined ? 1 : 0;
    standing.seen += current === undefined ? 0 : 1;
    standing.known += recalledNow(current, now);
    standing.due += (due.get(id) ?? Number.POSITIVE_INFINITY) <= now ? 1 : 0;
  }
  return standings;
}

function draftOf(standings: Map<string, Draft>, topic: string, { studied }: StandingFacts['learner']): Draft {
  const known = standings.get(topic);
  if (known !== undefined) {
    return known;
  }
  const last = studied.get(topic);
  const fresh = { questions: 0, seen: 0, known: 0, fresh: 0, due: 0, ...(last !== undefined && { studied: last }) };
  standings.set(topic, fresh);
  return fresh;
}

/** Gives the topic of which the least is known among the questions answered; nothing when none is weaker than others. */
export function weakestTopic<Topic extends Mastery>(topics: readonly Topic[]): Topic | undefined {
  return weakOf(topics)[0];
}
