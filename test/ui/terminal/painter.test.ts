import { expect, test } from 'vitest';
import { createPainter } from '../../../src/ui/terminal/painter.js';

const BEGIN = '\u001b[?2026h';
const END = '\u001b[?2026l';

/** A painter whose writing is kept, without the marks that make a frame appear at once. */
function canvas() {
  const written: string[] = [];
  const painter = createPainter((text) => written.push(text.replace(BEGIN, '').replace(END, '')));
  return { painter, happened: () => written.splice(0) };
}

const line = (row: number, text: string) => `\u001b[${row};1H\u001b[0m\u001b[K${text}`;

test('the first frame clears the screen and draws every line at its place', () => {
  const { painter, happened } = canvas();
  painter.paint('one\n\ntwo');
  expect(happened()).toEqual([`\u001b[2J${line(1, 'one')}${line(3, 'two')}`]);
});

test('the next frame draws only what differs, and clears lines that are gone', () => {
  const { painter, happened } = canvas();
  painter.paint('one\ntwo\nthree');
  happened();
  painter.paint('one\n2');
  expect(happened()).toEqual([`${line(2, '2')}${line(3, '')}`]);
});

test('an equal frame writes nothing', () => {
  const { painter, happened } = canvas();
  painter.paint('one');
  happened();
  painter.paint('one');
  expect(happened()).toEqual([]);
});

test('a frame appears at once, between the marks of a synchronized update', () => {
  const written: string[] = [];
  createPainter((text) => written.push(text)).paint('one');
  expect(written.join('')).toBe(`${BEGIN}\u001b[2J${line(1, 'one')}${END}`);
});

test('after a stop the last frame is drawn whole', () => {
  const { painter, happened } = canvas();
  painter.paint('one\ntwo');
  happened();
  painter.repaint();
  expect(happened()).toEqual([`\u001b[2J${line(1, 'one')}${line(2, 'two')}`]);
});

test('after a resize the next frame is drawn whole', () => {
  const { painter, happened } = canvas();
  painter.paint('one');
  happened();
  painter.forget();
  painter.paint('one');
  expect(happened()).toEqual([`\u001b[2J${line(1, 'one')}`]);
});
