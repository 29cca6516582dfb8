import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aiken } from '../../src/exchange/aiken.js';
import { anki } from '../../src/exchange/anki.js';
import type { ImportFormat } from '../../src/exchange/deck.js';
import { gift } from '../../src/exchange/gift.js';
import { hashcards } from '../../src/exchange/hashcards.js';
import { isId } from '../../src/study/id.js';
import { clean } from '../../src/text/clean.js';

const FORMATS: readonly ImportFormat[] = [anki, hashcards, gift, aiken];

/** Texts of these parts come close to each of the formats. */
const PARTS = [
  ...[
    '\n',
    '\n\n',
    '\t',
    ' ',
    '"',
    '""',
    '#',
    '#separator:',
    '#html:true\n',
    '#deck column:1\n',
    '::',
    '\\',
    '\u001b[2J',
  ],
  ...[
    'Q:',
    'A:',
    'C:',
    '---',
    '[',
    ']',
    '![',
    '](',
    '{',
    '}',
    '=',
    '~',
    '%50%',
    '####',
    '->',
    'T',
    '1..5',
    '//',
    '[html]',
  ],
  ...[
    '$CATEGORY: a/b',
    '[id:x]',
    '[tag:level::apply]',
    'A. ',
    'B) ',
    'ANSWER: A',
    '{{c1::',
    '}}',
    '<ol type="A">',
    '<li>',
  ],
  ...[
    '</ol>',
    '<p><b>A</b></p>',
    '<br>',
    '<img',
    '<',
    '>',
    '&#27;',
    '&#x202e;',
    '&amp;',
    '&#9999999;',
    '\r\n',
    'word',
    '東京',
  ],
];

test.each(FORMATS.map((format) => [format.name, format] as const))(
  'the reader of %s takes any text: nothing is thrown, what it gives may be shown, ids are ids, lines are there',
  (_name, format) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const lines = text.split(/\r\n?|\n/).length;
        const { topics, left } = format.read({ name: 'x', text });
        for (const { questions } of topics) {
          const shown = JSON.stringify(questions, (_key, value) => (typeof value === 'string' ? clean(value) : value));
          expect(shown).toBe(JSON.stringify(questions));
          expect(questions.every(({ id, stem }) => isId(id) && stem !== '')).toBe(true);
          expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        }
        expect(left.every(({ line, reason }) => line >= 1 && line <= lines && reason !== '')).toBe(true);
        expect(format.recognise({ name: 'x', text })).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  },
);

const SIZE = 100_000;

/** What a slow reader would look at again and again. */
const REPEATED = [
  ...[' ', '\n', '\t', '"', '"\n', '#\n', '\\', ':', '/', '{', '{=', '~', '~%', '####', '=->', '[', '[a]', '![', '\r'],
  ...[
    '<',
    '<a',
    '<li>',
    '<!--',
    '&#',
    '`',
    '{{c1::',
    '{{c1::}}',
    'Q:\nA:\n',
    'C:[',
    'A. a\n',
    'ANSWER: A\n',
    '// [id:',
  ],
];

/** What each format must have read before it looks closely. */
const HEADS = [
  [anki, ['', '#html:true\na\t']],
  [hashcards, ['', 'C: ']],
  [gift, ['', 'a {=']],
  [aiken, ['', 'a\nA. ']],
] as const;

test.each(HEADS.map(([format, heads]) => [format.name, format, heads] as const))(
  'the reader of %s ends at once whatever is repeated',
  (_name, format, heads) => {
    for (const text of heads.flatMap((head) => REPEATED.map((part) => head + part.repeat(SIZE / part.length)))) {
      const start = performance.now();
      format.recognise({ name: 'x.md', text });
      format.read({ name: 'x.md', text });
      // A reader that looks back over what it has read takes minutes.
      expect(performance.now() - start, text.slice(0, 30)).toBeLessThan(3000);
    }
  },
);
