import { choiceReader, countRight } from './options.js';

/** Reads a question with one right option. */
export const readSingle = choiceReader({
  kind: 'single',
  called: 'A single question',
  least: 2,
  most: 6,
  faultOf: (options) => {
    const right = countRight(options);
    return right === 1
      ? undefined
      : `A single question has one right option, and ${right} are marked; mark one with \`correct: true\`.`;
  },
});
