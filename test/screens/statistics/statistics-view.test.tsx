import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import type { StatisticsFacts } from '../../../src/screens/statistics/statistics-facts.js';
import { type StatisticsState, startStatistics } from '../../../src/screens/statistics/statistics-state.js';
import { Statistics } from '../../../src/screens/statistics/statistics-view.js';
import { cellWidth } from '../../../src/text/width.js';
import { c } from '../../support/builders.js';
import { FACTS, NO_ANSWERS, openedAt, pressed } from './statistics-builders.js';

interface Look {
  readonly columns?: number;
  readonly rows?: number;
  readonly color?: boolean;
  readonly facts?: StatisticsFacts;
}

function drawn(state: StatisticsState, { columns = 80, rows = 24, color = false, facts = FACTS }: Look = {}): string {
  const view = { state, facts, color, size: { columns, rows } };
  return renderToString(<Statistics {...view} />, { columns });
}

const SMALL = { columns: 60, rows: 16 };
const LARGE = { columns: 160, rows: 50 };

test('the overview: how much, on which days, what comes, what is remembered', () => {
  expect(drawn(openedAt(FACTS))).toMatchInlineSnapshot(`
    "  Statistics  [1 Overview] 2 Topics  3 Exam  4 Memory  5 Weak spots

       So far
         ━━━━━───────────────────────── 17 % mastered
         280 answers, 84 % right · 50 of 243 questions seen · 3 due now · 3 marked

       Study days
         2 days in a row now; the longest was 12.
         2026-11-02  ·······     0
         2026-11-09  ·······     0
         2026-11-16  ·▁·····     3  100 %
         2026-11-23  ·▃█        33   79 %
         A sign a day, Monday to Sunday; the tallest is 24 answers.

       Due in the next 30 days: 6
         █▃···▃··············▃·········
         3 today, 1 tomorrow, 1 in the 5 days after, 1 later.

       Memory
         Of 240 due reviews you knew 88 %; 90 % was predicted.
         In the last 30 days, of 80: you knew 91 %; 90 % was predicted.

      Tab next part  r review  ? help  q back"
  `);
});

test('at 60x16 the parts still have their names, and the rest is scrolled to', () => {
  expect(drawn(openedAt(FACTS), SMALL)).toMatchInlineSnapshot(`
    "  [1 Overview] 2 Topics  3 Exam  4 Memory  5 Weak spots

       So far
         ━━━━━───────────────────────── 17 % mastered
         280 answers, 84 % right · 50 of 243 questions seen ·
         3 due now · 3 marked

       Study days
         2 days in a row now; the longest was 12.
         2026-11-02  ·······     0
         2026-11-09  ·······     0
         2026-11-16  ·▁·····     3  100 %
         2026-11-23  ·▃█        33   79 %
      ↓ 11 below: PgDn
      Tab next part  r review  ? help  q back"
  `);
});

test('at 160x50 there are two columns, and half a year of weeks', () => {
  expect(drawn(openedAt(FACTS), LARGE)).toMatchInlineSnapshot(`
    "  Statistics  [1 Overview] 2 Topics  3 Exam  4 Memory  5 Weak spots

       So far                                                                      │  Due in the next 30 days: 6
         ━━━━━───────────────────────── 17 % mastered                              │    █▃···▃··············▃·········
         280 answers, 84 % right · 50 of 243 questions seen · 3 due now · 3 marked │    3 today, 1 tomorrow, 1 in the 5 days after, 1 later.
                                                                                   │
       Study days                                                                  │  Memory
         2 days in a row now; the longest was 12.                                  │    Of 240 due reviews you knew 88 %; 90 % was predicted.
         2026-11-02  ·······     0                                                 │    In the last 30 days, of 80: you knew 91 %; 90 % was predicted.
         2026-11-09  ·······     0                                                 │
         2026-11-16  ·▁·····     3  100 %                                          │  Weakest sections
         2026-11-23  ·▃█        33   79 %                                          │      1 of 3 known  vpc#which-route-wins
         A sign a day, Monday to Sunday; the tallest is 24 answers.                │      3 of 4 known  s3#storage-classes-and-what-they-cost
                                                                                   │
                                                                                   │  Confusions
                                                                                   │    12x picked A network ACL, which is stateless
                                                                                   │        for    A security group
                                                                                   │        in     mine/net:gone, vpc:stateful
                                                                                   │     1x picked A prefix list
                                                                                   │        for    A route table
                                                                                   │        in     mine/net:gone



























      Tab next part  r review  ? help  q back"
  `);
});

