import type { Clean } from '../clean.js';
import type { Chosen } from '../event.js';
import { type Choice, presentedAt, type Sitting, stateAt } from './sitting.js';

/** A question of a submitted paper with what became of it. */
export type Reviewed =
  /** It has left its topic since the start. */
  | { readonly outcome: 'gone'; readonly position: number; readonly card: string }
  | {
      /** `changed`: answered when it had another answer key, so that the answer is worth nothing. */
      readonly outcome: 'right' | 'wrong' | 'unanswered' | 'changed';
      /** Counted from 0. */
      readonly position: number;
      readonly topic: Clean;
      /** Id of the domain that it stood for. */
      readonly domain: string;
      /** Whether it was one of those that count. */
      readonly scored: boolean;
      readonly presented: Choice;
      readonly chosen?: Chosen;
      readonly expected: readonly Clean[];
    };

/** Gives every question of a paper, in its order, with what became of it. */
export function reviewPaper(sitting: Sitting): readonly Reviewed[] {
  const unscored = new Set(sitting.attempt.unscored);
  return sitting.questions.map((asked, position): Reviewed => {
    const presented = presentedAt(sitting, position);
    const answer = sitting.attempt.answers.get(position);
    if (asked === undefined || presented === undefined) {
      return { outcome: 'gone', position, card: sitting.attempt.cards[position] ?? '' };
    }
    return {
      outcome: outcomeAt(sitting, position),
      position,
      topic: asked.topic,
      domain: sitting.attempt.domains[position] ?? firstDomain(asked.question.exams, sitting.attempt.exam),
      scored: !unscored.has(position),
      presented,
      ...(answer && { chosen: answer.chosen }),
      expected: presented.options.filter((option) => option.correct).map((option) => option.id),
    };
  });
}

/** Older programs did not record for which domain a question was drawn: then it stands for the first that it names. */
function firstDomain(tasks: readonly string[], exam: string): string {
  const task = tasks.find((each) => each.startsWith(`${exam}/`));
  return task?.split('/')[1] ?? '';
}

function outcomeAt(sitting: Sitting, position: number): Exclude<Reviewed['outcome'], 'gone'> {
  const answer = sitting.attempt.answers.get(position);
  if (answer === undefined) {
    return 'unanswered';
  }
  if (stateAt(sitting, position) === 'changed') {
    return 'changed';
  }
  return answer.correct ? 'right' : 'wrong';
}
