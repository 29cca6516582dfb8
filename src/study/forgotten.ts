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
