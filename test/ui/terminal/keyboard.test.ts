import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type Keyboard, type KeySource, openKeyboard } from '../../../src/ui/terminal/keyboard.js';

/** A keyboard with an input to type into, and a clock that is moved by hand. */
function typewriter() {
  const timers = new Set<() => void>();
  const acted: string[] = [];
  const states: string[] = [];
  const source = Object.assign(new EventEmitter(), {
    resume: () => states.push('resumed'),
    pause: () => states.push('paused'),
  });
  const keyboard: Keyboard = openKeyboard({
    source: source as unknown as KeySource,
    after(milliseconds, run) {
      expect(milliseconds).toBe(50);
      timers.add(run);
      return () => timers.delete(run);
    },
    everywhere: { 'Ctrl-C': () => acted.push('interrupted'), 'Ctrl-Z': () => acted.push('suspended') },
  });
  return {
    keyboard,
    timers,
    acted,
    states,
    type: (text: string | Buffer) => source.emit('data', Buffer.from(text)),
    listen() {
      const heard: string[] = [];
      const stop = keyboard.listen(({ name }) => heard.push(name));
      return { heard, stop };
    },
    passTime() {
      const due = [...timers];
      timers.clear();
      for (const run of due) {
        run();
      }
    },
  };
}

test('keys that were typed before a screen listens are kept for it', () => {
  const { type, listen } = typewriter();
  type('ab');
  expect(listen().heard).toEqual(['a', 'b']);
});

test('keys go to the screen that listened last, and wait when it has stopped', () => {
  const { type, listen } = typewriter();
  const first = listen();
  const second = listen();
  type('a');
  first.stop();
  type('b');
  second.stop();
  type('c');
  expect(first.heard).toEqual([]);
  expect(second.heard).toEqual(['a', 'b']);
  expect(listen().heard).toEqual(['c']);
});

test('Ctrl-C and Ctrl-Z act on any screen, which is not told of them', () => {
  const { type, listen, acted } = typewriter();
  const { heard } = listen();
  type('ab\u001ac\u0003');
  expect(acted).toEqual(['suspended', 'interrupted']);
  expect(heard).toEqual(['a', 'b', 'c']);
});

test('an ESC alone is a key once nothing has followed it in time', () => {
  const { type, listen, passTime } = typewriter();
  const { heard } = listen();
  type('\u001b');
  expect(heard).toEqual([]);
  passTime();
  expect(heard).toEqual(['Esc']);
});

test('an arrow that a slow line cuts in two is an arrow', () => {
  const { type, listen, passTime } = typewriter();
  const { heard } = listen();
  type('\u001b');
  type('[A');
  passTime();
  expect(heard).toEqual(['Up']);
});

test('the wait of one ESC does not cut short that of the next', () => {
  const { type, timers } = typewriter();
  type('\u001b');
  type('[A\u001b');
  expect(timers.size).toBe(1);
});

test('a character that is cut in two is one key', () => {
  const { type, listen } = typewriter();
  const { heard } = listen();
  const bytes = Buffer.from('é');
  type(bytes.subarray(0, 1));
  type(bytes.subarray(1));
  expect(heard).toEqual(['é']);
});

test('a closed keyboard lets go of the input, so that the program can end', () => {
  const { keyboard, type, listen, passTime, states } = typewriter();
  const { heard } = listen();
  type('\u001b');
  keyboard.close();
  type('a');
  passTime();
  expect(heard).toEqual([]);
  expect(states).toEqual(['resumed', 'paused']);
});
