import { EventEmitter } from 'node:events';
import { constants } from 'node:os';
import { expect, test } from 'vitest';
import { platformOf } from '../../../src/study/platform.js';
import { guardTerminal } from '../../../src/ui/terminal/guard.js';

const ENTERED = ['raw off', 'raw on', '\u001b[?1049h\u001b[?2004h\u001b[?25l'];
const LEFT = ['\u001b[?2026l\u001b[?2004l\u001b[?1049l\u001b[0m\u001b[?25h', 'raw off'];

interface FakeOptions {
  readonly hasJobControl?: boolean;
  /** The terminal is gone: writing to it fails. */
  readonly gone?: boolean;
  readonly saveFails?: boolean;
}

/** A guard of a terminal and a process that only note what is done to them. */
function guarded({ hasJobControl = true, gone = false, saveFails = false }: FakeOptions = {}) {
  const log: string[] = [];
  const soon: (() => void)[] = [];
  const process = Object.assign(new EventEmitter(), {
    pid: 4711,
    kill: (pid: number, signal: string) => log.push(`kill ${pid} ${signal}`),
    exit: (code: number) => log.push(`exit ${code}`),
  });
  const input = Object.assign(new EventEmitter(), { setRawMode: (on: boolean) => log.push(on ? 'raw on' : 'raw off') });
  const output = new EventEmitter();
  const guard = guardTerminal({
    process,
    hasJobControl,
    input: input as never,
    outputs: [output],
    writeNow(text) {
      if (gone) {
        throw Object.assign(new Error('write EIO'), { code: 'EIO' });
      }
      log.push(text);
    },
    save() {
      log.push('saved');
      if (saveFails) {
        throw new Error('no space');
      }
    },
    soon: (run) => soon.push(run),
    redraw: () => log.push('redrawn'),
  });
  /** Gives what has happened since it was asked last. */
  const happened = () => log.splice(0);
  const passTime = () => soon.splice(0).map((run) => run());
  return { guard, process, input, output, happened, passTime };
}

test('the terminal is taken over: alternate screen, bracketed paste, no cursor, raw keys', () => {
  expect(guarded().happened()).toEqual(ENTERED);
});

test('a released terminal is as it was, and nothing is watched any more', () => {
  const { guard, process, input, output, happened } = guarded();
  happened();
  guard.release();
  expect(happened()).toEqual(LEFT);
  expect([process, input, output].flatMap((emitter) => emitter.eventNames())).toEqual([]);
});

test.each(['exit', 'uncaughtExceptionMonitor'])(
  'on %s the answers are saved, then the terminal is put back',
  (event) => {
    const { process, happened } = guarded();
    happened();
    process.emit(event);
    expect(happened()).toEqual(['saved', ...LEFT]);
  },
);

test('what could not be saved is said on the screen that stays', () => {
  const { process, happened } = guarded({ saveFails: true });
  happened();
  process.emit('exit');
  expect(happened()).toEqual(['saved', ...LEFT, 'no space\n']);
});

test('a screen that fails is left as the program is', () => {
  const { guard, happened } = guarded();
  happened();
  guard.restore();
  expect(happened()).toEqual(['saved', ...LEFT]);
});

test('the terminal is put back once', () => {
  const { process, happened } = guarded();
  process.emit('uncaughtExceptionMonitor');
  happened();
  process.emit('exit');
  expect(happened()).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGABRT', 'SIGALRM', 'SIGUSR2', 'SIGHUP'] as const)(
  '%s ends the program with 128 and its number',
  (signal) => {
    const { process, happened } = guarded();
    happened();
    process.emit(signal);
    expect(happened()).toContain(`exit ${128 + constants.signals[signal]}`);
  },
);

test('Ctrl-C ends the program with 130', () => {
  const { guard, happened } = guarded();
  happened();
  guard.interrupt();
  expect(happened()).toEqual(['exit 130']);
});

test('the file-size limit ends nothing', () => {
  const { process, happened } = guarded();
  happened();
  expect(process.emit('SIGXFSZ')).toBe(true);
  expect(happened()).toEqual([]);
});

test('when the window is closed the answers are saved and the program goes without touching the terminal', () => {
  const { process, happened } = guarded({ gone: true });
  happened();
  process.emit('SIGHUP');
  expect(happened()).toEqual(['saved', 'kill 4711 SIGKILL']);
});

test.each(['EIO', 'ENXIO', 'EBADF', 'ENOTCONN', 'ENOTTY'])(
  'a stream that says %s means that the window is closed',
  (code) => {
    const { input, output, happened } = guarded();
    happened();
    input.emit('error', Object.assign(new Error(code), { code }));
    output.emit('error', Object.assign(new Error(code), { code }));
    expect(happened()).toEqual(['saved', 'kill 4711 SIGKILL']);
  },
);

test('the end of input means that the terminal has hung up', () => {
  const { input, happened } = guarded();
  happened();
  input.emit('end');
  expect(happened().at(-1)).toBe('exit 129');
});

test('a reader that has gone ends the program quietly', () => {
  const { output, happened } = guarded();
  happened();
  output.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(happened()).toEqual(['exit 0']);
});

test('any other fault of a stream is told', () => {
  const { output } = guarded();
  expect(() => output.emit('error', Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }))).toThrow('ENOSPC');
});

test('Ctrl-Z stops the whole job', () => {
  const { guard, happened } = guarded();
  happened();
  guard.suspend();
  expect(happened()).toEqual(['kill 0 SIGTSTP']);
});

test('the terminal is put back before the program stops, and taken over again when it goes on', () => {
  const { process, happened, passTime } = guarded();
  happened();
  process.emit('SIGTSTP');
  expect(happened()).toEqual([...LEFT, 'kill 4711 SIGTSTP']);
  expect(process.listenerCount('SIGTSTP')).toBe(0);
  process.emit('SIGCONT');
  expect(happened()).toEqual([...ENTERED, 'redrawn']);
  passTime();
  expect(happened()).toEqual([]);
  expect(process.listenerCount('SIGTSTP')).toBe(1);
});

test('where stopping is passed over, because no shell could go on with the program, the screen comes back', () => {
  const { process, happened, passTime } = guarded();
  process.emit('SIGTSTP');
  happened();
  passTime();
  expect(happened()).toEqual([...ENTERED, 'redrawn']);
});

test('after a stop that it was not told of the program takes the terminal over again', () => {
  const { process, happened } = guarded();
  happened();
  process.emit('SIGCONT');
  expect(happened()).toEqual([...ENTERED, 'redrawn']);
});

test('without job control, as on Windows, Ctrl-Z does nothing', () => {
  const { guard, process, happened } = guarded(platformOf('win32'));
  happened();
  guard.suspend();
  expect(happened()).toEqual([]);
  expect(process.eventNames()).not.toContain('SIGTSTP');
});
