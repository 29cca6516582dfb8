import { type ConfusedPair, confusedPairs } from '../../study/statistics/confusions.js';
import type { SectionStanding } from '../../study/statistics/weakest.js';
import type { StatisticsFacts, TaughtPlace } from './statistics-facts.js';

/** Something that is not known well. */
export type WeakEntry =
  | { readonly kind: 'section'; readonly standing: SectionStanding; readonly place: TaughtPlace }
  | {
      readonly kind: 'confusion';
      readonly confusion: ConfusedPair;
      /** Where the first question that still exists is taught. */
      readonly place: TaughtPlace | undefined;
    };

/** More of them is a list that nobody reads. */
const MOST_PAIRS = 25;

/** Gives the entries of the list: weak sections, then what was picked for what. */
export function weakEntries({
  figures,
  taughtAt,
}: Pick<StatisticsFacts, 'figures' | 'taughtAt'>): readonly WeakEntry[] {
  return [
    ...figures.weakest.map((standing) => {
      const { topic, section } = standing;
      return { kind: 'section', standing, place: { topic, section } } as const;
    }),
    ...confusedPairs(figures.confusions)
      .slice(0, MOST_PAIRS)
      .map((confusion) => {
        const places = confusion.cards.map(taughtAt).filter((place) => place !== undefined);
        return { kind: 'confusion', confusion, place: places[0] } as const;
      }),
  ];
}
