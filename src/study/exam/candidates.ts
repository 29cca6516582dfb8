import { cardId } from '../id.js';
import type { ExamQuestion } from './exam-question.js';

/** What is known of a drawing when its candidates are ranked. */
export interface Preference {
  /** Id of the exam. */
  readonly exam: string;
  /** Cards of the papers before. */
  readonly recent: ReadonlySet<string>;
}

/**
 * Ranks the questions that serve a domain: exam-like levels before `recall`, then those not asked recently, and within
 * that from all tasks of the domain by turns. What else decides is the order given.
 */
export function candidatesFor(
  domain: string,
  pool: readonly ExamQuestion[],
  { exam, recent }: Preference,
): readonly ExamQuestion[] {
  const turns = new Map<string, number>();
  return pool
    .flatMap((asked) => {
      const task = asked.question.exams.find((tag) => tag.startsWith(`${exam}/${domain}/`));
      return task === undefined ? [] : [{ asked, task, rank: rankOf(asked, recent) }];
    })
    .map(({ asked, task, rank }) => {
      const turn = turns.get(`${rank} ${task}`) ?? 0;
      turns.set(`${rank} ${task}`, turn + 1);
      return { asked, rank, turn };
    })
    .sort((one, other) => one.rank - other.rank || one.turn - other.turn)
    .map(({ asked }) => asked);
}

function rankOf({ topic, question }: ExamQuestion, recent: ReadonlySet<string>): number {
  return (question.level === 'recall' ? 2 : 0) + (recent.has(cardId(topic, question.id)) ? 1 : 0);
}

/** Gives what two questions that read alike have in common. */
export function stemOf({ question }: ExamQuestion): string {
  return question.stem.trim().replace(/\s+/g, ' ').toLowerCase();
}
