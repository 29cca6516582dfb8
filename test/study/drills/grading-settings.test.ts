import { describe, expect, test } from 'vitest';
import { gradeCommand } from '../../../src/study/drills/grading.js';
import { c } from '../../support/builders.js';
import { questionOf, TABLE } from './command-questions.js';

describe('a variable in front of aws says what an option says, and is named as it was typed', () => {
  const COMMAND = 'aws ec2 enable-ebs-encryption-by-default';
  const BOTH = '`AWS_REGION` and `--region` both stand here, and `--region` wins; leave one of them out.';

  test.each([
    [`AWS_REGION=eu-north-1 ${COMMAND}`, true, []],
    [`AWS_REGION=eu-west-1 ${COMMAND} --region eu-north-1`, true, [BOTH]],
    [`AWS_REGION=eu-west-1 ${COMMAND} --region=eu-north-1`, true, [BOTH]],
    [
      `AWS_REGION=eu-north-1 ${COMMAND} --region eu-west-1`,
      false,
      [BOTH, 'You gave `--region eu-west-1`, and the value should be `eu-north-1`.'],
    ],
    [
      `AWS_REGION=eu-west-1 ${COMMAND}`,
      false,
      ['You gave `AWS_REGION=eu-west-1`, and the value should be `eu-north-1`.'],
    ],
    [
      `AWS_DEFAULT_REGION=eu-west-1 ${COMMAND}`,
      false,
      ['You gave `AWS_DEFAULT_REGION=eu-west-1`, and the value should be `eu-north-1`.'],
    ],
    [
      `AWS_REGION=eu-north-1 AWS_DEFAULT_REGION=eu-west-1 ${COMMAND}`,
      true,
      ['`AWS_DEFAULT_REGION` and `AWS_REGION` both stand here, and `AWS_REGION` wins; leave one of them out.'],
    ],
    [
      `AWS_REGION=eu-west-1 AWS_REGION=eu-north-1 ${COMMAND}`,
      true,
      ['`AWS_REGION` stands more than once, and only the last one counts; leave the others out.'],
    ],
    [
      `AWS_PROFILE=a ${COMMAND} --region eu-north-1 --profile b`,
      true,
      ['`AWS_PROFILE` and `--profile` both stand here, and `--profile` wins; leave one of them out.'],
    ],
    [
      `AWS_DEFAULT_OUTPUT=xml ${COMMAND} --region eu-north-1`,
      false,
      ['`AWS_DEFAULT_OUTPUT` takes one of json, yaml, yaml-stream, text, table, off.'],
    ],
    [`${COMMAND}`, false, ['`--region eu-north-1` is missing; add it.']],
  ])('%s', (line, correct, notes) => {
    const question = questionOf([`${COMMAND} --region eu-north-1`]);
    expect(gradeCommand(question, line, TABLE)).toEqual({ correct, notes });
  });

  test('a Region that the question does not speak of', () => {
    const question = questionOf(['aws s3 ls'], { stem: c('List the buckets; you work in eu-west-1.') });
    expect(gradeCommand(question, 'AWS_REGION=us-east-1 aws s3 ls', TABLE).notes).toEqual([
      "`AWS_REGION=us-east-1` is another Region than the question's.",
    ]);
  });

  test('an answer that has the variable takes the option, and the other way round', () => {
    const question = questionOf(['AWS_REGION=eu-west-1 aws s3 ls']);
    expect(gradeCommand(question, 'aws s3 ls --region eu-west-1', TABLE)).toEqual({ correct: true, notes: [] });
    expect(gradeCommand(question, 'aws s3 ls', TABLE).notes).toEqual(['`AWS_REGION=eu-west-1` is missing; add it.']);
  });
});

describe('an option that stands more than once', () => {
  test.each([
    [
      '--output text --output json',
      '`--output` stands more than once, and only the last one counts; leave the others out.',
    ],
    [
      '--filters Name=vpc-id,Values=a --filters Name=vpc-id,Values=b',
      '`--filters` stands more than once, and only the last one counts; write all its values behind one.',
    ],
  ])('%s', (options, note) => {
    const question = questionOf(['aws ec2 describe-vpcs --filters Name=vpc-id,Values=b']);
    const line = `aws ec2 describe-vpcs --filters Name=vpc-id,Values=b ${options}`;
    expect(gradeCommand(question, line, TABLE).notes).toEqual([note]);
  });
});

describe('a value with a blank is shown in quotes', () => {
  const of = (message: string) => `aws sns publish --topic-arn t --message ${message}`;

  test.each([
    ["'Backup  failed'", "You gave `--message 'Backup  failed'`, and the value should be `'Backup failed'`."],
    ['Backup', "You gave `--message Backup`, and the value should be `'Backup failed'`."],
    ['"It\'s down"', "You gave `--message \"It's down\"`, and the value should be `'Backup failed'`."],
  ])('%s', (message, note) => {
    expect(gradeCommand(questionOf([of('"Backup failed"')]), of(message), TABLE).notes).toEqual([note]);
  });

  test('several values are not taken for one', () => {
    const ids = (line: string) => `aws ec2 stop-instances --instance-ids ${line}`;
    expect(gradeCommand(questionOf([ids('i-1 i-2')]), ids('i-1 i-3'), TABLE).notes).toEqual([
      'You gave `--instance-ids i-1 i-3`, and the value should be `i-1 i-2`.',
    ]);
  });
});
