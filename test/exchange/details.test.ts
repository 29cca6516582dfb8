import { expect, test } from 'vitest';
import { details } from '../../src/exchange/details.js';

function read(...lines: readonly string[]) {
  return details.read({ name: 'exam.md', text: lines.join('\n') });
}

const folded = (...lines: readonly string[]): readonly string[] => [
  '',
  '    <details markdown=1><summary markdown="span">Answer</summary>',
  '',
  ...lines.map((line) => `    ${line}`),
  '',
  '    </details>',
  '',
];

test('a numbered list with folded answers is a list of questions', () => {
  const { topics, left } = read(
    '# Practice Exam 1.5',
    '',
    'Click on the **Answer** button.',
    '',
    '1. 🥲Which tool is it? <br/> Take one.',
    '    - A. Config',
    '    - B. Budgets',
    ...folded('Correct Answer: B', '', 'Explanation: <https://aws.amazon.com/x>'),
    '1. Which are two? (Select TWO.)',
    '    - A. EC2',
    '    - B. S3',
    '    - C. IAM',
    ...folded('**Correct answers:** A, C', 'Explanation:', '- First.', '- Second.'),
  );
  expect(left).toEqual([]);
  expect(topics.map(({ title }) => title)).toEqual(['Practice Exam 1.5']);
  const none = 'No reason is given where this question comes from.';
  expect(
    topics[0]?.questions.map((question) => [
      question.stem,
      'options' in question && question.options.map(({ text, correct, why }) => [text, correct, why]),
    ]),
  ).toEqual([
    [
      'Which tool is it? Take one.',
      [
        ['Config', false, none],
        ['Budgets', true, '<https://aws.amazon.com/x>'],
      ],
    ],
    [
      'Which are two? (Select TWO.)',
      [
        ['EC2', true, '- First. - Second.'],
        ['S3', false, none],
        ['IAM', true, '- First. - Second.'],
      ],
    ],
  ]);
});

test.each([
  [
    'no answer',
    ['1. a', '    - A. b', '    - B. c'],
    '1 It has no line `Correct Answer:` with the letters of its right options',
  ],
  [
    'an answer that is no letter',
    ['1. a', '    - A. b', '    - B. c', ...folded('Correct Answer: see below')],
    '1 It has no line `Correct Answer:` with the letters of its right options',
  ],
  [
    'a letter without its option',
    ['', '2) a', ' - A. b', ' - B. c', ...folded('Correct Answer: D')],
    '2 Its right answer is D, and no option has that letter',
  ],
])('%s: the question is left out with its line', (_name, lines, sentence) => {
  const { topics, left } = read(...lines);
  expect([topics, left.map(({ line, reason }) => `${line} ${reason}`)]).toEqual([[], [sentence]]);
});

test('a numbered list that asks nothing is passed over', () => {
  expect(read('1. Click here', '2. Read on')).toEqual({ topics: [], left: [] });
});
