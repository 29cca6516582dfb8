import { describe, expect, test } from 'vitest';
import { topicNamed, topicsNamed } from '../src/arguments.js';
import type { CatalogueReader, Resolution } from '../src/study/catalogue-reader.js';
import { c } from './support/builders.js';

/** What a pack called `vpc` and one called `big` hold, beside a topic that ships with the program. */
const IDS = ['vpc', 's3', 'vpc/ranges', 'big/one', 'big/two'];

/** A catalogue where a name leads to an id, to a beginning of one id alone, or nowhere. */
function catalogueOf(unknown: Partial<Resolution> = {}): CatalogueReader {
  const resolve = (name: string): Resolution => {
    const found = IDS.find((id) => id === name) ?? IDS.find((id) => name.length > 1 && id.endsWith(`/${name}`));
    return (
      found === undefined ? { kind: 'unknown', suggestions: [], ...unknown } : { kind: 'found', id: found }
    ) as never;
  };
  const search = (words: readonly string[]) => ({ hits: [], total: words.includes('sync') ? 61 : 0 });
  return { resolve, search, list: () => IDS.map((id) => ({ id })) } as unknown as CatalogueReader;
}

describe('topics by name', () => {
  test.each([
    [[], IDS],
    [['big'], ['big/one', 'big/two']],
    [[' Big '], ['big/one', 'big/two']],
    [
      ['big', 's3', 'big/one'],
      ['big/one', 'big/two', 's3'],
    ],
    [['one'], ['big/one']],
    [['vpc'], ['vpc']],
    [['vpc/ranges'], ['vpc/ranges']],
  ])('%j are %j', (names, ids) => {
    expect(topicsNamed(catalogueOf(), names)).toEqual(ids);
  });

  test.each(['nosuch', 'big/', '', '../big', 'bi'])('%j is none', (name) => {
    expect(() => topicsNamed(catalogueOf(), [name])).toThrow(name === '' ? 'Type the name' : 'There is no topic');
  });

  test('one that a pack leaves out is told with the pack', () => {
    const left = { suggestions: [c('s3')], faultyPack: c('mp') };
    const hint = 'The pack `mp` leaves it out, because it has faults: `awsstudy pack check mp`.';
    expect(() => topicNamed(catalogueOf(left), 'our-network')).toThrow(expect.objectContaining({ hint }));
  });

  test.each([
    [['s3', 'sync'], ['sns'], 'To look for words: `awsstudy search s3 sync`.'],
    [['aws', 's3', 'sync'], [], 'To look for words: `awsstudy search aws s3 sync`.'],
    [['s3', 'vcp'], ['vpc'], 'Did you mean `vpc`?'],
    [['sync'], ['sns'], 'Did you mean `sns`?'],
    [['s3', 'sync; rm'], [], 'Run `awsstudy list` to see all topics.'],
  ])('of %j, words of a command among topics, it is said how they are found', (names, near, hint) => {
    const catalogue = catalogueOf({ suggestions: near.map(c) });
    expect(() => topicsNamed(catalogue, names)).toThrow(expect.objectContaining({ hint }));
  });

  test('where one alone is asked for the name of a pack is none', () => {
    expect(() => topicNamed(catalogueOf(), 'big')).toThrow('There is no topic `big`.');
  });
});
