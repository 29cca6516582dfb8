import { describe, expect, test } from 'vitest';
import { checkTopics } from '../../src/content/check.js';
import type { TopicSource } from '../../src/content/topic.js';
import { exampleTopic, type Plant, sourcesOf } from './example-topic.js';

/** What is left to say about any small topic. */
const SIZE_RULES: readonly string[] = ['few-questions', 'few-commands', 'notes-length'];

function told(...topics: readonly TopicSource[]): readonly string[] {
  return checkTopics(sourcesOf(...topics))
    .problems.filter(({ rule }) => !SIZE_RULES.includes(rule))
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

test('the worked example is good apart from its size', () => {
  expect(told(exampleTopic())).toEqual([]);
  const { problems, topics } = checkTopics(sourcesOf(exampleTopic()));
  expect(topics).toEqual([]);
  expect(problems.map(({ file, line, rule, message }) => [file, line, rule, message])).toEqual([
    ['subnets/cheatsheet.md', 1, 'few-commands', 'This cheatsheet has 3 commands; add some until it has at least 30.'],
    ['subnets/notes.md', 1, 'notes-length', 'These notes have 102 words outside fences; make it 1,500 to 4,500.'],
    ['subnets/quiz.yaml', 1, 'few-questions', 'This quiz has 10 questions; write at least 40.'],
  ]);
});

test.each([
  ['vpc', 50, 45],
  ['linux', 40, 80],
  ['billing', 40, 20],
  ['kms', 40, 30],
])('%s needs %i questions and %i commands', (id, questions, commands) => {
  const { problems } = checkTopics({ topics: [exampleTopic([], id)], problems: [] });
  const messages = problems.map(({ message }) => message);
  expect(messages).toContain(`This quiz has 10 questions; write at least ${questions}.`);
  expect(messages).toContain(`This cheatsheet has 3 commands; add some until it has at least ${commands}.`);
});

test.each<[string, ...Plant[]]>([
  [
    'quiz.yaml:10:7 option-count This single question has 3 options; give it 4.',
    ['quiz.yaml', / {6}- \{id: n250.*\n/, ''],
  ],
  [
    'quiz.yaml:28:7 option-count This multiple question has 4 options; give it 5 or 6.',
    ['quiz.yaml', / {6}- \{id: larger-web.*\n/, ''],
  ],
  [
    'quiz.yaml:12:26 banned-option The option `All of the above` speaks of other options; write one that stands on its own.',
    ['quiz.yaml', 'text: "256"', 'text: All of the above'],
  ],
  [
    'quiz.yaml:12:26 banned-option The option `None of these.` speaks of other options; write one that stands on its own.',
    ['quiz.yaml', 'text: "256"', 'text: None of these.'],
  ],
  [
    'quiz.yaml:12:26 banned-option The option `Both A and B` speaks of other options; write one that stands on its own.',
    ['quiz.yaml', 'text: "256"', 'text: Both A and B'],
  ],
  [
    'quiz.yaml:24:11 choose-count The stem doesn\'t say that 2 options are right; end it in "Choose TWO."',
    ['quiz.yaml', ' Choose TWO.', ''],
  ],
  [
    'quiz.yaml:24:11 choose-count The stem doesn\'t say that 2 options are right; end it in "Choose TWO."',
    ['quiz.yaml', ' Choose TWO.', ' Choose THREE.'],
  ],
  [
    'quiz.yaml:12:38 why-short This `why` has 1 word; write a reason of at least 6.',
    ['quiz.yaml', '"That is the whole block, and AWS keeps some of it."', 'No.'],
  ],
  [
    'quiz.yaml:76:10 why-short This `why` has 4 words; write a reason of at least 6.',
    ['quiz.yaml', 'The zone is chosen when the subnet is made and stays.', 'The zone is fixed.'],
  ],
  [
    'quiz.yaml:98:48 why-short This `why` has 3 words; write a reason of at least 6.',
    ['quiz.yaml', '"Sixteen addresses, less the five that AWS keeps."', 'Sixteen less five.'],
  ],
  [
    'quiz.yaml:12:38 why-repeated This `why` says the same as another one of the question; write a reason of its own.',
    [
      'quiz.yaml',
      '"That is the whole block, and AWS keeps some of it."',
      '"An ordinary network loses two addresses, AWS keeps more than those."',
    ],
  ],
  [
    'quiz.yaml:31:75 why-repeated This `why` repeats what it belongs to; write what makes it right or wrong.',
    ['quiz.yaml', "More addresses don't help when the zone is gone.", 'Give the web subnet a shorter prefix!'],
  ],
  [
    'quiz.yaml:49:11 similar-stems This stem is nearly that of `subnets:usable-ips-24` (line 3); ask something else, or drop one of the two.',
    [
      'quiz.yaml',
      'How many addresses does AWS keep in every subnet?',
      'How many addresses of a /24 subnet can your instances use now?',
    ],
  ],
  [
    'quiz.yaml:28:31 answer-in-stem The stem of `prefix-and-hosts` holds this right answer; reword the stem or the option.',
    ['quiz.yaml', 'stem: Put each prefix to', 'stem: Put web subnets into two zones. Put each prefix to'],
  ],
  [
    'notes.md:38:1 section-without-question No question asks about the section `costs`; write one, or teach this elsewhere.',
    ['notes.md', '## In the exam', '## Costs\n\nNothing.\n\n## In the exam'],
  ],
  [
    'quiz.yaml:17:16 believed This answer is only believed; confirm it with a source, or teach it without asking it.',
    ['quiz.yaml', 'certainty: verified', 'certainty: believed'],
  ],
  [
    'quiz.yaml:1:1 recall-share 70 % of the questions are recall; turn some into small cases until it is at most 35 %.',
    ['quiz.yaml', /level: apply/g, 'level: recall'],
  ],
  [
    'quiz.yaml:1:1 scenario-share 0 % of the questions are scenario; write more until it is at least 30 %.',
    ['quiz.yaml', /level: scenario/g, 'level: apply'],
  ],
])('%s', (expected, ...plants) => {
  expect(told(exampleTopic(plants))).toEqual([`subnets/${expected}`]);
});

test('a stem that another topic asks too is told at the second of them', () => {
  expect(told(exampleTopic([], 'a'), exampleTopic([['notes.md', /aliases: .*\n/, '']], 'b'))).toContain(
    'b/quiz.yaml:8:11 similar-stems This stem is nearly that of `a:usable-ips-24` (line 3); ask something else, or drop one of the two.',
  );
});

test.each<[string, Plant]>([
  [
    'a question about its part counts for a section',
    ['quiz.yaml', 'section: sizing-subnets', 'section: what-cant-be-changed'],
  ],
  [
    'a stem may ask "which two" or name the number',
    ['quiz.yaml', 'Which steps\n      do you take? Choose TWO.', 'Which two\n      steps do you take?'],
  ],
  ['a stem may ask for 2', ['quiz.yaml', 'Choose TWO.', 'Select 2.']],
  ['one word of an option may stand in a stem', ['quiz.yaml', 'text: "251"', 'text: public']],
])('%s', (_name, plant) => {
  expect(told(exampleTopic([plant]))).toEqual([]);
});

describe('over the single questions of a topic', () => {
  interface Habit {
    /** How many of the ten have the right option longest. */
    readonly longest: number;
    /** Position of each right option, from 0. */
    readonly positions: readonly number[];
  }

  function quizWith({ longest, positions }: Habit): string {
    const questions = positions.map((right, n) => {
      const options = [0, 1, 2, 3].map((place) => {
        const text = place === right && n < longest ? `long thing ${n}` : `thing ${place}${n}`;
        const correct = place === right ? ', correct: true' : '';
        return `      - {id: o${place}, text: "${text}"${correct}, why: Six words say why number ${place} fits.}\n`;
      });
      const stem = ['red', 'green', 'blue'].map((word) => `${word}${n}`).join(' ');
      const level = n % 2 === 0 ? 'scenario' : 'apply';
      return `  - id: q${n}\n    kind: single\n    level: ${level}\n    section: ${n % 2 === 0 ? 'sizing-subnets' : 'where-a-subnet-lives'}\n    exams: []\n    stem: ${stem}\n    options:\n${options.join('')}`;
    });
    return `questions:\n${questions.join('')}`;
  }

  const habit = (longest: number, positions: readonly number[]) =>
    told(exampleTopic([['quiz.yaml', /[\s\S]*/, quizWith({ longest, positions })]]));
  const SPREAD = [0, 1, 2, 3, 0, 1, 2, 3, 0, 1];

  test('the right one may be longest in 3 of 10, not in 4', () => {
    expect(habit(3, SPREAD)).toEqual([]);
    expect(habit(4, SPREAD)).toEqual([
      'subnets/quiz.yaml:1:1 right-longest In 4 of 10 single questions (40 %) the right option is the longest; lengthen wrong ones until it is at most 35 % (lines 2, 13, 24, 35).',
    ]);
  });

  test('one position may be right in 4 of 10, not in 5', () => {
    expect(habit(0, [0, 0, 0, 0, 1, 1, 2, 2, 3, 3])).toEqual([]);
    expect(habit(0, [0, 0, 0, 0, 0, 1, 2, 2, 3, 3])).toEqual([
      'subnets/quiz.yaml:1:1 right-position In 5 of 10 single questions (50 %) option 1 is right; move right options until no place has over 40 %.',
    ]);
  });

  test('four questions say nothing about a habit', () => {
    expect(habit(4, [0, 0, 0, 0])).toEqual([]);
  });
});

test("a question that can't be read is no reason to miss a question about its section", () => {
  const broken: Plant[] = [
    ['quiz.yaml', /section: where-a-subnet-lives/g, 'section: sizing-subnets'],
    ['quiz.yaml', 'level: recall', 'level: hard'],
  ];
  expect(told(exampleTopic(broken)).map((line) => line.split(' ')[1])).toEqual(['unknown-value']);
});
