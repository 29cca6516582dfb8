import type { Exam } from '../../study/catalogue.js';
import type { Clean } from '../../study/clean.js';
import type { Figures } from '../../study/statistics/figures.js';
import type { ExamStanding } from '../../text/readiness-text.js';
import type { SectionMastery } from '../../text/stats-mastery-text.js';
import type { StatsRow, StatsTotal } from '../../text/stats-text.js';

/** A topic, or one of its sections: where something is taught. */
export interface TaughtPlace {
  readonly topic: Clean;
  readonly section?: Clean;
}

/** Everything that the statistics are drawn from. What takes time is asked for when it is shown; it must be kept then. */
export interface StatisticsFacts {
  readonly topics: readonly StatsRow[];
  readonly total: StatsTotal;
  readonly figures: Figures;
  /** The one that is set comes first. */
  readonly exams: readonly Exam[];
  readonly sectionsOf: (topic: Clean) => readonly SectionMastery[];
  readonly standingOf: (exam: Exam) => ExamStanding;
  /** Gives where the question of a card is taught; nothing when it is gone. */
  readonly taughtAt: (card: string) => TaughtPlace | undefined;
  /** A sentence about progress that could not be read; mostly nothing. */
  readonly notice: Clean | undefined;
}
