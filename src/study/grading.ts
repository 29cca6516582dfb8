import { numberIn } from './answers.js';
import type { ChoiceQuestion, MatchQuestion, OrderQuestion, ShortKey, ShortQuestion } from './catalogue.js';
import type { Clean } from './clean.js';
import type { Chosen, Grade } from './event.js';
import type { PlayableQuestion } from './presentation.js';

/** A reason, under the id of the option, step or pair that it belongs to; the question's own id otherwise. */
export interface Reason {
  readonly id: Clean;
  readonly text: Clean;
}

/** What an answer was worth. */
export interface Verdict {
  readonly correct: boolean;
  /** The right answer in the form that a learner's answer has. */
  readonly expected: Chosen;
  readonly why: readonly Reason[];
}

/** Judges an answer: several right options count all or nothing. */
export function judge(question: PlayableQuestion, chosen: Chosen): Verdict {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return judgeChoice(question, chosen);
    case 'short':
      return judgeShort(question, chosen);
    case 'order':
      return judgeOrder(question, chosen);
    case 'match':
      return judgeMatch(question, chosen);
  }
}

function judgeChoice(question: ChoiceQuestion, chosen: Chosen): Verdict {
  const expected = question.options.filter((option) => option.correct).map((option) => option.id);
  const given = new Set(chosen);
  return {
    correct: typeof chosen !== 'string' && given.size === expected.length && expected.every((id) => given.has(id)),
    expected,
    why: question.options.map(({ id, why }) => ({ id, text: why })),
  };
}

function judgeShort(question: ShortQuestion, chosen: Chosen): Verdict {
  const typed = typeof chosen === 'string' ? chosen : chosen.join(' ');
  return {
    correct: isExpected(question.expected, typed),
    expected: shownAnswer(question.expected),
    why: [{ id: question.id, text: question.why }],
  };
}

function isExpected(key: ShortKey, typed: string): boolean {
  if (key.form === 'number') {
    const value = numberIn(typed);
    return value !== undefined && Math.abs(value - key.number) <= key.tolerance;
  }
  return key.answers.some((answer) => folded(answer) === folded(typed));
}

/** Gives the answer of a short question as it is shown: the first text, or the number with its unit. */
function shownAnswer(key: ShortKey): string {
  return key.form === 'text' ? (key.answers[0] ?? '') : [String(key.number), key.unit].filter(Boolean).join(' ');
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function judgeOrder(question: OrderQuestion, chosen: Chosen): Verdict {
  const expected = question.steps.map((step) => step.id);
  return {
    correct: typeof chosen !== 'string' && chosen.join(' ') === expected.join(' '),
    expected,
    why: [{ id: question.id, text: question.why }],
  };
}

function judgeMatch(question: MatchQuestion, chosen: Chosen): Verdict {
  const expected = question.pairs.map((pair) => `${pair.id}=${pair.id}`);
  const given = new Set(chosen);
  return {
    correct: typeof chosen !== 'string' && given.size === expected.length && expected.every((pair) => given.has(pair)),
    expected,
    why: question.pairs.map(({ id, why }) => ({ id, text: why })),
  };
}

/** Gives the FSRS grade of an answer by what the learner did: wrong Again, right with the hint Hard, right Good. */
export function gradeOf(correct: boolean, hint: boolean): Grade {
  if (!correct) {
    return 1;
  }
  return hint ? 2 : 3;
}
