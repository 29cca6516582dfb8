import { KNEW } from './answers.js';
import type {
  CardQuestion,
  ChoiceQuestion,
  CommandQuestion,
  MatchQuestion,
  OrderQuestion,
  ShortKey,
  ShortQuestion,
} from './catalogue.js';
import type { Clean } from './clean.js';
import type { CommandTable } from './drills/command-table.js';
import { gradeCommand } from './drills/grading.js';
import type { Answered, Chosen, Grade } from './event.js';
import type { PlayableQuestion } from './presentation.js';
import { isRightShort } from './short/short-answer.js';

/** A reason, under the id of the option, step or pair that it belongs to; the question's own id otherwise. */
export interface Reason {
  readonly id: Clean;
  readonly text: Clean;
}

/** What an answer was worth. */
export interface Verdict {
  readonly correct: boolean;
  /** The right answer in the form that a learner's answer has; of a card the other side. */
  readonly expected: Chosen;
  readonly why: readonly Reason[];
}

/**
 * Judges an answer: several right options count all or nothing. Only a command is looked up in the table of what the AWS
 * CLI takes, which is asked for then.
 */
export function judge(question: PlayableQuestion, chosen: Chosen, commandTable: () => CommandTable): Verdict {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return judgeChoice(question, chosen);
    case 'short':
      return judgeShort(question, chosen);
    case 'command':
      return judgeCommand(question, chosen, commandTable());
    case 'order':
      return judgeOrder(question, chosen);
    case 'match':
      return judgeMatch(question, chosen);
    case 'card':
      return judgeCard(question, chosen);
  }
}

/** Judges a choice: all of the right options and no other. */
export function judgeChoice(question: ChoiceQuestion, chosen: Chosen): Verdict {
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
    correct: isRightShort(question, typed),
    expected: shownAnswer(question.expected),
    why: [{ id: question.id, text: question.why }],
  };
}

/** Says first what a command lacks or has too much, then the reason of the question. */
function judgeCommand(question: CommandQuestion, chosen: Chosen, table: CommandTable): Verdict {
  const { correct, notes } = gradeCommand(question, typeof chosen === 'string' ? chosen : chosen.join(' '), table);
  return {
    correct,
    expected: question.answers[0] ?? '',
    why: [...notes, question.why].map((text) => ({ id: question.id, text })),
  };
}

/** Gives the answer of a short question as it is shown: the first text, or the number with its unit. */
function shownAnswer(key: ShortKey): string {
  return key.form === 'text' ? (key.answers[0] ?? '') : [String(key.number), key.unit].filter(Boolean).join(' ');
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

/** Takes the learner at his word. */
function judgeCard({ answer }: CardQuestion, chosen: Chosen): Verdict {
  return { correct: chosen === KNEW, expected: answer, why: [] };
}

/** An answer within this share of the learner's usual time was easy; one of more than the other was hard. */
const EASY_SHARE = 0.5;
const HARD_SHARE = 2;

/** What a grade is taken from. */
export type Behaviour = Pick<Answered, 'correct' | 'hint' | 'milliseconds' | 'confidence'> & {
  /** The learner's own median time for a right answer, in milliseconds; absent while too little is known. */
  readonly pace: number | undefined;
};

/**
 * Gives the FSRS grade of an answer by what the learner did: wrong is Again; right with the hint, by a guess or slowly
 * is Hard; right quickly and not by a guess is Easy; any other right answer is Good.
 */
export function gradeOf({ correct, hint, milliseconds, confidence, pace }: Behaviour): Grade {
  if (!correct) {
    return 1;
  }
  if (hint || confidence === 1 || (pace !== undefined && milliseconds > HARD_SHARE * pace)) {
    return 2;
  }
  return pace !== undefined && milliseconds < EASY_SHARE * pace ? 4 : 3;
}

/** The grades by the names that learners use for them. */
export const GRADE_NAMES: Readonly<Record<Grade, string>> = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' };

/** Gives the grade of a name. */
export function gradeNamed(name: string): Grade | undefined {
  return ([1, 2, 3, 4] as const).find((grade) => GRADE_NAMES[grade] === name);
}
