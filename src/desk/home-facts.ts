import type { Context } from '../context.js';
import { dueCards } from '../due-cards.js';
import type { HomeFacts, HomeTopic, NextExam, TopicPreview } from '../screens/home/home-facts.js';
import { CATEGORIES } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { timeLeft } from '../study/exam/attempt.js';
import { openAttempt } from '../study/exam/attempts.js';
import { localDay } from '../study/local-day.js';
import type { Progress } from '../study/progress.js';
import { countReview } from '../study/review-plan.js';
import { dayOf, type Settings } from '../study/settings.js';
import { streaksOf } from '../study/statistics/calendar.js';
import { topicStandings, weakestTopic } from '../study/topic-standing.js';

/** A learner on a day. */
interface LearnerToday {
  readonly learner: Progress;
  readonly settings: Settings;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Gives the local day of a time, counted from 1970-01-01. */
  readonly dayAt: (time: number) => number;
}

/** Gives what the home screen shows. Only the list of topics and the digests of the questions are read for it. */
export function homeFacts(context: Context, learner: Progress): HomeFacts {
  const { settings, problems } = context.settings.read();
  const dayAt = (time: number): number => localDay({ time, offset: context.zoneOffset(time) });
  const today: LearnerToday = { learner, settings, now: context.clock(), dayAt };
  const topics = topicsOf(context, today);
  const day = dayAt(today.now);
  const done = learner.days.get(day);
  const there = { due: sumOf(topics, 'due'), fresh: sumOf(topics, 'fresh') };
  return {
    topics,
    review: countReview(there, { limits: settings, today: done }),
    answersToday: done?.answers ?? 0,
    goal: settings.dailyGoal,
    streak: streaksOf(learner.days, day).current,
    isNew: learner.answers === 0,
    marked: countMarked(context, learner),
    weakest: weakestTopic(topics),
    exam: nextExam(context, today),
    notices: [...context.progress.notices(), ...problems],
  };
}

/** Counts the marked questions that there are. */
function countMarked({ progress }: Context, { marked }: Progress): number {
  const facts = progress.facts();
  return [...marked].filter((card) => facts.has(card)).length;
}

function sumOf(topics: readonly HomeTopic[], what: 'due' | 'fresh'): number {
  return topics.reduce((sum, topic) => sum + topic[what], 0);
}

function topicsOf(context: Context, { learner, now, dayAt }: LearnerToday): readonly HomeTopic[] {
  const facts = context.progress.facts();
  const due = dueCards(context, learner, facts);
  const standings = topicStandings({ learner, facts, due, now });
  const titles = new Map<string, Clean>(CATEGORIES.map(({ id, title }) => [id, title as Clean]));
  return context.catalogue.list().map(({ id, title, category, questions }) => {
    const { studied, ...standing } = standings.get(id) ?? { known: 0, seen: 0, questions, fresh: questions, due: 0 };
    return {
      ...standing,
      id,
      title,
      category: titles.get(category) ?? category,
      ...(studied !== undefined && { studied: dayAt(now) - dayAt(studied) }),
    };
  });
}

/** An attempt whose clock runs comes before the exam that is learned for. */
function nextExam({ catalogue }: Context, { learner, settings, now, dayAt }: LearnerToday): NextExam | undefined {
  const tried = new Set([...learner.exams.values()].map(({ exam }) => exam));
  if (settings.exam === '' && tried.size === 0) {
    return undefined;
  }
  const exams = catalogue.exams();
  for (const { id, code } of exams.filter((exam) => tried.has(exam.id))) {
    const attempt = openAttempt(id, learner)?.attempt;
    const left = attempt === undefined ? 0 : timeLeft(attempt, now);
    if (left > 0) {
      return { kind: 'under-way', id, code, minutesLeft: Math.ceil(left / 60_000) };
    }
  }
  const set = exams.find(({ id }) => id === settings.exam);
  const day = dayOf(settings.examDate);
  return set && { kind: 'set', id: set.id, code: set.code, ...(day !== undefined && { days: day - dayAt(now) }) };
}

/** Gives what a topic holds. */
export function topicPreview({ catalogue }: Context, topic: Clean, { read }: Progress): TopicPreview {
  const { summary, commands } = catalogue.head(topic);
  const sections = catalogue.notes(topic).sections.filter(({ level, slug }) => level === 2 && slug !== '');
  const known = read.get(topic);
  return {
    summary,
    commands,
    drills: catalogue.questions(topic).filter(({ kind }) => kind === 'command').length,
    sections: sections.map(({ slug, title }) => ({ title, isRead: known?.has(slug) === true })),
  };
}
