import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Terminal } from '@xterm/headless';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleScreen } from '../support/bundle.js';

type DrawParts = (columns: number) => Readonly<Record<string, string>>;

let folder: string;
let fast: DrawParts;
let stock: DrawParts;
let bundle: string;

beforeAll(async () => {
  // chalk looks for colours when it is loaded, which happens below, once for each side.
  process.env['FORCE_COLOR'] = '1';
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-ink-'));
  bundle = await bundleScreen('test/support/stress-screen.tsx', folder, true);
  fast = (createRequire(import.meta.url)(bundle) as { drawParts: DrawParts }).drawParts;
  stock = (await import('../support/stress-screen.js')).drawParts;
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));

/** Gives what a terminal shows of a text: of each cell its character and all of its looks. */
async function cellsOf(text: string, columns: number): Promise<readonly string[]> {
  const rows = text.split('\n').length + 1;
  const terminal = new Terminal({ cols: columns + 40, rows, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(text.replaceAll('\n', '\r\n'), resolve));
  return Array.from({ length: rows }, (_, y) => {
    const line = terminal.buffer.active.getLine(y);
    return Array.from({ length: columns + 40 }, (_, x) => {
      const cell = line?.getCell(x);
      const looks = [
        cell?.isBold(),
        cell?.isDim(),
        cell?.isItalic(),
        cell?.isUnderline(),
        cell?.isInverse(),
        cell?.isStrikethrough(),
      ];
      return [cell?.getChars() || ' ', cell?.getFgColor(), cell?.getBgColor(), ...looks].join(' ');
    }).join('|');
  });
}

/** Says where two screens differ first; a whole screen of cells would be too much to read. */
function firstDifference(ours: readonly string[], theirs: readonly string[]): string {
  const cells = (rows: readonly string[]) =>
    rows.flatMap((row, y) => row.split('|').map((cell, x) => `${y}:${x} ${cell}`));
  const expected = cells(theirs);
  const index = cells(ours).findIndex((cell, at) => cell !== expected[at]);
  return index < 0 && ours.length === theirs.length ? 'none' : `${cells(ours)[index]}, not ${expected[index]}`;
}

test.each([30, 41, 60, 80, 120])(
  'at %i columns the fast bundle draws every cell as Ink itself does',
  async (columns) => {
    const [ours, theirs] = [fast(columns), stock(columns)];
    expect(Object.keys(ours)).toEqual(Object.keys(theirs));
    for (const [name, drawn] of Object.entries(theirs)) {
      expect(drawn.trim()).not.toBe('');
      expect(firstDifference(await cellsOf(ours[name] ?? '', columns), await cellsOf(drawn, columns)), name).toBe(
        'none',
      );
    }
  },
);

test('colours are compared too: they are there', () => {
  expect(stock(80)['Borders']).toContain('\u001b[32m');
  expect(fast(80)['Borders']).toContain('\u001b[32m');
});

test('the fast bundle has its WebAssembly beside it, and nothing of what it replaces', () => {
  const source = readFileSync(bundle, 'utf8');
  expect(statSync(join(folder, 'yoga.wasm')).size).toBeGreaterThan(50_000);
  expect(source).not.toContain('react-devtools-core');
  expect(source).not.toMatch(/base64,[A-Za-z0-9]{1000}/);
  expect(source).not.toMatch(/require\("(?:node:)?(?:child_process|assert)"\)/);
  expect(source).not.toMatch(/await loadYoga/);
});

test('a replacement that finds nothing to replace fails the build', async () => {
  await expect(bundleScreen('src/ui/scroll.ts', folder, true)).rejects.toThrow(
    'ink-fast: nothing uses yoga-layout any more',
  );
});
