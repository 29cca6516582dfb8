import { expect, test } from 'vitest';
import { type ReaderScreenOptions, showReader } from '../../../src/screens/reader/reader-screen.js';
import type { ReadSection } from '../../../src/study/event.js';
import { c } from '../../support/builders.js';
import { FakeTerminal } from '../../support/fake-terminal.js';
import { longNotes, VPC } from './reader-builders.js';

/** Opens the notes on a terminal, and keeps what was read and copied. */
function openReader({ seconds = 60, ...options }: Partial<ReaderScreenOptions> & { seconds?: number } = {}, size = {}) {
  let now = 0;
  const terminal = new FakeTerminal(size);
  const read: ReadSection[] = [];
  const copied: string[] = [];
  terminal.terminal.parser.registerOscHandler(52, (content) => {
    copied.push(Buffer.from(content.slice(2), 'base64').toString());
    return true;
  });
  const left = showReader(terminal.open, {
    topic: c('vpc'),
    notes: VPC,
    read: [],
    topics: [c('vpc'), c('kms'), c('ec2')],
    color: true,
    isAsked: (section) => section === 'sizing-subnets',
    // So long each page is looked at.
    clock: () => {
      now += 1000 * seconds;
      return now;
    },
    onRead: (event) => {
      read.push(event);
      return { saved: true };
    },
    ...options,
  });
  return { terminal, left, read: () => read.map(({ section }) => section), copied };
}

const SMALL = { columns: 60, rows: 16 };

test('a section is read when all of it was in view long enough as a key was pressed, and is told once', async () => {
  const { terminal, left, read } = openReader({}, SMALL);
  await terminal.untilShown('What a VPC is');
  expect(read()).toEqual([]);
  terminal.press(' ');
  await terminal.untilShown('Sizing subnets  ');
  expect(read()).toEqual(['what-a-vpc-is']);
  terminal.press('bGq');
  expect(await left).toMatchObject({ kind: 'back' });
  expect(read()).toEqual(['what-a-vpc-is', 'sizing-subnets', 'nat-gateway']);
  terminal.open.close();
});

test('leafing through reads nothing, nor does going from one place found to the next', async () => {
  const { terminal, left, read } = openReader({ seconds: 0.2 }, SMALL);
  terminal.press(' b  /gateway\rnnnnq');
  expect(await left).toMatchObject({ kind: 'back' });
  expect(read()).toEqual([]);
  terminal.open.close();
});

test('what was read before is not told again, and a section that was jumped over is not read', async () => {
  const { terminal, left, read } = openReader({ notes: longNotes(5, 10), read: ['section-0'] });
  await terminal.untilShown('Resumed behind the section you read last; g goes to the top.');
  terminal.press('tG\rq');
  expect(await left).toMatchObject({ kind: 'back' });
  expect(read()).toEqual(['section-1', 'section-4']);
  terminal.open.close();
});

test('nothing is read in a window that is too small to show it', async () => {
  const { terminal, left, read } = openReader({}, { columns: 50, rows: 10 });
  await terminal.untilShown('Make the window larger');
  terminal.press('Gq');
  await left;
  expect(read()).toEqual([]);
  terminal.open.close();
});

test('what could not be saved is said', async () => {
  const { terminal } = openReader({ onRead: () => ({ saved: false, reason: c('the disk is full') }) });
  terminal.press('j');
  await terminal.untilShown('! Not saved: the disk is full');
  terminal.open.close();
});

test('a link leads to another topic, and the reader comes back exactly as it was', async () => {
  const first = openReader({}, SMALL);
  first.terminal.press('/kms\rj\t');
  const before = await first.terminal.untilShown('Enter follow');
  first.terminal.press('\r');
  const left = await first.left;
  expect(left).toMatchObject({ kind: 'on', to: { kind: 'notes', topic: 'kms' } });
  const place = left.kind === 'on' ? left.place : undefined;
  first.terminal.open.close();

  const second = openReader({ ...(place && { place }), read: ['what-a-vpc-is'] }, SMALL);
  await second.terminal.untilShown('Enter follow');
  expect(second.terminal.screen().replaceAll('✓', ' ')).toBe(before.replaceAll('✓', ' '));
  second.terminal.press('\u007f');
  await second.terminal.untilShown('Found');
  second.terminal.open.close();
});