test('the topics, with the sections of one of them', () => {
  expect(drawn(startStatistics({ topic: { id: c('vpc'), cursor: 0 } }))).toMatchInlineSnapshot(`
    "  Statistics   1 Overview [2 Topics] 3 Exam  4 Memory  5 Weak spots

         Topic                                               mastery     seen  due
       › Amazon VPC                              ━━━━──────     41 %    40/83    3
           What it is                            ━━━━━━━━━━    100 %      2/2
           A section with a title that is long…  ━━────────     15 %     3/10
         Amazon S3                               ━─────────     10 %    10/80
         Cloud computing and the Well-Architec…  ──────────      0 %     0/80














      Enter notes  Q quiz  Space sections  ? help  q back"
  `);
});

test('at 60x16 a topic has no bar', () => {
  expect(drawn(startStatistics({ topic: { id: c('vpc'), cursor: 0 } }), SMALL)).toMatchInlineSnapshot(`
    "   1 Overview [2 Topics] 3 Exam  4 Memory  5 Weak spots

         Topic                           mastery     seen  due
       › Amazon VPC                         41 %    40/83    3
           What it is                      100 %      2/2
           A section with a title that…     15 %     3/10
         Amazon S3                          10 %    10/80
         Cloud computing and the Well-…      0 %     0/80






      Enter notes  Q quiz  Space sections  ? help  q back"
  `);
});

test('in a wide window the topic under the cursor stands beside the list', () => {
  expect(drawn(openedAt(FACTS, '2'), { columns: 120, rows: 24 })).toMatchInlineSnapshot(`
    "  Statistics   1 Overview [2 Topics] 3 Exam  4 Memory  5 Weak spots

         Topic                                  mastery     seen  due │  Amazon VPC
       › Amazon VPC                 ━━━━──────     41 %    40/83    3 │    40 of 83 questions seen, 3 due
         Amazon S3                  ━─────────     10 %    10/80      │    240 answers, 85 % right
         Cloud computing and the …  ──────────      0 %     0/80      │    Last studied on 2026-11-25
                                                                      │
                                                                      │  Mastery by section
                                                                      │    What it is                        100 %     2/2
                                                                      │    A section with a title that is l…  15 %    3/10












      Enter notes  Q quiz  Space sections  ? help  q back"
  `);
});

test('an exam: whether you are ready, and the domains', () => {
  expect(drawn(openedAt(FACTS, '3'))).toMatchInlineSnapshot(`
    "  Statistics   1 Overview  2 Topics [3 Exam] 4 Memory  5 Weak spots

       Mock exam (MOCK-C01)
         Exam 1 of 2
         160 of its 200 questions can stand in it; one that serves several domains
         counts in each.

       Ready?
         Not enough answers yet: 18 more answers to new questions, in the domains
         that lack them.
         Run \`awsstudy quiz --exam mock-c01 --new\`.

         Domain 1, 30 % of the exam
           ━━━━━───── 50 % mastered
           41 exam questions, 0 answered
           not enough answers yet: 0 of 10

         Domain 2, 26 % of the exam
           ────────── 0 % mastered
           41 exam questions, 4 answered, 50 % right at first sight
           not enough answers yet: 4 of 10
      ↓ 11 below: PgDn
      e next exam  Tab next part  r review  ? help  q back"
  `);
});

