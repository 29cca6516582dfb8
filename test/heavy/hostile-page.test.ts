import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awsstudy } from '../../src/exchange/awsstudy.js';
import { cloudcertprep } from '../../src/exchange/cloudcertprep.js';
import type { ImportFormat } from '../../src/exchange/deck.js';
import { details } from '../../src/exchange/details.js';
import { IMPORT_FORMATS } from '../../src/exchange/importing.js';
import { linkedin } from '../../src/exchange/linkedin.js';
import { packFiles, packTopics } from '../../src/exchange/pack-files.js';
import { practiceTest } from '../../src/exchange/practice-test.js';
import { tldr } from '../../src/exchange/tldr.js';
import { clean } from '../../src/text/clean.js';
import { checkFiles } from '../exchange/check-files.js';

const FORMATS: readonly ImportFormat[] = [practiceTest, linkedin, details, cloudcertprep, tldr, awsstudy];

/** Texts of these parts come close to each of the formats. */
const PARTS = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '\t',
    '# ',
    '### ',
    '#### Q1. ',
    '- [ ] ',
    '- [x] ',
    '```\n',
    '```json\n{}\n```',
    '![',
    '](',
    '<br>',
  ],
  ...[
    '1. ',
    '    - A. ',
    '    - B. ',
    '<details>',
    '</details>',
    'Correct Answer: AB',
    'Explanation: ',
    '(Choose two.)',
  ],
  ...[
    '> ',
    '- ',
    '`ls`',
    '`{{',
    '}}',
    '{{[-a|--all]}}',
    '\\{\\{',
    ':',
    '(costs):',
    '`aws s3 ls <a>`',
    '`<A b>`',
    '東京',
  ],
  ...['\u001b[2J', '\u202e', 'word'],
].concat('[ ] { } , "question": "options": "A" "answer": "format":1 "topics": "questions": "kind":'.split(' '));

function checkDeck({ read, recognise }: ImportFormat, text: string): void {
  const lines = text.split('\n').length;
  const { topics, left } = read({ name: 'x', text });
  const shown = JSON.stringify(topics, (_key, value) => (typeof value === 'string' ? clean(value) : value));
  expect(shown).toBe(JSON.stringify(topics));
  expect(
    left.every(({ line, reason }) => line >= 1 && line <= lines && reason === clean(reason) && reason !== ''),
  ).toBe(true);
  const score = recognise({ name: 'x', text });
  expect(score >= 0 && score <= 1).toBe(true);
}

test.each(FORMATS.map((format) => [format.name, format] as const))(
  'the reader of %s takes any text: nothing is thrown, what it gives may be shown, lines are there',
  (_name, format) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }), (parts) => checkDeck(format, parts.join(''))),
      { numRuns: 300 },
    );
  },
);

const OTHER_PARTS = [
  '# a\n- b:\n`ls |`\n',
  '- c:\n`ls <A b>`\n',
  'Q: ',
  'A: ',
  'C: ',
  '[x] ',
  '---\n',
  '::a:: ',
  ' {\n',
  '=',
  '~',
  '}\n',
  'ANSWER: A\n',
  'a\tb\n',
  'A. a\nB. b\n',
];

test('whatever a reader gives can be put into a pack, and nothing of it is left out there', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...IMPORT_FORMATS),
      fc.array(fc.constantFrom(...PARTS, ...OTHER_PARTS), { minLength: 5, maxLength: 60 }),
      ({ read }, parts) => {
        const deck = read({ name: 'x', text: parts.join('') });
        expect(checkFiles(packFiles('p', clean('P'), packTopics(deck))).problems).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

const KEYS = `format topics questions groups entries sections title id kind stem options text correct why answers number
  required option steps pairs left right command meaning question answer type targets correctMatches correctOrder
  explanation __proto__ A B`.split(/\s+/);
const VALUES = [null, 1, -0.5, true, '', 'a', 'single', 'match', 'ls |', '\u001b[2J', 'https://a.b', 'x\ny'];

/** JSON of any shape, with the keys that the readers look for. */
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(...VALUES),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 8 }),
  ),
})).value;

test('JSON of any shape is read without a fault of ours', () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      checkDeck(cloudcertprep, JSON.stringify(value));
      checkDeck(cloudcertprep, JSON.stringify([value, { question: 'a', options: value, answer: value }]));
      checkDeck(
        awsstudy,
        JSON.stringify({ format: 1, topics: [value, { title: value, questions: [value], groups: [value] }] }),
      );
    }),
    { numRuns: 400 },
  );
});

const SIZE = 50_000;
const REPEATED = [
  ...['a', ' ', '\n', '#', '# ', '# a\n', '- [x] ', '- [x] a\n', '```\n', '```js\n', '`', '1. ', '1. a\n', ' - A. a\n'],
  ...[
    'Correct Answer: ',
    'A, ',
    '😀',
    '> ',
    '- ',
    '- a:\n`ls`\n',
    '`{{',
    '`a`\n',
    '\\{\\{',
    '{{[',
    '[1,',
    '{"a":',
    '\\"',
  ],
  ...['choose two ', 'choose two.', '(costs)', '<a ', '"$(', '![', '](#', '<details>', '<br'],
].concat('{{ }} [ { " <a $('.split(' '));

test.each(FORMATS.map((format) => [format.name, format] as const))(
  'the reader of %s ends at once whatever is repeated',
  (_name, { read, recognise }) => {
    for (const head of ['', '### ', '# a\n> b\n- c:\n`']) {
      for (const repeated of REPEATED) {
        const text = head + repeated.repeat(SIZE / repeated.length);
        const start = performance.now();
        recognise({ name: 'x.md', text });
        read({ name: 'x.md', text });
        // A reader that looks back over what it has read takes minutes.
        expect(performance.now() - start, `${head}${repeated}`).toBeLessThan(3_000);
      }
    }
  },
);
