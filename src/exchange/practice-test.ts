import { hasBox } from './checkbox-blocks.js';
import { readCheckboxQuiz } from './checkbox-quiz.js';
import type { ImportFormat, ImportSource } from './deck.js';

const HEADING = /^#{2,4} \S/m;

/** Practice tests in Markdown: a heading for each question, and a list of boxes with the right ones ticked. */
export const practiceTest: ImportFormat = {
  name: 'practice-test',
  title: 'Markdown with a heading and boxes for each question',
  recognise: ({ text }) => (isBoxed(text) ? 0.7 : 0),
  read: (source: ImportSource) => readCheckboxQuiz(source, { stemOf: (heading) => heading, isQuestion: () => false }),
};

function isBoxed(text: string): boolean {
  return hasBox(text) && HEADING.test(text);
}
