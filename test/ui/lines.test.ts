import { expect, test } from 'vitest';
import { cleanLine } from '../../src/text/clean.js';
import { asPainted } from '../../src/text/painted.js';
import { cellWidth } from '../../src/text/width.js';
import { bar } from '../../src/ui/bar.js';
import { belowEntry, entryLines, termLines } from '../../src/ui/entry-lines.js';
import { helpLines } from '../../src/ui/help-lines.js';
import { hintLine } from '../../src/ui/hint-line.js';
import type { KeyBinding } from '../../src/ui/key-bindings.js';
import { KEY_TABLE, type KeyContext, shownKeys } from '../../src/ui/key-table.js';
import { BLANK, type Block, offsetOf, outOfSight, pageOf } from '../../src/ui/page.js';

const setting = { width: 30, color: false };
const painted = (text: string) => asPainted(cleanLine(text));
const CONTEXTS = Object.keys(KEY_TABLE) as KeyContext[];

test('an entry stands beside its letter, its further lines below its text', () => {
  const entry = { sign: painted('›'), label: 'a', text: cleanLine('A text that is longer than the line') };
  expect([...entryLines(entry, setting), ...belowEntry(cleanLine('The reason'), entry, setting)]).toEqual([
    '› a  A text that is longer',
    '     than the line',
    '     The reason',
  ]);
});

test('an entry without a sign stands in the same column as one with a sign', () => {
  expect(entryLines({ label: 'a [x]', text: cleanLine('Text') }, setting)).toEqual(['  a [x]  Text']);
});

test('a term stands beside what it stands for', () => {
  expect(termLines('Source', cleanLine('https://example.com/some/page'), setting)).toEqual([
    'Source  https://example.com/',
    '        some/page',
  ]);
});

test.each([
  [0, '──────────'],
  [0.5, '━━━━━─────'],
  [1, '━━━━━━━━━━'],
])('a bar filled to %f is %s', (share, drawn) => {
  expect(bar(share, { width: 10, color: false })).toBe(drawn);
});

test('the hint line names the keys that are needed most', () => {
  expect(hintLine('single', { width: 80, color: false })).toBe(
    'Enter answer  a-f pick  h hint  m mark  u undo  ? help  q leave',
  );
  expect(hintLine('field', { width: 80, color: false })).toBe(
    'Enter answer  Ctrl-T hint  Ctrl-F mark  Ctrl-R undo  Ctrl-G help  Esc leave',
  );
});

test.each(CONTEXTS)('in the smallest window the hint line of %s shows every hint that is not minor', (context) => {
  const narrow = hintLine(context, { width: 56, color: false });
  const bindings: readonly KeyBinding[] = KEY_TABLE[context];
  for (const { hint, minor } of bindings) {
    expect(narrow).toContain(minor === true ? '' : (hint ?? ''));
  }
  expect(cellWidth(narrow)).toBeLessThanOrEqual(56);
});

test('where there is room for all hints but the minor ones, these are left out, and all stand in their order', () => {
  expect(hintLine('exam-question', { width: 60, color: false })).toBe(
    'Enter answer  m flag  g grid  s submit  ? help  q leave',
  );
  expect(hintLine('exam-question', { width: 90, color: false })).toBe(
    'Enter answer  a-f pick  n next  p back  m flag  g grid  s submit  ? help  q leave',
  );
});

test('a hint that does not fit is left to the help', () => {
  expect(hintLine('single', { width: 24, color: false })).toBe('Enter answer  a-f pick');
});

test('the help explains every key of a context, in two columns', () => {
  expect(helpLines('result', { width: 60, color: false })).toMatchInlineSnapshot(`
    [
      "Enter q Esc     Leave",
      "↓ j             Scroll a line down",
      "↑ k             Scroll a line up",
      "Space PgDn      Scroll a page down",
      "b PgUp          Scroll a page up",
      "g Home          Go to the top",
      "G End           Go to the bottom",
      "?               Show these keys",
    ]
  `);
});

test.each(CONTEXTS)('in the help of %s keys never run into what they do', (context) => {
  const bindings: readonly KeyBinding[] = KEY_TABLE[context];
  const lines = helpLines(context, { width: 56, color: false });
  for (const binding of bindings) {
    const [word = ''] = binding.help.split(' ');
    expect(lines.some((line) => line.startsWith(shownKeys(binding, 'all')) && line.includes(`  ${word}`))).toBe(true);
  }
});

const block = (text: string, focus = false): Block => ({
  lines: text.split('\n').map((line) => asPainted(cleanLine(line))),
  focus,
});

test('a page is its blocks below each other', () => {
  expect(pageOf([block('a'), BLANK, block('b\nc')]).lines).toEqual(['a', ' ', 'b', 'c']);
});

test('a page keeps in sight what is marked, and all between', () => {
  expect(pageOf([block('a'), block('b\nc', true), block('d'), block('e', true), block('f')]).focus).toEqual({
    first: 1,
    last: 4,
  });
  expect(pageOf([block('a')]).focus).toEqual({ first: 0, last: 0 });
});

test('a page starts at its top unless something below must be in sight, or it was scrolled', () => {
  const page = pageOf([block('1\n2\n3\n4\n5\n6'), block('7\n8', true), block('9')]);
  expect(offsetOf(page, undefined, 9)).toBe(0);
  expect(offsetOf(page, undefined, 4)).toBe(4);
  expect(offsetOf(page, 1, 4)).toBe(1);
  expect(offsetOf(page, 99, 4)).toBe(5);
});

test.each([
  [0, 9, ''],
  [0, 4, '↓ 5 below: PgDn'],
  [2, 4, '↑ 2 above  ↓ 3 below: PgDn'],
  [5, 4, '↑ 5 above'],
])('from line %i in a window of %i lines it says what is out of sight: %s', (offset, height, said) => {
  expect(outOfSight(pageOf([block('1\n2\n3\n4\n5\n6\n7\n8\n9')]), offset, height)).toBe(said);
});
