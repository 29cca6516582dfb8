import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import type { CheatsheetState } from '../../../src/screens/cheatsheet/cheatsheet-state.js';
import { Cheatsheet } from '../../../src/screens/cheatsheet/cheatsheet-view.js';
import type { GroupedCommand } from '../../../src/study/command-filter.js';
import { cellWidth } from '../../../src/text/width.js';
import { c } from '../../support/builders.js';
import { browserOf, command, detailOf, LOOKS, manyCommands, pressed, S3 } from './cheatsheet-builders.js';

interface Look {
  readonly columns?: number;
  readonly rows?: number;
  readonly color?: boolean;
}

function drawn(state: CheatsheetState, { columns = 80, rows = 24, color = false }: Look = {}): string {
  const view = <Cheatsheet {...LOOKS} detailOf={detailOf} state={state} size={{ columns, rows }} color={color} />;
  return renderToString(view, { columns });
}

const SMALL = { columns: 60, rows: 16 };
const SMALL_VIEW = { detailOf, size: SMALL, color: false };
const LARGE = { columns: 160, rows: 50 };

test('the browser opens with the list, and letters are keys', () => {
  expect(drawn(browserOf(S3))).toMatchInlineSnapshot(`
    "  Amazon S3: commands                                               5 commands

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





      Enter explain  y copy  Q drill  o notes  / filter  ? help  q back"
  `);
});

test('closed, the filter stands behind its sign', () => {
  expect(drawn(browserOf(S3, '/', 'sync', 'Enter', 'Esc'), SMALL)).toMatchInlineSnapshot(`
    "  Amazon S3: commands  / sync                       2 of 5

      › Sync one bucket to another                        Sync
          aws s3 sync s3://<source-bucket>
            s3://<target-bucket>
        Mirror: also delete what the source lac… (destructive)
          aws s3 sync <folder> s3://<bucket> --delete







      Enter explain  y copy  / filter  ? help  q all commands"
  `);
});

describe('the title names the topic, whatever stands beside it', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /^ {2}Amazon S3: commands +5 commands$/],
    [['/'], /^ {2}Amazon S3: commands {2}› ▏type to filter +5 commands$/],
    [['/', 'sync'], /^ {2}Amazon S3: commands {2}› sync▏ +2 of 5$/],
    [['/', 'sync', 'Enter', 'q'], /^ {2}Amazon S3: commands {2}\/ sync +2 of 5$/],
    [['/', 'sync', 'Enter'], /^ {2}Amazon S3 · Sync +1\/2$/],
  ])('%j', (keys, line) => {
    const [title = ''] = drawn(browserOf(S3, ...keys)).split('\n');
    expect(title).toMatch(line);
  });
});

test('beside a long title the filter keeps its room', () => {
  const title = c('AWS billing and cost management and all that belongs to it: commands');
  const state = browserOf(S3, '/', 'a filter of some words');
  const view = <Cheatsheet {...LOOKS} {...SMALL_VIEW} title={title} state={state} />;
  expect(renderToString(view, { columns: 60 }).split('\n')[0]).toMatch(
    /^ {2}AWS billing and cost ma… {2}› lter of some words▏ +0 of 5$/,
  );
});

test('a command is taken apart', () => {
  expect(drawn(browserOf(S3, '/', 'mirror', 'Enter'))).toMatchInlineSnapshot(`
    "  Amazon S3 · Sync                                                         1/1

      Mirror: also delete what the source lacks

      aws s3 sync <folder> s3://<bucket> --delete

      ! Destructive: what it takes away is gone.
      Fill in <folder> and <bucket>.

      aws            the AWS CLI
      s3             service
      sync           operation
      <folder>       word for \`paths\`
      s3://<bucket>  word for \`paths\`
      --delete       optional; takes no value

      A drill asks for \`aws s3 sync\`:
      · Make \`s3://web\` hold what the folder \`site\` holds.




      Enter drill  y copy  o notes  n next  ? help  q back"
  `);
});

test('at 60x16 it is scrolled, and says that there is more', () => {
  expect(drawn(browserOf(S3, '/', 'glacier', 'Enter'), SMALL)).toMatchInlineSnapshot(`
    "  Amazon S3 · Look around                              1/1

      Find objects in Glacier Flexible Retrieval

      aws s3api list-objects-v2 --bucket <bucket> \\
        --query "Contents[?StorageClass=='GLACIER'].Key" \\
        --output text

      Fill in <bucket>.

      aws                the AWS CLI
      s3api              service
      list-objects-v2    operation
      ↓ 8 below: PgDn
      Enter drill  y copy  o notes  n next  ? help  q back"
  `);
});

