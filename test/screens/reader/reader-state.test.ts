import { describe, expect, test } from 'vitest';
import { offsetAt } from '../../../src/screens/reader/reader-place.js';
import { contextOf, type ReaderState } from '../../../src/screens/reader/reader-state.js';
import { nextCode } from '../../../src/screens/reader/reader-targets.js';
import { acted, groundOf, longNotes, pressed, started, textOf, VPC } from './reader-builders.js';

const GROUND = groundOf(textOf(longNotes(10, 20)), 12);
const SHORT = groundOf(textOf(VPC), 10);
const WHOLE = groundOf(textOf(VPC), 60);

/** Gives the first line that stands in view. */
const topLine = (state: ReaderState, ground = GROUND) => ground.text.lines[offsetAt(state.place, ground)];

describe('the text', () => {
  test.each([
    [['Down'], 'line 1'],
    [['j', 'j', 'k'], 'line 1'],
    [['Space'], 'line 11'],
    [['Space', 'b'], 'line 0'],
    [['PageDown', 'PageDown', 'PageUp'], 'line 11'],
    [['G'], 'the last page'],
    [['G', 'g'], 'line 0'],
    [['Up'], 'line 0'],
  ])('%j scrolls to %s', (keys, expected) => {
    const offset = offsetAt(pressed(started(), keys, GROUND).place, GROUND);
    expect(`line ${offset}`).toBe(expected === 'the last page' ? `line ${GROUND.text.lines.length - 12}` : expected);
  });
});

describe('the outline', () => {
  test('opens at the section that is read, and Enter goes to the one under the cursor', () => {
    const open = pressed(started(), ['Space', 'Space', 't'], GROUND);
    expect(open.pane).toEqual({ kind: 'outline', cursor: 0 });
    const gone = acted(pressed(open, ['j', 'j', 'Down', 'k'], GROUND), [{ kind: 'go' }], GROUND);
    expect([topLine(gone), gone.pane.kind]).toEqual(['Section 2', 'text']);
  });

  test.each([
    [['G'], 9],
    [['G', 'Down'], 9],
    [['G', 'g', 'Up'], 0],
    [['Space'], 9],
  ])('%j moves its cursor and stops at its ends', (keys, cursor) => {
    expect(pressed(started(), ['t', ...keys], GROUND).pane).toEqual({ kind: 'outline', cursor });
  });

  test.each(['Esc', 't', 'q'])('%s closes it, and the text is where it was', (key) => {
    const before = pressed(started(), ['Space'], GROUND);
    expect(pressed(before, ['t', 'j', key], GROUND)).toEqual(before);
  });

  test('Backspace goes back the way of jumps, one after the other', () => {
    const once = acted(pressed(started(), ['Space'], GROUND), [{ kind: 'go-to-section', section: 4 }], GROUND);
    const twice = acted(once, [{ kind: 'go-to-section', section: 7 }], GROUND);
    expect(topLine(twice)).toBe('Section 7');
    const back = pressed(twice, ['Backspace'], GROUND);
    expect(topLine(back)).toBe('Section 4');
    expect(offsetAt(pressed(back, ['Backspace'], GROUND).place, GROUND)).toBe(11);
  });
});

