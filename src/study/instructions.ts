import type { Confidence, Grade } from './event.js';
import { gradeNamed } from './grading.js';

/** What a line that begins with an exclamation mark asks for, in place of an answer. */
export type Instruction =
  | { readonly kind: 'hint' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'mark' }
  /** Another grade for the last answer. */
  | { readonly kind: 'grade'; readonly grade: Grade }
  | { readonly kind: 'unknown' };

/** What a typed line asks for. */
export type TypedLine =
  | { readonly kind: 'instruction'; readonly instruction: Instruction }
  | {
      readonly kind: 'answer';
      readonly text: string;
      /** The grade that the learner gives it if it is right, whatever the program thinks. */
      readonly grade?: Grade;
      readonly confidence?: Confidence;
    };

const CONFIDENCES: Readonly<Record<string, Confidence>> = { guess: 1, fairly: 2, certain: 3 };

/** What may be typed besides answers, as the end of a sentence. */
export const INSTRUCTIONS = '!hint, !undo, !mark, or !again, !hard, !good or !easy for the last answer';

/** A word behind an answer, such as `!hard`. */
const TRAILING = /^(.*\S)\s+!([a-z]+)\s*$/i;

/**
 * Reads a typed line: an instruction, or an answer with a grade and how sure one is behind it, as in `b !hard`. Whatever
 * begins with an exclamation mark is an instruction, lest a slip be judged as an answer.
 */
export function readTypedLine(line: string): TypedLine {
  const instruction = /^\s*!(.*)$/.exec(line)?.[1];
  return instruction === undefined
    ? readAnswerLine({ kind: 'answer', text: line })
    : { kind: 'instruction', instruction: instructionOf(instruction.trim().toLowerCase()) };
}

type AnswerLine = Extract<TypedLine, { kind: 'answer' }>;

function readAnswerLine(line: AnswerLine): AnswerLine {
  const [, text = '', word = ''] = TRAILING.exec(line.text) ?? [];
  const said = word.toLowerCase();
  const grade = gradeNamed(said);
  const confidence = Object.hasOwn(CONFIDENCES, said) ? CONFIDENCES[said] : undefined;
  return grade === undefined && confidence === undefined
    ? line
    : readAnswerLine({ ...(grade && { grade }), ...(confidence && { confidence }), ...line, text });
}

function instructionOf(word: string): Instruction {
  if (word === 'hint' || word === 'undo' || word === 'mark') {
    return { kind: word };
  }
  const grade = gradeNamed(word);
  return grade === undefined ? { kind: 'unknown' } : { kind: 'grade', grade };
}

/** Reads how sure a learner is: 1 a guess, 2 fairly sure, 3 certain. */
export function readConfidence(line: string): Confidence | undefined {
  const number = Number(line.trim());
  return ([1, 2, 3] as const).find((confidence) => confidence === number);
}
