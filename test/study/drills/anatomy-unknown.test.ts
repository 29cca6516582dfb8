import { describe, expect, test } from 'vitest';
import { apart } from './apart.js';

describe('what the AWS CLI does not have is called unknown; what stands behind counts as if it were not there', () => {
  test.each<[string, readonly string[]]>([
    ['aws s4 ls x', ['s4 | unknown service; did you mean `s3`?', 'ls | unknown word', 'x | unknown word']],
    [
      'aws s3 lz x --region a',
      [
        's3 | service',
        'lz | unknown operation of this service; did you mean `ls`?',
        'x | unknown word',
        '--region a | option of every command; takes a value',
      ],
    ],
    [
      'aws s3 ls --fast now --recursive s3://a s3://b',
      [
        's3 | service',
        'ls | operation',
        '--fast | unknown option of this operation',
        'now | word for `paths`, or the value of the option in front',
        '--recursive | optional; takes no value',
        's3://a | word for `paths`',
        's3://b | unknown word',
      ],
    ],
    [
      'aws s3 sync --delet . s3://a',
      [
        's3 | service',
        'sync | operation',
        '--delet | unknown option of this operation; did you mean `--delete`?',
        '. | word for `paths`',
        's3://a | word for `paths`',
      ],
    ],
    [
      'aws --regoin eu-west-1 s3 ls --help',
      [
        '--regoin eu-west-1 | unknown option of this operation; did you mean `--region`?',
        's3 | service',
        'ls | operation',
        '--help | unknown option of this operation; did you mean `help`?',
      ],
    ],
    [
      'aws ec2 run-instances --frob x --count 2',
      [
        'ec2 | service',
        'run-instances | operation',
        '--frob | unknown option of this operation',
        'x | value of the option in front, if it takes one',
        '--count 2 | optional; takes a value',
      ],
    ],
    [
      'aws ec2 run-instances --image-idd ami-1 --count 2',
      [
        'ec2 | service',
        'run-instances | operation',
        '--image-idd ami-1 | unknown option of this operation; did you mean `--image-id`?',
        '--count 2 | optional; takes a value',
      ],
    ],
    [
      'aws s3 sync --fast now . s3://a --delte --dryrun',
      [
        's3 | service',
        'sync | operation',
        '--fast | unknown option of this operation',
        'now | word for `paths`, or the value of the option in front',
        '. | word for `paths`',
        's3://a | word for `paths`',
        '--delte | unknown option of this operation; did you mean `--delete`?',
        '--dryrun | optional; takes no value',
      ],
    ],
    [
      'aws s3 sync --fast=now . s3://a',
      [
        's3 | service',
        'sync | operation',
        '--fast=now | unknown option of this operation',
        '. | word for `paths`',
        's3://a | word for `paths`',
      ],
    ],
    [
      'aws --frob x s3 ls s3://a',
      [
        '--frob | unknown option of this operation',
        'x | value of the option in front, if it takes one',
        's3 | service',
        'ls | operation',
        's3://a | word for `paths`',
      ],
    ],
    [
      'aws --frob s3 --fast ls s3://a',
      [
        '--frob | unknown option of this operation',
        's3 | service',
        '--fast | unknown option of this operation',
        'ls | operation',
        's3://a | word for `paths`',
      ],
    ],
    [
      'aws --frob x s4 ls',
      [
        '--frob | unknown option',
        'x | value of the option in front, if it takes one',
        's4 | unknown service; did you mean `s3`?',
        'ls | unknown word',
      ],
    ],
    [
      'aws --region eu-west-1 s3 --frob x lz',
      [
        '--region eu-west-1 | option of every command; takes a value',
        's3 | service',
        '--frob | unknown option',
        'x | value of the option in front, if it takes one',
        'lz | unknown operation of this service; did you mean `ls`?',
      ],
    ],
    [
      'aws ec2 wait vpc-availble --vpc-ids a',
      [
        'ec2 | service',
        'wait vpc-availble | unknown operation of this service; did you mean `wait vpc-available`?',
        '--vpc-ids | unknown option',
        'a | value of the option in front, if it takes one',
      ],
    ],
    [
      'aws ec2 wait --region a x',
      [
        'ec2 | service',
        'wait | unknown operation of this service',
        '--region a | option of every command; takes a value',
        'x | unknown word',
      ],
    ],
    ['aws --help', ['--help | unknown option; did you mean `help`?']],
    ['aws --profil', ['--profil | unknown option; did you mean `--profile`?']],
    ['aws <service> ls', ['<service> | unknown service', 'ls | unknown word']],
  ])('%s', (line, parts) => {
    expect(apart(line)).toEqual(['aws | the AWS CLI', ...parts]);
  });
});

describe('of an option of another program one slip is seen, and nothing farther off: not all of them are listed here', () => {
  test.each<[string, readonly string[]]>([
    [
      'systemctl --falied restart nginx',
      [
        'systemctl | program',
        '--falied | unknown option; did you mean `--failed`?',
        'restart | operation',
        'nginx | word',
      ],
    ],
    [
      'grep --max-cuont 5 x',
      ['grep | program', '--max-cuont 5 | unknown option; did you mean `--max-count`?', 'x | word'],
    ],
    ['find . -nmae x', ['find | program', '. | word', '-nmae x | unknown option; did you mean `-name`?']],
    [
      'docker volume prune --volumes',
      ['docker | program', 'volume | operation', 'prune | operation', '--volumes | unknown option'],
    ],
    ['journalctl --ful', ['journalctl | program', '--ful | unknown option']],
  ])('%s', (line, parts) => {
    expect(apart(line)).toEqual(parts);
  });
});
