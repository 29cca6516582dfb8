import { describe, expect, test } from 'vitest';
import type { HomeFacts } from '../../../src/screens/home/home-facts.js';
import { placeOf, reduceHome, selectedOf, startHome } from '../../../src/screens/home/home-state.js';
import { c } from '../../support/builders.js';
import { EXAMS, FACTS, homeOf, pressed, TOPICS, topic } from './home-builders.js';

const many: HomeFacts = {
  ...FACTS,
  topics: Array.from({ length: 100 }, (_, index) => topic(`t-${index}`, `Topic ${index}`, 'Compute')),
};

describe('the cursor moves over the topics, and stops at the ends', () => {
  test.each<[string, readonly string[], number]>([
    ['it starts at the first', [], 0],
    ['down', ['j', 'Down'], 2],
    ['up', ['j', 'j', 'k'], 1],
    ['not above the first', ['Up'], 0],
    ['the last', ['G'], 99],
    ['not below the last', ['End', 'j', 'Space'], 99],
    ['the first again', ['G', 'g'], 0],
    ['a page down', ['Space'], 13],
    ['a page up', ['PageDown', 'PageDown', 'b'], 13],
  ])('%s', (_what, keys, cursor) => {
    expect(homeOf(many, ...keys).cursor).toBe(cursor);
  });
});

describe('the filter lets topics through by words of their title, id or category', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['letters are text while it is open', ['/', 'q', 'j'], []],
    ['a word of the title', ['/', 'scaling'], ['auto-scaling']],
    ['an id', ['/', 'ec2'], ['ec2', 'auto-scaling']],
    ['a category, in either case', ['/', 'NETWORK'], ['cloudfront', 'vpc']],
    ['every word must occur', ['/', 'amazon', ' ', 'vpc'], ['vpc']],
    ['Enter keeps it', ['/', 'vpc', 'Enter', 'j'], ['vpc']],
    ['it goes on where it was', ['/', 'ec', 'Enter', '/', '2'], ['ec2', 'auto-scaling']],
    ['it is edited', ['/', 'vpcx', 'Backspace', 'Ctrl-A', 'Delete'], ['vpc']],
  ])('%s', (_what, keys, ids) => {
    expect(homeOf(FACTS, ...keys).found.map(({ id }) => id)).toEqual(ids);
  });

  test.each([['Esc'], ['Ctrl-U']])('%s gives all topics back, with the one that was selected', (key) => {
    const state = homeOf(FACTS, '/', 'vpc', key);
    expect([state.found.length, selectedOf(state)?.id]).toEqual([TOPICS.length, 'vpc']);
  });

  test('a filter that is kept can be taken off', () => {
    const kept = homeOf(FACTS, '/', 'vpc', 'Enter');
    const off = reduceHome(kept, { kind: 'take-filter-off' });
    expect([off.found.length, selectedOf(off)?.id, off.page.kind]).toEqual([TOPICS.length, 'vpc', 'topics']);
  });
});

test('the help closes where it was opened', () => {
  const exams = reduceHome(homeOf(), { kind: 'turn-page', page: { kind: 'exams', exams: EXAMS, cursor: 0 } });
  expect(pressed(exams, 'j', '?', 'Esc').page).toEqual({ kind: 'exams', exams: EXAMS, cursor: 1 });
  expect(pressed(exams, 'q').page).toEqual({ kind: 'topics' });
});

test('a sentence stays until the next key', () => {
  const said = reduceHome(homeOf(), { kind: 'say', notice: c('No topic stands out as weak.') });
  expect(said.notice).toBe('No topic stands out as weak.');
  expect(pressed(said, 'j').notice).toBeUndefined();
});

describe('the screen comes back as it was left', () => {
  test('with other figures, the same topic under the cursor, and the filter', () => {
    const left = homeOf(FACTS, '/', 'a', 'Enter', 'j', 'j');
    const fresh = { ...FACTS, topics: TOPICS.map((each) => ({ ...each, due: 99 })) };
    const back = startHome(fresh, placeOf(left));
    expect(selectedOf(back)).toEqual({ ...selectedOf(left), due: 99 });
    expect([back.filter, back.found.length, back.page.kind]).toEqual([left.filter, left.found.length, 'topics']);
  });

  test('a topic that is gone leaves the cursor on the first', () => {
    const back = startHome({ ...FACTS, topics: TOPICS.slice(0, 2) }, placeOf(homeOf(FACTS, 'G')));
    expect(back.cursor).toBe(0);
  });
});
