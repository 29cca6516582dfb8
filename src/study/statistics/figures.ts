import type { Candidate } from '../choosing.js';
import { cardId } from '../id.js';
import type { Progress } from '../progress.js';
import { type CalendarWeek, calendarOf, type Streaks, streaksOf } from './calendar.js';
import { brierScore, type ConfidenceRow, confidenceOf } from './confidence.js';
import { type Confusion, confusionsOf } from './confusions.js';
import { type ForecastDay, forecastOf } from './forecast.js';
import { type CalibrationRow, calibrationOf, type Retention, retentionOf } from './retention.js';
import { type SectionStanding, weakestSections } from './weakest.js';

/** What the figures are worked out from. */
export interface FigureFacts {
  readonly learner: Progress;
  /** The questions there are. */
  readonly pool: readonly Candidate[];
  /** The local day that each card falls due on, counted from 1970-01-01. */
  readonly dueDays: readonly number[];
  readonly today: number;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** What statistics say of a learner besides the table of topics. */
export interface Figures {
  readonly retention: Retention;
  readonly calibration: readonly CalibrationRow[];
  readonly confidence: readonly ConfidenceRow[];
  /** Absent when confidence was never given. */
  readonly brier: number | undefined;
  readonly streaks: Streaks;
  /** The last half year. */
  readonly calendar: readonly CalendarWeek[];
  readonly forecast: readonly ForecastDay[];
  readonly weakest: readonly SectionStanding[];
  readonly confusions: readonly Confusion[];
  /** How many questions the learner has marked. */
  readonly marked: number;
}

const WEEKS = 26;

/** Works all figures out. */
export function figuresOf({ learner, pool, dueDays, today, now }: FigureFacts): Figures {
  const { tally, days, cards } = learner;
  const confidence = confidenceOf(tally);
  return {
    retention: retentionOf(tally, today),
    calibration: calibrationOf(tally),
    confidence,
    brier: brierScore(confidence),
    streaks: streaksOf(days, today),
    calendar: calendarOf(days, today, WEEKS),
    forecast: forecastOf(dueDays, today),
    weakest: weakestSections(pool, { cards, now }),
    confusions: confusionsOf(pool, tally),
    marked: pool.filter(({ topic, question }) => learner.marked.has(cardId(topic, question.id))).length,
  };
}
