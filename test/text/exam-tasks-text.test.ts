import { expect, test } from 'vitest';
import { tasksOf } from '../../src/study/exam/exam-task.js';
import { plainTasks, taskLines } from '../../src/text/exam-tasks-text.js';
import { blueprint } from '../study/exam/exam-builders.js';
import { c } from '../support/builders.js';

const [first, second] = blueprint([60, 40]).domains.map((domain, n) => ({
  ...domain,
  tasks: [{ id: c(`${n + 1}.1`), text: c('Which rights somebody needs, and how they are given for a while') }],
}));
const exams = [blueprint([], { domains: [first, second].filter((domain) => domain !== undefined) })];

test('the tasks of exams for a pipe: tab-separated, as questions name them', () => {
  const text = 'Which rights somebody needs, and how they are given for a while';
  expect(plainTasks(tasksOf(exams))).toBe(`x-01/d1/1.1\tDomain 1\t${text}\nx-01/d2/2.1\tDomain 2\t${text}\n`);
});

test('the tasks for people, below their domains', () => {
  expect(taskLines(exams, { width: 60, color: false })).toMatchInlineSnapshot(`
    " X-01: Domain 1
     x-01/d1/1.1  Which rights somebody needs, and how they are
                  given for a while

     X-01: Domain 2
     x-01/d2/2.1  Which rights somebody needs, and how they are
                  given for a while
    "
  `);
});
