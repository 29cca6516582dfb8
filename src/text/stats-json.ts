import { dayText } from '../study/local-day.js';
import type { Figures } from '../study/statistics/figures.js';
import { type Mastery, shareOf } from '../study/statistics/mastery.js';
import type { Range } from '../study/statistics/range.js';
import { predictedShare, rightShare } from '../study/statistics/retention.js';
import type { ReviewCount } from '../study/statistics/tally.js';
import { heldShare } from '../study/statistics/weakest.js';
import type { ExamStanding } from './readiness-text.js';
import type { SectionMastery } from './stats-mastery-text.js';

/** Gives a share with four decimals; null for none. */
export function roundedShare(share: number | undefined): number | null {
  return share === undefined ? null : Math.round(10_000 * share) / 10_000;
}

/** Gives all figures as a part of a JSON document. */
export function figuresJson(figures: Figures): object {
  const { retention, calibration, confidence, brier, weakest } = figures;
  return {
    retention: { all: reviewsJson(retention.all), lately: reviewsJson(retention.lately) },
    calibration: calibration.map((row) => ({ from: row.from, ...reviewsJson(row) })),
    confidence: {
      levels: confidence.map((row) => ({ ...row, measured: roundedShare(rightShare(row)) })),
      brier: roundedShare(brier),
    },
    ...calendarJson(figures),
    ...forecastJson(figures),
    weakest: weakest.map((standing) => {
      const { topic, section, questions, seen } = standing;
      return { topic, section, questions, seen, held: roundedShare(heldShare(standing)) };
    }),
    ...confusionsJson(figures),
    marked: figures.marked,
  };
}

function reviewsJson(count: ReviewCount): object {
  const { answers, right } = count;
  return {
    answers,
    right,
    measured: roundedShare(rightShare(count)),
    predicted: roundedShare(predictedShare(count)),
  };
}

/** Gives the study days and the streaks. */
export function calendarJson({ calendar, streaks }: Figures): object {
  const days = calendar.flat().filter(({ answers }) => answers > 0);
  return { streaks, calendar: days.map(({ day, answers, correct }) => ({ day: dayText(day), answers, correct })) };
}

/** Gives what falls due on the next days. */
export function forecastJson({ forecast }: Figures): object {
  return { forecast: forecast.map(({ day, due }) => ({ day: dayText(day), due })) };
}

/** Gives what was picked for what. */
export function confusionsJson({ confusions }: Figures): object {
  return {
    confusions: confusions.map(({ times, picked, instead = null, cards }) => ({ times, picked, for: instead, cards })),
  };
}

/** Gives the sections of a topic. */
export function sectionsJson(sections: readonly SectionMastery[]): object {
  return {
    sections: sections.map(({ section, title, ...mastery }) => ({ section, title, ...masteryJson(mastery) })),
  };
}

function masteryJson(mastery: Mastery): object {
  const { questions, seen } = mastery;
  return { questions, seen, mastery: roundedShare(shareOf(mastery)) };
}

/** Gives how ready a learner is for an exam. */
export function readinessJson({ exam, readiness, mastery }: ExamStanding): object {
  const { domains, share, points, serving, inExam } = readiness;
  return {
    exam: exam.id,
    name: exam.name,
    passing: exam.passing,
    questions: serving,
    inExam,
    share: rangeJson(share),
    points: points ?? null,
    domains: domains.map(({ domain, name, weight, questions, needed, first, share: own }) => ({
      ...{ domain, name, weight, questions, needed },
      answered: first.answers,
      rightAtFirst: first.right,
      mastery: roundedShare(shareOf(mastery.get(domain) ?? { known: 0, seen: 0, questions: 0 })),
      share: rangeJson(own),
    })),
  };
}

function rangeJson(range: Range | undefined): object | null {
  return range === undefined
    ? null
    : { low: roundedShare(range.low), middle: roundedShare(range.middle), high: roundedShare(range.high) };
}
