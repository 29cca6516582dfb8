import { describe, expect, test } from 'vitest';
import { requestOf } from '../../../src/screens/pick/pick-keys.js';
import { selectedOf } from '../../../src/screens/pick/pick-state.js';
import { manyCommands, pickOf, S3 } from './pick-builders.js';

describe('the cursor moves over the commands found, and stops at the ends', () => {
  test.each<[string, readonly string[], number]>([
    ['it starts at the first', [], 0],
    ['down', ['Down'], 1],
    ['down by Ctrl-N', ['Ctrl-N', 'Ctrl-N'], 2],
    ['up', ['Down', 'Down', 'Up'], 1],
    ['up by Ctrl-P', ['Down', 'Ctrl-P'], 0],
    ['not above the first', ['Up'], 0],
    ['the last', ['End'], 99],
    ['not below the last', ['End', 'Down'], 99],
    ['the first again', ['End', 'Home'], 0],
    ['a page down keeps a command of the page before', ['PageDown'], 8],
    ['a page up', ['PageDown', 'PageDown', 'PageUp'], 8],
    ['a page stops at the end', ['End', 'Up', 'PageDown'], 99],
    ['a page stops at the start', ['Down', 'PageUp'], 0],
  ])('%s', (_what, keys, cursor) => {
    expect(pickOf(manyCommands(100), ...keys).cursor).toBe(cursor);
  });
});

describe('typing filters at once', () => {
  test.each<[string, readonly string[], readonly number[]]>([
    ['a letter', ['S'], [0, 1, 2, 3, 4]],
    ['a word', ['sync'], [2, 3]],
    ['a further word', ['sync', ' ', 'del'], [3]],
    ['letters that are keys elsewhere are text', ['q', 'j', 'k'], []],
    ['taking letters away finds more', ['syncx', 'Backspace'], [2, 3]],
    ['Ctrl-W takes a word away', ['sync delete', 'Ctrl-W'], [2, 3]],
    ['Ctrl-U takes all away', ['delete', 'Ctrl-U'], [0, 1, 2, 3, 4]],
    ['text goes in at the cursor', ['ync', 'Ctrl-A', 's'], [2, 3]],
    ['the cursor goes by characters and to the end', ['snc', 'Left', 'Left', 'y', 'Ctrl-E', ' mirr'], [3]],
    ['Delete takes away what is behind the cursor', ['xsync', 'Ctrl-A', 'Delete'], [2, 3]],
    ['a paste of two lines is two words', ['sync\nmirror'], [3]],
  ])('%s', (_what, keys, found) => {
    expect(pickOf(S3, ...keys).found.map((command) => S3.indexOf(command))).toEqual(found);
  });
});

test('the command that was selected stays so while the filter lets it through', () => {
  const selected = pickOf(S3, 'Down', 'Down', 'Down', 'sy');
  expect(selectedOf(selected)).toBe(S3[3]);
  expect(selectedOf(pickOf(S3, 'Down', 'Down', 'Down', 'sy', 'Ctrl-U'))).toBe(S3[3]);
});

test('otherwise the first of those found is selected', () => {
  expect(selectedOf(pickOf(S3, 'sync'))).toBe(S3[2]);
  expect(selectedOf(pickOf(S3, 'nowhere', 'Ctrl-U'))).toBe(S3[0]);
});

test('nothing is selected when nothing is found, wherever the cursor goes', () => {
  expect(selectedOf(pickOf(S3, 'nowhere', 'Down', 'End', 'PageUp'))).toBeUndefined();
});

test('moving in the filter changes neither the list nor what is selected', () => {
  const before = pickOf(S3, 's', 'Down', 'Down');
  const after = pickOf(S3, 's', 'Down', 'Down', 'Left', 'Right', 'Ctrl-A', 'Ctrl-E');
  expect(after).toEqual(before);
});

test.each([
  ['Enter', 'pick'],
  ['Esc', 'leave'],
])('%s asks to %s', (name, kind) => {
  expect(requestOf({ name })).toEqual({ kind });
});

test.each(['Tab', 'Shift-Tab', 'Ctrl-T', 'Alt-x'])('%s means nothing', (name) => {
  expect(requestOf({ name })).toBeUndefined();
});
