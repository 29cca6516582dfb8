import { readAnswer } from '../answers.js';
import type { Chosen } from '../event.js';
import type { Choice } from './sitting.js';

const INSTRUCTIONS = ['flag', 'next', 'back', 'list', 'time', 'submit'] as const;

/** What a line typed in an exam turned out to be. */
export type ExamLine =
  | { readonly kind: (typeof INSTRUCTIONS)[number] }
  /** `position` is counted from 0. */
  | { readonly kind: 'go'; readonly position: number }
  | { readonly kind: 'answer'; readonly chosen: Chosen }
  /** `expected` says what can be typed. */
  | { readonly kind: 'unreadable'; readonly expected: string };

/** What is on the table when a line is read. */
export interface Table {
  /** Nothing at the end of the paper, or where the question is gone. */
  readonly presented: Choice | undefined;
  /** How many questions the paper has. */
  readonly of: number;
}

/** Reads a line: an instruction begins with `!`, anything else is an answer. */
export function readExamLine(line: string, { presented, of }: Table): ExamLine {
  const typed = line.trim();
  if (typed.startsWith('!')) {
    return readInstruction(typed.slice(1).trim().toLowerCase(), of);
  }
  return presented === undefined
    ? { kind: 'unreadable', expected: `Type \`!go\` with a number from 1 to ${of}, \`!list\` or \`!submit\`.` }
    : readAnswer(presented, typed);
}

function readInstruction(typed: string, of: number): ExamLine {
  const plain = INSTRUCTIONS.find((name) => name === typed);
  if (plain !== undefined) {
    return { kind: plain };
  }
  const n = Number(/^go\s*([0-9]{1,4})$/.exec(typed)?.[1] ?? 0);
  if (n >= 1 && n <= of) {
    return { kind: 'go', position: n - 1 };
  }
  return {
    kind: 'unreadable',
    expected: typed.startsWith('go')
      ? `Type \`!go\` with a number from 1 to ${of}.`
      : `Instructions: ${INSTRUCTIONS.map((name) => `!${name}`).join(', ')}, !go 12.`,
  };
}
