import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCommandTable } from '../../../src/study/drills/command-table.js';

const TABLE = readCommandTable(`# A head.
[*]
all output debug?
api cli-input-json
paged max-items#
[configure]
.=
list=
[ec2]
delete-vpc! vpc-id*
describe-vpcs@ filters+ output:
wait/vpc-available vpc-ids+*
create-entry= egress~ingress* dry-run~ tags& check% <first> <last>& <file>%
`);

describe('a table', () => {
  test('names services and their commands', () => {
    expect(TABLE.services()).toEqual(['configure', 'ec2']);
    expect(TABLE.commandsOf('ec2')).toEqual(['delete-vpc', 'describe-vpcs', 'wait vpc-available', 'create-entry']);
    expect(TABLE.commandsOf('configure')).toEqual(['list']);
    expect(TABLE.commandsOf('s3')).toEqual([]);
    expect([...TABLE.globals.keys()].sort()).toEqual(['debug', 'output']);
  });

  test('gives a command with the options that every one of its sort takes', () => {
    const options = (service: string, name: string) => [...(TABLE.command(service, name)?.options.keys() ?? [])].sort();
    expect(options('ec2', 'delete-vpc')).toEqual(['cli-input-json', 'debug', 'output', 'vpc-id']);
    expect(options('ec2', 'describe-vpcs')).toEqual(['cli-input-json', 'debug', 'filters', 'max-items', 'output']);
    expect(options('configure', '')).toEqual(['debug', 'output']);
    expect(TABLE.command('ec2', 'nothing')).toBeUndefined();
    expect(TABLE.command('s3', '')).toBeUndefined();
  });

  test('puts an option of a command before one that all commands have', () => {
    expect(TABLE.command('ec2', 'describe-vpcs')?.options.get('output')?.kind).toBe('structure');
  });

  test('says which commands destroy, and how they are called', () => {
    expect(TABLE.command('ec2', 'delete-vpc')).toMatchObject({ path: 'ec2 delete-vpc', destroys: true });
    expect(TABLE.command('ec2', 'wait vpc-available')).toMatchObject({
      path: 'ec2 wait vpc-available',
      destroys: false,
    });
    expect(TABLE.command('configure', '')?.path).toBe('configure');
  });

  test('reads what stands behind the name of an option', () => {
    const command = TABLE.command('ec2', 'create-entry');
    expect(command?.options.get('ingress')).toEqual({
      name: 'egress',
      kind: 'switch',
      isRequired: true,
      opposite: 'ingress',
    });
    expect(command?.options.get('no-dry-run')).toMatchObject({ name: 'dry-run', isRequired: false });
    expect(command?.options.get('tags')).toEqual({ name: 'tags', kind: 'two', isRequired: false });
    expect(command?.options.get('check')?.kind).toBe('optional');
    expect(TABLE.command('ec2', 'wait vpc-available')?.options.get('vpc-ids')).toEqual({
      name: 'vpc-ids',
      kind: 'list',
      isRequired: true,
    });
    expect(command?.positionals).toEqual([
      { name: 'first', kind: 'text', isRequired: true },
      { name: 'last', kind: 'two', isRequired: true },
      { name: 'file', kind: 'optional', isRequired: false },
    ]);
  });
});

describe('the committed table', () => {
  const text = readFileSync(new URL('../../../data/aws-commands.txt', import.meta.url), 'utf8');
  const table = readCommandTable(text);
  const option = (service: string, command: string, name: string) => table.command(service, command)?.options.get(name);

  test('says where it comes from and when, and stays small', () => {
    expect(text).toMatch(/botocore \d+\.\d+\.\d+, asked on 20\d\d-\d\d-\d\d,\n.*Apache License 2\.0/);
    expect(text.length).toBeLessThan(1_600_000);
    expect(table.services().length).toBeGreaterThan(400);
  });

  test('holds the services that the topics are about', () => {
    const wanted =
      'autoscaling budgets ce cloudformation cloudfront cloudtrail cloudwatch configservice dms ec2 efs elbv2 '
        .concat('events guardduty iam kms lambda logs organizations route53 s3 s3api sns ssm sts wafv2')
        .split(' ');
    expect(wanted.filter((service) => table.commandsOf(service).length === 0)).toEqual([]);
  });

  test('knows what the CLI adds by hand, and what only version 2 has', () => {
    expect(table.commandsOf('s3')).toEqual(['cp', 'ls', 'mb', 'mv', 'presign', 'rb', 'rm', 'sync', 'website']);
    expect(option('s3', 'sync', 'delete')?.kind).toBe('switch');
    expect(option('ec2', 'run-instances', 'count')?.kind).toBe('text');
    expect(option('ec2', 'create-network-acl-entry', 'ingress')?.isRequired).toBe(true);
    expect(table.command('lambda', 'invoke')?.positionals.map(({ name }) => name)).toEqual(['outfile']);
    expect(option('lambda', 'invoke', 'cli-binary-format')?.kind).toBe('text');
    expect(table.commandsOf('configure')).toContain('list-profiles');
    expect(table.command('login', '')?.options.has('remote')).toBe(true);
    expect(table.command('logs', 'tail')?.positionals).toHaveLength(1);
    expect(table.commandsOf('ecr')).not.toContain('get-login');
  });

  test.each([
    'ec2 terminate-instances',
    's3 rm',
    'kms schedule-key-deletion',
    'ec2 deregister-image',
    'sqs purge-queue',
  ])('says that %s destroys', (path) => {
    const [service = '', name = ''] = path.split(' ');
    expect(table.command(service, name)?.destroys).toBe(true);
  });

  test.each([
    'ec2 describe-vpcs',
    's3 cp',
    'kms cancel-key-deletion',
    'rds wait db-instance-deleted',
    'ec2 stop-instances',
  ])('says that %s destroys nothing', (path) => {
    const [service = '', ...name] = path.split(' ');
    expect(table.command(service, name.join(' '))?.destroys).toBe(false);
  });
});
