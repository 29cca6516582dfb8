import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { declareImport } from '../../src/commands/import.js';
import type { Context, NamedText } from '../../src/context.js';
import { questionId } from '../../src/exchange/identity.js';
import type { PackCheck } from '../../src/pack-access.js';
import { c } from '../support/builders.js';

const DECK = 'Q: What is S3?\nA: A store.\n';

/** What the command asks of the world, where a pack turns out as it is told. */
function worldOf(found: Partial<PackCheck>, answered: readonly string[] = []) {
  const seen = { output: '', commentary: '', exit: 0, folders: [] as [string, readonly string[]][] };
  const context = {
    catalogue: { exams: () => [] },
    progress: {
      known: async () => ({ cards: new Map(), marked: new Set(answered) }),
      merge: async () => ({
        added: 0,
        known: 0,
        left: answered.map(() => ({ line: 1, reason: c('A newer awsstudy has written it'), isOfNewer: true })),
      }),
    },
    setExitCode: (code: number) => {
      seen.exit = code;
    },
    files: {
      readText: () => DECK,
      writeFolder: (folder: string, files: readonly NamedText[]) =>
        seen.folders.push([folder, files.map(({ path }) => path)]),
    },
    packs: {
      list: () => [],
      ownFolder: (name: string) => `/packs/${name}`,
      replaceOwn: async (name: string, write: (folder: string) => void) => {
        write(`/packs/${name}.new`);
        return { topics: 1, commands: 0, questions: 1, addsTo: [], problems: [], ...found };
      },
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
    const program = new Command().exitOverride().option('--json');
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

test('a pack is replaced by what was read, or stays as it was where nothing of that can be used', async () => {
  const { seen, run } = worldOf({});
  await run('deck.md', '--replace');
  expect(seen.folders.map(([folder]) => folder)).toEqual(['/packs/deck.new']);
  const problem = { file: c('deck/quiz.yaml'), line: 3, column: 1, rule: 'too-slow', message: c('Slow.') } as const;
  await expect(worldOf({ topics: 0, problems: [problem] }).run('deck.md', '--replace')).rejects.toMatchObject({
    message: 'Nothing of what was read can be used, so `deck` stays as it was.',
    hint: 'Mend the file, then run the command again.',
    exit: 'content',
  });
});

test('a file whose name makes no name of a pack gets one', async () => {
  const { seen, run } = worldOf({});
  await run('東京.md');
  expect(seen.folders.map(([folder]) => folder)).toEqual(['/packs/imported']);
});

test('a question comes into the topic of that pack in which it was answered before', async () => {
  const id = questionId('What is S3?', ['A store.']);
  const { seen, run } = worldOf({}, [`deck/deck-2:${id}`, `other/deck-3:${id}`]);
  await run('deck.md');
  expect(seen.folders).toEqual([['/packs/deck', ['pack.yaml', 'deck-2/notes.md', 'deck-2/quiz.yaml']]]);
});

test('with --json too, a pack of which nothing can be used is no success', async () => {
  const problem = { file: c('deck/quiz.yaml'), line: 3, column: 1, rule: 'too-slow', message: c('Long.') } as const;
  const { seen, run } = worldOf({ topics: 0, problems: [problem] });
  await run('deck.md', '--json');
  expect([JSON.parse(seen.output).topics, seen.exit]).toEqual([[], 5]);
});

describe('answers of another machine', () => {
  test('that a newer program has written want an update here', async () => {
    const { run } = worldOf({}, ['x']);
    await expect(run('p.jsonl', '--as', 'progress')).rejects.toMatchObject({
      message: 'Nothing in `p.jsonl` is an entry of a progress that can be read.',
      hint: 'Update awsstudy here, then run the command again.',
      exit: 'content',
    });
  });

  test('of which nothing can be read are no success with --json either', async () => {
    const { seen, run } = worldOf({}, ['x']);
    await run('p.jsonl', '--as', 'progress', '--json');
    expect([JSON.parse(seen.output), seen.exit]).toEqual([
      { added: 0, known: 0, left: [{ line: 1, reason: 'A newer awsstudy has written it' }] },
      5,
    ]);
  });

  test.each([['--name', 'x'], ['--to', 'x'], ['--replace']])(
    'become no pack, so %s is refused',
    async (option, ...values) => {
      const { run } = worldOf({});
      await expect(run('p.jsonl', '--as', 'progress', option, ...values)).rejects.toMatchObject({
        message: `${option} can't be combined with --as progress.`,
        hint: 'Leave it out: answers go to your progress, and no pack is made of them.',
        exit: 'usage',
      });
    },
  );
});
