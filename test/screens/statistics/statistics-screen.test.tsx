import { expect, test } from 'vitest';
import { type StatisticsScreenOptions, showStatistics } from '../../../src/screens/statistics/statistics-screen.js';
import { FakeTerminal } from '../../support/fake-terminal.js';
import { FACTS } from './statistics-builders.js';

/** Opens the statistics. */
function openStatistics(options: Partial<StatisticsScreenOptions> = {}) {
  const terminal = new FakeTerminal();
  return { terminal, left: showStatistics(terminal.open, { facts: FACTS, color: true, start: {}, ...options }) };
}

test('a topic is selected by arrows, and Enter opens its notes', async () => {
  const { terminal, left } = openStatistics();
  await terminal.untilShown('[1 Overview]');
  terminal.press('\t');
  await terminal.untilShown('› Amazon VPC');
  terminal.press('\u001b[B');
  await terminal.untilShown('› Amazon S3');
  terminal.press('\r');
  expect(await left).toMatchObject({ kind: 'on', to: { kind: 'notes', topic: 's3' } });
  terminal.open.close();
});

test('a section is opened in the notes, or asked about', async () => {
  for (const [key, kind] of [
    ['o', 'notes'],
    ['Q', 'quiz'],
  ] as const) {
    const { terminal, left } = openStatistics();
    terminal.press(`2 j${key}`);
    expect(await left).toMatchObject({ to: { kind, topic: 'vpc', section: 'vpc-basics' } });
    terminal.open.close();
  }
});

test('with its place the screen comes back as it was', async () => {
  const first = openStatistics();
  first.terminal.press('2 jj\r');
  const left = await first.left;
  first.terminal.open.close();
  expect(left.kind).toBe('on');
  const { terminal } = openStatistics(left.kind === 'on' ? { place: left.place } : {});
  await terminal.untilShown('› ');
  expect(terminal.screen()).toContain('›   A section with a title');
  terminal.open.close();
});

test('Space on a section hides the sections and goes to the topic', async () => {
  const { terminal, left } = openStatistics();
  terminal.press('2j j');
  await terminal.untilShown('›   What it is');
  terminal.press(' ');
  await terminal.untilShown('› Amazon S3');
  expect(terminal.screen()).not.toContain('What it is');
  terminal.press('q');
  expect(await left).toEqual({ kind: 'back' });
  terminal.open.close();
});

test('r goes on to the review', async () => {
  const { terminal, left } = openStatistics();
  terminal.press('r');
  expect(await left).toMatchObject({ kind: 'on', to: { kind: 'review' }, place: { part: 'overview' } });
  terminal.open.close();
});

test('a line that is taught nowhere opens nothing', async () => {
  const { terminal, left } = openStatistics();
  terminal.press('5G\r\u001b');
  expect(await left).toEqual({ kind: 'back' });
  terminal.open.close();
});

test('another window draws another form', async () => {
  const { terminal } = openStatistics();
  terminal.press('2');
  await terminal.untilShown('› Amazon VPC');
  terminal.resize(120, 24);
  await terminal.untilShown('Mastery by section');
  terminal.resize(60, 16);
  await terminal.untilGone('Mastery by section');
  expect(terminal.screen()).toContain('› Amazon VPC');
  terminal.open.close();
});
