import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { readJournals } from '../../src/store/journal-reader.js';
import type { Places } from '../../src/store/places.js';
import type { CloseResult } from '../../src/store/unsaved.js';
import { temporaryFolder, worldWith } from '../store/store-builders.js';
import { placesIn } from './real-world.js';

/** A program of the tests that runs. */
export interface Running {
  readonly child: ChildProcess;
  /** Ends with the process; gives the lines it printed. */
  readonly lines: Promise<readonly string[]>;
}

/** Bundles the programs of the tests of a file; gives what starts one, behind words of a shell. */
export function bundlePrograms(): (name: string, args: readonly (string | number)[], shell?: string) => Running {
  const folder = mkdtempSync(join(tmpdir(), 'awsstudy-programs-'));
  beforeAll(() => {
    buildSync({
      entryPoints: ['recorder', 'setter', 'naive-recorder'].map((name) => join(import.meta.dirname, `${name}.ts`)),
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
  return (name, args, shell = 'exec') => {
    const words = [process.execPath, join(folder, `${name}.mjs`), ...args].map((word) => `"${word}"`);
    const child = spawn('sh', ['-c', `${shell} ${words.join(' ')}`], {
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout?.on('data', (data) => {
      printed += data;
    });
    const lines = new Promise<readonly string[]>((resolve) => {
      child.on('close', () => resolve(printed.split('\n').filter((line) => line !== '')));
    });
    return { child, lines };
  };
}

/** A learner whose progress programs write. */
export interface Learner {
  readonly places: Places;
  /** Where events go that the journal does not take. */
  readonly elsewhere: string;
}

export function newLearner(): Learner {
  return { places: placesIn(temporaryFolder()), elsewhere: temporaryFolder() };
}

/** Gives the ids of the answers that a program was told are saved. */
export function acknowledged(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.startsWith('saved ')).map((line) => line.slice('saved '.length));
}

/** Gives what a recorder said at its end. */
export function closeResult(lines: readonly string[]): CloseResult {
  return JSON.parse(lines.at(-1)?.slice('closed '.length) ?? 'null');
}

/** Gives the ids of the events that stand in a folder of journals, read by the store itself and by nothing else. */
export function idsIn(journalFolder: string): ReadonlySet<string> {
  return new Set(readJournals(worldWith(), journalFolder, new Map()).events.map(({ id }) => id));
}
