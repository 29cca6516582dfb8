import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/content/check.js';
import { CHEATSHEET_FAULTS } from './cheatsheet-faults.js';
import { exampleTopic, type Plant, sourcesOf } from './example-topic.js';
import { FRONT_MATTER_FAULTS } from './front-matter-faults.js';
import { NOTES_FAULTS } from './notes-faults.js';
import { QUIZ_FAULTS } from './quiz-faults.js';
import { QUIZ_KEY_FAULTS } from './quiz-key-faults.js';
import { YAML_FAULTS } from './yaml-faults.js';

function problemsOf(...plants: readonly Plant[]) {
  return readCatalogue(sourcesOf(exampleTopic(plants))).problems;
}

function rulesOf(...plants: readonly Plant[]) {
  return problemsOf(...plants).map(({ rule, line }) => `${line} ${rule}`);
}

test('the worked example of the authors page has no fault', () => {
  const { topics, problems } = readCatalogue(sourcesOf(exampleTopic()));
  expect(problems).toEqual([]);
  expect(topics.map(({ head }) => [head.id, head.commands, head.questions])).toEqual([['subnets', 3, 10]]);
});

describe.each([
  ['front matter', FRONT_MATTER_FAULTS],
  ['notes', NOTES_FAULTS],
  ['cheatsheet', CHEATSHEET_FAULTS],
  ['YAML', YAML_FAULTS],
  ['quiz keys', QUIZ_KEY_FAULTS],
  ['questions', QUIZ_FAULTS],
])('a fault of the %s', (_name, faults) => {
  test.each(faults.map((fault) => [fault.rule, fault.message, fault] as const))('%s: %s', (rule, message, fault) => {
    const [file = '', line, column] = fault.at.split(':');
    expect(problemsOf(...fault.plants)).toEqual([
      { file: `subnets/${file}`, line: Number(line), column: Number(column), rule, message },
    ]);
  });

  test('keeps the topic out of the catalogue', () => {
    const broken = faults.map(({ plants }) => readCatalogue(sourcesOf(exampleTopic(plants))).topics.length);
    expect(new Set(broken)).toEqual(new Set([0]));
  });
});

describe('several faults', () => {
  test('are told at once, in the order of the files', () => {
    expect(
      rulesOf(
        ['notes.md', 'title: Subnets', 'title:'],
        ['notes.md', '```text', '```xml'],
        ['cheatsheet.md', 'of a VPC:', 'of a VPC'],
        ['quiz.yaml', 'level: apply', 'level: hard'],
        ['quiz.yaml', 'text: "254"', 'text: 254'],
        ['quiz.yaml', 'id: resize', 'id: Resize'],
      ),
    ).toEqual(['5 meaning', '2 empty-text', '19 fence-language', '5 unknown-value', '10 quote-it', '34 id']);
  });

  test('of YAML syntax are told up to the first that upsets what follows', () => {
    const colon: Plant = ['quiz.yaml', 'stem: How many addresses of', 'stem: Count: how many of'];
    const at: Plant = ['quiz.yaml', 'text: Put web', 'text: @Put web'];
    const tab: Plant = ['quiz.yaml', '    kind: multiple', '\tkind: multiple'];
    expect(rulesOf(colon, at)).toEqual(['8 yaml-syntax', '28 yaml-syntax']);
    expect(rulesOf(colon, tab, at)).toEqual(['8 yaml-syntax', '20 yaml-syntax']);
  });

  test('of one misspelt key are one', () => {
    expect(rulesOf(['quiz.yaml', 'questions:\n', 'question:\n'])).toEqual(['2 unknown-key']);
    expect(rulesOf(['quiz.yaml', 'level: apply', 'levle: apply'])).toEqual(['5 unknown-key']);
  });
});

