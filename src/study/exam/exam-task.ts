import type { Exam } from '../catalogue.js';
import type { Clean } from '../clean.js';

/** A task of an exam. */
export interface TaskOfExam {
  /** As questions name it: `saa-c03/d1/1.2`. */
  readonly tag: Clean;
  /** The name of its domain. */
  readonly domain: Clean;
  readonly text: Clean;
}

/** Gives the tasks of exams, in the order of their blueprints. */
export function tasksOf(exams: readonly Exam[]): readonly TaskOfExam[] {
  return exams.flatMap(({ id: exam, domains }) =>
    domains.flatMap(({ id: domain, name, tasks }) =>
      tasks.map(({ id, text }) => ({ tag: `${exam}/${domain}/${id}` as Clean, domain: name, text })),
    ),
  );
}
