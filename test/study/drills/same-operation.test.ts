import { describe, expect, test } from 'vitest';
import { operationOf, questionsLike } from '../../../src/study/drills/same-operation.js';
import { QUESTIONS, questionOf, TABLE } from './command-questions.js';

describe('what a command does has a name', () => {
  test.each([
    ['aws s3 sync a b --delete', 'aws s3 sync'],
    ['aws --region x s3 ls | grep a', 'aws s3 ls'],
    ['id=$(aws ec2 run-instances)', 'aws ec2 run-instances'],
    ['echo x | aws s3 cp - s3://a/b', 'aws s3 cp'],
    ['sudo systemctl start nginx', 'systemctl start'],
    ['tar xzf a.tgz', 'tar'],
    ['', ''],
  ])('%s', (line, name) => {
    expect(operationOf(line, TABLE)).toBe(name);
  });
});

test('questions are alike whose answer does the same, whatever its options', () => {
  const [sync, copy] = [questionOf(['aws s3 sync . s3://web --delete']), questionOf(['aws s3 cp a s3://web/'])];
  expect(questionsLike('aws s3 sync <folder> s3://<bucket>', [sync, copy], TABLE)).toEqual([sync]);
  expect(questionsLike('aws s3 rm s3://<bucket>', [sync, copy], TABLE)).toEqual([]);
});

test('questions of the topics are found from their own answers', () => {
  expect(QUESTIONS.size).toBeGreaterThan(50);
  for (const [id, question] of QUESTIONS) {
    const [answer = ''] = question.answers;
    expect(questionsLike(answer, [question], TABLE), id).toEqual([question]);
  }
});
