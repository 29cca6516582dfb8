import type { ExamAttempt, Progress } from '../progress.js';

/** An attempt under its id. */
export interface NamedAttempt {
  readonly id: string;
  readonly attempt: ExamAttempt;
}

/** How many papers back a question counts as asked recently. */
const RECENT_PAPERS = 2;

/** Gives the attempts at an exam, the latest first. */
function attemptsAt(exam: string, { exams }: Progress): readonly NamedAttempt[] {
  return [...exams]
    .map(([id, attempt]) => ({ id, attempt }))
    .filter(({ attempt }) => attempt.exam === exam)
    .sort((one, other) => other.attempt.started - one.attempt.started);
}

/** Gives the attempt at an exam that can be gone on with: the latest, unless it was submitted. Older ones are given up. */
export function openAttempt(exam: string, progress: Progress): NamedAttempt | undefined {
  const [latest] = attemptsAt(exam, progress);
  return latest?.attempt.submitted === undefined ? latest : undefined;
}

/** Gives the cards of the last papers of an exam. */
export function recentCards(exam: string, progress: Progress): ReadonlySet<string> {
  const papers = attemptsAt(exam, progress).slice(0, RECENT_PAPERS);
  return new Set(papers.flatMap(({ attempt }) => attempt.cards));
}