describe('limits', () => {
  test('a line of 5 KB in the notes is a fault and the text is not parsed', () => {
    const problems = problemsOf(['notes.md', 'AWS keeps five', `${'x'.repeat(5000)} five`]);
    expect(problems).toEqual([
      {
        file: 'subnets/notes.md',
        line: 27,
        column: 1,
        rule: 'markdown-limit',
        message: 'This line is longer than 4 KB; break it into shorter ones.',
      },
    ]);
  });

  test('a map of more than 2,000 keys is a fault', () => {
    const keys = Array.from({ length: 2001 }, (_, index) => `k${index}: [1]`).join(', ');
    const problems = problemsOf(['quiz.yaml', 'ranges: {prefix: [20, 28]}', `ranges: {${keys}}`]);
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['too-many-keys', 'This map has more than 2,000 keys; split it.'],
    ]);
  });

  test('lists in lists beyond 16 levels are a fault', () => {
    const problems = problemsOf(['quiz.yaml', '[20, 28]', `${'['.repeat(20)}${']'.repeat(20)}`]);
    expect(problems.map(({ message }) => message)).toContain(
      'This is nested more than 16 levels deep; write it flatter.',
    );
  });
});

describe('what is accepted', () => {
  test.each<[string, ...Plant[]]>([
    ['a cheatsheet without a title', ['cheatsheet.md', '# Subnets\n\n', '']],
    [
      'a command in two backticks that holds one',
      ['cheatsheet.md', '`aws ec2 describe-subnets', "``aws ec2 describe-subnets --query 'a[?b==`c`]'"],
      ['cheatsheet.md', '=<vpc-id>`\n', '=<vpc-id>``\n'],
    ],
    ['a meaning that starts with an asterisk', ['cheatsheet.md', '- List', '* List']],
    ['front matter without aliases and related topics', ['notes.md', /aliases: .*\nrelated: .*\n/, '']],
    [
      'a link to a planned topic, with a section that nobody knows yet',
      ['notes.md', '(#sizing-subnets)', '(vpc#nat-gateway)'],
    ],
    [
      'a text in front of the first section',
      ['notes.md', '## Where a subnet lives', 'Before all.\n\n## Where a subnet lives'],
    ],
    ['a stem in a block', ['quiz.yaml', 'stem: How many addresses of', 'stem: >\n      How many addresses of']],
    ['comments and a document start', ['quiz.yaml', 'questions:\n', '---\n# all of them\nquestions:\n']],
  ])('%s', (_name, ...plants) => {
    expect(problemsOf(...plants)).toEqual([]);
  });

  test('true stands in front of false, however the file has them', () => {
    const { topics, problems } = readCatalogue(
      sourcesOf(
        exampleTopic([
          ['quiz.yaml', / {6}- \{id: "true".*\n/, ''],
          [
            'quiz.yaml',
            'in the old one.}\n',
            'in the old one.}\n      - {id: "true", text: "True", why: It is not.}\n',
          ],
        ]),
      ),
    );
    expect(problems).toEqual([]);
    const question = topics[0]?.questions.find(({ kind }) => kind === 'true-false');
    expect(question && 'options' in question && question.options.map(({ id }) => id)).toEqual(['true', 'false']);
  });
});

test('what a file says of terminals does not reach the sentence', () => {
  const [problem] = problemsOf(['quiz.yaml', 'kind: single', 'kind: "\\e]0;x\\asingel"']);
  const [key] = problemsOf(['quiz.yaml', 'kind: single', 'kind: single\n    "\\e[2Jx": 1']);
  expect(key?.message).toMatch(/^A single question has no key `\[2Jx`; its keys are /);
  expect(problem?.message).toBe(
    "`kind` can't be `]0;xsingel`; take single, multiple, true-false, short, command, order, match, card or generated.",
  );
});

test.each<[string, Plant]>([
  [
    'A short question',
    ['quiz.yaml', '    why: "Network, router, DNS, one for later and broadcast: five in all."\n', ''],
  ],
  ['A command question', ['quiz.yaml', '    why: The zone is chosen when the subnet is made and stays.\n', '']],
  ['An order question', ['quiz.yaml', '    why: A route needs its gateway first, and a subnet its route table.\n', '']],
  ['A match question', ['quiz.yaml', /stem: Put each prefix.*\n/, '\n']],
  ['A card', ['quiz.yaml', /answer: Among the five.*\n/, '\n']],
  ['A generated question', ['quiz.yaml', '    generator: subnet-hosts\n', '']],
])('%s says what it lacks', (called, plant) => {
  expect(problemsOf(plant).map(({ message }) => message.replace(/`.*`/, '…'))).toEqual([`${called} has no …; add it.`]);
});
