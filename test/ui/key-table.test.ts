import { expect, test } from 'vitest';
import type { KeyBinding } from '../../src/ui/key-bindings.js';
import { actionOf, KEY_TABLE, type KeyContext, shownKeys } from '../../src/ui/key-table.js';

const CONTEXTS = Object.keys(KEY_TABLE) as KeyContext[];
const bindingsOf = (context: KeyContext): readonly KeyBinding[] => KEY_TABLE[context];

test.each(CONTEXTS)('no key has two meanings in the context %s', (context) => {
  const keys = bindingsOf(context).flatMap((binding) => binding.keys);
  expect(keys).toHaveLength(new Set(keys).size);
  expect(keys.length).toBeGreaterThan(0);
});

test.each(CONTEXTS)('every key of the context %s is explained, and acts', (context) => {
  for (const { keys, action, help } of bindingsOf(context)) {
    expect(help).toMatch(/^[A-Z][^.!]+$/);
    for (const key of keys) {
      expect(actionOf(context, key)).toBe(action);
    }
  }
});

test.each(CONTEXTS)('the context %s can be left, and its hint line says how', (context) => {
  const ways = bindingsOf(context).filter(({ action }) => action === 'leave' || action === 'close');
  expect(ways.map(({ keys, hint }) => [keys.includes('Esc'), hint !== undefined])).toEqual([[true, true]]);
});

test.each(['field', 'pick', 'cheatsheet-filter', 'home-filter', 'reader-find'] as const)(
  'in a text field letters are text: only named keys act in %s',
  (context) => {
    const keys = bindingsOf(context).flatMap((binding) => binding.keys);
    expect(keys.filter((key) => key.length === 1)).toEqual([]);
  },
);

test('Ctrl-C and Ctrl-Z are left to the terminal everywhere', () => {
  expect(
    CONTEXTS.flatMap((context) => [actionOf(context, 'Ctrl-C'), actionOf(context, 'Ctrl-Z')]).filter(Boolean),
  ).toEqual([]);
});

test('a key that means nothing has no action', () => {
  expect(actionOf('single', 'x')).toBeUndefined();
  expect(actionOf('single', 'Paste')).toBeUndefined();
});

test.each([
  [{ keys: ['Down', 'j'] }, 'first', '↓'],
  [{ keys: ['Down', 'j'] }, 'all', '↓ j'],
  [{ keys: ['PageUp'] }, 'all', 'PgUp'],
  [{ keys: ['a', 'b', 'c'], shown: 'a-f' }, 'all', 'a-f'],
] as const)('keys are written for people: %o, %s', (binding, which, shown) => {
  expect(shownKeys({ action: 'x', help: 'X', ...binding }, which)).toBe(shown);
});
