import type { Exam } from '../study/catalogue.js';
import { tasksOf } from '../study/exam/exam-task.js';
import type { Deck } from './deck.js';

/** Gives a deck whose questions name tasks of these exams alone: others would keep their topic out of a pack. */
export function withKnownTasks(deck: Deck, exams: readonly Exam[]): Deck {
  const known = new Set(tasksOf(exams).map(({ tag }) => tag));
  const topics = deck.topics.map((topic) => ({
    ...topic,
    questions: topic.questions.map((question) => ({
      ...question,
      exams: question.exams.filter((task) => known.has(task)),
    })),
  }));
  return { ...deck, topics };
}
