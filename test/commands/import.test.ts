import { Command } from 'commander';
import { expect, test } from 'vitest';
import { declareImport } from '../../src/commands/import.js';
import type { Context, NamedText } from '../../src/context.js';
import type { PackCheck } from '../../src/pack-access.js';
import { c } from '../support/builders.js';

const DECK = 'Q: What is S3?\nA: A store.\n';

/** What the command asks of the world, where a pack turns out as it is told. */
function worldOf(found: Partial<PackCheck>) {
  const seen = { output: '', commentary: '', folders: [] as [string, readonly string[]][] };
  const context = {
    catalogue: { exams: () => [] },
    files: {
      readText: () => DECK,
      writeFolder: (folder: string, files: readonly NamedText[]) =>
        seen.folders.push([folder, files.map(({ path }) => path)]),
    },
    packs: {
      list: () => [],
      ownFolder: (name: string) => `/packs/${name}`,
      add: async () => ({ topics: 1, commands: 0, questions: 1, addsTo: [], problems: [], ...found }),
    },
    output: {
      write: (text: string) => {
        seen.output += text;
      },
    },
    commentary: {
      write: (text: string) => {
        seen.commentary += text;
      },
    },
  } as unknown as Context;
  const run = async (...words: readonly string[]): Promise<void> => {
    const program = new Command().exitOverride();
    declareImport(program, context);
    await program.parseAsync(['import', ...words], { from: 'user' });
  };
  return { seen, run };
}

test('a pack is written where the program keeps its own, under the name of the file', async () => {
  const { seen, run } = worldOf({});
  await run('/tmp/My Deck.md');
  expect(seen.folders).toEqual([['/packs/my-deck', ['pack.yaml', 'my-deck/notes.md', 'my-deck/quiz.yaml']]]);
  expect(seen.output).toBe(
    'Imported 1 question in 1 topic as the pack `my-deck`.\nNext: awsstudy quiz my-deck/my-deck\n',
  );
});

test('a pack of which nothing can be used is told with its faults, and with what to do', async () => {
  const problem = {
    file: c('deck/quiz.yaml'),
    line: 3,
    column: 1,
    rule: 'too-slow',
    message: c('This takes long.'),
  } as const;
  const { seen, run } = worldOf({ topics: 0, problems: [problem] });
  await expect(run('deck.md', '--to', 'here')).rejects.toMatchObject({
    message: 'Nothing of what was read can be used, so `deck` is not added.',
    hint: 'Mend it, then: `awsstudy pack add here`.',
    exit: 'content',
  });
  expect([seen.output, seen.commentary]).toEqual(['', 'deck/quiz.yaml:3:1 too-slow This takes long.\n']);
});

test('a file whose name makes no name of a pack gets one', async () => {
  const { seen, run } = worldOf({});
  await run('東京.md');
  expect(seen.folders.map(([folder]) => folder)).toEqual(['/packs/imported']);
});
