import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fence, topicFolder, verify } from '../verify/topic-folder.js';

const TOPICS = fileURLToPath(new URL('../../topics', import.meta.url));
const topics = topicFolder();

test('the commands and snippets of our topics are right, and every topic was looked at', () => {
  const { status, faults, lines } = verify();
  expect(faults).toEqual([]);
  expect(status).toBe(0);
  const folders = readdirSync(TOPICS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${name}: .*\\b\\d+ (?:other )?commands`)));
  }
  const total = lines.find((line) => line.startsWith('All: ')) ?? '';
  const count = (what: string): number => Number(new RegExp(`(\\d+) ${what}`).exec(total)?.[1]);
  expect(count('commands')).toBeGreaterThanOrEqual(600);
  expect(count('mentions')).toBeGreaterThanOrEqual(100);
  expect(count('bash fences')).toBeGreaterThanOrEqual(25);
  expect(count('json fences')).toBeGreaterThanOrEqual(10);
  expect(count('policies')).toBeGreaterThanOrEqual(8);
  expect(count('python fences')).toBeGreaterThanOrEqual(8);
  expect(lines.at(-1)).toBe('No faults.');
});

test('a mistake of each kind in a command is named with file and line', () => {
  topics.write(
    'a/cheatsheet.md',
    '- One:',
    '  `aws ec3 describe-vpcs`',
    '  `aws ec2 describe-vpc`',
    '  `aws s3 ls --recursively`',
    '  `aws ec2 describe-images --owner self`',
    '  `aws ec2 delete-vpc`',
    "  `aws s3 ls 'x`",
    `  \`aws dynamodb put-item --table-name <t> --item '{"a":'\``,
    '  ```bash',
    '  ls | xargs aws s3 lss',
    '  ```',
    '  `aws ec2 delete-vpc --vpc-id <vpc-id>`',
    '  `ls -l | sort`',
  );
  const { status, faults, lines } = verify(topics.folder);
  expect(status).toBe(1);
  expect(faults).toEqual([
    'a/cheatsheet.md:10: The AWS CLI has no `aws s3 lss`; write `aws s3 ls`.',
    'a/cheatsheet.md:2: The AWS CLI has no service `ec3`; write `ec2`.',
    'a/cheatsheet.md:3: The AWS CLI has no `aws ec2 describe-vpc`; write `aws ec2 describe-vpcs`.',
    'a/cheatsheet.md:4: `aws s3 ls` has no `--recursively`; write `--recursive`.',
    'a/cheatsheet.md:5: `--owner` is cut short; write `--owners`.',
    'a/cheatsheet.md:6: `aws ec2 delete-vpc` needs `--vpc-id`; add it.',
    "a/cheatsheet.md:7: A `'` isn't closed; close it.",
    "a/cheatsheet.md:8: The value of `--item` isn't JSON (Unexpected end of JSON input); mend it.",
  ]);
  expect(lines.slice(-3)).toEqual([
    'a: 1 bash fences, 9 commands, 1 other commands',
    'All: 1 bash fences, 9 commands, 1 other commands',
    '8 faults.',
  ]);
});

test('a mention may leave out what a command needs, but names nothing that is not there', () => {
  topics.write(
    'a/notes.md',
    'With `aws ec2 delete-vpc` it goes; `aws ec2 delete-vpx` and',
    'a span over `aws s3',
    'lss` two lines.',
  );
  expect(verify(topics.folder).faults).toEqual([
    'a/notes.md:1: The AWS CLI has no `aws ec2 delete-vpx`; write `aws ec2 delete-vpc`.',
    'a/notes.md:2: The AWS CLI has no `aws s3 lss`; write `aws s3 ls`.',
  ]);
});

