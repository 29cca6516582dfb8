import { hasBox } from './checkbox-pieces.js';
import { readCheckboxQuiz } from './checkbox-quiz.js';
import type { ImportFormat, ImportSource } from './deck.js';

const NUMBERED = /^#{2,4} Q\d{1,4}[.:)]? /m;
const NUMBER = /^Q\d{1,4}[.:)]? +/;

/** Skill assessments in Markdown: numbered headings (`Q12.`), boxes with the right ones ticked, references behind them. */
export const linkedin: ImportFormat = {
  name: 'linkedin',
  title: 'Markdown of the LinkedIn skill assessments',
  recognise: ({ text }) => (NUMBERED.test(text) && hasBox(text) ? 0.95 : 0),
  read: (source: ImportSource) =>
    readCheckboxQuiz(source, {
      stemOf: (heading) => heading.replace(NUMBER, ''),
      isQuestion: (heading) => NUMBER.test(heading),
    }),
};
