import type { Clean } from '../study/clean.js';
import { beside, blanks, linesText, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';

/** What was answered today beside what the learner wants to answer. */
export interface Today {
  readonly answers: number;
  /** Answers a day; 0 for no goal. */
  readonly goal: number;
}

/** Says how far the goal of the day is; nothing without one. */
export function goalText({ answers, goal }: Today): Clean {
  return (goal === 0 ? '' : `${answers} of ${goal} answers today`) as Clean;
}

/** Gives the line on the questions that are marked; none where none is. */
export function markedLine(marked: number, { color }: Setting): Painted {
  const command = paint('code', 'awsstudy quiz --marked' as Clean, color);
  return marked === 0 ? beside() : linesText([beside(blanks(1), `${marked} marked: ` as Clean, command)]);
}

/** Gives the line on the goal of the day; none without one. */
export function goalLine(today: Today, { color }: Setting): Painted {
  const looks = today.answers < today.goal ? 'accent' : 'right';
  return today.goal === 0 ? beside() : linesText([beside(blanks(1), paint(looks, goalText(today), color))]);
}
