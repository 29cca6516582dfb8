import type { ChoiceQuestion } from '../../study/catalogue.js';
import type { Read } from '../fields.js';
import { choiceReader, countRight } from './options.js';

const IDS: readonly string[] = ['true', 'false'];

const readOptions = choiceReader({
  kind: 'true-false',
  called: 'A true-false question',
  least: 2,
  most: 2,
  faultOf: (options) =>
    options.every((option) => IDS.includes(option.id)) && countRight(options) === 1
      ? undefined
      : 'A true-false question has the options "true" and "false", ids in quotes; mark one with `correct: true`.',
});

/** Reads a statement to be judged. True comes first, however the file has it. */
export const readTrueFalse: Read<ChoiceQuestion> = (field) => {
  const question = readOptions(field);
  return (
    question && { ...question, options: question.options.toSorted((a, b) => IDS.indexOf(a.id) - IDS.indexOf(b.id)) }
  );
};
