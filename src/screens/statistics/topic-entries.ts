import type { Clean } from '../../study/clean.js';
import { shareOf } from '../../study/statistics/mastery.js';
import type { StatisticsFacts, TaughtPlace } from './statistics-facts.js';
import type { StatisticsState } from './statistics-state.js';

/** A topic in the list, or one of its sections. */
export interface TopicEntry {
  readonly place: TaughtPlace;
  readonly title: Clean;
  /** The share that the learner would know now. */
  readonly mastery: number;
  readonly seen: number;
  readonly questions: number;
  /** Of topics alone. */
  readonly due?: number;
}

/** Gives the entries of the list: the topics, below those that are unfolded their sections. */
export function topicEntries(
  { unfolded }: Pick<StatisticsState, 'unfolded'>,
  { topics, sectionsOf }: Pick<StatisticsFacts, 'topics' | 'sectionsOf'>,
): readonly TopicEntry[] {
  return topics.flatMap(({ id, title, mastery = 0, seen, questions, due }) => {
    const sections = unfolded.includes(id) ? sectionsOf(id) : [];
    return [
      { place: { topic: id }, title, mastery, seen, questions, due },
      ...sections.map((section) => ({
        ...{ place: { topic: id, section: section.section }, title: section.title },
        ...{ mastery: shareOf(section), seen: section.seen, questions: section.questions },
      })),
    ];
  });
}
