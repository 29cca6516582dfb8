import type { Question } from '../../study/catalogue.js';
import { quizRule } from './library.js';
import { wordsOf } from './words.js';

const SHORTEST_REASON = 6;

/** A reason of a question. */
interface Reason {
  readonly path: readonly (string | number)[];
  readonly why: string;
  /** What the reason belongs to. */
  readonly about: string;
}

function reasonsOf(question: Question): readonly Reason[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.map(({ why, text }, index) => ({ path: ['options', index, 'why'], why, about: text }));
    case 'match':
      return question.pairs.map(({ why, right }, index) => ({ path: ['pairs', index, 'why'], why, about: right }));
    case 'short':
    case 'command':
    case 'order':
      return [{ path: ['why'], why: question.why, about: question.stem }];
    case 'card':
    case 'generated':
      return [];
  }
}

/** Refuses reasons that are too short to be one. */
export const whyShort = quizRule(({ entries }) => {
  for (const { question, reportAt } of entries) {
    for (const { path, why } of reasonsOf(question)) {
      const count = why.split(/\s+/).length;
      if (count < SHORTEST_REASON) {
        const words = count === 1 ? '1 word' : `${count} words`;
        reportAt(path, 'why-short', `This \`why\` has ${words}; write a reason of at least ${SHORTEST_REASON}.`);
      }
    }
  }
});

/** Refuses a reason that says what another one of the question, or its option, says. */
export const whyRepeated = quizRule(({ entries }) => {
  for (const { question, reportAt } of entries) {
    const seen = new Set<string>();
    for (const { path, why, about } of reasonsOf(question)) {
      const words = wordsOf(why).join(' ');
      if (seen.has(words)) {
        reportAt(
          path,
          'why-repeated',
          'This `why` says the same as another one of the question; write a reason of its own.',
        );
      } else if (words === wordsOf(about).join(' ')) {
        reportAt(path, 'why-repeated', 'This `why` repeats what it belongs to; write what makes it right or wrong.');
      }
      seen.add(words);
    }
  }
});
