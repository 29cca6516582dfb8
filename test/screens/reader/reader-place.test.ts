import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesInView, offsetAt, placeAt, placeOfSection, sectionAt } from '../../../src/screens/reader/reader-place.js';
import { groundOf, longNotes, notesOf, textOf, VPC } from './reader-builders.js';

const LONG = textOf(longNotes(6, 8));
const GROUND = groundOf(LONG, 20);
const LAST = LONG.lines.length - 20;

test('a place gives its line back, within the last page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: LAST }), (line) => {
      expect(offsetAt(placeAt(line, GROUND), GROUND)).toBe(line);
    }),
  );
});

test('a place is the same paragraph at every width', () => {
  const wide = groundOf(textOf(VPC, { width: 80 }), 5);
  const narrow = groundOf(textOf(VPC, { width: 24 }), 5);
  for (const { slug, first } of wide.text.sections.slice(0, 3)) {
    const line = offsetAt(placeAt(first, wide), narrow);
    expect(line).toBe(narrow.text.sections.find((section) => section.slug === slug)?.first);
  }
});

test('a place below a paragraph that became shorter stays within it', () => {
  const wide = groundOf(textOf(VPC, { width: 80 }), 5);
  expect(offsetAt({ block: 2, line: 40 }, wide)).toBeLessThan(wide.text.blocks[4]?.first ?? 0);
});

test('the last page is full, and a section near the end is the one read although it is not on top', () => {
  const place = placeOfSection(5, GROUND);
  expect(offsetAt(place, GROUND)).toBe(LAST);
  expect(sectionAt(place, GROUND)).toBe(5);
});

test('scrolled line by line every section has its turn, in order, the first at the top and the last at the end', () => {
  const turns = Array.from({ length: LAST + 1 }, (_, line) => sectionAt(placeAt(line, GROUND), GROUND));
  expect(turns).toEqual([...turns].sort());
  expect([...new Set(turns)]).toEqual([0, 1, 2, 3, 4, 5]);
  expect([turns[0], turns.at(-1)]).toEqual([0, 5]);
});

test('notes that fit into the window are at their first section', () => {
  const ground = groundOf(textOf(notesOf('## One\n\na\n\n## Two\n\nb')), 20);
  expect(sectionAt(placeAt(0, ground), ground)).toBe(0);
});

test('the lines in view are as many as the window has', () => {
  expect(linesInView(placeAt(5, GROUND), GROUND)).toEqual({ first: 5, last: 24 });
});
