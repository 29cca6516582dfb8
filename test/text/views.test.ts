import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { cheatsheetLines, plainCheatsheet, type TopicSheet } from '../../src/text/cheatsheet-text.js';
import { dueLines, plainDue } from '../../src/text/due-text.js';
import { listLines, plainList, type TopicRow } from '../../src/text/list-text.js';
import { hitLines, plainHits } from '../../src/text/search-text.js';
import { plainStats, type StatsRow, statsLines } from '../../src/text/stats-text.js';
import { c } from '../support/builders.js';

const topics: readonly TopicRow[] = [
  { id: c('vpc'), title: c('Amazon VPC'), category: c('networking'), commands: 67, questions: 71, seen: 12, due: 4 },
  {
    id: c('linux'),
    title: c('Linux for AWS'),
    category: c('foundations'),
    commands: 244,
    questions: 70,
    seen: 0,
    due: 0,
  },
  {
    id: c('mine'),
    title: c('My own topic with a rather long title'),
    category: c('own'),
    commands: 1,
    questions: 1,
    seen: 1,
    due: 0,
  },
];
const black = { color: false };

describe('list', () => {
  test('plain: a topic a line, tab-separated', () => {
    const lines = topics.map((row) => c([row.id, row.title, row.category, row.commands, row.questions].join('\t')));
    expect(plainList(lines, (id) => topics.find((row) => row.id === id)?.due ?? 0)).toMatchInlineSnapshot(`
      "vpc	Amazon VPC	networking	67	71	4
      linux	Linux for AWS	foundations	244	70	0
      mine	My own topic with a rather long title	own	1	1	0
      "
    `);
  });
  test('at 80 columns', () => {
    expect(listLines(topics, { width: 80, ...black })).toMatchInlineSnapshot(`
      " Foundations                                                        seen
         linux  Linux for AWS                                ──────────   0/70

       Networking
         vpc    Amazon VPC                                   ━━────────  12/71   4 due

       Your own
         mine   My own topic with a rather long title        ━━━━━━━━━━    1/1

       3 topics · 312 commands · 142 questions · 4 due
      "
    `);
  });
  test('at 40 columns the bar goes and the title is cut', () => {
    expect(listLines(topics, { width: 40, ...black })).toMatchInlineSnapshot(`
      " Foundations                seen
         linux  Linux for AWS     0/70

       Networking
         vpc    Amazon VPC       12/71   4 due

       Your own
         mine   My own topic w…    1/1

       3 topics · 312 commands · 142 questions
       · 4 due
      "
    `);
  });
});

const sheet: TopicSheet = {
  topic: c('s3'),
  title: c('Amazon S3'),
  groups: [
    {
      title: c('Copy and sync'),
      entries: [
        { command: c('aws s3 ls'), meaning: c('List your buckets') },
        {
          command: c(
            'aws s3 sync <folder> s3://<bucket>/<prefix> --delete --exclude "*.tmp" --storage-class STANDARD_IA',
          ),
          meaning: c('Make a prefix equal to a folder'),
          mark: 'destructive',
        },
      ],
    },
  ],
};

