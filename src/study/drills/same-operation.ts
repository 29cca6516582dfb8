import type { CommandQuestion, Question } from '../catalogue.js';
import type { Clean } from '../clean.js';
import { readCalls } from './calls.js';
import type { CommandTable } from './command-table.js';

/** Gives what a command line does, by name: `aws s3 sync`, `tar`. What it is piped through doesn't count. */
export function operationOf(line: string, table: CommandTable): Clean {
  const calls = readCalls(line, table);
  const call = calls.find(({ program }) => program === 'aws') ?? calls[0];
  return `${call?.program ?? ''} ${call?.operation ?? ''}`.trim() as Clean;
}

/** Gives the questions that ask for a command which does the same as a command line. */
export function questionsLike(
  line: string,
  questions: readonly Question[],
  table: CommandTable,
): readonly CommandQuestion[] {
  const wanted = operationOf(line, table);
  return questions.filter(
    (question): question is CommandQuestion =>
      question.kind === 'command' && question.answers.some((answer) => operationOf(answer, table) === wanted),
  );
}
