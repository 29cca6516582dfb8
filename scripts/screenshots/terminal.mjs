// The built program in a real pseudo-terminal, driven by what it shows.
import { join } from 'node:path';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { root } from '../bundle.mjs';

/** The moment of every picture: a Monday morning. */
export const NOW = Date.UTC(2026, 10, 23, 9);
/** Behind this much silence nothing more comes of a frame. */
const QUIET_MILLISECONDS = 200;
const DEADLINE_MILLISECONDS = 30_000;

/** Starts the program on a terminal of some size, with a learner's folder. */
export function openProgram({ args, columns, rows, home }) {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
  const world = join(root, 'scripts', 'screenshots-world.cjs');
  const child = pty.spawn(process.execPath, ['--require', world, join(root, 'bin', 'awsstudy.cjs'), ...args], {
    cols: columns,
    rows,
    env: environmentIn(home),
  });
  const exited = new Promise((resolve) => child.onExit(resolve));
  let look = () => {};
  child.onData((data) => terminal.write(data, () => look()));
  return {
    terminal,
    text: () => textOf(terminal),
    press: (keys) => child.write(keys),
    /** Resolves once a text is on the screen and nothing more has come for a while. */
    shown(expected) {
      const { promise, onOutput } = settled(terminal, expected);
      look = onOutput;
      look();
      return promise;
    },
    async close() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function environmentIn(home) {
  return {
    PATH: process.env.PATH,
    HOME: home,
    AWSSTUDY_HOME: home,
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    PICTURE_TIME: String(NOW),
  };
}

/** Gives what is told of every output, and a promise of the text being there and staying. */
function settled(terminal, expected) {
  let onOutput = () => {};
  const promise = new Promise((resolve, reject) => {
    let quiet;
    const late = setTimeout(
      () => reject(new Error(`Waited for ${JSON.stringify(expected)} on the screen:\n${textOf(terminal)}`)),
      DEADLINE_MILLISECONDS,
    );
    onOutput = () => {
      clearTimeout(quiet);
      if (textOf(terminal).includes(expected)) {
        quiet = setTimeout(() => {
          clearTimeout(late);
          resolve();
        }, QUIET_MILLISECONDS);
      }
    };
  });
  return { promise, onOutput };
}

/** Gives what the window shows as text. */
function textOf(terminal) {
  const { active } = terminal.buffer;
  const lines = Array.from({ length: terminal.rows }, (_, y) => active.getLine(active.baseY + y));
  return lines.map((line) => line?.translateToString(true) ?? '').join('\n');
}