describe('cheatsheet', () => {
  test('plain: a command a line, its meaning behind a sign that a shell skips', () => {
    expect(plainCheatsheet([sheet], { meaning: true })).toMatchInlineSnapshot(`
      "aws s3 ls  # List your buckets
      aws s3 sync <folder> s3://<bucket>/<prefix> --delete --exclude "*.tmp" --storage-class STANDARD_IA  # Make a prefix equal to a folder (destructive)
      "
    `);
  });
  test('plain, of several topics, without meanings', () => {
    expect(plainCheatsheet([sheet, { ...sheet, topic: c('vpc') }], { meaning: false })).toMatchInlineSnapshot(`
      "s3	aws s3 ls
      s3	aws s3 sync <folder> s3://<bucket>/<prefix> --delete --exclude "*.tmp" --storage-class STANDARD_IA
      vpc	aws s3 ls
      vpc	aws s3 sync <folder> s3://<bucket>/<prefix> --delete --exclude "*.tmp" --storage-class STANDARD_IA
      "
    `);
  });
  test('at 60 columns', () => {
    expect(cheatsheetLines([sheet], { width: 60, ...black, meaning: true })).toMatchInlineSnapshot(`
      "
       Amazon S3

       Copy and sync

         List your buckets
           aws s3 ls

         Make a prefix equal to a folder ! destructive
           aws s3 sync <folder> s3://<bucket>/<prefix> \\
             --delete --exclude "*.tmp" \\
             --storage-class STANDARD_IA
      "
    `);
  });
  test('placeholders and marks have a colour of their own', () => {
    expect(cheatsheetLines([sheet], { width: 120, color: true, meaning: true })).toMatchInlineSnapshot(`
      "
       [1mAmazon S3[22m

       [1m[35mCopy and sync[39m[22m

         List your buckets
           [1maws[22m s3 ls

         Make a prefix equal to a folder[1m[31m ! destructive[39m[22m
           [1maws[22m s3 sync [3m[35m<folder>[39m[23m s3://[3m[35m<bucket>[39m[23m/[3m[35m<prefix>[39m[23m [36m--delete[39m [36m--exclude[39m [32m"*.tmp"[39m [36m--storage-class[39m STANDARD_IA
      "
    `);
  });
});

test('a command set over several lines is still one command to a shell', () => {
  const command = c(
    `aws s3api put-object --body 'a b  c' --key "x y" --metadata '{"a": "b c d e f g h i j k l m n o"}' --acl private`,
  );
  const one = { ...sheet, groups: [{ title: c('One'), entries: [{ command, meaning: c('Put') }] }] };
  for (const width of [40, 60, 80, 120]) {
    const lines = cheatsheetLines([one], { width, ...black, meaning: false })
      .split('\n')
      .slice(4, -1);
    const read = spawnSync('sh', ['-c', `aws() { printf '%s\\n' "$@"; }\n${lines.join('\n')}`], { encoding: 'utf8' });
    const whole = spawnSync('sh', ['-c', `aws() { printf '%s\\n' "$@"; }\n${command}`], { encoding: 'utf8' });
    expect([read.stderr, read.stdout]).toEqual(['', whole.stdout]);
  }
});

describe('search', () => {
  const hits = [
    { topic: c('vpc'), section: c('nat-gateway'), line: c('NAT gateways are zonal or regional') },
    { topic: c('vpc'), section: c('nat-gateway'), line: c('A NAT gateway costs by the hour') },
    { topic: c('vpc'), section: c('cheatsheet'), line: c('aws ec2 describe-nat-gateways  # List NAT gateways') },
  ];
  test('plain: place, tab, line', () => {
    expect(plainHits(hits)).toMatchInlineSnapshot(`
      "vpc#nat-gateway	NAT gateways are zonal or regional
      vpc#nat-gateway	A NAT gateway costs by the hour
      vpc#cheatsheet	aws ec2 describe-nat-gateways  # List NAT gateways
      "
    `);
  });
  test('at 60 columns, under their sections', () => {
    expect(hitLines({ hits, total: 61 }, ['nat', 'gateway'], { width: 60, ...black })).toMatchInlineSnapshot(`
      "
       vpc#nat-gateway
         NAT gateways are zonal or regional
         A NAT gateway costs by the hour

       vpc#cheatsheet
         aws ec2 describe-nat-gateways  # List NAT gateways

       The best 3 of 61 hits; \`--all\` shows the rest.
      "
    `);
  });
  test('the words are marked, in the plural too', () => {
    expect(
      hitLines({ hits: hits.slice(0, 1), total: 1 }, ['gateway'], { width: 80, color: true }),
    ).toMatchInlineSnapshot(`
      "
       [36mvpc#nat-gateway[39m
         NAT [1mgateways[22m are zonal or regional

       [2m1 hit[22m
      "
    `);
  });
});

