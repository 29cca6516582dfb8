import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { watchWindow } from '../../../src/ui/terminal/window.js';

function windowOf(columns: number, rows: number) {
  const output = Object.assign(new EventEmitter(), { columns, rows });
  const process = new EventEmitter();
  const timers = new Set<() => void>();
  const happened: string[] = [];
  const window = watchWindow({
    output,
    process,
    after(milliseconds, run) {
      expect(milliseconds).toBe(80);
      timers.add(run);
      return () => timers.delete(run);
    },
    onResize: () => happened.push('forgotten'),
  });
  const resize = (next: { columns: number; rows: number }) => {
    Object.assign(output, next);
    output.emit('resize');
  };
  const settle = () => [...timers].map((run) => run());
  return { window, output, process, happened, resize, settle };
}

test('a window that is dragged is drawn once, when it has come to rest', () => {
  const { window, happened, resize, settle } = windowOf(80, 24);
  window.watch(() => happened.push(`told ${window.size().columns}x${window.size().rows}`));
  for (let columns = 81; columns <= 120; columns++) {
    resize({ columns, rows: 30 });
  }
  expect(happened).toEqual([]);
  settle();
  expect(happened).toEqual(['forgotten', 'told 120x30']);
});

test('a window that was small for a moment, and is as before when somebody looks, is drawn anew', () => {
  const { window, process, happened, settle } = windowOf(80, 24);
  window.watch(() => happened.push('told'));
  process.emit('SIGWINCH');
  settle();
  expect(happened).toEqual(['forgotten', 'told']);
});

test('the size is the same value until it changes', () => {
  const { window } = windowOf(80, 24);
  expect(window.size()).toBe(window.size());
});

test('a terminal that does not know its size counts as 80x24', () => {
  expect(windowOf(0, 0).window.size()).toEqual({ columns: 80, rows: 24 });
});

test('who stopped watching is not told, and a closed window watches nothing', () => {
  const { window, output, process, happened, resize, settle } = windowOf(80, 24);
  window.watch(() => happened.push('told'))();
  resize({ columns: 90, rows: 24 });
  settle();
  expect(happened).toEqual(['forgotten']);
  resize({ columns: 91, rows: 24 });
  window.close();
  expect([...output.eventNames(), ...process.eventNames()]).toEqual([]);
});
