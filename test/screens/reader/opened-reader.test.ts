import { describe, expect, test } from 'vitest';
import { openedReader } from '../../../src/screens/reader/opened-reader.js';
import { type Ground, offsetAt } from '../../../src/screens/reader/reader-place.js';
import type { ReaderState } from '../../../src/screens/reader/reader-state.js';
import { c } from '../../support/builders.js';
import { groundOf, longNotes, pressed, started, textOf, VPC } from './reader-builders.js';

const GROUND = groundOf(textOf(longNotes(10, 20)), 12);

/** Gives the first line that stands in view. */
const topLine = (state: ReaderState, ground: Ground) => ground.text.lines[offsetAt(state.place, ground)];

describe('notes open', () => {
  const all = ['what-a-vpc-is', 'sizing-subnets', 'nat-gateway'];

  test.each([
    ['at the top for the first time', [], undefined, 'What a VPC is', undefined],
    ['at the section asked for', [], 'nat-gateway', 'NAT gateway', undefined],
    ['at the section asked for, read or not', all, 'sizing-subnets', 'Sizing subnets', undefined],
    ['at the top when the section is gone', [], 'gone', 'What a VPC is', undefined],
    [
      'behind the section that was read last',
      ['what-a-vpc-is'],
      undefined,
      'Sizing subnets',
      'Resumed behind the section you read last; g goes to the top.',
    ],
    [
      'at the first one that is not read when all behind the last was',
      ['nat-gateway'],
      undefined,
      'What a VPC is',
      'Resumed at the first section not read; t shows the others.',
    ],
    [
      'at the one left out',
      ['nat-gateway', 'what-a-vpc-is'],
      undefined,
      'Sizing subnets',
      'Resumed behind the section you read last; g goes to the top.',
    ],
    ['at the top when all is read', all, undefined, 'What a VPC is', 'You have read every section; t chooses one.'],
  ])('%s', (_, read, section, line, notice) => {
    const ground = groundOf(textOf(VPC), 5);
    const state = openedReader({ read, ...(section !== undefined && { section: c(section) }) }, ground.text);
    expect([topLine(state, ground), state.notice]).toEqual([line, notice]);
  });

  test('once more where they were left, without what was open, found or selected', () => {
    const left = { ...pressed(started(), ['Space', '/', '4', 'Enter', 'Tab'], GROUND), letters: new Map([[0, 4]]) };
    expect(left.place).not.toEqual(started().place);
    expect(openedReader({ read: ['a'], before: left }, GROUND.text)).toEqual({
      ...started(),
      read: ['a'],
      place: left.place,
      letters: left.letters,
      notice: 'Resumed where you left off; g goes to the top.',
    });
  });

  test('once more at the top without a word, where they were left there', () => {
    expect(openedReader({ read: ['what-a-vpc-is'], before: started() }, GROUND.text)).toEqual({
      ...started(),
      read: ['what-a-vpc-is'],
    });
  });

  test('at a section that is asked for, wherever they were left before', () => {
    const ground = groundOf(textOf(VPC), 5);
    const before = pressed(started(), ['Space'], ground);
    const state = openedReader({ read: [], before, section: c('nat-gateway') }, ground.text);
    expect([topLine(state, ground), state.notice]).toEqual(['NAT gateway', undefined]);
  });

  test('as they were left, with what was read meanwhile', () => {
    const left = pressed(started(), ['Space', '/', '4', 'Enter', 'Tab'], GROUND);
    expect(openedReader({ read: ['a'], place: left }, GROUND.text)).toEqual({
      ...left,
      read: ['a'],
      notice: undefined,
    });
  });
});