describe('due', () => {
  const rows = [
    { id: c('vpc'), title: c('Amazon VPC'), due: 12 },
    { id: c('s3'), title: c('Amazon S3'), due: 1 },
  ];
  test('plain', () => {
    expect(plainDue(rows)).toBe('vpc\t12\ns3\t1\n');
  });
  test('for people', () => {
    expect(dueLines(rows, { width: 60, ...black })).toMatchInlineSnapshot(`
      "   12  vpc  Amazon VPC
          1  s3   Amazon S3

       13 questions due in 2 topics
      "
    `);
  });
  test('nothing due', () => {
    expect(dueLines([], { width: 60, ...black })).toBe(' Nothing is due. New questions: awsstudy quiz\n');
  });
});

describe('stats', () => {
  const rows: readonly StatsRow[] = [
    {
      id: c('vpc'),
      title: c('Amazon VPC'),
      questions: 71,
      seen: 40,
      answers: 96,
      correct: 80,
      due: 8,
      lastStudied: c('2026-11-23T08:00:00.000Z'),
    },
    {
      id: c('s3'),
      title: c('Amazon S3'),
      questions: 74,
      seen: 1,
      answers: 1,
      correct: 0,
      due: 1,
      lastStudied: c('2026-11-23T08:00:00.000Z'),
    },
    { id: c('ec2'), title: c('Amazon EC2'), questions: 50, seen: 0, answers: 0, correct: 0, due: 0, lastStudied: null },
  ];
  test('plain', () => {
    expect(plainStats(rows)).toMatchInlineSnapshot(`
      "vpc	71	40	96	80	8	2026-11-23T08:00:00.000Z
      s3	74	1	1	0	1	2026-11-23T08:00:00.000Z
      ec2	50	0	0	0	0	
      "
    `);
  });
  const mastered = rows.map((row) => ({ ...row, mastery: row.seen / (2 * row.questions) }));
  test('for people: topics with answers, and all together', () => {
    expect(statsLines(rows, { answers: 97, correct: 80 }, { width: 60, ...black })).toMatchInlineSnapshot(`
      "               seen  answers  right  due
       vpc          40/71       96   83 %    8
       s3            1/74        1    0 %    1
       all topics  41/195       97   82 %    9
      "
    `);
  });
  test('with mastery, and answers that stand in no row', () => {
    expect(statsLines(mastered, { answers: 99, correct: 82 }, { width: 60, ...black })).toMatchInlineSnapshot(`
      "               seen  mastery  answers  right  due
       vpc          40/71     28 %       96   83 %    8
       s3            1/74      1 %        1    0 %    1
       all topics  41/195     11 %       99   83 %    9
       2 answers of all are to questions that were reset or are no
       longer there.
      "
    `);
    expect(statsLines(rows, { answers: 98, correct: 80 }, { width: 120, ...black })).toContain(
      ' 1 answer of all is to questions that were reset or are no longer there.\n',
    );
  });
  test('in a narrow window the columns that say least are left out', () => {
    expect(statsLines(mastered, { answers: 97, correct: 80 }, { width: 40, ...black })).toMatchInlineSnapshot(`
      "               seen  mastery  right  due
       vpc          40/71     28 %   83 %    8
       s3            1/74      1 %    0 %    1
       all topics  41/195     11 %   82 %    9
      "
    `);
    for (const width of [20, 30, 40, 50]) {
      for (const line of statsLines(mastered, { answers: 99, correct: 80 }, { width, ...black }).split('\n')) {
        expect(line.length).toBeLessThanOrEqual(width);
      }
    }
  });
  test('a topic alone has no line for all', () => {
    expect(statsLines(rows.slice(0, 1), { answers: 96, correct: 80 }, { width: 60, ...black })).not.toContain('all');
  });
  test('no answers yet', () => {
    expect(statsLines(rows.slice(2), { answers: 0, correct: 0 }, { width: 60, ...black })).toBe(
      ' No answers yet. Start with awsstudy quiz.\n',
    );
  });
});
