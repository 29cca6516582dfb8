import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import type { CheatsheetState } from '../../../src/screens/cheatsheet/cheatsheet-state.js';
import { Cheatsheet } from '../../../src/screens/cheatsheet/cheatsheet-view.js';
import { cellWidth } from '../../../src/text/width.js';
import { command, LOOKS, manyCommands, pickOf, pressed, S3 } from './cheatsheet-builders.js';

interface Look {
  readonly columns?: number;
  readonly rows?: number;
  readonly color?: boolean;
}

function drawn(state: CheatsheetState, { columns = 80, rows = 24, color = false }: Look = {}): string {
  return renderToString(<Cheatsheet {...LOOKS} state={state} size={{ columns, rows }} color={color} />, { columns });
}

const SMALL = { columns: 60, rows: 16 };

test('the commands stand in their groups, the one under the cursor with a sign', () => {
  expect(drawn(pickOf(S3))).toMatchInlineSnapshot(`
    "  Amazon S3: commands  › ▏type to filter                            5 commands

      Look around
      › List your buckets
          aws s3 ls
        Find objects in Glacier Flexible Retrieval
          aws s3api list-objects-v2 --bucket <bucket> --query "Contents[?StorageC…

      Sync
        Sync one bucket to another
          aws s3 sync s3://<source-bucket> s3://<target-bucket>
        Mirror: also delete what the source lacks (destructive)
          aws s3 sync <folder> s3://<bucket> --delete

      Transfer
        Speed uploads up from far away (costs)
          aws s3 cp <file> s3://<bucket>/ --region <region>





      Enter pick  ↓ next  ↑ previous  Ctrl-U clear  Esc leave"
  `);
});

test('the command under the cursor is shown whole, at 60x16 too', () => {
  expect(drawn(pickOf(S3, 'Down'), SMALL)).toMatchInlineSnapshot(`
    "  Amazon S3: commands  › ▏type to filter        5 commands

      Look around
        List your buckets
          aws s3 ls
      › Find objects in Glacier Flexible Retrieval
          aws s3api list-objects-v2 --bucket <bucket> --query
            "Contents[?StorageClass=='GLACIER'].Key" --output
            text

      Sync
        Sync one bucket to another
          aws s3 sync s3://<source-bucket> s3://<target-bucke…

      Enter pick  ↓ next  ↑ previous  Ctrl-U clear  Esc leave"
  `);
});

test('filtered there are no headings: the group stands at the right, and the count beside the filter', () => {
  expect(drawn(pickOf(S3, 'sync'))).toMatchInlineSnapshot(`
    "  Amazon S3: commands  › sync▏                                          2 of 5

      › Sync one bucket to another                                            Sync
          aws s3 sync s3://<source-bucket> s3://<target-bucket>
        Mirror: also delete what the source lacks (destructive)               Sync
          aws s3 sync <folder> s3://<bucket> --delete
















      Enter pick  ↓ next  ↑ previous  Ctrl-U clear  Esc leave"
  `);
});

test('at 60x16 a group is cut or left out, a mark never', () => {
  const commands = [
    ...S3,
    command('Amazon S3 · Storage lens', 'Look at what your buckets hold', 'aws s3control get-storage-lens', 'costs'),
    command('Sync', 'Mirror a folder whose name goes on and on to a bucket', 'aws s3 sync', 'destructive'),
  ];
  expect(drawn(pickOf(commands, 's3', 'End', 'Up', 'Up', 'Up'), SMALL)).toMatchInlineSnapshot(`
    "  Amazon S3: commands  › s3▏                        7 of 7

        List your buckets                          Look around
          aws s3 ls
        Find objects in Glacier Flexible Retrieval
          aws s3api list-objects-v2 --bucket <bucket> --query…
        Sync one bucket to another                        Sync
          aws s3 sync s3://<source-bucket> s3://<target-bucke…
      › Mirror: also delete what the source lacks         Sync
        (destructive)
          aws s3 sync <folder> s3://<bucket> --delete
        Speed uploads up from far away (costs)        Transfer
          aws s3 cp <file> s3://<bucket>/ --region <region>

      Enter pick  ↓ next  ↑ previous  Ctrl-U clear  Esc leave"
  `);
});

