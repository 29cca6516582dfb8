import type { Context } from './context.js';
import type { ProgressOverview } from './progress-access.js';
import { localDay } from './study/local-day.js';
import type { Today } from './text/goal-text.js';

/** Gives how many answers were given today, and how many the learner wants to give. */
export function todayOf({ clock, zoneOffset, settings }: Context, { lastDay }: ProgressOverview): Today {
  const time = clock();
  const today = localDay({ time, offset: zoneOffset(time) });
  return { answers: lastDay?.day === today ? lastDay.answers : 0, goal: settings.read().settings.dailyGoal };
}
