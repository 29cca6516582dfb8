import { expect, test } from 'vitest';
import { cleanLine } from '../../src/text/clean.js';
import { helpPageLines } from '../../src/text/help-page.js';

const page = (name: string, meaning: string) => ({
  name: cleanLine(name),
  title: cleanLine('A title'),
  meaning: cleanLine(meaning),
});

test('pages are named below each other, with what they tell', () => {
  expect(helpPageLines([page('json', 'the keys'), page('statistics', 'the figures')])).toBe(`
Pages, each with \`awsstudy help <page>\`:
  json        the keys
  statistics  the figures
`);
});

test('where there are none nothing is said', () => {
  expect(helpPageLines([])).toBe('');
});