test('a link within the topic goes to its section, and Backspace comes back, then leaves', async () => {
  const { terminal, left } = openReader({}, SMALL);
  terminal.press('\t\t\r');
  await terminal.untilShown('Amazon VPC · NAT gateway');
  terminal.press('\u007f');
  await terminal.untilShown('Amazon VPC · What a VPC is');
  terminal.press('\u007f');
  expect(await left).toMatchObject({ kind: 'back' });
  terminal.open.close();
});

test.each([
  ['\r', 'Select a link with Tab first.'],
  ['\t\t\t\r', 'This page opens in a browser: copy its address with y.'],
  ['G\u001b[A\t\r', 'There are no notes on `vpc-endpoints` yet.'],
])('%j leads nowhere, and says so', async (keys, sentence) => {
  const { terminal } = openReader({}, { columns: 80, rows: 18 });
  terminal.press(keys);
  await terminal.untilShown(sentence);
  terminal.open.close();
});

test('y copies the code in view, then the next', async () => {
  const { terminal, copied } = openReader();
  terminal.press('y');
  await terminal.untilShown("Sent to the terminal's clipboard (2 lines): aws ec2 describe-vpcs");
  terminal.press('y');
  await terminal.untilShown("Sent to the terminal's clipboard (1 line): aws ec2 describe-subnets");
  expect(copied).toEqual([
    'aws ec2 describe-vpcs\naws ec2 create-vpc --cidr-block 10.0.0.0/16',
    'aws ec2 describe-subnets',
  ]);
  terminal.open.close();
});

test('y copies the address that is selected', async () => {
  const { terminal, copied } = openReader();
  terminal.press('\t\t\ty');
  await terminal.untilShown("Sent to the terminal's clipboard: https://docs.aws.amazon.com/vpc/");
  expect(copied).toEqual(['https://docs.aws.amazon.com/vpc/']);
  terminal.open.close();
});

test('what became of a copy is said when it is known, and keys are read meanwhile', async () => {
  const { terminal } = openReader();
  terminal.copyTaker = 'machine';
  terminal.press('y?');
  await terminal.untilShown('Copied (2 lines): aws ec2 describe-vpcs');
  expect(terminal.screen()).toContain('Show these keys');
  terminal.open.close();
});

test('where there is no code y says so', async () => {
  const { terminal, copied } = openReader({ notes: longNotes(3, 40) });
  terminal.press('y');
  await terminal.untilShown('No code is in view.');
  expect(copied).toEqual([]);
  terminal.open.close();
});

test.each([
  ['Q', 'a section that questions ask about', ' Q', { kind: 'quiz', topic: 'vpc', section: 'sizing-subnets' }],
  ['Q', 'one that gathers what others teach', 'Q', { kind: 'quiz', topic: 'vpc' }],
  ['Q', 'the related topics', 'GQ', { kind: 'quiz', topic: 'vpc' }],
  ['c', 'anything', 'c', { kind: 'cheatsheet', topic: 'vpc' }],
])('%s on %s leads on', async (_key, _what, keys, to) => {
  const { terminal, left } = openReader({}, SMALL);
  terminal.press(keys);
  expect(await left).toMatchObject({ kind: 'on', to });
  terminal.open.close();
});

test.each(['q', '\u001b'])('%j leaves', async (key) => {
  const { terminal, left } = openReader();
  terminal.press(key);
  expect(await left).toMatchObject({ kind: 'back' });
  terminal.open.close();
});

test('a paste is searched for, and nothing else', async () => {
  const { terminal } = openReader();
  terminal.press('\u001b[200~q\u001b[201~/\u001b[200~NAT\rgateway\u001b[201~');
  await terminal.untilShown('› NAT gateway▏');
  terminal.open.close();
});

test('in another window the text stands at the same paragraph, with the outline where there is room', async () => {
  const { terminal } = openReader({ notes: longNotes(20, 20), section: c('section-7') });
  await terminal.untilShown('Amazon VPC · Section 7');
  expect(terminal.lines()[2]).toBe('  Section 7');
  terminal.resize(120, 30);
  await terminal.untilShown('│');
  expect(terminal.lines()[2]).toMatch(/│ {3}Section 7$/);
  terminal.open.close();
});
