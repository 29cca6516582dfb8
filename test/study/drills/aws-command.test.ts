import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAwsCalls } from '../../../src/study/drills/aws-call.js';
import { readAwsCommand } from '../../../src/study/drills/aws-command.js';
import { awsFaultText } from '../../../src/study/drills/aws-fault.js';
import { readCommandLine } from '../../../src/study/drills/command-line.js';
import { readCommandTable } from '../../../src/study/drills/command-table.js';

const TABLE = readCommandTable(readFileSync(new URL('../../../data/aws-commands.txt', import.meta.url), 'utf8'));

function read(line: string) {
  return findAwsCalls(readCommandLine(line).commands).map(({ words }) => readAwsCommand(words, TABLE));
}

/** Gives the sentences on all faults of a line. */
function faultsOf(line: string): readonly string[] {
  return read(line).flatMap(({ faults, shape }) => faults.map((fault) => awsFaultText(fault, shape?.path ?? '')));
}

describe('a call of aws', () => {
  test.each([
    ['aws s3 ls', ['s3 ls']],
    ['AWS_PROFILE=x sudo -E aws s3 ls | sort', ['s3 ls']],
    ['echo "$(aws sts get-caller-identity)"', ['sts get-caller-identity']],
    ['for b in $(aws s3 ls); do aws s3 rb "$b"; done', ['s3 ls', 's3 rb']],
    ["watch -n 5 'aws s3 ls | wc -l'", ['s3 ls']],
    ['xargs -n 1 aws ec2 stop-instances --instance-ids', ['ec2 stop-instances']],
    ['echo aws s3 ls', []],
    ['man aws', []],
  ])('is found in %s', (line, paths) => {
    expect(read(line).map(({ shape }) => shape?.path)).toEqual(paths);
    expect(faultsOf(line)).toEqual([]);
  });

  test('has its place in the line', () => {
    const { commands } = readCommandLine('sudo aws s3 ls; watch "aws s3 ls"');
    expect(findAwsCalls(commands).map(({ at }) => at)).toEqual([5, 22]);
  });

  test('gets the words that xargs adds, unless these go elsewhere', () => {
    expect(faultsOf('xargs aws s3 rb')).toEqual([]);
    expect(faultsOf('xargs -I{} aws s3 rb')).toEqual(['`aws s3 rb` needs a word for `path`; add it.']);
  });

  test('is read into command, options and other words', () => {
    const [command] = read(
      "aws --region eu-west-1 lambda invoke --function-name=f --payload '{}' --no-cli-pager out.json",
    );
    expect(command?.shape?.path).toBe('lambda invoke');
    expect(command?.options.map(({ name, values }) => [name, ...values.map(({ text }) => text)])).toEqual([
      ['region', 'eu-west-1'],
      ['function-name', 'f'],
      ['payload', '{}'],
      ['no-cli-pager'],
    ]);
    expect(command?.positionals.map(({ text }) => text)).toEqual(['out.json']);
  });
});

describe('a right command', () => {
  test.each([
    'aws ec2 describe-vpcs --filters Name=tag:a,Values=b "Name=c d,Values=<x>" --max-items 5 --query "Vpcs[].VpcId"',
    'aws ec2 wait vpc-available --vpc-ids <vpc-id>',
    'aws ec2 create-network-acl-entry --ingress --network-acl-id <id> --rule-number 90 --protocol -1 --rule-action deny',
    'aws ec2 run-instances --cli-input-json file://run.json --no-ebs-optimized',
    'aws ec2 delete-vpc --generate-cli-skeleton',
    'aws autoscaling set-desired-capacity --auto-scaling-group-name g --desired-capacity <n>',
    'aws autoscaling set-desired-capacity --auto-scaling-group-name g --desired-capacity "$N"',
    'aws s3 cp - s3://bucket/key --sse AES256 --exclude "*" --include "*.txt" --exclude x',
    'aws s3 ls $EXTRA s3://x',
    'aws s3 ls --page-size file://size.txt',
    'aws configure',
    'aws --profile x configure set region eu-west-1',
    'aws configure sso --profile x',
    'aws help',
    'aws ec2 delete-vpc help',
    'aws ec2 wait help',
    'aws --version',
    'aws $SERVICE list',
    'aws ec2 <operation> --whatever',
    'aws ec2 wait <state>',
    `aws iam put-role-policy --role-name r --policy-name p --policy-document '{"Version":"<v>","n":$N}'`,
    `aws logs filter-log-events --log-group-name g --filter-pattern '{ $.errorCode = "*" }'`,
    `aws cloudwatch put-dashboard --dashboard-name d --dashboard-body "$(cat <file>)"`,
    `aws s3api select-object-content --bucket b --key k --expression-type SQL --expression e --input-serialization '{"CSV":{}}' --output-serialization '{}' out`,
    'aws s3api put-object --bucket b --key k --metadata {}',
    `aws lambda update-function-configuration --function-name f --environment 'Variables={A="[",B=[<c>]}'`,
    'aws ec2 create-tags --resources i --tags "Key=a,Value=$(date +[)"',
  ])('has no fault: %s', (line) => {
    expect(faultsOf(line)).toEqual([]);
  });
});

