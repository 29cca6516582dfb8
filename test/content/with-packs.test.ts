import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCatalogue } from '../../src/content/compile.js';
import { openCatalogue, topicNamesIn } from '../../src/content/compiled.js';
import type { CompiledPack } from '../../src/content/compiled-pack.js';
import { withPacks } from '../../src/content/with-packs.js';
import { FOUR_TOPICS, namedTopic, writeCompiled } from './compiled-folder.js';

let folder: string;
let shipped: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-packs-'));
  shipped = join(folder, 'shipped');
  writeCompiled(shipped, compileCatalogue(FOUR_TOPICS, []));
});
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;

/** Compiles a pack with a topic, under the names given. */
function packOf(name: string, topic: string, aliases: readonly string[] = []): CompiledPack {
  made += 1;
  const to = join(folder, `pack-${made}`);
  writeCompiled(to, compileCatalogue([namedTopic(`${name}/${topic}`, `The ${topic} of ${name}`, 'own', aliases)], []));
  const counts = { topics: 1, commands: 0, questions: 0, faults: 0 };
  return { name, title: name, folder: to, digest: '', ...counts, patches: {} };
}

const resolve = (name: string, ...packs: readonly CompiledPack[]) => withPacks(shipped, () => packs).resolve(name);

describe('names of topics with packs', () => {
  const team = () => packOf('team', 'ranges', ['blocks']);

  test.each(['team/ranges', 'ranges', 'blocks', 'team/blocks', 'team/ran', 'ran', 'Team/Ranges'])(
    '%s finds it',
    (name) => {
      expect(resolve(name, team())).toEqual({ kind: 'found', id: 'team/ranges' });
    },
  );

  test('a name that two packs have leads to neither, and both are suggested', () => {
    const { kind, ...rest } = resolve('ranges', team(), packOf('other', 'ranges'));
    expect(kind).toBe('unknown');
    expect(rest).toEqual({ suggestions: expect.arrayContaining(['team/ranges', 'other/ranges']) });
    expect(resolve('other/ranges', team(), packOf('other', 'ranges'))).toEqual({ kind: 'found', id: 'other/ranges' });
  });

  test('what a pack leaves out for its faults is found out by its folder, and by no topic that there is', () => {
    const stamps = {
      'pack.yaml': '1:1',
      ranges: '1:1 - -',
      'raised-floors': '2:1 - -',
      rails: '- - -',
      'patches/vpc': '3:1 - -',
    };
    const faulty = { ...team(), faults: 1 };
    writeFileSync(join(faulty.folder, 'stamps.json'), JSON.stringify(stamps));
    const packOfName = (name: string) => {
      const resolution = resolve(name, packOf('other', 'lines'), faulty);
      return resolution.kind === 'found' ? resolution.id : resolution.faultyPack;
    };
    expect(['raised-floors', 'team/raised-floors', 'Raised'].map(packOfName)).toEqual(['team', 'team', 'team']);
    expect(['ran', 'rails', 'patches/vpc', 'pack.yaml', '', 'other/raised-floors'].map(packOfName)).toEqual([
      'team/ranges',
      ...Array(5).fill(undefined),
    ]);
  });

  test('the topics of packs stand behind ours, those without a category last', () => {
    const ids = withPacks(shipped, () => [team()])
      .list()
      .map(({ id }) => id);
    expect(ids.at(-1)).toBe('team/ranges');
    expect(ids.slice(0, -1)).toEqual(
      openCatalogue(shipped)
        .list()
        .map(({ id }) => id),
    );
  });

  test('whatever a pack is called, every name and beginning that leads to a topic of ours leads there still', () => {
    const alone = openCatalogue(shipped);
    const beginnings = Object.keys(topicNamesIn(shipped)).flatMap((name) =>
      Array.from(name, (_, end) => name.slice(0, end + 1)),
    );
    const known = beginnings.flatMap((name) => {
      const found = alone.resolve(name);
      return found.kind === 'found' ? [[name, found] as const] : [];
    });
    expect(known.length).toBeGreaterThan(20);
    const name = fc.oneof(
      fc.constantFrom(...beginnings.filter((text) => /^[a-z0-9-]*[a-z0-9]$/.test(text))),
      fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
    );
    fc.assert(
      fc.property(name, name, name, (pack, topic, alias) => {
        const reader = withPacks(shipped, () => [packOf(pack, topic, [alias])]);
        for (const [typed, found] of known) {
          expect(reader.resolve(typed)).toEqual(found);
        }
      }),
      { numRuns: 40 },
    );
  });
});
