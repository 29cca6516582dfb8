import { describe, expect, test } from 'vitest';
import { gradeCommand } from '../../../src/study/drills/grading.js';
import { c } from '../../support/builders.js';
import { questionOf, TABLE, typedLines } from './command-questions.js';

/** Gives what a learner is told who types a line where an answer is expected. */
function notesOn(answer: string, line: string): readonly string[] {
  return gradeCommand(questionOf([answer]), line, TABLE).notes;
}

describe('a command is judged by its meaning', () => {
  test.each(typedLines('commands.txt'))('$about / $line', ({ about, line, correct, notes }) => {
    expect(gradeCommand(questionOf([about]), line, TABLE)).toEqual({ correct, notes });
  });
});

describe('what is typed too much is named with what it does', () => {
  test.each([
    ['aws ec2 stop-instances --instance-ids i-1', '--dry-run', 'nothing happens with it'],
    ['aws s3 sync a s3://b', '--dryrun', 'nothing happens with it'],
    ['aws s3 sync a s3://b', '--delete', 'it deletes files for good'],
    ['aws s3 ls s3://b', '--recursive', 'it reaches everything below as well'],
    ['aws ec2 stop-instances --instance-ids i-1', '--force', 'it asks nothing and holds nothing back'],
    ['terraform apply', '-auto-approve', 'nobody is asked before things change'],
    ['terraform plan', '-destroy', 'it deletes everything that the files describe'],
    [
      'aws rds delete-db-instance --db-instance-identifier a',
      '--skip-final-snapshot',
      'it leaves nothing to restore from',
    ],
    [
      'aws secretsmanager delete-secret --secret-id a',
      '--force-delete-without-recovery',
      'it leaves nothing to restore from',
    ],
    ['ssh 10.0.0.1', '-A', 'the other host can sign in with your keys'],
    ['curl https://a', '-k', 'it takes any certificate'],
    ['aws s3 ls s3://b', '--no-sign-request', 'it signs nothing, so nobody knows who asks'],
    ['aws ec2 stop-instances --instance-ids i-1', '--cli-input-json', "its document isn't compared here"],
    ['aws ec2 stop-instances --instance-ids i-1', '--cli-input-yaml', "its document isn't compared here"],
  ])('%s %s', (answer, option, risk) => {
    const value = option.startsWith('--cli-input') ? ' file://a' : '';
    expect(notesOn(answer, `${answer} ${option}${value}`)).toEqual([
      `The task doesn't call for \`${option}\`: ${risk}; leave it out.`,
    ]);
  });
});

test('JSON that breaks off is named', () => {
  const answer = `aws dynamodb get-item --table-name t --key '{"id":{"S":"1"}}'`;
  expect(notesOn(answer, answer.replace('}}', '}'))).toEqual([
    expect.stringContaining("The value of `--key` isn't JSON ("),
  ]);
});

describe('what terraform reads in its place only', () => {
  test.each([
    [
      'terraform output -raw ip',
      'terraform output ip -raw',
      'terraform reads `-raw` only right behind `output`; move it there.',
    ],
    [
      'terraform plan -out=p',
      'terraform -out=p plan',
      'terraform reads `-out=p` only right behind `plan`; move it there.',
    ],
  ])('%s', (answer, line, sentence) => {
    expect(notesOn(answer, line)).toEqual([sentence]);
  });

  test('the folder stands in front', () => {
    expect(notesOn('terraform -chdir=net plan', 'terraform -chdir=net plan')).toEqual([]);
  });
});

describe('what a question says', () => {
  const question = questionOf(
    [
      'aws ec2 create-vpc-endpoint --vpc-id vpc-1 --service-name s3 --vpc-endpoint-type Gateway --region eu-west-1',
      'aws ec2 create-vpc-endpoint --vpc-id vpc-1 --service-name s3',
    ],
    {
      stem: c('Make the endpoint in eu-west-1.'),
      required: [{ option: c('--service-name'), without: c('Nobody knows what it leads to.') }],
      optional: [c('--vpc-endpoint-type'), c('--tag-specifications')],
    },
  );
  const START = 'aws ec2 create-vpc-endpoint --vpc-id vpc-1';

  test.each([
    ['--service-name s3', true, []],
    ['--service-name s3 --tag-specifications ResourceType=vpc-endpoint', true, []],
    ['--service-name s3 --vpc-endpoint-type Gateway', true, []],
    ['--service-name s3 --region eu-west-1', true, []],
    [
      '--service-name s3 --region $REGION',
      false,
      ['You gave `--region $REGION`, and the value should be `eu-west-1`.'],
    ],
    ['', false, ['`--service-name` is missing. Nobody knows what it leads to.']],
    [
      '--service-name s3 --vpc-endpoint-type Interface',
      false,
      ['You gave `--vpc-endpoint-type Interface`, and the value should be `Gateway`.'],
    ],
    [
      '--service-name s3 --private-dns-enabled',
      false,
      ["The task doesn't call for `--private-dns-enabled`; leave it out."],
    ],
  ])('of %s', (rest, correct, notes) => {
    expect(gradeCommand(question, `${START} ${rest}`, TABLE)).toEqual({ correct, notes });
  });

  test('a Region that it does not speak of is another one', () => {
    const plain = questionOf(['aws s3 ls'], { stem: c('List the buckets; you work in eu-west-1a.') });
    expect(gradeCommand(plain, 'aws s3 ls --region eu-west-1', TABLE).correct).toBe(true);
    expect(gradeCommand(plain, 'aws s3 ls --region us-east-1', TABLE).notes).toEqual([
      "`--region us-east-1` is another Region than the question's.",
    ]);
    expect(gradeCommand(questionOf(['aws s3 ls']), 'aws s3 ls --region us-east-1', TABLE).correct).toBe(true);
  });

  test('no answer at all: nothing is right', () => {
    expect(gradeCommand(questionOf([]), 'aws s3 ls', TABLE)).toEqual({ correct: false, notes: [] });
  });
});

test('a variable nobody asked for is named', () => {
  expect(notesOn('aws s3 ls', 'A=$(aws s3 ls)')).toEqual([
    "The task doesn't call for a variable, and with one you don't see the output; leave it out.",
  ]);
});

test('another user is another matter', () => {
  expect(notesOn('sudo -u ana crontab -l', 'sudo crontab -l')).toEqual([
    '`sudo -u ana` is missing; without it you lack the rights.',
  ]);
  expect(notesOn('sudo -u ana crontab -l', 'sudo -u ana crontab -l')).toEqual([]);
});
