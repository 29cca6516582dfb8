import type { LineByLineOptions, Talk } from './line-by-line.js';
import { KNEW, KNEW_NOT, type ReadAnswer, readAnswer } from './study/answers.js';
import type { TypedLine } from './study/instructions.js';
import type { Presented } from './study/presentation.js';
import { plainBack } from './text/question-text.js';
import { backJson } from './text/quiz-json.js';

/** Shows the other side of the card on the table when a line is empty, which answers nothing; else gives nothing. */
export function turnCard(talk: Talk, line: string, { context, json }: LineByLineOptions): Talk | undefined {
  const { session } = talk;
  if (session.phase !== 'asking' || session.turn.presented.form !== 'card' || line.trim() !== '') {
    return undefined;
  }
  const { question } = session.turn.presented;
  context.output.write(json ? backJson(question) : plainBack(question));
  return { ...talk, isTurned: true };
}

/** Reads a line as it is meant at a card that is turned: a grade alone, such as `!hard`, says how well it was known. */
export function readAtCard({ isTurned }: Talk, typed: TypedLine): TypedLine {
  if (!isTurned || typed.kind === 'answer' || typed.instruction.kind !== 'grade') {
    return typed;
  }
  const { grade } = typed.instruction;
  return { kind: 'answer', text: grade === 1 ? KNEW_NOT : KNEW, grade };
}

const CONTRADICTION = "n says that you didn't know it: type it alone, or y with the grade if you did.";

/** Reads a typed answer. That of a card is its own verdict, so that a grade behind it must not say the opposite. */
export function readTyped(presented: Presented, { text, grade }: Extract<TypedLine, { kind: 'answer' }>): ReadAnswer {
  const read = readAnswer(presented, text);
  const isUnknown = presented.form === 'card' && read.kind === 'answer' && read.chosen === KNEW_NOT;
  return isUnknown && grade !== undefined && grade !== 1 ? { kind: 'unreadable', expected: CONTRADICTION } : read;
}