test('memory: measured beside predicted, confidence, and the next 30 days', () => {
  expect(drawn(openedAt(FACTS, '4'))).toMatchInlineSnapshot(`
    "  Statistics   1 Overview  2 Topics  3 Exam [4 Memory] 5 Weak spots

       Memory
         Of 240 due reviews you knew 88 %; 90 % was predicted.
         In the last 30 days, of 80: you knew 91 %; 90 % was predicted.
         80-90 % predicted     ━━━━━━━━──  80 % of 20
         90-100 % predicted    ━━━━━━━━━─  90 % of 220

       Confidence
         a guess (25 %)        ━━━━──────  38 % of 24
         certain (100 %)       ━━━━━━━━━─  90 % of 40
         Brier score 0.18: 0 is perfect, 0.25 is what always saying fifty-fifty
         would get.

       Due in the next 30 days: 6
         2026-11-25     3  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         2026-11-26     1  ━━━━━━━━━━────────────────────
         2026-11-27     0
         2026-11-28     0
         2026-11-29     0
         2026-11-30     1  ━━━━━━━━━━────────────────────
      ↓ 24 below: PgDn
      Tab next part  r review  ? help  q back"
  `);
});

test('weak spots are one list for the cursor', () => {
  expect(drawn(openedAt(FACTS, '5', 'Down', 'Down'))).toMatchInlineSnapshot(`
    "  Statistics   1 Overview  2 Topics  3 Exam  4 Memory [5 Weak spots]

       Weakest sections
           1 of 3 known  vpc#which-route-wins
           3 of 4 known  s3#storage-classes-and-what-they-cost

       Confusions
       › 12x picked A network ACL, which is stateless
             for    A security group
             in     mine/net:gone, vpc:stateful
          1x picked A prefix list
             for    A route table
             in     mine/net:gone









      Enter notes  Q quiz  Tab next part  ? help  q back"
  `);
});

test('in a wide window they are two columns', () => {
  expect(drawn(openedAt(FACTS, '5', 'Down', 'Down'), { columns: 120, rows: 20 })).toMatchInlineSnapshot(`
    "  Statistics   1 Overview  2 Topics  3 Exam  4 Memory [5 Weak spots]

       Weakest sections                               │  Confusions
           1 of 3 known  vpc#which-route-wins         │  › 12x picked A network ACL, which is stateless
           3 of 4 known  s3#storage-classes-and-what… │        for    A security group
                                                      │        in     mine/net:gone, vpc:stateful
                                                      │     1x picked A prefix list
                                                      │        for    A route table
                                                      │        in     mine/net:gone









      Enter notes  Q quiz  Tab next part  ? help  q back"
  `);
});

describe('of somebody who has answered nothing', () => {
  const look = { facts: NO_ANSWERS };

  test('the overview says how to begin', () => {
    expect(drawn(openedAt(NO_ANSWERS), look)).toContain('No answers yet. Press r to answer your first questions.');
  });

  test('nothing is weak, and it says what would be', () => {
    expect(drawn(openedAt(NO_ANSWERS, '5'), look)).toMatchInlineSnapshot(`
      "  Statistics   1 Overview  2 Topics  3 Exam  4 Memory [5 Weak spots]

         Weakest sections
           None. A section is weak when you know less than 90 % of it. At least two
           are compared, each with three answers or more.

         Confusions
           Nothing was picked for anything else yet.














        Enter notes  Q quiz  Tab next part  ? help  q back"
    `);
  });
});

test('without exams it says so', () => {
  expect(drawn(openedAt(FACTS, '3'), { facts: { ...FACTS, exams: [] } })).toContain('There are no exams.');
});

test('e goes round the exams', () => {
  expect(drawn(openedAt(FACTS, '3', 'e'))).toContain('Other exam (OTH-C01)');
  expect(drawn(openedAt(FACTS, '3', 'e', 'e'))).toContain('Mock exam (MOCK-C01)');
});

