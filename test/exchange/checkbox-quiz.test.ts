import { describe, expect, test } from 'vitest';
import { linkedin } from '../../src/exchange/linkedin.js';
import { practiceTest } from '../../src/exchange/practice-test.js';
import { read, shortOf } from './boxed-deck.js';

const BACK = ['', '**[⬆ Back to Top](#table-of-contents)**', ''];

describe('practice tests', () => {
  test('a heading with boxes is a question, and what stands in front of them is none', () => {
    const deck = read(
      practiceTest,
      '# Practice tests',
      'Support us.',
      '## Table of Contents',
      '| 1 | [What is S3?](#what-is-s3)',
      '### What is S3?',
      '',
      '- [ ] A *file* system.',
      '- [x] An object store.',
      ...BACK,
      '### Which are regional? (Choose two.)',
      '',
      '- [x] SQS',
      '- [x] SNS',
      '- [ ] IAM',
      ...BACK,
      '## Contribute',
    );
    expect(deck.topics[0]?.title).toBe('Practice tests');
    expect(shortOf(deck)).toEqual({
      questions: [
        ['single', 'What is S3?', '- A *file* system.', '+ An object store.'],
        ['multiple', 'Which are regional? (Choose two.)', '+ SQS', '+ SNS', '- IAM'],
      ],
      left: [],
    });
  });

  test('without a heading of its own a quiz is called like its file', () => {
    expect(read(practiceTest, '### a', '- [x] b', '- [ ] c').topics[0]?.title).toBe('aws-quiz');
  });

  test('an explanation below a heading of its own is the reason of the right options', () => {
    const deck = read(practiceTest, '### a', '- [x] b', '- [ ] c', '', '#### Explanation', '', 'Because', 'it is.');
    const [question] = deck.topics[0]?.questions ?? [];
    expect(question && 'options' in question && question.options.map(({ why }) => why)).toEqual([
      'Because it is.',
      'No reason is given where this question comes from.',
    ]);
  });

  test.each([
    [
      'the number that is asked for is not the one that is ticked',
      ['### a (Choose 2 answers)', '- [x] b', '- [ ] c'],
      '1 It asks for 2 options, and 1 is marked as right',
    ],
    [
      'an option is a picture',
      ['### a', '', '- [x] ![b](images/b.png)', '- [ ] c'],
      "1 It needs a picture, which a terminal can't show",
    ],
    [
      'the question is a picture',
      ['### a', '', '![b](b.png)', '', '- [x] b', '- [ ] c'],
      "1 It needs a picture, which a terminal can't show",
    ],
    ['nothing is ticked', ['', '### a', '- [ ] b', '- [ ] c'], '2 None of its options is marked as right'],
    [
      'seven options',
      ['### a', '- [x] b', ...'cdefgh'.split('').map((text) => `- [ ] ${text}`)],
      '1 It has 7 options, and 2 to 6 are taken',
    ],
    ['two options are alike', ['### a', '- [x] b', '- [ ] B'], '1 Two of its options read alike: B'],
    [
      'code of several lines',
      ['### a', '```bash', 'ls', 'pwd', '```', '- [x] b', '- [ ] c'],
      '1 It shows code of several lines, and a question is one line',
    ],
    [
      'an option begins code',
      ['### a', '- [x] ```bash', 'ls', 'pwd', '```', '- [ ] b', '', '```', 'x', '```'],
      '1 It shows code of several lines, and a question is one line',
    ],
    [
      'an option is code',
      ['### a', '- [x] b', '```', 'ls', '```', '- [ ] c'],
      '1 It shows code of several lines, and a question is one line',
    ],
  ])('%s: the question is left out with its line', (_name, lines, sentence) => {
    expect(shortOf(read(practiceTest, ...lines))).toEqual({ questions: [], left: [sentence] });
  });

  test('the same question in other words of case and order is one', () => {
    const deck = read(practiceTest, '### a', '- [x] b', '- [ ] c', '', '### A', '- [ ] c', '- [x] b');
    expect(shortOf(deck).left).toEqual(['5 It is the same question as the one in line 1']);
  });

  test('code of one line, and JSON of any length, stands in the stem', () => {
    const [[, stem] = []] = shortOf(
      read(
        practiceTest,
        '### What does it do?',
        '```json',
        '{',
        '  "a": 1',
        '}',
        '```',
        '```',
        'ls',
        '```',
        '- [x] b',
        '- [ ] c',
      ),
    ).questions;
    expect(stem).toBe('What does it do? `{"a":1}` `ls`');
  });

  test('code of one line may be an option', () => {
    const lines = ['### a', '- [x] ```bash', 'ls', '```', '- [ ]  ```pwd```', '- [ ] b'];
    expect(shortOf(read(practiceTest, ...lines)).questions).toEqual([['single', 'a', '+ `ls`', '- ```pwd```', '- b']]);
  });

  test('a fence that never ends hides nothing', () => {
    expect(shortOf(read(practiceTest, '### a', '```', '- [x] b', '- [ ] c')).questions).toHaveLength(1);
  });

  test.each(['- [x] ', ' - [x] ', '   * [X] ', '+ [x] ', '1. [x] ', '2) [x] ', '\t- [x] '])(
    'a box may stand behind %j',
    (box) => {
      const lines = ['### a', `${box}b`, `${box.replace(/x/i, ' ')}c`];
      expect(practiceTest.recognise({ name: 'x', text: lines.join('\n') })).toBe(0.7);
      expect(shortOf(read(practiceTest, ...lines))).toEqual({ questions: [['single', 'a', '+ b', '- c']], left: [] });
    },
  );

  test('no heading with boxes or among questions vanishes without a word', () => {
    const lines = [
      '## Notes',
      '### Text',
      'b',
      '## Quiz',
      '### a',
      '- [x] b',
      '- [ ] c',
      '### d',
      'e',
      '#### Deeper',
      'f',
    ];
    expect(
      shortOf(read(practiceTest, ...lines, '### g', '[x] h', '[ ] i', '### j', '- [x] k', '- [ ] l', '[ ] m')).left,
    ).toEqual([
      '8 It has no boxes to tick',
      '12 Its boxes are no list: it needs `- [x]` in front of what is right, `- [ ]` of what is wrong',
      '15 Its boxes are no list: it needs `- [x]` in front of what is right, `- [ ]` of what is wrong',
    ]);
  });

  test('a broken line goes on with its option where not every option has a reason below it', () => {
    expect(shortOf(read(practiceTest, '### a', '- [x] b  ', '      c', '- [ ] d')).questions).toEqual([
      ['single', 'a', '+ b c', '- d'],
    ]);
  });

  test('True and False make a statement to be judged', () => {
    expect(shortOf(read(practiceTest, '### a', '- [ ] False', '- [x] True')).questions).toEqual([
      ['true-false', 'a', '+ True', '- False'],
    ]);
  });
});

describe('LinkedIn skill assessments', () => {
  test('numbers are no part of the question, indented lines go on with an option, references explain', () => {
    const deck = read(
      linkedin,
      '## Amazon Web Services (AWS)',
      '',
      '#### Q9. How do you replicate it?',
      '',
      '- [ ] With one instance',
      '      in each Region.',
      '- [x] With a replica.',
      '',
      '[Reference](https://docs.aws.amazon.com/x)',
    );
    expect(deck.topics[0]?.title).toBe('Amazon Web Services (AWS)');
    expect(shortOf(deck).questions).toEqual([
      ['single', 'How do you replicate it?', '- With one instance in each Region.', '+ With a replica.'],
    ]);
    const [question] = deck.topics[0]?.questions ?? [];
    expect(JSON.stringify(question)).toContain('"why":"[Reference](https://docs.aws.amazon.com/x)"');
  });

  test('a numbered question without boxes is left out', () => {
    expect(shortOf(read(linkedin, '#### Q1. a', 'text', '#### Q2. b', '- [x] c', '- [ ] d')).left).toEqual([
      '1 It has no boxes to tick',
    ]);
  });
});
