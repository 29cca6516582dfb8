import type { GeneratedQuestion } from '../../study/catalogue.js';
import type { Clean } from '../../study/clean.js';
import { cleanLine } from '../../text/clean.js';
import { keyOfGenerated } from '../answer-key.js';
import { idText, line, number, type Read, refuse } from '../fields.js';
import { listOf, optional, record, required } from '../record.js';
import { COMMON } from './common.js';

const numberOrText: Read<number | Clean> = (field) => (field.node.kind === 'number' ? number(field) : line(field));

const readValues = listOf(numberOrText, { least: 1 });

type Ranges = GeneratedQuestion['ranges'];

const readRanges: Read<Ranges> = (field) => {
  const { node, report } = field;
  if (node.kind !== 'map') {
    return refuse(field, 'a map of parameters, each with a list of values');
  }
  const ranges: Record<string, readonly (number | Clean)[]> = {};
  for (const [name, { value }] of node.entries) {
    const values = readValues({ node: value, name, report });
    if (values === undefined) {
      return undefined;
    }
    ranges[cleanLine(name)] = values;
  }
  return ranges;
};

const read = record('A generated question', {
  ...COMMON,
  stem: optional(line),
  generator: required(idText),
  ranges: required(readRanges),
});

/** Reads a question that is computed anew each time; its stem and options come from the generator. */
export const readGenerated: Read<GeneratedQuestion> = (field) => {
  const value = read(field);
  if (value === undefined) {
    return undefined;
  }
  const { stem = cleanLine(''), ...rest } = value;
  return { ...rest, kind: 'generated', stem, key: keyOfGenerated(rest.generator, rest.ranges) };
};
