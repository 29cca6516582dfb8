import { describe, expect, test } from 'vitest';
import { parseExams } from '../../src/content/exams.js';
import { tasksOf } from '../../src/study/exam/exam-task.js';
import type { Problem } from '../../src/study/problem.js';
import { topicsFile } from './example-topic.js';

function read(text: string) {
  const problems: Problem[] = [];
  return { exams: parseExams({ path: 'exams.yaml', text }, problems), problems };
}

describe('the exams that ship', () => {
  const { exams, problems } = read(topicsFile('exams.yaml'));

  test('have no fault', () => {
    expect(problems).toEqual([]);
    expect(exams.map(({ id }) => id)).toEqual(['clf-c02', 'saa-c03', 'dva-c02', 'soa-c03', 'tf-004']);
  });

  test('of AWS have 50 scored questions that the weights divide into whole ones', () => {
    for (const { scored, unofficial, domains } of exams.slice(0, 4)) {
      expect(scored).toBe(50);
      expect(unofficial).toEqual([]);
      expect(domains.map(({ weight }) => weight % 2)).toEqual(domains.map(() => 0));
    }
  });

  test('label what HashiCorp does not publish', () => {
    expect(exams[4]?.unofficial).toEqual(['code', 'questions', 'scored', 'passing', 'scale', 'weights']);
  });

  test('give each task one tag', () => {
    const tags = tasksOf(exams).map(({ tag }) => tag);
    expect(tags).toHaveLength(96);
    expect(new Set(tags).size).toBe(96);
    expect(tags).toContain('saa-c03/d3/3.4');
    expect(tags).toContain('tf-004/d8/8d');
  });
});

const EXAM = `exams:
  - id: one
    name: One
    code: ONE
    verified: 2026-11-01
    questions: 65
    scored: 50
    minutes: 90
    passing: 700
    scale: {min: 100, max: 1000}
    domains:
      - {id: d1, name: First, weight: 60, tasks: [{id: "1.1", text: Start}]}
      - {id: d2, name: Second, weight: 40, tasks: [{id: "2.1", text: End}]}
`;

describe('a blueprint', () => {
  test('is read', () => {
    expect(read(EXAM).problems).toEqual([]);
    expect(tasksOf(read(EXAM).exams).map(({ tag }) => tag)).toEqual(['one/d1/1.1', 'one/d2/2.1']);
  });

  test.each([
    [
      'weight: 60',
      'weight: 50',
      '12:7 exam-weights The weights of the domains sum to 90; correct them until they sum to 100.',
    ],
    [
      'scored: 50',
      'scored: 70',
      "6:16 exam-numbers `questions`, `scored` and `minutes` don't fit; scored is at most questions, and none is 0.",
    ],
    [
      'minutes: 90',
      'minutes: 0',
      "6:16 exam-numbers `questions`, `scored` and `minutes` don't fit; scored is at most questions, and none is 0.",
    ],
    ['passing: 700', 'passing: 70', '9:14 exam-numbers `passing` lies outside the scale; correct one of them.'],
    [
      'minutes: 90',
      'minutes: 1.5',
      '8:14 wrong-type `minutes` is a number; it must be a whole number, without quotes.',
    ],
    ['id: d2', 'id: d1', '13:14 duplicate-id The id `one/d1` stands here twice; give each its own.'],
    [
      '"1.1", text: Start}',
      '"1.1", text: Start}, {id: "1.1", text: Again}',
      '12:82 duplicate-id The id `one/d1/1.1` stands here twice; give each its own.',
    ],
    ['"1.1"', '1.1', '12:56 quote-it YAML reads `id: 1.1` as a number; quote it: "1.1".'],
    [
      'code: ONE',
      'code: ONE\n    unofficial: [minuets]',
      "5:18 unknown-value `unofficial` can't be `minuets`; did you mean `minutes`?",
    ],
    [
      'code: ONE',
      'code: ONE\n    status: new',
      '5:5 unknown-key An exam has no key `status`; its keys are id, name, code, questions, scored, minutes, passing, scale, verified, unofficial, domains.',
    ],
  ])('with %s as %s is faulty', (from, to, message) => {
    const { problems } = read(EXAM.replace(from, to));
    expect(problems.map((p) => `${p.line}:${p.column} ${p.rule} ${p.message}`)).toEqual([message]);
  });
});
