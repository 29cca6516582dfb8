import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterCommands, filterWords, type GroupedCommand } from '../../src/study/command-filter.js';
import { c } from '../support/builders.js';

const sync: GroupedCommand = {
  meaning: c('Mirror a folder'),
  mark: 'destructive',
  command: c('aws s3 sync <folder> s3://<bucket>/ --delete'),
  topic: c('s3'),
  group: c('Sync'),
};
const list: GroupedCommand = {
  meaning: c('List your buckets'),
  command: c('aws s3 ls'),
  topic: c('s3'),
  group: c('Look around'),
};
const COMMANDS = [sync, list];

describe('a command is found when every word occurs in its meaning, its command or its group', () => {
  test.each<[string, string, readonly GroupedCommand[]]>([
    ['no filter lets all through', '', [sync, list]],
    ['nor do blanks filter', '  ', [sync, list]],
    ['a word of the meaning', 'mirror', [sync]],
    ['a part of a word', 'irro', [sync]],
    ['a word of the command', '--delete', [sync]],
    ['a word of the group', 'around', [list]],
    ['words of different places, in any order', 'aws look list', [list]],
    ['capitals and small letters are the same', 'LOOK Aws', [list]],
    ['the mark', 'destructive', [sync]],
    ['the mark as it is shown', '(destructive)', [sync]],
    ['a word that both have', 'aws', [sync, list]],
    ['signs are taken as they are', '<bucket>/ s3://', [sync]],
    ['one word that occurs is not enough', 'aws nowhere', []],
    ['a word does not go on from one place to the next', 'foldersync', []],
    ['a pattern is no pattern', 'aws.*', []],
  ])('%s: %s', (_what, filter, found) => {
    expect(filterCommands(COMMANDS, filterWords(filter))).toEqual(found);
  });
});

test('a further word never finds more', () => {
  const word = fc.constantFrom('aws', 's', 'list', 'sync', 'x', '<', 'B');
  fc.assert(
    fc.property(fc.array(word), word, (words, further) => {
      const before = filterCommands(COMMANDS, filterWords(words.join(' ')));
      const after = filterCommands(COMMANDS, filterWords([...words, further].join(' ')));
      expect(before).toEqual(expect.arrayContaining([...after]));
    }),
  );
});
