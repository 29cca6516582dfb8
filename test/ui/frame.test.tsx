import { renderToString, Text } from 'ink';
import { expect, test } from 'vitest';
import { cleanLine } from '../../src/text/clean.js';
import { asPainted } from '../../src/text/painted.js';
import { Frame } from '../../src/ui/frame.js';
import { layoutOf } from '../../src/ui/layout.js';
import { TextLines } from '../../src/ui/text-lines.js';

const painted = (text: string) => asPainted(cleanLine(text));

function frame(columns: number, rows: number, notice = ''): string {
  return renderToString(
    <Frame
      size={{ columns, rows }}
      title={painted('3/10  Amazon VPC')}
      notice={painted(notice)}
      hint={painted('Enter answer  q leave')}
    >
      <Text>Body</Text>
    </Frame>,
    { columns },
  );
}

test('a frame has its title at the top, its hint line at the bottom, and is a line less than the window', () => {
  expect(frame(60, 16).split('\n')).toEqual([
    '  3/10  Amazon VPC',
    '',
    '  Body',
    ...Array(11).fill(''),
    '  Enter answer  q leave',
  ]);
});

test('a notice stands above the hint line', () => {
  expect(frame(60, 16, '! Not saved').split('\n').slice(-2)).toEqual(['  ! Not saved', '  Enter answer  q leave']);
});

test.each([
  ['60x16', { columns: 60, rows: 16 }, { width: 56, margin: 2, height: 15, body: 11 }],
  ['80x24', { columns: 80, rows: 24 }, { width: 76, margin: 2, height: 23, body: 19 }],
  [
    '160x50: the text stays readable, in the middle',
    { columns: 160, rows: 50 },
    { width: 88, margin: 36, height: 49, body: 45 },
  ],
])('the layout of %s', (_size, size, layout) => {
  expect(layoutOf(size)).toEqual(layout);
});

test.each([
  [99, { width: 88, margin: 5 }],
  [100, { width: 96, margin: 2 }],
  [160, { width: 156, margin: 2 }],
  [200, { width: 156, margin: 22 }],
])('with %i columns two panes have what there is from 100 columns on', (columns, layout) => {
  expect(layoutOf({ columns, rows: 24 }, 'panes')).toMatchObject(layout);
});

test.each([
  [59, 24],
  [80, 15],
  [40, 10],
])('a window of %ix%i is too small, and the screen says so', (columns, rows) => {
  expect(frame(columns, rows).replaceAll('\n', ' ')).toBe('Make the window larger (60x16 at least) or use --plain.');
});

test('even in a tiny window it says so, in as many lines as there are', () => {
  expect(frame(12, 4)).toBe('Make the\nwindow\nlarger');
  expect(frame(1, 1)).not.toContain('\n');
});

test('of many lines only those in the window are drawn', () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => painted(`line ${index}`));
  expect(renderToString(<TextLines lines={lines} offset={100} height={3} />)).toBe('line 100\nline 101\nline 102');
});
