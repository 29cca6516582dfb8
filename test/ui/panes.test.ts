import { expect, test } from 'vitest';
import type { Painted } from '../../src/text/painted.js';
import { paneLines, rightWidth } from '../../src/ui/panes.js';

const lines = (...texts: readonly string[]) => texts as readonly string[] as readonly Painted[];
const setting = { width: 20, color: false };

test('two panes stand beside each other with a rule between, the shorter one filled up', () => {
  const panes = { left: lines('one', '漢字'), right: lines('first', 'second', 'third'), leftWidth: 6 };
  expect(paneLines(panes, setting)).toEqual(['one    │ first', '漢字   │ second', '       │ third']);
  expect(paneLines({ ...panes, right: lines('first') }, setting)).toEqual(['one    │ first', '漢字   │ ']);
});

test('the right pane has what the left one and the rule leave', () => {
  expect(rightWidth(6, setting)).toBe(11);
});