describe('a wrong command', () => {
  test.each([
    ['aws ec3 describe-vpcs', 'The AWS CLI has no service `ec3`; write `ec2`.'],
    ['aws nothing-like-it', 'The AWS CLI has no service `nothing-like-it`; `aws help` lists them.'],
    ['aws ec2 describe-vpc', 'The AWS CLI has no `aws ec2 describe-vpc`; write `aws ec2 describe-vpcs`.'],
    ['aws s3 ls-everything', 'The AWS CLI has no `aws s3 ls-everything`; `aws s3 help` lists what there is.'],
    ['aws ec2 wait vpc-avail', 'The AWS CLI has no `aws ec2 wait vpc-avail`; `aws ec2 wait help` lists what there is.'],
    ['aws ec2', "`aws ec2` isn't a whole command; write which one you mean."],
    ['aws ec2 wait', "`aws ec2 wait` isn't a whole command; write which one you mean."],
    ['aws configure sos', 'The AWS CLI has no `aws configure sos`; write `aws configure sso`.'],
    ['aws s3 ls --recursively', '`aws s3 ls` has no `--recursively`; write `--recursive`.'],
    ['aws s3 ls --nothing-like-it', '`aws s3 ls` has no `--nothing-like-it`; delete it.'],
    ['aws s3 ls ---recursive', '`aws s3 ls` has no `---recursive`; write `--recursive`.'],
    ['aws ec2 describe-images --owner self', '`--owner` is cut short; write `--owners`.'],
    ['aws ec2 delete-vpc', '`aws ec2 delete-vpc` needs `--vpc-id`; add it.'],
    ['aws ec2 delete-vpc --vpc-id', '`--vpc-id` needs a value; write it behind the option.'],
    ['aws ec2 delete-vpc --vpc-id --dry-run', '`--vpc-id` needs a value; write it behind the option.'],
    ['aws s3 ls --recursive=true', '`--recursive` takes no such value; delete it.'],
    ['aws s3 cp a', '`aws s3 cp` needs a word for `paths`; add it.'],
    ['aws s3 cp a b c', '`aws s3 cp` takes no word like `c`; put its option in front, or delete it.'],
    ['aws s3 rb s3://x <y>', '`aws s3 rb` takes no word like `<y>`; put its option in front, or delete it.'],
    ['aws s3 ls --page-size ten', '`--page-size` takes a whole number, and `ten` is none; write one.'],
    [
      "aws lambda update-function-configuration --function-name f --environment 'Variables={A=b'",
      "The brackets in the value of `--environment` don't match; mend them.",
    ],
    [
      "aws ec2 create-tags --resources i --tags 'Key=a,Value=[b}]'",
      "The brackets in the value of `--tags` don't match; mend them.",
    ],
    [
      `aws dynamodb put-item --table-name t --item '{"a":'`,
      "The value of `--item` isn't JSON (Unexpected end of JSON input); mend it.",
    ],
  ])('%s: %s', (line, sentence) => {
    expect(faultsOf(line)).toEqual([sentence]);
  });

  test.each([
    `aws iam create-policy --policy-name p --policy-document '{"Version":"2012-10-17","Statement":[}'`,
    `aws ec2 create-tags --resources i --tags '[{"Key":"a"]'`,
    `aws lambda invoke --function-name f --payload '{"a"}' out.json`,
  ])('names JSON that is none: %s', (line) => {
    expect(faultsOf(line)).toEqual([expect.stringContaining("isn't JSON")]);
  });
});

test('options of a command may stand in any order', () => {
  const options = [
    '--vpc-id vpc-1',
    '--cidr-block 10.0.0.0/24',
    '--availability-zone a',
    '--dry-run',
    '--region=eu-west-1',
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(options, { minLength: options.length }), (shuffled) => {
      const [command] = read(`aws ec2 create-subnet ${shuffled.join(' ')}`);
      expect(command?.faults).toEqual([]);
      expect(command?.options.map(({ name }) => name).sort()).toEqual([
        'availability-zone',
        'cidr-block',
        'dry-run',
        'region',
        'vpc-id',
      ]);
    }),
  );
});

test('a typing mistake in the name of any command is noticed', () => {
  const commands = TABLE.commandsOf('ec2').filter((name) => !name.includes(' '));
  fc.assert(
    fc.property(fc.constantFrom(...commands), fc.nat(), (name, place) => {
      const at = place % name.length;
      const typed = name.slice(0, at) + name.slice(at + 1);
      fc.pre(!commands.includes(typed) && typed !== '' && !typed.startsWith('-'));
      expect(read(`aws ec2 ${typed}`)[0]?.faults[0]).toMatchObject({ kind: 'command', word: `ec2 ${typed}` });
    }),
  );
});

test('no words at all make the reading stumble', () => {
  const word = fc.constantFrom(
    'ec2',
    's3',
    'wait',
    'cp',
    'delete-vpc',
    '--vpc-id',
    '--vpc-id=',
    '-',
    '--',
    '-x',
    '--=',
    '$X',
    '<y>',
    '{',
    '',
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(read(`aws ${words.map((text) => `'${text}'`).join(' ')}`)).toHaveLength(1);
    }),
  );
});
