import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/content/check.js';
import type { TopicSource } from '../../src/content/topic.js';
import { exampleTopic, type Plant, sourcesOf } from './example-topic.js';

const NO_ALIAS: Plant = ['notes.md', /aliases: .*\n/, ''];

function told(...topics: readonly TopicSource[]): readonly string[] {
  return readCatalogue(sourcesOf(...topics)).problems.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  );
}

describe('two topics', () => {
  test('may not share an alias', () => {
    expect(told(exampleTopic([], 'a'), exampleTopic([], 'b'))).toEqual([
      'b/notes.md:5:11 alias-conflict `subnet-sizes` leads to the topic `a`; keep it in one of the two.',
    ]);
  });

  test('may not name one by the id of the other', () => {
    expect(told(exampleTopic([NO_ALIAS], 'subnet-sizes'), exampleTopic([], 'b'))).toEqual([
      'b/notes.md:5:11 alias-conflict `subnet-sizes` leads to the topic `subnet-sizes`; keep it in one of the two.',
    ]);
  });

  test('may link to sections of each other that are there', () => {
    const link = (target: string): Plant => ['notes.md', '(#sizing-subnets)', `(${target})`];
    expect(told(exampleTopic([link('b#in-the-exam')], 'a'), exampleTopic([NO_ALIAS], 'b'))).toEqual([]);
    expect(told(exampleTopic([link('b#in-an-exam')], 'a'), exampleTopic([NO_ALIAS], 'b'))).toEqual([
      'a/notes.md:17:1 dead-anchor The notes of `b` have no section `in-an-exam`; did you mean `in-the-exam`?',
    ]);
  });

  test('may be linked to although one of them is faulty', () => {
    const related: Plant = ['notes.md', 'related: []', 'related: [b]'];
    const broken: Plant = ['notes.md', 'title: Subnets', 'title:'];
    const { topics, problems } = readCatalogue(
      sourcesOf(exampleTopic([related], 'a'), exampleTopic([broken, NO_ALIAS], 'b')),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['empty-text']);
    expect(topics.map(({ head }) => head.id)).toEqual(['a']);
  });
});

describe('planned.yaml', () => {
  const withPlanned = (text: string) =>
    readCatalogue({ ...sourcesOf(exampleTopic()), planned: { path: 'planned.yaml', text } }).problems;

  test('may hold ids that are here, as long as one is not', () => {
    expect(withPlanned('- subnets\n- vpc\n')).toEqual([]);
  });

  test('is to be deleted when all its topics are here', () => {
    expect(withPlanned('- subnets\n')).toEqual([
      {
        file: 'planned.yaml',
        line: 1,
        column: 1,
        rule: 'planned',
        message: 'Every topic that was planned is here; delete this file.',
      },
    ]);
  });

  test('holds ids and nothing else', () => {
    expect(withPlanned('- vpc\n- Two Words\n').map(({ line, rule }) => [line, rule])).toEqual([[2, 'id']]);
    expect(withPlanned('vpc: true\n').map(({ message }) => message)).toEqual([
      '`planned.yaml` is a map; it must be a list.',
    ]);
    expect(withPlanned('- [').map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });
});
