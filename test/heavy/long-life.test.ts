import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pty from '@lydell/node-pty';
import { afterAll, expect, test, vi } from 'vitest';
import { clearedEnvironment, PROGRAM } from '../support/program.js';

const folder = mkdtempSync(join(tmpdir(), 'awsstudy-life-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));

/** Ends every frame: the terminal may show it now. */
const FRAME_END = '\u001b[?2026l';
const FRAMES = 40_000;
/** By then everything is compiled that will be, and the heap has the size that it keeps. */
const SETTLED = 20_000;

/** Gives the memory of a process in MB. */
function residentMemory(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** Presses two keys in turn, each when the frame of the one before is drawn, and gives the memory at both marks. */
async function memoryOver(args: readonly string[], keys: readonly [string, string]): Promise<readonly number[]> {
  const program = pty.spawn(process.execPath, [...args], {
    cols: 80,
    rows: 24,
    name: 'xterm-256color',
    env: clearedEnvironment({ AWSSTUDY_HOME: folder }),
  });
  let frames = 0;
  let seen = 0;
  let pressed = 0;
  const press = (): void => {
    program.write(keys[pressed % 2] ?? '');
    pressed += 1;
  };
  // A key that changes nothing draws no frame: then the other one is next.
  const nudge = setInterval(() => {
    if (frames === seen) {
      press();
    }
    seen = frames;
  }, 100);
  program.onData((output) => {
    const drawn = output.split(FRAME_END).length - 1;
    frames += drawn;
    if (drawn > 0) {
      press();
    }
  });
  const memory: number[] = [];
  for (const mark of [SETTLED, FRAMES]) {
    await vi.waitUntil(() => frames >= mark, { timeout: 110_000, interval: 5 });
    memory.push(residentMemory(program.pid));
  }
  clearInterval(nudge);
  program.kill('SIGKILL');
  return memory;
}

test.each<[string, readonly string[], readonly [string, string]]>([
  ['home', [PROGRAM], ['j', 'k']],
  ['the reader', [PROGRAM, 'show', 'vpc'], [' ', 'b']],
])('%s draws 20,000 frames more in the memory that it has settled in', async (_, args, keys) => {
  const [settled = 0, after = 0] = await memoryOver(args, keys);
  expect(after / settled).toBeLessThan(1.15);
});

test('a program that keeps something of every frame is seen', async () => {
  const file = join(folder, 'leak.cjs');
  const frame = JSON.stringify(FRAME_END);
  writeFileSync(
    file,
    `const kept = []; process.stdin.setRawMode(true); process.stdout.write(${frame});
     process.stdin.on('data', () => { kept.push('x'.repeat(5000) + kept.length); process.stdout.write(${frame}); });`,
  );
  const [settled = 0, after = 0] = await memoryOver([file], ['j', 'k']);
  expect(after / settled).toBeGreaterThan(1.15);
});