test('what could not be read of the progress stands above the hint line', () => {
  const facts = { ...FACTS, notice: c('One line of your journal is damaged. Run `awsstudy doctor`.') };
  expect(drawn(openedAt(facts), { facts, columns: 120 }).split('\n').at(-2)).toContain(
    '! One line of your journal is damaged. Run `awsstudy doctor`.',
  );
});

test('? explains the keys of the part', () => {
  expect(drawn(openedAt(FACTS, '2', '?'))).toMatchInlineSnapshot(`
    "  Keys

      Enter o         Open the notes that teach this
      Q               Answer questions about this
      Space           Show the sections of the topic, or hide them
      Tab →           Go to the next part
      Shift-Tab ←     Go to the part before
      1-5             Go to a part by its number
      ↓ j             Go to the next line
      ↑ k             Go to the line before
      PgDn            Go a page down
      PgUp            Go a page up
      g Home          Go to the first line
      G End           Go to the last line
      ?               Show these keys
      q Esc           Go back






      ? close"
  `);
});

const EVERY_PART = ['1', '2', '3', '4', '5'];

test.each([60, 80, 99, 100, 120, 160, 220])('at %i columns no line of any part is wider', (columns) => {
  for (const part of EVERY_PART) {
    for (const line of drawn(openedAt(FACTS, part), { columns, rows: 60 }).split('\n')) {
      expect(cellWidth(c(line)), line).toBeLessThanOrEqual(columns - 2);
    }
  }
});

test('colour paints but says nothing alone: without it every part reads the same', () => {
  for (const part of EVERY_PART) {
    const painted = drawn(openedAt(FACTS, part), { color: true });
    expect(painted).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what is taken away.
    expect(painted.replaceAll(/\u001b\[[0-9;]*m/g, '')).toBe(drawn(openedAt(FACTS, part)));
  }
});

test('in a window that is too small it says so', () => {
  expect(drawn(openedAt(FACTS), { columns: 59, rows: 16 })).toBe(
    'Make the window larger (60x16 at least) or use --plain.',
  );
});

const topics = Array.from({ length: 40 }, (_, index) => ({
  ...(FACTS.topics[0] ?? NO_ANSWERS.topics[0]),
  id: c(`t${index}`),
  title: c(`Topic ${index} of many`),
}));
const MANY = { ...FACTS, topics } as StatisticsFacts;

/** Gives which of many topics is under the cursor on the screen. */
function selectedIn(state: StatisticsState, look: Look = {}): number {
  return Number(/› Topic ([0-9]+) of/.exec(drawn(state, { ...look, facts: MANY }))?.[1]);
}

test('wherever the cursor is its topic is in sight', () => {
  let state = openedAt(MANY, '2');
  for (let number = 0; number < 40; number += 1) {
    expect(selectedIn(state)).toBe(number);
    expect(selectedIn(state, SMALL)).toBe(number);
    state = pressed(state, MANY, 'Down');
  }
  for (const [key, number] of [
    ['PageUp', 21],
    ['g', 0],
    ['PageDown', 18],
    ['G', 39],
  ] as const) {
    state = pressed(state, MANY, key);
    expect(selectedIn(state)).toBe(number);
  }
});

test('going back to the first topic shows the names of the columns again', () => {
  const low = openedAt(MANY, '2', 'G');
  expect(drawn(low, { facts: MANY })).not.toContain('mastery');
  expect(drawn(pressed(low, MANY, 'g'), { facts: MANY })).toContain('mastery');
});

test('the sections of a topic come into sight with it', () => {
  const state = { ...openedAt(MANY, '2', 'PageDown'), unfolded: [c('t18')] };
  expect(drawn(state, { facts: MANY })).toContain('A section with a title that is long…');
});

test('what stands beside a list stays in sight when the list scrolls', () => {
  const wide = { columns: 120, rows: 24, facts: MANY };
  expect(drawn(openedAt(MANY, '2', 'G'), wide)).toContain('│  Topic 39 of many');
});
