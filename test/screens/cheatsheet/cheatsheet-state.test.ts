import { describe, expect, test } from 'vitest';
import { requestOf } from '../../../src/screens/cheatsheet/cheatsheet-keys.js';
import { contextOf, selectedOf } from '../../../src/screens/cheatsheet/cheatsheet-state.js';
import { browserOf, manyCommands, pickOf, S3 } from './cheatsheet-builders.js';

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
  ['Enter', { on: 'command', kind: 'pick' }],
  ['Esc', { kind: 'leave' }],
])('where a command is picked %s asks for %o', (name, request) => {
  expect(requestOf(pickOf(S3), { name })).toEqual(request);
});

test.each(['Tab', 'Shift-Tab', 'Ctrl-T', 'Alt-x'])('%s means nothing', (name) => {
  expect(requestOf(pickOf(S3), { name })).toBeUndefined();
  expect(requestOf(browserOf(S3), { name })).toBeUndefined();
});

describe('which keys act depends on what is open', () => {
  test.each<[string, readonly string[], string]>([
    ['the list is there at first', [], 'cheatsheet'],
    ['/ opens the filter', ['/'], 'cheatsheet-filter'],
    ['Esc closes it', ['/', 'sync', 'Esc'], 'cheatsheet'],
    ['Enter shows a command', ['Enter'], 'cheatsheet-command'],
    ['and Esc the list, with the filter closed', ['/', 'sync', 'Enter', 'Esc'], 'cheatsheet-filtered'],
    ['which Esc takes off', ['/', 'sync', 'Enter', 'Esc', 'Esc'], 'cheatsheet'],
    ['Enter shows nothing where nothing is found', ['/', 'nowhere', 'Enter'], 'cheatsheet-filter'],
    ['the keys are explained over the list', ['?'], 'help'],
    ['and over a command', ['Enter', '?'], 'help'],
    ['closing them leads back to the list', ['?', 'Esc'], 'cheatsheet'],
    ['or to the command', ['Enter', '?', 'Esc'], 'cheatsheet-command'],
  ])('%s', (_what, keys, context) => {
    expect(contextOf(browserOf(S3, ...keys))).toBe(context);
  });
});

test('behind a command that was found the filter goes on filtering, and typing goes on at its end', () => {
  const closed = browserOf(S3, '/', 'sync', 'Left', 'Enter', 'Esc');
  expect(closed.found).toHaveLength(2);
  expect(browserOf(S3, '/', 'sync', 'Left', 'Enter', 'Esc', '/', ' delete').field.text).toBe('sync delete');
});

describe('Esc and q take the filter off first, the command under the cursor stays selected, and then leave', () => {
  test.each<[readonly string[], string]>([
    [['/', 'mirror'], 'Esc'],
    [['/', 'mirror', 'Enter', 'q'], 'Esc'],
    [['/', 'mirror', 'Enter', 'q'], 'q'],
  ])('%j %s', (keys, name) => {
    const off = browserOf(S3, ...keys, name);
    expect(off).toMatchObject({ field: { text: '' }, isFiltering: false, found: S3 });
    expect(selectedOf(off)).toBe(S3[3]);
    expect(requestOf(off, { name })).toEqual({ kind: 'leave' });
  });
});

describe('with the filter closed letters are keys', () => {
  test.each<[readonly string[], number]>([
    [['j', 'j'], 2],
    [['j', 'j', 'k'], 1],
    [['G'], 99],
    [['G', 'g'], 0],
    [['Space'], 8],
    [['Space', 'b'], 0],
  ])('%j', (keys, cursor) => {
    expect(browserOf(manyCommands(100), ...keys).cursor).toBe(cursor);
  });
});

describe('from a command shown one goes to its neighbours, and the list is where one was', () => {
  test.each<[readonly string[], number]>([
    [['n'], 1],
    [['Right', 'Right'], 2],
    [['n', 'n', 'N'], 1],
    [['Left'], 0],
    [['n', 'n', 'n', 'n', 'n', 'n'], 4],
    [['n', 'Esc'], 1],
  ])('%j', (keys, cursor) => {
    expect(browserOf(S3, 'Enter', ...keys).cursor).toBe(cursor);
  });
});

test('the next command is shown from its top', () => {
  const scrolled = browserOf(S3, 'Enter', 'j', 'j');
  expect(browserOf(S3, 'Enter', 'j', 'n').page).toEqual({ kind: 'command', offset: 0 });
  expect(scrolled.page).toEqual({ kind: 'command', offset: 0 });
});

describe('what is done with a command', () => {
  test.each<[readonly string[], string, string]>([
    [['/'], 'Ctrl-Y', 'copy'],
    [[], 'y', 'copy'],
    [[], 'Q', 'drill'],
    [[], 'o', 'notes'],
    [['Enter'], 'y', 'copy'],
    [['Enter'], 'Q', 'drill'],
    [['Enter'], 'Enter', 'drill'],
    [['Enter'], 'o', 'notes'],
  ])('after %j, %s asks for %s', (keys, name, kind) => {
    expect(requestOf(browserOf(S3, ...keys), { name })).toEqual({ on: 'command', kind });
  });
});

test.each(['q', 'Esc'])('%s leaves the list', (name) => {
  expect(requestOf(browserOf(S3), { name })).toEqual({ kind: 'leave' });
});