describe('a search', () => {
  const wanted = ['/', 'l', 'i', 'n', 'e', 'Space', '4', '.', '1'].map((key) => (key === 'Space' ? ' ' : key));

  test('goes with every letter to the first place found below, and counts', () => {
    const found = pressed(started(), wanted, GROUND);
    expect(found.search).toEqual({ wanted: 'line 4.1', current: 0 });
    expect(GROUND.text.find('line 4.1')).toHaveLength(11);
    expect(topLine(found)).toBe('Section 4');
  });

  test('n and N go through the places found, from the last to the first', () => {
    const found = pressed(started(), [...wanted, 'Enter'], GROUND);
    expect(pressed(found, ['n', 'n'], GROUND).search?.current).toBe(2);
    expect(pressed(found, ['N'], GROUND).search?.current).toBe(10);
    expect(pressed(found, ['N', 'n'], GROUND).search?.current).toBe(0);
  });

  test('scrolls only when what is found is out of sight', () => {
    const found = pressed(started(), ['/', '0', 'Enter'], GROUND);
    expect(offsetAt(pressed(found, ['n', 'n'], GROUND).place, GROUND)).toBe(0);
  });

  test('goes on from what is in view when one has scrolled away', () => {
    const away = pressed(started(), ['/', 'S', 'e', 'c', 't', 'Enter', ...Array(9).fill('Space')], GROUND);
    expect(away.search?.current).toBe(0);
    expect(pressed(away, ['n'], GROUND).search?.current).toBe(5);
    expect(pressed(away, ['N'], GROUND).search?.current).toBe(4);
    expect(pressed(away, ['G', 'n'], GROUND).search?.current).toBe(0);
    expect(pressed(away, ['g', 'N'], GROUND).search?.current).toBe(9);
  });

  test('ended by Esc it leaves nothing behind', () => {
    const before = pressed(started(), ['Space'], GROUND);
    expect(pressed(before, [...wanted, 'Esc'], GROUND)).toEqual(before);
  });

  test('taken back to nothing the text is where it was', () => {
    const before = pressed(started(), ['Space'], GROUND);
    const emptied = pressed(before, ['/', '4', 'Backspace'], GROUND);
    expect([emptied.search, offsetAt(emptied.place, GROUND)]).toEqual([undefined, 11]);
  });

  test('that finds nothing says so, and marks nothing', () => {
    const { notice, search, place } = pressed(started(), ['/', 'z', 'z', 'Enter'], GROUND);
    expect([notice, search, offsetAt(place, GROUND)]).toEqual(['Nothing here holds `zz`.', undefined, 0]);
  });

  test('Backspace goes back to where it began', () => {
    const found = pressed(started(), [...wanted, 'Enter', 'n', 'Backspace'], GROUND);
    expect(offsetAt(found.place, GROUND)).toBe(0);
  });

  test('before one was typed n says what to do', () => {
    expect(pressed(started(), ['n'], GROUND).notice).toBe('Type / and what you look for first.');
  });
});

describe('links', () => {
  test('Tab goes through those in view, from the last to the first, and Shift-Tab back', () => {
    const links = (keys: readonly string[]) => pressed(started(), keys, SHORT).link;
    expect(links(['Tab'])).toBe(0);
    expect(links(['Tab', 'Tab', 'Tab'])).toBe(2);
    expect(links(['Tab', 'Tab', 'Tab', 'Tab'])).toBe(0);
    expect(links(['Shift-Tab'])).toBe(2);
    expect(links(['Tab', 'Shift-Tab'])).toBe(2);
  });

  test('a selected link is left behind by scrolling', () => {
    expect(pressed(started(), ['Tab', 'Down'], SHORT).link).toBeUndefined();
  });

  test('where none is in view it is said', () => {
    const { link, notice } = pressed(started(), ['Tab'], GROUND);
    expect([link, notice]).toEqual([undefined, 'No link is in view; the related topics stand at the end.']);
  });
});

describe('Esc takes back what was done last', () => {
  test('a link, then the search', () => {
    const both = pressed(started(), ['/', 'a', 'Enter', 'Tab'], SHORT);
    expect(contextOf(both)).toBe('reader-link');
    const search = pressed(both, ['Esc'], SHORT);
    expect(contextOf(search)).toBe('reader-found');
    const none = pressed(search, ['Esc'], SHORT);
    expect([contextOf(none), none.search]).toEqual(['reader', undefined]);
  });

  test('the help', () => {
    const help = pressed(started(), ['?', 'Down'], GROUND);
    expect([contextOf(help), help.pane]).toEqual(['help', { kind: 'help', offset: 1 }]);
    expect(pressed(help, ['Esc'], GROUND)).toEqual(started());
  });
});

describe('code to copy', () => {
  test('is the first in view, then one after the other', () => {
    const choose = (chosen: number | undefined, ground = WHOLE) => nextCode({ place: started().place, chosen }, ground);
    expect([choose(undefined), choose(0), choose(1)]).toEqual([0, 1, 0]);
    expect(choose(undefined, groundOf(SHORT.text, 3))).toBeUndefined();
  });

  test('is one that begins in view before one that is cut', () => {
    const [first] = WHOLE.text.codes;
    const place = { block: WHOLE.text.blocks.findIndex((block) => block.first === first?.first), line: 1 };
    expect(nextCode({ place, chosen: undefined }, SHORT)).toBe(1);
    expect(nextCode({ place, chosen: undefined }, groundOf(SHORT.text, 2))).toBe(0);
  });
});
