import type { GeneratedQuestion } from '../../study/catalogue.js';
import type { Clean } from '../../study/clean.js';
import { GENERATORS, generatorNamed } from '../../study/generators/all.js';
import type { Generator, Parameter } from '../../study/generators/generator.js';
import { suggest } from '../../study/suggestion.js';
import { cleanLine } from '../../text/clean.js';
import { keyOfGenerated } from '../answer-key.js';
import { idText, line, number, type Read, refuse } from '../fields.js';
import { listOf, optional, record, required } from '../record.js';
import { placeIn } from '../yaml-place.js';
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
  const generator = value && generatorNamed(value.generator);
  if (value === undefined) {
    return undefined;
  }
  if (generator === undefined) {
    field.report(placeIn(field.node, 'generator'), 'unknown-generator', unknownGenerator(value.generator));
    return undefined;
  }
  for (const { parameter, message } of rangeFaults(value.ranges, generator)) {
    field.report(placeIn(field.node, 'ranges', parameter), 'generator-range', message);
  }
  const { stem = cleanLine(''), ...rest } = value;
  return { ...rest, kind: 'generated', stem, key: keyOfGenerated(generator, rest.ranges) };
};

function unknownGenerator(name: string): string {
  const [close] = suggest(
    name,
    GENERATORS.map((generator) => generator.name),
  );
  const instead = close === undefined ? 'topics/README.md lists them' : `perhaps \`${close}\` is meant`;
  return `There is no generator \`${name}\`; ${instead}.`;
}

interface RangeFault {
  readonly parameter: string;
  readonly message: string;
}

function rangeFaults(ranges: Ranges, { name, parameters }: Generator): readonly RangeFault[] {
  return Object.entries(ranges).flatMap(([parameter, values]) => {
    const rule = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined;
    if (rule === undefined) {
      const known = Object.keys(parameters).join(', ');
      return [{ parameter, message: `The generator \`${name}\` has no parameter \`${parameter}\`; it has ${known}.` }];
    }
    return isRange(values, rule) ? [] : [{ parameter, message: `\`${parameter}\` takes ${allowed(rule)}.` }];
  });
}

function isRange(values: Ranges[string], rule: Parameter): boolean {
  if (rule.form === 'words') {
    return values.every((value) => rule.words.includes(String(value)));
  }
  const [least, most] = values;
  return (
    values.length === 2 &&
    values.every((value) => Number.isInteger(value)) &&
    Number(least) >= rule.least &&
    Number(most) <= rule.most &&
    Number(least) <= Number(most)
  );
}

function allowed(rule: Parameter): string {
  return rule.form === 'words'
    ? `some of ${rule.words.join(', ')}`
    : `the two ends of a range of whole numbers from ${rule.least} to ${rule.most}`;
}