test('at 160x50 the command under the cursor stands beside the list', () => {
  expect(drawn(browserOf(S3, 'Down'), LARGE)).toMatchInlineSnapshot(`
    "  Amazon S3: commands                                                                                                                               5 commands

      Look around                                                                    │ Find objects in Glacier Flexible Retrieval
        List your buckets                                                            │
          aws s3 ls                                                                  │ aws s3api list-objects-v2 --bucket <bucket> \\
      › Find objects in Glacier Flexible Retrieval                                   │   --query "Contents[?StorageClass=='GLACIER'].Key" --output text
          aws s3api list-objects-v2 --bucket <bucket> --query                        │
            "Contents[?StorageClass=='GLACIER'].Key" --output text                   │ Fill in <bucket>.
                                                                                     │
      Sync                                                                           │ aws                the AWS CLI
        Sync one bucket to another                                                   │ s3api              service
          aws s3 sync s3://<source-bucket> s3://<target-bucket>                      │ list-objects-v2    operation
        Mirror: also delete what the source lacks (destructive)                      │ --bucket <bucket>  required; takes a value
          aws s3 sync <folder> s3://<bucket> --delete                                │ --query "Contents[?StorageClass=='GLACIER'].Key"
                                                                                     │                    option of every command; takes a value
      Transfer                                                                       │ --output text      option of every command; takes a value
        Speed uploads up from far away (costs)                                       │
          aws s3 cp <file> s3://<bucket>/ --region <region>                          │ No question asks for \`aws s3api list-objects-v2\`; a drill asks for other
                                                                                     │ commands of the topic.





























      Enter explain  y copy  Q drill  o notes  / filter  ? help  q back"
  `);
});

test('beside the list a command that is too long says how to see the rest', () => {
  const state = browserOf(S3, 'Down');
  expect(drawn(state, { columns: 100, rows: 16 })).toContain('Enter shows the rest of the command');
  expect(drawn(pressed(state, 'Enter'), { columns: 100, rows: 16 })).toMatch(/↓ \d+ below: PgDn/);
});

describe('what a command is not', () => {
  const shown = (line: string): string => drawn(browserOf([command('Odd', 'Try something', line)], 'Enter'));

  test('what the AWS CLI does not have is said', () => {
    expect(shown('aws s3 lz --fast now')).toMatch(
      /lz +unknown operation of this service; did you mean `ls`\?\n +--fast +unknown option\n +now +value of the option in front/,
    );
  });

  test('a command that no question asks for says so', () => {
    expect(shown('aws s3 ls')).toContain(
      'No question asks for `aws s3 ls`; a drill asks for other commands of the\n  topic.',
    );
    expect(shown('aws s3 ls --region x')).toContain('No question asks for `aws s3 ls`.');
  });

  test('a command that costs is marked', () => {
    const costly = command('Odd', 'Pay', 'aws s3 ls', 'costs');
    expect(drawn(browserOf([costly], 'Enter'))).toContain('! Costs: it adds to your bill.');
  });
});

test('nothing runs over the edge, at any size, be words as long as they may', () => {
  const long = command('Long', 'Do it with a very long value', `aws s3 ls s3://${'x'.repeat(300)}/<prefix>/ 汉字汉字`);
  for (const [columns, rows] of [
    [60, 16],
    [80, 24],
    [99, 30],
    [100, 30],
    [160, 50],
  ] as const) {
    for (const keys of [[], ['Enter'], ['/', 'sync'], ['?'], ['Enter', 'G']]) {
      const lines = drawn(browserOf([long, ...S3], ...keys), { columns, rows }).split('\n');
      expect(Math.max(...lines.map(cellWidth))).toBeLessThanOrEqual(columns - 2);
      expect(lines.length).toBeLessThan(rows);
    }
  }
});

test.each([
  [59, 16],
  [60, 15],
  [4, 3],
  [1, 1],
])('at %ix%i it asks for a larger window', (columns, rows) => {
  expect(drawn(browserOf(S3, 'Enter'), { columns, rows }).replaceAll('\n', ' ')).toMatch(/^M/);
});

test('placeholders and options have colours of their own, and what destroys is a warning', () => {
  const screen = drawn(browserOf(S3, '/', 'mirror', 'Enter'), { color: true });
  expect(screen).toContain('\u001b[3m\u001b[35m<folder>');
  expect(screen).toContain('\u001b[36m--delete');
  expect(screen).toContain('\u001b[1m\u001b[31m! Destructive: what it takes away is gone.');
});

test('the keys are explained', () => {
  expect(drawn(browserOf(S3, '?'))).toMatch(/Enter +Take the command under the cursor apart/);
  expect(drawn(browserOf(S3, 'Enter', '?'))).toMatch(/n → +Take the next command apart/);
});

test('beside a command only what is in sight of the list is painted', () => {
  let looks = 0;
  const counted = manyCommands(5_000).map(
    ({ meaning, ...others }): GroupedCommand => ({
      ...others,
      get meaning() {
        looks += 1;
        return meaning;
      },
    }),
  );
  drawn(browserOf(counted, 'G'), LARGE);
  expect(looks).toBeLessThan(60);
});
