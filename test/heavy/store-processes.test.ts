import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import { readJournals } from '../../src/store/journal-reader.js';
import { findLeftovers } from '../../src/store/leftovers.js';
import type { Places } from '../../src/store/places.js';
import { readSnapshot } from '../../src/store/snapshot.js';
import type { CloseResult } from '../../src/store/unsaved.js';
import { storeAt, temporaryFolder, worldWith } from '../store/store-builders.js';
import { placesIn } from './real-world.js';

const world = worldWith();
const folder = mkdtempSync(join(tmpdir(), 'awsstudy-programs-'));
const program = (name: string) => join(folder, `${name}.mjs`);

beforeAll(() => {
  buildSync({
    entryPoints: ['recorder', 'setter'].map((name) => join(import.meta.dirname, `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // conf brings packages that call `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Learner {
  readonly places: Places;
  /** Where events go that the journal does not take. */
  readonly elsewhere: string;
}

function newLearner(): Learner {
  return { places: placesIn(temporaryFolder()), elsewhere: temporaryFolder() };
}

interface Recorder {
  readonly child: ChildProcess;
  /** Ends with the process; gives the lines it printed. */
  readonly lines: Promise<readonly string[]>;
}

function startRecorder({ places, elsewhere }: Learner, count: number, shell = ''): Recorder {
  const command = `${shell} exec "${process.execPath}" "${program('recorder')}" "${places.data}" "${elsewhere}" ${count} 10`;
  const child = spawn('sh', ['-c', command], { env: {}, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout?.on('data', (data) => {
    printed += data;
  });
  const lines = new Promise<readonly string[]>((resolve) => {
    child.on('close', () => resolve(printed.split('\n').filter((line) => line !== '')));
  });
  return { child, lines };
}

const acknowledged = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith('saved ')).map((line) => line.slice('saved '.length));

function closeResult(lines: readonly string[]): CloseResult {
  return JSON.parse(lines.at(-1)?.slice('closed '.length) ?? 'null');
}

function idsIn(journalFolder: string): ReadonlySet<string> {
  return new Set(readJournals(world, journalFolder, new Map()).events.map(({ id }) => id));
}

/** The caches say the same as the journals alone. */
async function expectCachesToAgree(places: Places): Promise<void> {
  const cached = await storeAt(places).progress();
  rmSync(places.snapshotFile, { force: true });
  expect(await storeAt(places).progress()).toEqual(cached);
}

test.each([
  [2, 200],
  [8, 50],
])(
  '%i programs that record %i answers each at once, and fold meanwhile, lose none',
  async (programs, answers) => {
    const learner = newLearner();
    const runs = await Promise.all(Array.from({ length: programs }, () => startRecorder(learner, answers).lines));
    expect(runs.map(closeResult)).toEqual(Array(programs).fill({ kind: 'saved' }));
    expect(idsIn(learner.places.journalFolder).size).toBe(programs * answers);
    expect(await storeAt(learner.places).progress()).toMatchObject({ answers: programs * answers });
    await expectCachesToAgree(learner.places);
  },
  60_000,
);

test('killed at any moment, a program loses no answer that it called saved', async () => {
  const learner = newLearner();
  const saved: string[] = [];
  for (let kill = 1; kill <= 10; kill += 1) {
    const recorders = [startRecorder(learner, 100_000), startRecorder(learner, 100_000)];
    for (const { child } of recorders) {
      let seen = 0;
      child.stdout?.on('data', (data: Buffer) => {
        seen += data.toString().split('\n').length - 1;
        // Past the folds at 10, 20, 30, … answers, so that some kills hit the writing of the caches.
        if (seen >= kill * 7) {
          child.kill('SIGKILL');
        }
      });
    }
    for (const { lines } of recorders) {
      saved.push(...acknowledged(await lines));
    }
  }
  const there = idsIn(learner.places.journalFolder);
  expect(saved.length).toBeGreaterThan(500);
  expect(saved.filter((id) => !there.has(id))).toEqual([]);
  expect((await storeAt(learner.places).progress()).answers).toBe(there.size);
  await expectCachesToAgree(learner.places);
  const anHourLater = worldWith({ clock: () => Date.now() + 3_700_000, isRunning: () => false });
  openFold(anHourLater, learner.places).refresh();
  expect(findLeftovers(anHourLater, learner.places)).toEqual([]);
}, 60_000);

test.each([4, 9, 20, 64])(
  'where files may not grow past %i blocks, every answer is saved or handed back',
  async (blocks) => {
    const learner = newLearner();
    const lines = await startRecorder(learner, 120, `ulimit -f ${blocks};`).lines;
    const there = idsIn(learner.places.journalFolder);
    const saved = acknowledged(lines);
    expect(saved.filter((id) => !there.has(id))).toEqual([]);
    const result = closeResult(lines);
    expect(result).toMatchObject({ reason: 'the file may not grow any more', events: 120 - saved.length });
    const elsewhere = idsIn(learner.elsewhere).size;
    expect(result.kind === 'unsaved' ? result.lines.length : elsewhere).toBe(120 - saved.length);
    const snapshot = readSnapshot(world, learner.places);
    expect(['fits', 'absent']).toContain(snapshot.kind);
    expect(readdirSync(learner.places.data).filter((name) => name.includes('.corrupt-'))).toEqual([]);
    expect((await storeAt(learner.places).progress()).answers).toBe(there.size);
    expect(result.kind === 'elsewhere' ? readFileSync(result.file, 'utf8') : '').toMatch(/^(\n[ -~]+\n)*$/);
  },
  60_000,
);

test('a snapshot that conf cuts without a word is removed, and all answers are there', async () => {
  const learner = newLearner();
  await startRecorder(learner, 60).lines;
  const blocks = Math.floor(readFileSync(learner.places.snapshotFile).length / 512) - 1;
  const lines = await startRecorder(learner, 5, `ulimit -f ${blocks};`).lines;
  expect(closeResult(lines)).toEqual({ kind: 'saved' });
  expect(readSnapshot(world, learner.places).kind).toBe('absent');
  expect(await storeAt(learner.places).summary()).toMatchObject({ answers: 65 });
}, 60_000);

test.each([
  ['that conf cuts without a word', 480, 'the disk is full'],
  ['for which there is no room at all', 1_000, 'the file may not grow any more'],
])('settings %s stay as they were', (_, length, reason) => {
  const { places } = newLearner();
  const content = JSON.stringify({ padding: 'x'.repeat(length) });
  writeFileSync(places.configFile, content);
  const command = `ulimit -f 1; exec "${process.execPath}" "${program('setter')}" "${places.data}"`;
  const printed = execFileSync('sh', ['-c', command], { env: {}, encoding: 'utf8' });
  expect(printed).toBe(`The settings can't be saved: ${reason}.`);
  expect(JSON.parse(readFileSync(places.configFile, 'utf8'))).toEqual(JSON.parse(content));
});
