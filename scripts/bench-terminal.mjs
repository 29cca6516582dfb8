// What a person waits for in a terminal: the first frame of the quiz, and the answer to a key. A real pseudo-terminal.

import { readFileSync } from 'node:fs';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

const SIZE = { cols: 100, rows: 30 };
/** Writes one letter and stays, as a screen does. */
const BASELINE = ['-e', 'process.stdout.write("x"); setInterval(() => {}, 1e5)'];

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
export const tenth = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.9)];

const FRAME_BEGIN = '\u001b[?2026h';
const FRAME_END = '\u001b[?2026l';
const endsWhole = (data) => data.lastIndexOf(FRAME_END) > data.lastIndexOf(FRAME_BEGIN);

/** Starts a program in a pseudo-terminal. `shown` resolves, with the milliseconds, when the screen holds a text. */
export function open(args, env) {
  const terminal = new xterm.Terminal({ ...SIZE, allowProposedApi: true });
  const started = performance.now();
  const child = pty.spawn(process.execPath, args, { ...SIZE, env });
  let look = () => {};
  let isWhole = true;
  child.onData((data) =>
    terminal.write(data, () => {
      isWhole = data.includes(FRAME_BEGIN) ? endsWhole(data) : isWhole || data.includes(FRAME_END);
      look();
    }),
  );
  terminal.onData((data) => child.write(data));
  const screen = () =>
    Array.from({ length: SIZE.rows }, (_, y) => terminal.buffer.active.getLine(y)?.translateToString(true) ?? '').join(
      '\n',
    );
  return {
    child,
    screen,
    /** Tells whether the last frame is on the screen to its end: a large one comes in pieces. */
    isWhole: () => isWhole,
    shown: (isShown, from = started) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`not shown:\n${screen()}`)), 20_000);
        look = () => {
          if (isShown(screen())) {
            clearTimeout(late);
            look = () => {};
            resolve(performance.now() - from);
          }
        };
        look();
      }),
    press: (keys) => child.write(keys),
    end: () =>
      new Promise((resolve) => {
        child.onExit(resolve);
        child.kill('SIGKILL');
      }),
  };
}

/** Gives the peak memory of a running process, in MiB. */
function peakOf(pid) {
  return Number(/VmHWM:\s+([0-9]+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

const QUIZ = {
  args: ['quiz', 'vpc', '--seed', '5', '--count', '40'],
  isShown: (screen) => screen.includes('1/40'),
};
const HOME = { args: [], isShown: (screen) => screen.includes('q quit') };

/** Measures the quiz and the home screen on a terminal, paired with a program that writes one letter. */
export async function firstFrames({ program, learner, rounds, environment }) {
  const env = { ...environment, AWSSTUDY_HOME: learner };
  const startOf = ({ args, ...screen }) => ({ ...screen, args: [program, ...args] });
  const quiz = startOf(QUIZ);
  const figures = [
    { what: 'quiz: first frame, answering a key', ...(await firstFrame(quiz, env, rounds)) },
    { what: 'home: first frame, answering a key', ...(await firstFrame(startOf(HOME), env, rounds)) },
  ];
  const { keys, memory } = await keyTimes(quiz.args, env);
  return [
    ...figures.map((figure) => ({ ...figure, against: '`node -e` writing a letter', limit: 3.5, aim: 2.2 })),
    { what: 'quiz: key to repaint, median', against: 'ms', value: median(keys), limit: 12, aim: 4 },
    { what: 'quiz: key to repaint, 90 % within', against: 'ms', value: tenth(keys), limit: 25, aim: 8 },
    {
      what: 'quiz: peak memory after 100 keys',
      against: '`node -e` writing a letter',
      value: memory,
      limit: 2.5,
      aim: 1.75,
    },
  ];
}

/** Measures how long it takes until a screen has answered a key that was typed as soon as it stood. */
async function firstFrame({ args, isShown }, env, rounds) {
  await leaveOnce(args, isShown, env);
  const times = [];
  const ratios = [];
  for (let round = -2; round < rounds; round += 1) {
    const base = open(BASELINE, env);
    const empty = await base.shown((screen) => screen.includes('x'));
    await base.end();
    const own = open(args, env);
    await own.shown(isShown);
    own.press('?');
    const answering = await own.shown((screen) => screen.includes('Show these keys'));
    await own.end();
    if (round >= 0) {
      times.push(answering);
      ratios.push(answering / empty);
    }
  }
  return { value: median(ratios), milliseconds: median(times) };
}

/** Opens a screen and leaves it as a person does, so that the code cache of the screens is in place. */
async function leaveOnce(args, isShown, env) {
  const first = open(args, env);
  await first.shown(isShown);
  const left = new Promise((resolve) => first.child.onExit(resolve));
  first.press('q');
  await left;
}

async function keyTimes(quiz, env) {
  const base = open(BASELINE, env);
  await base.shown((screen) => screen.includes('x'));
  const emptyMemory = peakOf(base.child.pid);
  await base.end();
  const own = open(quiz, env);
  await own.shown((screen) => screen.includes('1/40'));
  // The first key puts the cursor on the first option; from there each moves it.
  const still = own.screen();
  own.press('j');
  await own.shown((screen) => screen !== still);
  const keys = [];
  for (let n = 0; n < 100; n += 1) {
    const before = own.screen();
    const pressed = performance.now();
    own.press(n % 2 === 0 ? 'j' : 'k');
    keys.push(await own.shown((screen) => screen !== before, pressed));
  }
  const memory = peakOf(own.child.pid) / emptyMemory;
  await own.end();
  return { keys, memory };
}
