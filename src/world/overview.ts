import type { ProgressOverview, TopicProgress } from '../progress-access.js';
import { dueAt, type ProgressSummary } from '../study/summary.js';

/** Gives what a summary says of a time, in milliseconds. */
export function overviewOf(summary: ProgressSummary, now: number): ProgressOverview {
  const dueCounts = dueAt(summary, now);
  const rows = summary.topics.map(({ topic, seen, answers, correct, studied }): [string, TopicProgress] => [
    topic,
    {
      seen,
      answers,
      correct,
      due: dueCounts.get(topic) ?? 0,
      ...(studied === undefined ? {} : { lastStudied: studied }),
    },
  ]);
  const { answers, correct, lastDay } = summary;
  return { answers, correct, ...(lastDay && { lastDay }), topics: new Map(rows) };
}
