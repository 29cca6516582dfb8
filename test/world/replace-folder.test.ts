import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PackCheck } from '../../src/pack-access.js';
import { replaceFolder } from '../../src/world/replace-folder.js';
import { c } from '../support/builders.js';

let folder: string;
let pack: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-replace-'));
  pack = join(folder, 'deck');
});
afterEach(() => rmSync(folder, { recursive: true }));

const found = (topics: number): PackCheck => ({
  folder: c('/packs/deck'),
  topics,
  commands: 0,
  questions: 0,
  addsTo: [],
  problems: [],
});
const textIn = (place: string): string => readFileSync(join(place, 'file'), 'utf8');

/** Replaces the folder; the new one has so many topics. Gives what stood there when the pack was added. */
async function replace(topics: number, write = (place: string) => writeNew(place)) {
  let added: string | undefined;
  const result = await replaceFolder(pack, {
    pid: 7,
    isRunning: (pid) => pid === 8,
    write,
    check: async (beside) => {
      expect(textIn(beside)).toBe('new');
      return found(topics);
    },
    add: async () => {
      added = textIn(pack);
      return found(topics);
    },
  });
  return { added, result };
}

function writeNew(place: string): void {
  mkdirSync(place);
  writeFileSync(join(place, 'file'), 'new');
}

function writeOld(): void {
  mkdirSync(pack);
  writeFileSync(join(pack, 'file'), 'old');
  writeFileSync(join(pack, 'other'), 'old too');
}

describe('the folder of a pack', () => {
  test('is replaced whole, and nothing is left beside it', async () => {
    writeOld();
    expect(await replace(1)).toEqual({ added: 'new', result: found(1) });
    expect(readdirSync(folder)).toEqual(['deck']);
    expect(readdirSync(pack)).toEqual(['file']);
  });

  test('is made where there was none', async () => {
    expect((await replace(1)).added).toBe('new');
    expect(readdirSync(folder)).toEqual(['deck']);
  });

  test('stays as it was, and is not added, where the new one has no topic', async () => {
    writeOld();
    expect(await replace(0)).toEqual({ added: undefined, result: found(0) });
    expect([readdirSync(folder), textIn(pack)]).toEqual([['deck'], 'old']);
  });

  test('stays as it was where the new one can not be written', async () => {
    writeOld();
    await expect(
      replace(1, (place) => {
        writeNew(place);
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      }),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/^The pack in .*deck can't be replaced: .+\.$/),
      hint: 'Close what has its files open, then run the command again.',
      exit: 'output',
    });
    expect([readdirSync(folder), textIn(pack)]).toEqual([['deck'], 'old']);
  });

  test('is put back where the new one can not take its place', async () => {
    writeOld();
    const beside = `${pack}.new-7`;
    await expect(
      replaceFolder(pack, {
        pid: 7,
        isRunning: () => false,
        write: writeNew,
        check: async () => {
          // As if another program had taken it away.
          rmSync(beside, { recursive: true });
          return found(1);
        },
        add: async () => found(1),
      }),
    ).rejects.toMatchObject({ exit: 'output' });
    expect([readdirSync(folder), textIn(pack), existsSync(beside)]).toEqual([['deck'], 'old', false]);
  });

  describe('beside which a process died that replaced it', () => {
    const leave = (name: string): void => {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'file'), name);
    };

    test('is replaced, and what that process left is removed, but nothing of one that runs', async () => {
      writeOld();
      // 7 is the process that replaces it now, 8 runs.
      const others = ['deck.old-8', 'deck.new-8', 'other.old-6', 'deck.old-x', 'my.deck.old-6'];
      for (const name of ['deck.old-6', 'deck.new-6', 'deck.old-7', 'deck.new-7', ...others]) {
        leave(name);
      }
      expect((await replace(1)).added).toBe('new');
      expect(readdirSync(folder).sort()).toEqual(['deck', ...others].sort());
    });

    test('is there again where the new one is of no use, though it had been moved aside', async () => {
      leave('deck.old-6');
      leave('deck.new-6');
      expect(await replace(0)).toEqual({ added: undefined, result: found(0) });
      expect([readdirSync(folder), textIn(pack)]).toEqual([['deck'], 'deck.old-6']);
    });
  });
});
