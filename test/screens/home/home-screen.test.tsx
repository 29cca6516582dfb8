import { expect, test } from 'vitest';
import type { HomeFacts } from '../../../src/screens/home/home-facts.js';
import { showHome } from '../../../src/screens/home/home-screen.js';
import type { HomePlace } from '../../../src/screens/home/home-state.js';
import { FakeTerminal } from '../../support/fake-terminal.js';
import { EXAMS, FACTS, NEWCOMER, PREVIEW, TOPICS } from './home-builders.js';

interface HomeOptions {
  readonly facts?: HomeFacts;
  readonly place?: HomePlace;
  readonly columns?: number;
  readonly rows?: number;
  readonly drills?: number;
}

/** Opens the home screen, and keeps which topics it asked about. */
function openHome({ facts = FACTS, place, drills = 7, ...size }: HomeOptions = {}) {
  const terminal = new FakeTerminal(size);
  const looked: string[] = [];
  const left = showHome(terminal.open, {
    facts,
    color: true,
    place,
    exams: () => EXAMS,
    previewOf: (topic) => {
      looked.push(topic);
      return { ...PREVIEW, drills };
    },
  });
  return { terminal, left, looked };
}

test.each([
  ['\r', { kind: 'notes', topic: 'ec2' }],
  ['Q', { kind: 'quiz', topic: 'ec2' }],
  ['c', { kind: 'cheatsheet', topic: 'ec2' }],
  ['d', { kind: 'drill', topic: 'ec2' }],
  ['r', { kind: 'review' }],
  ['w', { kind: 'quiz', topic: 'vpc' }],
  ['m', { kind: 'marked' }],
  ['e', { kind: 'exam', exam: 'saa-c03' }],
  ['s', { kind: 'statistics' }],
])('%j goes on', async (key, to) => {
  const { terminal, left } = openHome();
  await terminal.untilShown('› Linux for AWS');
  terminal.press(`j${key}`);
  expect(await left).toMatchObject({ kind: 'on', to, place: { topic: 'ec2' } });
  terminal.open.close();
});

test.each(['q', '\u001b'])('%j leaves the program', async (key) => {
  const { terminal, left } = openHome();
  await terminal.untilShown('› Linux for AWS');
  terminal.press(key);
  expect(await left).toEqual({ kind: 'back' });
  terminal.open.close();
});

test('a filter is taken off before the program is left', async () => {
  const { terminal, left } = openHome();
  terminal.press('/vpc\r');
  await terminal.untilShown('awsstudy  / vpc');
  terminal.press('\u001b');
  await terminal.untilGone('/ vpc');
  terminal.press('q');
  expect(await left).toEqual({ kind: 'back' });
  terminal.open.close();
});

test('where topics were compared and none is weak, that is said', async () => {
  const { terminal } = openHome({ facts: { ...FACTS, weakest: undefined } });
  await terminal.untilShown('› Linux for AWS');
  terminal.press('w');
  await terminal.untilShown('! No topic stands out as weak. Q starts a quiz.');
  terminal.open.close();
});

test('what there is nothing of is said, and nothing is left', async () => {
  const { terminal } = openHome({ facts: { ...NEWCOMER, review: { due: 0, fresh: 0, later: 0 } }, drills: 0 });
  await terminal.untilShown('› Linux for AWS');
  terminal.press('r');
  await terminal.untilShown('! Nothing is left to review today. Q starts a quiz.');
  terminal.press('w');
  await terminal.untilShown('! Only two topics with 3 answers each can be compared. Q starts a quiz.');
  terminal.press('m');
  await terminal.untilShown('! No question is marked. While one is asked, m or Ctrl-F marks it.');
  terminal.press('d');
  await terminal.untilShown('! Linux for AWS has no questions that ask for a command.');
  terminal.open.close();
});

test('where no exam is next one is chosen', async () => {
  const { terminal, left } = openHome({ facts: NEWCOMER });
  terminal.press('e');
  await terminal.untilShown('› CLF-C02');
  terminal.press('j\r');
  expect(await left).toMatchObject({ kind: 'on', to: { kind: 'exam', exam: 'saa-c03' } });
  terminal.open.close();
});

test('nothing opens where no topic is found', async () => {
  const { terminal, left } = openHome();
  terminal.press('/nowhere\r\rQcd');
  await terminal.untilShown('No topic holds `nowhere`.');
  terminal.press('qq');
  expect(await left).toEqual({ kind: 'back' });
  terminal.open.close();
});

test('a topic is looked into only when there is room to show it', async () => {
  const narrow = openHome();
  narrow.terminal.press('jj');
  await narrow.terminal.untilShown('› Amazon EC2 Auto Scaling');
  expect(narrow.looked).toEqual([]);
  narrow.terminal.open.close();
  const wide = openHome({ columns: 120 });
  wide.terminal.press('j');
  expect(await wide.terminal.untilShown('› Amazon EC2')).toContain('✓ What a VPC is');
  expect(new Set(wide.looked)).toEqual(new Set(['linux', 'ec2']));
  wide.terminal.open.close();
});

test('the help opens over the topics, scrolls, and closes', async () => {
  const { terminal } = openHome({ columns: 60, rows: 16 });
  terminal.press('j?');
  await terminal.untilShown('Read the notes of the topic');
  terminal.press('G');
  await terminal.untilShown('none, leave the program');
  terminal.press('?');
  await terminal.untilShown('› Amazon EC2');
  terminal.open.close();
});

test('a paste is text in the filter and nothing elsewhere', async () => {
  const { terminal } = openHome();
  terminal.press('\u001b[200~q\r\u001b[201~');
  terminal.press('/\u001b[200~vpc\u001b[201~');
  await terminal.untilShown(`1 of ${TOPICS.length}`);
  terminal.open.close();
});

test('it comes back with the topic under the cursor and the filter', async () => {
  const first = openHome();
  first.terminal.press('/ec2\rjQ');
  const left = await first.left;
  first.terminal.open.close();
  const again = openHome(left.kind === 'on' ? { place: left.place } : {});
  await again.terminal.untilShown('› Amazon EC2 Auto Scaling');
  expect(again.terminal.screen()).toContain('awsstudy  / ec2');
  again.terminal.open.close();
});
