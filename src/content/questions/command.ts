import type { CommandQuestion } from '../../study/catalogue.js';
import { shellFault } from '../../study/drills/shell-fault.js';
import { keyOfCommand } from '../answer-key.js';
import { line, type Read } from '../fields.js';
import { listOf, optional, record, required } from '../record.js';
import { placeIn } from '../yaml-place.js';
import { COMMON } from './common.js';

const NEEDED_OPTION = record('A required option', { option: required(line), without: required(line) });

const read = record('A command question', {
  ...COMMON,
  answers: required(listOf(line, { least: 1, most: 20 })),
  required: optional(listOf(NEEDED_OPTION)),
  optional: optional(listOf(line)),
  why: required(line),
});

/** Reads a question that is answered with a command line. */
export const readCommand: Read<CommandQuestion> = (field) => {
  const value = read(field);
  if (value === undefined) {
    return undefined;
  }
  const { required: needed = [], optional: spare = [], ...rest } = value;
  rest.answers.forEach((answer, index) => {
    const fault = shellFault(answer);
    if (fault !== undefined) {
      field.report(placeIn(field.node, 'answers', index), 'shell', `A shell can't read this answer: ${fault}.`);
    }
  });
  const shown = rest.answers[0] ?? '';
  needed.forEach(({ option }, index) => {
    if (option.startsWith('--') && !shown.includes(option)) {
      const place = placeIn(field.node, 'required', index, 'option');
      field.report(place, 'required-option', `The first answer has no \`${option}\`; add it there, or delete it here.`);
    }
  });
  return { ...rest, kind: 'command', required: needed, optional: spare, key: keyOfCommand(rest.answers) };
};
