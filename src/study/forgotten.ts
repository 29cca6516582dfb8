import { isFarAhead, newestNear } from './clock-ahead.js';
import type { StoredEvent } from './event.js';
import { withoutUndone } from './event-order.js';
import { topicOfCard } from './id.js';
import type { Progress } from './progress.js';

/** What a reset forgets. */
export interface Forgotten {
  readonly cards: number;
  /** Sections that were read. */
  readonly sections: number;
  readonly exams: number;
}

/** Gives what the reset of a topic would forget, or that of everything. */
export function forgottenBy({ cards, read, exams }: Progress, topic: string | undefined): Forgotten {
  const isOf = (other: string): boolean => topic === undefined || other === topic;
  const sections = [...read].filter(([other]) => isOf(other)).map(([, slugs]) => slugs.size);
  return {
    cards: [...cards.keys()].filter((card) => isOf(topicOfCard(card))).length,
    sections: sections.reduce((sum, size) => sum + size, 0),
    exams: topic === undefined ? exams.size : 0,
  };
}

/** How a reset reaches all that it forgets, though clocks were ahead. */
export interface ResetReach {
  /** The reset is dated later than this. */
  readonly after: number;
  /** What was dated far ahead is taken back: a reset behind it would forget all that is learned until then. */
  readonly undone: readonly StoredEvent[];
}

/** Gives how the reset of a topic, or of everything, reaches what is among the events. */
export function resetReach(events: readonly StoredEvent[], topic: string | undefined, now: number): ResetReach {
  const forgotten = withoutUndone(events).events.filter((event) => isForgotten(event, topic));
  const times = forgotten.map(({ time }) => time);
  return { after: newestNear(times, now), undone: forgotten.filter(({ time }) => isFarAhead(time, now)) };
}

function isForgotten(event: StoredEvent, topic: string | undefined): boolean {
  switch (event.kind) {
    case 'answered':
      return topic === undefined || topicOfCard(event.card) === topic;
    case 'read':
    case 'reset':
      return topic === undefined || event.topic === topic;
    case 'exam-started':
    case 'exam-flagged':
    case 'exam-submitted':
      return topic === undefined;
    case 'marked':
    case 'undone':
      return false;
  }
}