test.each([
  ['nowhere', 'No command holds `nowhere`.'],
  ['sync nowhere', 'No command holds all of `sync nowhere`.'],
])('when nothing holds %s it says so', (filter, sentence) => {
  expect(drawn(pickOf(S3, filter))).toContain(`\n\n  ${sentence}\n`);
  expect(drawn(pickOf(S3, filter))).toContain('0 of 5');
});

test('in a window that is too small it says so', () => {
  expect(drawn(pickOf(S3), { columns: 59, rows: 16 })).toBe('Make the window larger (60x16 at least) or use --plain.');
});

test('the words of the filter are marked in meaning, command and group, in either case', () => {
  const lines = drawn(pickOf(S3, 'SYNC', 'Down'), { color: true }).split('\n');
  const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;
  expect(lines[2]).toMatch(/^ {4}.*Sync.* one bucket to another {2,}.*Sync/);
  expect(lines[2]?.split(bold('Sync'))).toHaveLength(3);
  expect(lines[3]).toContain(bold('sync'));
  expect(lines[5]).toContain(`aws s3 ${bold('sync')} \u001b[3m\u001b[35m<folder>`);
});

test('a longer word is marked whole where a shorter one begins it', () => {
  expect(drawn(pickOf(S3, 'b bucket'), { color: true })).toContain('\u001b[1mbucket\u001b[22m');
});

test('a long filter shows the end that is typed at, and the count stays', () => {
  const [title = ''] = drawn(pickOf(S3, `${'x'.repeat(80)} sync`), SMALL).split('\n');
  expect(title).toMatch(/^ {2}Amazon S3: commands {2}› x+ sync▏ +0 of 5$/);
  expect(cellWidth(title)).toBe(58);
});

/** Gives the numbers of the commands whose meaning is in sight, and that of the one under the cursor. */
function sightOf(state: CheatsheetState): { readonly all: readonly number[]; readonly selected: number } {
  const matches = [...drawn(state).matchAll(/^ {2}(.) Meaning (\d+)$/gm)];
  const selected = Number(matches.find(([, sign]) => sign === '›')?.[2]);
  return { all: matches.map(([, , number]) => Number(number)), selected };
}

test('the list stands still while the cursor moves within it, down and up', () => {
  const low = pickOf(manyCommands(100), ...Array<string>(30).fill('Down'));
  const { all } = sightOf(low);
  expect(sightOf(low).selected).toBe(30);
  expect(all.at(-1)).toBe(30);
  for (let up = 1; up < all.length; up++) {
    const state = pressed(low, ...Array<string>(up).fill('Up'));
    expect(sightOf(state)).toMatchObject({ selected: 30 - up });
    expect(sightOf(state).all).toContain(30);
  }
});

test('wherever the cursor is its command is in sight', () => {
  const commands = manyCommands(100);
  let state = pickOf(commands);
  for (let number = 0; number < 100; number++) {
    expect(sightOf(state).selected).toBe(number);
    state = pressed(state, 'Down');
  }
  for (const key of ['Home', 'PageDown', 'PageDown', 'End', 'PageUp']) {
    state = pressed(state, key);
    expect(sightOf(state).selected).toBe(state.cursor);
  }
});

test('going up to the first command of a group shows its heading', () => {
  expect(drawn(pickOf(manyCommands(40), 'End', ...Array<string>(19).fill('Up')))).toContain('Group 2');
});

test('only what is in sight is painted: of thousands of commands the others are never looked at', () => {
  let looks = 0;
  const counted = manyCommands(5_000).map(({ meaning, ...others }) => ({
    ...others,
    get meaning() {
      looks += 1;
      return meaning;
    },
  }));
  drawn(pickOf(counted, 'End'));
  expect(looks).toBeGreaterThan(3);
  expect(looks).toBeLessThan(30);
});
