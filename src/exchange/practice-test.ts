import { hasBox, hasTick } from './checkbox-pieces.js';
import { readCheckboxQuiz } from './checkbox-quiz.js';
import type { ImportFormat, ImportSource } from './deck.js';

const HEADING = /^#{2,4} \S/m;

/** Practice tests in Markdown: below the heading or paragraph of each question a list of boxes with the right ones ticked. */
export const practiceTest: ImportFormat = {
  name: 'practice-test',
  title: 'Markdown with boxes below each question',
  recognise,
  read: (source: ImportSource) => readCheckboxQuiz(source, { stemOf: (heading) => heading, isQuestion: () => false }),
};

/** A list of what is to be done has boxes, too; that one is ticked says a little more. */
function recognise({ text }: ImportSource): number {
  if (hasBox(text) && HEADING.test(text)) {
    return 0.7;
  }
  return hasTick(text) ? 0.4 : 0;
}
