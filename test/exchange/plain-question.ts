import type { DeckQuestion } from '../../src/exchange/deck.js';
import { shellFault } from '../../src/study/drills/shell-fault.js';

/** Gives a question as quiz.yaml can hold it. One whose answers no shell reads can't stand there. */
export function plainQuestion(question: DeckQuestion): DeckQuestion | undefined {
  switch (question.kind) {
    case 'command':
      return question.answers.some((answer) => shellFault(answer) !== undefined) ? undefined : question;
    case 'order':
      // Steps have no reasons of their own.
      return { ...question, steps: question.steps.map(({ id, text }) => ({ id, text })) };
    default:
      return question;
  }
}
