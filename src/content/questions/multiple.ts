import { choiceReader, countRight } from './options.js';

/** Reads a question with several right options. */
export const readMultiple = choiceReader({
  kind: 'multiple',
  called: 'A multiple question',
  least: 3,
  most: 6,
  faultOf: (options) => {
    const right = countRight(options);
    return right >= 2 && right < options.length
      ? undefined
      : `A multiple question has two or more right options and a wrong one, and ${right} of ${options.length} are marked; mark the right ones with \`correct: true\`.`;
  },
});
