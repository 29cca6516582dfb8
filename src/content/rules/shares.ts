import type { Level } from '../../study/catalogue.js';
import { TOP } from '../fault.js';
import { type ChoiceEntry, choicesOf, type QuizView, quizRule } from './library.js';

/** Fewer questions than this say nothing about a habit. */
const LEAST_TO_JUDGE = 5;
const MOST_LONGEST = 0.35;
const MOST_AT_ONE_POSITION = 0.4;
const MOST_RECALL = 0.35;
const LEAST_SCENARIO = 0.3;

function singles({ entries }: QuizView): readonly ChoiceEntry[] {
  return choicesOf(entries).filter(({ question }) => question.kind === 'single');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Refuses topics in which somebody may guess the right option by its length. */
export const rightLongest = quizRule((quiz) => {
  const all = singles(quiz);
  const longest = all.filter(isRightLongest);
  const share = longest.length / all.length;
  if (all.length >= LEAST_TO_JUDGE && share > MOST_LONGEST) {
    const where = longest.map(({ node }) => node.place.line).join(', ');
    quiz.report(
      TOP,
      'right-longest',
      `In ${longest.length} of ${all.length} single questions (${percent(share)}) the right option is the longest; lengthen wrong ones until it is at most ${percent(MOST_LONGEST)} (lines ${where}).`,
    );
  }
});

function isRightLongest({ question }: ChoiceEntry): boolean {
  const lengthOf = (text: string): number => [...text].length;
  const right = question.options.find((option) => option.correct);
  return question.options.every((option) => option === right || lengthOf(option.text) < lengthOf(right?.text ?? ''));
}

/** Refuses topics in whose file one position is right too often. */
export const rightPosition = quizRule((quiz) => {
  const all = singles(quiz);
  const counts = new Map<number, number>();
  for (const { question } of all) {
    const position = question.options.findIndex((option) => option.correct) + 1;
    counts.set(position, (counts.get(position) ?? 0) + 1);
  }
  for (const [position, count] of counts) {
    if (all.length >= LEAST_TO_JUDGE && count / all.length > MOST_AT_ONE_POSITION) {
      quiz.report(
        TOP,
        'right-position',
        `In ${count} of ${all.length} single questions (${percent(count / all.length)}) option ${position} is right; move right options until no place has over ${percent(MOST_AT_ONE_POSITION)}.`,
      );
    }
  }
});

function levelShare(quiz: QuizView, level: Level): number {
  return quiz.entries.filter(({ question }) => question.level === level).length / quiz.entries.length;
}

/** Refuses topics that ask too much by heart. */
export const recallShare = quizRule((quiz) => {
  const share = levelShare(quiz, 'recall');
  if (quiz.entries.length >= LEAST_TO_JUDGE && share > MOST_RECALL) {
    quiz.report(
      TOP,
      'recall-share',
      `${percent(share)} of the questions are recall; turn some into small cases until it is at most ${percent(MOST_RECALL)}.`,
    );
  }
});

/** Refuses topics with too few exam-like cases. */
export const scenarioShare = quizRule((quiz) => {
  const share = levelShare(quiz, 'scenario');
  if (quiz.entries.length >= LEAST_TO_JUDGE && share < LEAST_SCENARIO) {
    quiz.report(
      TOP,
      'scenario-share',
      `${percent(share)} of the questions are scenario; write more until it is at least ${percent(LEAST_SCENARIO)}.`,
    );
  }
});
