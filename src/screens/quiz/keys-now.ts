import { letterSpan, type Presented } from '../../study/presentation.js';
import type { KeysNow } from '../../ui/key-table.js';
import type { QuizState } from './quiz-state.js';

/** Gives what the question on the table makes of the keys: as many letters as it has, and no hint where it has none. */
export function keysNow({ session }: Pick<QuizState, 'session'>): KeysNow {
  const { presented } = session.turn;
  const letters = presented.question.kind === 'true-false' ? undefined : letterSpan(presented);
  return {
    shown: {
      ...(letters !== undefined && { option: letters }),
      ...(presented.form === 'match' && { line: linesOf(presented) }),
    },
    ...(presented.question.hint === undefined && { idle: ['hint'] }),
  };
}

function linesOf({ left }: Extract<Presented, { readonly form: 'match' }>): string {
  return `1-${left.length}`;
}
