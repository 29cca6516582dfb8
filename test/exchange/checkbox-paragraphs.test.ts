import { describe, expect, test } from 'vitest';
import { practiceTest } from '../../src/exchange/practice-test.js';
import { read, shortOf } from './boxed-deck.js';

describe('without a heading the paragraph right above its boxes is the question', () => {
  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    [
      'in a file without any heading',
      [
        'My questions.',
        '',
        'What is S3?',
        '',
        '- [ ] A disk.',
        '- [x] A store.',
        '',
        'What is',
        'IAM?',
        '- [x] Rights.',
        '- [ ] Keys.',
      ],
      [
        ['single', 'What is S3?', '- A disk.', '+ A store.'],
        ['single', 'What is IAM?', '+ Rights.', '- Keys.'],
      ],
    ],
    [
      'above the first heading',
      [
        'What is S3?',
        '- [ ] A disk.',
        '- [x] A store.',
        '',
        '## Others',
        '',
        '### What is IAM?',
        '- [x] Rights.',
        '- [ ] Keys.',
      ],
      [
        ['single', 'What is S3?', '- A disk.', '+ A store.'],
        ['single', 'What is IAM?', '+ Rights.', '- Keys.'],
      ],
    ],
    [
      'below the title',
      ['# Quiz', '', 'What is S3?', '- [ ] A disk.', '- [x] A store.'],
      [['single', 'What is S3?', '- A disk.', '+ A store.']],
    ],
    [
      'behind a question that has a heading',
      ['### What is S3?', '- [ ] A disk.', '- [x] A store.', '', 'What is IAM?', '- [x] Rights.', '- [ ] Keys.'],
      [
        ['single', 'What is S3?', '- A disk.', '+ A store.'],
        ['single', 'What is IAM?', '+ Rights.', '- Keys.'],
      ],
    ],
    [
      'in a numbered list, with more text and code',
      [
        '1. It runs this:',
        '',
        '   ```bash',
        '   ls',
        '   ```',
        '   What is shown?',
        '',
        '   - [x] Files.',
        '   - [ ] Keys.',
        '',
        '2) Q7',
        '   - [x] a',
        '   - [ ] b',
      ],
      [
        ['single', 'It runs this: `ls` What is shown?', '+ Files.', '- Keys.'],
        ['single', 'Q7', '+ a', '- b'],
      ],
    ],
  ])('%s', (_name, lines, questions) => {
    expect(shortOf(read(practiceTest, ...lines))).toEqual({ questions, left: [] });
    expect(practiceTest.recognise({ name: 'x', text: lines.join('\n') })).toBeGreaterThan(0);
  });

  test('but where each question has a `#`, that is no title', () => {
    const lines = ['# a?', 'b', '- [x] c', '- [ ] d', '# e?', 'f', '- [x] g', '- [ ] h'];
    expect(shortOf(read(practiceTest, ...lines)).questions.map(([, stem]) => stem)).toEqual(['a? b', 'e? f']);
  });

  test('other text behind boxes says why', () => {
    const deck = read(
      practiceTest,
      'a?',
      '- [x] b',
      '- [ ] c',
      '',
      'Because',
      'it is.',
      '',
      'd?',
      '- [x] e',
      '- [ ] f',
    );
    const whys = deck.topics[0]?.questions.map((one) => 'options' in one && one.options[0]?.why);
    expect(whys).toEqual(['Because it is.', 'No reason is given where this question comes from.']);
  });

  test('an indented paragraph belongs to the option above it', () => {
    const lines = ['### a?', '- [x] b', '', '  It is.', '', '- [ ] c', '', '  It is not.'];
    expect(shortOf(read(practiceTest, ...lines)).questions).toEqual([['single', 'a?', '+ b It is.', '- c It is not.']]);
  });

  test('a question that is left out says nothing of the one above it', () => {
    const deck = read(practiceTest, '### a?', '- [x] b', '- [ ] c', '', 'd?', '[x] e', '[ ] f');
    const [question] = deck.topics[0]?.questions ?? [];
    expect(JSON.stringify(question)).not.toContain('[x] e');
    expect(shortOf(deck).left).toHaveLength(1);
  });

  test('the topic is called like the file, or by a heading in front of it', () => {
    expect(read(practiceTest, 'a?', '- [x] b', '- [ ] c', '## d').topics[0]?.title).toBe('aws-quiz');
    expect(read(practiceTest, '# d', 'a?', '- [x] b', '- [ ] c').topics[0]?.title).toBe('d');
    expect(read(practiceTest, 'a?', '[x] b', '', '## d', '- [x] e', '- [ ] f').topics[0]?.title).toBe('aws-quiz');
  });

  test.each<[string, readonly string[], string]>([
    ['boxes with nothing above', ['', '- [x] b', '- [ ] c', '## d'], '2 It has no question'],
    [
      'boxes in no list',
      ['a?', '[x] b', '[ ] c', '', '## d'],
      '1 Its boxes are no list: it needs `- [x]` in front of what is right, `- [ ]` of what is wrong',
    ],
    [
      'a list of what is to be done',
      ['To do:', '- [ ] b', '- [ ] c', '## d'],
      '1 None of its options is marked as right',
    ],
  ])('%s: left out with its line', (_name, lines, sentence) => {
    expect(shortOf(read(practiceTest, ...lines))).toEqual({ questions: [], left: [sentence] });
  });
});

describe('a question that has a heading takes in a paragraph', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'between its first box and the others',
      ['- [ ] IAM', '', 'Note that some options follow.', '', '- [x] VPC', '- [ ] Route 53'],
      ['- IAM', '+ VPC', '- Route 53'],
    ],
    [
      'behind a single box that is ticked',
      ['- [x] VPC', '', 'It is.', '', '- [ ] IAM', '- [ ] Route 53'],
      ['+ VPC', '- IAM', '- Route 53'],
    ],
    [
      'while no box above is ticked',
      ['- [ ] IAM', '- [ ] Billing', '', 'Note that some options follow.', '', '- [x] VPC', '- [ ] Route 53'],
      ['- IAM', '- Billing', '+ VPC', '- Route 53'],
    ],
    [
      'below each of its boxes',
      ['- [x] VPC', 'It is.', '', '- [ ] IAM', '', 'It is global.', '', '- [ ] Route 53', '', 'So is this.'],
      ['+ VPC', '- IAM', '- Route 53'],
    ],
    [
      'above its last box',
      ['- [x] VPC', '', 'It is.', '', '- [ ] IAM', '', 'It is global.', '', '- [ ] Route 53', '', 'So is this.'],
      ['+ VPC', '- IAM', '- Route 53'],
    ],
  ])('%s', (_name, lines, options) => {
    const stem = 'Which of these are regional?';
    for (const heading of [`## ${stem}`, `# ${stem}`]) {
      expect(shortOf(read(practiceTest, heading, '', ...lines))).toEqual({
        questions: [['single', stem, ...options]],
        left: [],
      });
    }
  });

  test('but one without a heading ends there', () => {
    expect(shortOf(read(practiceTest, 'To do:', '- [ ] b', '- [ ] c', '', 'd?', '- [x] e', '- [ ] f'))).toEqual({
      questions: [['single', 'd?', '+ e', '- f']],
      left: ['1 None of its options is marked as right'],
    });
  });
});
