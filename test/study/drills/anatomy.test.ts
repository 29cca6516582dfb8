import { describe, expect, test } from 'vitest';
import { takeApart } from '../../../src/study/drills/anatomy.js';
import { c } from '../../support/builders.js';
import { apart } from './apart.js';
import { CHEATSHEET_COMMANDS, TABLE } from './command-questions.js';

describe('commands of the AWS CLI are told by its table', () => {
  test.each<[string, readonly string[]]>([
    [
      'aws s3 sync <folder> s3://<bucket>/ --delete',
      [
        'aws | the AWS CLI',
        's3 | service',
        'sync | operation',
        '<folder> | word for `paths`',
        's3://<bucket>/ | word for `paths`',
        '--delete | optional; takes no value',
      ],
    ],
    [
      "aws ec2 terminate-instances --instance-ids <id> 'b c' --region=eu-west-1",
      [
        'aws | the AWS CLI',
        'ec2 | service',
        'terminate-instances | operation; something is gone for good afterwards',
        "--instance-ids <id> 'b c' | required; takes one or more values",
        '--region=eu-west-1 | option of every command; takes a value',
      ],
    ],
    [
      'aws --profile ana ec2 wait vpc-available --vpc-ids a',
      [
        'aws | the AWS CLI',
        '--profile ana | option of every command; takes a value',
        'ec2 | service',
        'wait vpc-available | operation',
        '--vpc-ids a | optional; takes one or more values',
      ],
    ],
    [
      'aws lambda invoke --function-name f out.json',
      [
        'aws | the AWS CLI',
        'lambda | service',
        'invoke | operation',
        '--function-name f | required; takes a value',
        'out.json | word for `outfile`',
      ],
    ],
    ['aws configure', ['aws | the AWS CLI', 'configure | service']],
    ['aws s3 help', ['aws | the AWS CLI', 's3 | service', 'help | shows the help']],
  ])('%s', (line, parts) => {
    expect(apart(line)).toEqual(parts);
  });
});

describe('what options take', () => {
  test.each([
    ['aws s3api list-objects-v2 --max-keys 5', '--max-keys 5 | optional; takes a whole number'],
    [
      'aws s3api create-bucket --create-bucket-configuration a=b',
      '--create-bucket-configuration a=b | optional; takes a structure, in short form or as JSON',
    ],
    ['aws s3 ls --request-payer', '--request-payer | optional; takes a value or none'],
    ['usermod -aG wheel,dev ana', '-aG wheel,dev | options -a and -G; the last takes values with commas between'],
    ['ssh -o Port=22 web', '-o Port=22 | option; takes `Name=value`'],
  ])('%s', (line, part) => {
    expect(apart(line)).toContain(part);
  });
});

test('of every command of the cheatsheets all is told, and nothing of the AWS CLI is unknown', () => {
  expect(CHEATSHEET_COMMANDS.length).toBeGreaterThan(1_000);
  for (const line of CHEATSHEET_COMMANDS) {
    const parts = takeApart(c(line), TABLE);
    expect(
      parts.filter(({ role }) => role.is === 'unknown'),
      line,
    ).toEqual([]);
    const told = parts.filter(({ depth }) => depth === 0).map(({ source }) => source);
    expect(told.join('').replace(/\s/g, ''), line).toBe(line.replace(/\s/g, ''));
  }
});
