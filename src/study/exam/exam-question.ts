import { type Asked, askedFrom } from '../asked.js';
import type { ChoiceQuestion, Exam, Question } from '../catalogue.js';
import type { CatalogueReader } from '../catalogue-reader.js';
import type { Clean } from '../clean.js';
import { cardId, topicOfCard } from '../id.js';

/** A question of the forms that exams have: one or several right options. */
export type ExamQuestion = Asked & { readonly question: ChoiceQuestion };

/** Tells whether a question has a form that exams have. */
export function isExamQuestion(asked: Asked): asked is ExamQuestion {
  return asked.question.kind === 'single' || asked.question.kind === 'multiple';
}

/** Tells whether a question has such a form; whether a computed one has is the same for all its seeds. */
export function canStandInExam(topic: Clean, question: Question): boolean {
  return isExamQuestion(askedFrom(topic, question, 0));
}

/** Gives all questions that serve an exam, computed ones worked out for a seed. */
export function questionsServing({ id }: Exam, catalogue: CatalogueReader, seed: number): readonly ExamQuestion[] {
  return catalogue.list().flatMap((topic) =>
    catalogue
      .questions(topic.id)
      .filter(({ exams }) => exams.some((task) => task.startsWith(`${id}/`)))
      .map((question) => askedFrom(topic.id, question, seed))
      .filter(isExamQuestion),
  );
}

/** Finds the questions of cards as they stand today. Gives nothing for one that has left its topic. */
export function findQuestions(
  cards: readonly string[],
  catalogue: CatalogueReader,
  seed: number,
): readonly (ExamQuestion | undefined)[] {
  const wanted = new Set(cards.map(topicOfCard));
  const found = catalogue
    .list()
    .filter(({ id }) => wanted.has(id))
    .flatMap(({ id }) => catalogue.questions(id).map((question) => ({ topic: id, question })))
    .map(({ topic, question }) => [cardId(topic, question.id), { topic, question }] as const);
  const byCard = new Map(found);
  return cards.map((card) => {
    const known = byCard.get(card);
    const asked = known && askedFrom(known.topic, known.question, seed);
    return asked && isExamQuestion(asked) ? asked : undefined;
  });
}