test('a quiz is judged by the answers of its command questions and by what its sentences mention, baits left out', () => {
  topics.write(
    'a/quiz.yaml',
    'questions:',
    '  - kind: command',
    '    stem: Delete it with `aws ec2 delete-vpcs`.',
    '    answers:',
    '      - aws ec2 delete-vpc',
    '    optional: [--dry-run, --dry]',
    '  - kind: single',
    '    options:',
    '      - {id: a, text: Run `aws ec2 bait`, why: "It is no command, but `aws ec2 delete-vpcz` is."}',
    '      - {id: b, text: Run `aws ec2 right`, correct: true, why: So it is.}',
  );
  expect(verify(topics.folder).faults).toEqual([
    'a/quiz.yaml:3: The AWS CLI has no `aws ec2 delete-vpcs`; write `aws ec2 delete-vpc`.',
    'a/quiz.yaml:5: `aws ec2 delete-vpc` needs `--vpc-id`; add it.',
    'a/quiz.yaml:6: `--dry` is cut short; write `--dry-run`.',
    'a/quiz.yaml:9: The AWS CLI has no `aws ec2 delete-vpcz`; write `aws ec2 delete-vpc`.',
    'a/quiz.yaml:10: The AWS CLI has no `aws ec2 right`; `aws ec2 help` lists what there is.',
  ]);
});

test('a snippet that its language can not read is named with the line where it goes wrong', () => {
  topics.write(
    'a/notes.md',
    ...fence('json', '{', '  "a": [1,', '  ]', '}'),
    ...fence('yaml', 'a: b', 'c: [d'),
    ...fence('hcl', 'resource "aws_vpc" "a" {', '  cidr_block =', '}'),
    ...fence('python', 'import boto3', 'print(boto3'),
    ...fence('bash', 'ls', 'if true; then ls'),
    ...fence('text', "it's [fine"),
  );
  const { faults } = verify(topics.folder);
  expect(faults.map((fault) => fault.replace(/(: (?:This isn't \w+|A shell can't read this)).*/, '$1'))).toEqual([
    "a/notes.md:4: This isn't JSON",
    "a/notes.md:9: This isn't YAML",
    "a/notes.md:13: This isn't HCL",
    "a/notes.md:18: This isn't Python",
    "a/notes.md:22: A shell can't read this",
  ]);
});

test('an exception excuses one fault of one command and needs its reason; one that excuses nothing goes', () => {
  topics.write(
    'a/cheatsheet.md',
    '`aws s3 ls --new`',
    '`aws s3 ls --newer`',
    '`aws s3 rb s3://x --new`',
    '`aws newest list-all`',
  );
  topics.write(
    'verify-exceptions.yaml',
    '- {command: aws s3 ls, option: --new, reason: It is new., source: "https://docs.aws.amazon.com/"}',
    '- {command: aws newest list-all, reason: It is new.}',
    '- {command: aws s3 mv, option: --new, reason: It is new., source: "https://docs.aws.amazon.com/"}',
  );
  expect(verify(topics.folder).faults).toEqual([
    'a/cheatsheet.md:2: `aws s3 ls` has no `--newer`; delete it.',
    'a/cheatsheet.md:3: `aws s3 rb` has no `--new`; delete it.',
    'verify-exceptions.yaml:1: The exception `aws newest list-all` has no source; write it.',
    'verify-exceptions.yaml:1: The exception `aws s3 mv --new` excuses nothing; delete it.',
  ]);
});

test('only the topics that are asked for are looked at', () => {
  topics.write('a/cheatsheet.md', '`aws s3 lss`');
  topics.write('b/cheatsheet.md', '`aws s3 ls`');
  expect(verify(topics.folder, 'b')).toMatchObject({
    status: 0,
    lines: ['b: 1 commands', 'All: 1 commands', 'No faults.'],
  });
});

test('a check that finds nothing to look at fails', () => {
  topics.write('a/notes.md', 'Only words.');
  expect(verify(topics.folder)).toMatchObject({
    status: 1,
    lines: [
      'a: nothing',
      'All: nothing',
      'Nothing was checked; name a folder of topics, or topics that it holds.',
      'No faults.',
    ],
  });
});
