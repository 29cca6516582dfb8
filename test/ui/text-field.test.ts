import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellWidth } from '../../src/text/width.js';
import {
  EMPTY_FIELD,
  editField,
  type FieldEdit,
  insertText,
  type TextField,
  visibleField,
} from '../../src/ui/text-field.js';

/** Makes a field of a text in which `|` stands for the cursor. */
function field(shown: string): TextField {
  const [before = '', after = ''] = shown.split('|');
  const whole = insertText(EMPTY_FIELD, before + after);
  return { ...whole, cursor: before.length };
}

function shown({ text, cursor }: TextField): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

test.each<[FieldEdit, string, string]>([
  ['left', 'ab|', 'a|b'],
  ['left', '|ab', '|ab'],
  ['right', 'a|b', 'ab|'],
  ['right', 'ab|', 'ab|'],
  ['start', 'ab|c', '|abc'],
  ['end', '|abc', 'abc|'],
  ['delete-before', 'ab|c', 'a|c'],
  ['delete-before', '|abc', '|abc'],
  ['delete-after', 'a|bc', 'a|c'],
  ['delete-after', 'abc|', 'abc|'],
  ['delete-word', 'one two  |three', 'one |three'],
  ['delete-word', 'one|', '|'],
  ['delete-line', 'one tw|o', '|o'],
  ['delete-rest', 'one tw|o', 'one tw|'],
  ['word-left', 'one two  |three', 'one |two  three'],
  ['word-left', 'one tw|o', 'one |two'],
  ['word-left', '|one', '|one'],
  ['word-right', 'one| two three', 'one two| three'],
  ['word-right', 'o|ne two', 'one| two'],
  ['word-right', 'one two|', 'one two|'],
  ['word-right', '|  one', '  one|'],
  ['left', 'a👩‍👩‍👧|', 'a|👩‍👩‍👧'],
  ['right', '|🇩🇪x', '🇩🇪|x'],
  ['delete-before', 'e\u0301|', '|'],
  ['delete-after', '|1️⃣a', '|a'],
])('%s: %s becomes %s', (edit, before, after) => {
  expect(shown(editField(field(before), edit))).toBe(after);
});

test.each([
  ['text', 'a|d', 'bc', 'abc|d'],
  ['a paste of several lines as one line', '|', 'a\nb\tc', 'a b    c|'],
  [
    'a command of several lines as a shell reads it',
    'sudo |',
    'aws s3 \\\n    ls \\\n    s3://a\n',
    'sudo aws s3 ls s3://a|',
  ],
  ['a paste without the line break behind it', '|x', 'aws s3 ls  \r\n\n', 'aws s3 ls|x'],
  ['a blank that is typed', 'aws|', ' ', 'aws |'],
  ['the break behind a backslash that was typed', 'aws s3 \\|', '\n', 'aws s3 |'],
  ['nothing that acts on the terminal', '|', 'a\u001b[31m\u0007b', 'a[31mb|'],
  ['a mark that belongs to the character before the cursor', 'e|x', '\u0301', 'e\u0301|x'],
])('typing puts in %s', (_what, before, text, after) => {
  expect(shown(insertText(field(before), text))).toBe(after);
});

test('a character that is typed in parts is one character in the end', () => {
  const typed = ['👩', '\u200d', '👧'].reduce(insertText, EMPTY_FIELD);
  expect(shown(editField(typed, 'left'))).toBe('|👩\u200d👧');
});

test('a paste by mistake stops at a thousand characters', () => {
  expect(insertText(EMPTY_FIELD, 'x'.repeat(5_000)).text).toHaveLength(1_000);
});

test('a field that is wider than its line shows where the cursor is', () => {
  const long = field(`${'a'.repeat(50)}|${'b'.repeat(50)}`);
  const { before, after } = visibleField(long, 20);
  expect(before).toBe('a'.repeat(19));
  expect(after).toBe('');
  expect(visibleField(editField(long, 'start'), 20)).toEqual({ before: '', after: 'a'.repeat(19) });
});

test('a field with its cursor never takes more cells than it is given, and edits keep the cursor between characters', () => {
  const edits = fc.constantFrom<FieldEdit>(
    'left',
    'right',
    'start',
    'end',
    'delete-before',
    'delete-after',
    'delete-word',
    'delete-line',
    'delete-rest',
    'word-left',
    'word-right',
  );
  const texts = fc.oneof(
    fc.constantFrom('日本', '👩‍👩‍👧', '🇩🇪', 'e\u0301', '\u0301', 'a b'),
    fc.string({ unit: 'grapheme' }),
  );
  const steps = fc.array(
    fc.oneof(
      edits.map((edit) => ({ edit })),
      texts.map((text) => ({ text })),
    ),
    { maxLength: 15 },
  );
  fc.assert(
    fc.property(steps, fc.integer({ min: 4, max: 40 }), (all, width) => {
      const end = all.reduce<TextField>(
        (now, step) => ('edit' in step ? editField(now, step.edit) : insertText(now, step.text)),
        EMPTY_FIELD,
      );
      const { before, after } = visibleField(end, width);
      expect(cellWidth(before) + 1 + cellWidth(after)).toBeLessThanOrEqual(width);
      expect(end.text.slice(0, end.cursor)).not.toMatch(/\p{Surrogate}/u);
      expect(editField(editField(end, 'left'), 'right').cursor).toBe(
        end.cursor === 0 ? editField(end, 'right').cursor : end.cursor,
      );
    }),
  );
});
