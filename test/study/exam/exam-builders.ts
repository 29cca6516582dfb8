import type { Exam, Level } from '../../../src/study/catalogue.js';
import type { CatalogueReader } from '../../../src/study/catalogue-reader.js';
import { attemptFrom } from '../../../src/study/exam/attempt.js';
import type { ExamQuestion } from '../../../src/study/exam/exam-question.js';
import { openSitting, type Sitting } from '../../../src/study/exam/sitting.js';
import { startExam } from '../../../src/study/exam/starting.js';
import { c, choiceQuestion } from '../../support/builders.js';

/** A blueprint with domains of the weights given, d1 onwards; ten questions of which eight count. */
export function blueprint(weights: readonly number[] = [50, 30, 20], values: Partial<Exam> = {}): Exam {
  return {
    id: c('x-01'),
    name: c('Example Exam'),
    code: c('X-01'),
    questions: 10,
    scored: 8,
    minutes: 20,
    passing: 700,
    scale: { min: 100, max: 1000 },
    verified: c('2026-10-04'),
    unofficial: [],
    domains: weights.map((weight, n) => ({ id: c(`d${n + 1}`), name: c(`Domain ${n + 1}`), weight, tasks: [] })),
    ...values,
  };
}

/** A question about a task: its right option is `right`. */
export function examQuestion(
  id: string,
  tasks: readonly string[],
  values: { level?: Level; stem?: string } = {},
): ExamQuestion {
  const { level = 'scenario', stem = `What about ${id}?` } = values;
  const question = {
    ...choiceQuestion(['right'], ['right', 'wrong', 'worse', 'worst']),
    id: c(id),
    level,
    stem: c(stem),
    exams: tasks.map((task) => c(`x-01/${task}`)),
    key: c(`key of ${id}`),
  };
  return { topic: c('vpc'), question, seed: 7 };
}

/** So many questions of a domain, two tasks by turns. */
export function questionsOf(domain: string, count: number): readonly ExamQuestion[] {
  return Array.from({ length: count }, (_, n) => examQuestion(`${domain}-${n}`, [`${domain}/${1 + (n % 2)}`]));
}

/** A catalogue with these questions alone. */
export function catalogueOf(exam: Exam, questions: readonly ExamQuestion[]): CatalogueReader<never> {
  const topics = [...new Set(questions.map(({ topic }) => topic))];
  return {
    exams: () => [exam],
    list: () => topics.map((id) => ({ id, title: id, category: id, commands: 0, questions: 1 })),
    questions: (id: string) => questions.filter(({ topic }) => topic === id).map(({ question }) => question),
  } as unknown as CatalogueReader<never>;
}

export const START = Date.parse('2026-11-23T08:00:00Z');

/** An exam just begun. */
export function sittingOf(exam: Exam = blueprint(), perDomain = 6): Sitting {
  const pool = exam.domains.flatMap(({ id }) => questionsOf(id, perDomain));
  const event = startExam(exam, pool, { attempt: 'try', seed: 3 });
  const questions = event.cards.map((card) => pool.find(({ question }) => card === `aws/vpc:${question.id}`));
  return openSitting({ id: 'try', exam, attempt: attemptFrom(event, START), questions });
}
