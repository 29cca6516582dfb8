import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileCatalogue } from '../../src/content/compile.js';
import { openCatalogue } from '../../src/content/compiled.js';
import type { Topic } from '../../src/content/topic.js';
import { cleanLine } from '../../src/text/clean.js';
import { EXAMPLE, FOUR_TOPICS, writeCompiled } from './compiled-folder.js';

const [TOPIC] = EXAMPLE.topics;
const SUBNETS = cleanLine('subnets');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-compiled-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
});

describe('the compiled form', () => {
  test('has five files a topic and four for all', () => {
    writeCompiled(folder, compileCatalogue(EXAMPLE.topics, EXAMPLE.exams));
    expect((readdirSync(folder, { recursive: true }) as string[]).filter((path) => path.includes('.')).sort()).toEqual([
      'cheatsheets/subnets.json',
      'exams.json',
      'flow/subnets.json',
      'heads/subnets.json',
      'list.tsv',
      'names.json',
      'notes/subnets.json',
      'questions.json',
      'quizzes/subnets.json',
    ]);
  });

  test('lists topics by category, then title', () => {
    writeCompiled(folder, compileCatalogue(FOUR_TOPICS, []));
    expect(openCatalogue(folder).list()).toEqual([
      { id: 'ec2', title: 'Amazon EC2', category: 'compute', commands: 3, questions: 10 },
      { id: 's3', title: 'Simple Storage Service', category: 'storage', commands: 3, questions: 10 },
      { id: 'vpc', title: 'Amazon VPC', category: 'networking', commands: 3, questions: 10 },
      { id: 'vpc-security', title: 'VPC security', category: 'networking', commands: 3, questions: 10 },
    ]);
  });

  test('is the same, byte by byte, whatever the order of the topics', () => {
    const bytes = (topics: readonly Topic[]) =>
      compileCatalogue(topics, []).map((file) => [file.path, Buffer.from(file.bytes).toString('utf8')]);
    expect(bytes(FOUR_TOPICS.toReversed())).toEqual(bytes(FOUR_TOPICS));
  });
});

describe('each part is read from one file', () => {
  const files = compileCatalogue(EXAMPLE.topics, EXAMPLE.exams);

  test('the list', () => {
    writeCompiled(folder, files, 'list.tsv');
    expect(openCatalogue(folder).list()).toHaveLength(1);
  });

  test('the head', () => {
    writeCompiled(folder, files, 'heads/subnets.json');
    expect(openCatalogue(folder).head(SUBNETS)).toEqual(TOPIC?.head);
  });

  test('the notes, one paragraph a line', () => {
    writeCompiled(folder, files, 'notes/subnets.json');
    const { title, sections } = openCatalogue(folder).notes(SUBNETS);
    expect(title).toBe('Subnets');
    expect(sections.map(({ slug, level }) => `${level} ${slug}`)).toEqual([
      '2 where-a-subnet-lives',
      '2 sizing-subnets',
      '3 what-cant-be-changed',
      '2 in-the-exam',
    ]);
    expect(sections[0]?.markdown).toContain(
      '\nA subnet whose route table leads to an internet gateway is public; any other is private. How large it can be stands in [sizing subnets](#sizing-subnets).\n',
    );
  });

  test('the flow', () => {
    writeCompiled(folder, files, 'flow/subnets.json');
    const { sections } = openCatalogue(folder).flow(SUBNETS);
    expect(sections.map(({ slug, blocks }) => [slug, blocks.length > 0])).toEqual([
      ['where-a-subnet-lives', true],
      ['sizing-subnets', true],
      ['what-cant-be-changed', true],
      ['in-the-exam', true],
    ]);
  });

  test('the cheatsheet', () => {
    writeCompiled(folder, files, 'cheatsheets/subnets.json');
    expect(openCatalogue(folder).cheatsheet(SUBNETS)).toEqual({
      title: 'Subnets',
      groups: [
        {
          title: 'Look around',
          entries: [
            {
              command: 'aws ec2 describe-subnets --filters Name=vpc-id,Values=<vpc-id>',
              meaning: 'List the subnets of a VPC',
            },
          ],
        },
        {
          title: 'Change',
          entries: [
            {
              command: 'aws ec2 create-subnet --vpc-id <vpc-id> --cidr-block <cidr-block> --availability-zone <zone>',
              meaning: 'Create a subnet in one zone',
            },
            {
              command: 'aws ec2 delete-subnet --subnet-id <subnet-id>',
              meaning: 'Delete an empty subnet',
              mark: 'destructive',
            },
          ],
        },
      ],
    });
  });

  test('the questions', () => {
    writeCompiled(folder, files, 'quizzes/subnets.json');
    expect(openCatalogue(folder).questions(SUBNETS)).toEqual(TOPIC?.questions);
  });

  test('the exams', () => {
    writeCompiled(folder, files, 'exams.json');
    expect(openCatalogue(folder).exams()).toEqual(EXAMPLE.exams);
  });

  test('an exact id, from none but its head', () => {
    writeCompiled(folder, files, 'heads/subnets.json');
    expect(openCatalogue(folder).resolve('subnets')).toEqual({ kind: 'found', id: 'subnets' });
  });
});
