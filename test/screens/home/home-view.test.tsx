import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import type { HomeFacts } from '../../../src/screens/home/home-facts.js';
import { type HomeState, selectedOf } from '../../../src/screens/home/home-state.js';
import { Home } from '../../../src/screens/home/home-view.js';
import { plainOf, type Showable } from '../../../src/text/painted.js';
import { cellWidth } from '../../../src/text/width.js';
import { c } from '../../support/builders.js';
import { EXAMS, FACTS, homeOf, NEWCOMER, PREVIEW, TOPICS, topic } from './home-builders.js';

interface Look {
  readonly columns?: number;
  readonly rows?: number;
  readonly color?: boolean;
}

function drawn(state: HomeState, { columns = 80, rows = 24, color = false }: Look = {}): string {
  const preview = columns < 100 || selectedOf(state) === undefined ? undefined : PREVIEW;
  const view = <Home state={state} size={{ columns, rows }} color={color} preview={preview} />;
  return renderToString(view, { columns });
}

const SMALL = { columns: 60, rows: 16 };
const LARGE = { columns: 160, rows: 50 };

test('what to do today stands above the topics by category', () => {
  expect(drawn(homeOf())).toMatchInlineSnapshot(`
    "  awsstudy                    m: 3 marked · 5 days in a row · 24 answers today

      r  Review         15 due · 8 new
      w  Weakest topic  Amazon VPC · 13 of 31 known
      e  Exam           SAA-C03 in 34 days

      Topic                                     mastery   due   new  studied
      Foundations
      › Linux for AWS                      ━━━━━━  94 %     -     -  13 months ago
      Compute
        Amazon EC2                         ━─────  12 %     3    61  yesterday
        Amazon EC2 Auto Scaling                       -     -    70  never
      Networking
        Amazon CloudFront and Global Acc…  ━─────   4 %     -    66  2 weeks ago
        Amazon VPC                         ━─────  16 %    12    52  today
      Operations
        AWS governance: CloudTrail, Config, Trus…     -     -    70  never





      Enter read  Q quiz  c commands  d drill  s stats  / filter  ? help  q quit"
  `);
});

test('it fits into 60x16', () => {
  expect(drawn(homeOf(FACTS, 'End'), SMALL)).toMatchInlineSnapshot(`
    "  awsstudy              5 days in a row · 24 answers today

      r  Review         15 due · 8 new
      w  Weakest topic  Amazon VPC · 13 of 31 known
      e  Exam           SAA-C03 in 34 days

      Topic                                mastery   due   new
        Amazon EC2 Auto Scaling                  -     -    70
      Networking
        Amazon CloudFront and Global…  ━────   4 %     -    66
        Amazon VPC                     ━────  16 %    12    52
      Operations
      › AWS governance: CloudTrail, Config,…     -     -    70
      ↑ 2 above
      Enter read  Q quiz  c commands  / filter  ? help  q quit"
  `);
});

test('from 100 columns on what the selected topic holds stands beside the list', () => {
  expect(drawn(homeOf(FACTS, 'Down'), { columns: 100, rows: 20 })).toMatchInlineSnapshot(`
    "  awsstudy                                        m: 3 marked · 5 days in a row · 24 answers today

      r  Review         15 due · 8 new                           │ Amazon EC2
      w  Weakest topic  Amazon VPC · 13 of 31 known              │ Your own isolated network in one
      e  Exam           SAA-C03 in 34 days                       │ AWS Region, its ranges, subnets,
                                                                 │ routes, gateways, DNS and traffic
      Topic                                  mastery   due   new │ logs.
      Foundations                                                │
        Linux for AWS                    ━━━━━  94 %     -     - │ ━━──────────────────  12 % mastered
      Compute                                                    │
      › Amazon EC2                       ━────  12 %     3    61 │ quiz    9 of 70 questions answered,
        Amazon EC2 Auto Scaling                    -     -    70 │         3 due
      Networking                                                 │ sheet   71 commands
        Amazon CloudFront and Global A…  ━────   4 %     -    66 │ studied yesterday
        Amazon VPC                       ━────  16 %    12    52 │
      Operations                                                 │ Sections
        AWS governance: CloudTrail, Config, T…     -     -    70 │   … and 5 more

      Enter read  Q quiz  c commands  d drill  s stats  / filter  ? help  q quit"
  `);
});

test('160x50 is used', () => {
  expect(drawn(homeOf(FACTS, 'Down'), LARGE)).toMatchInlineSnapshot(`
    "  awsstudy                                                                                                    m: 3 marked · 5 days in a row · 24 answers today

      r  Review         15 due · 8 new                                                       │ Amazon EC2
      w  Weakest topic  Amazon VPC · 13 of 31 known                                          │ Your own isolated network in one AWS Region, its ranges, subnets,
      e  Exam           SAA-C03 in 34 days                                                   │ routes, gateways, DNS and traffic logs.
                                                                                             │
      Topic                                               mastery   due   new  studied       │ ━━━━──────────────────────────  12 % mastered
      Foundations                                                                            │
        Linux for AWS                            ━━━━━━━━━─  94 %     -     -  13 months ago │ quiz    9 of 70 questions answered, 3 due
      Compute                                                                                │ sheet   71 commands
      › Amazon EC2                               ━─────────  12 %     3    61  yesterday     │ studied yesterday
        Amazon EC2 Auto Scaling                                 -     -    70  never         │
      Networking                                                                             │ Sections
        Amazon CloudFront and Global Accelerat…  ━─────────   4 %     -    66  2 weeks ago   │ ✓ What a VPC is
        Amazon VPC                               ━━────────  16 %    12    52  today         │ ✓ CIDR blocks of a VPC
      Operations                                                                             │   Subnets
        AWS governance: CloudTrail, Config, Trusted Advisor     -     -    70  never         │   Route tables
                                                                                             │   Internet gateways
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │

      Enter read  Q quiz  c commands  d drill  s stats  / filter  ? help  q quit"
  `);
});

test('somebody new is told how to begin', () => {
  expect(drawn(homeOf(NEWCOMER), SMALL)).toMatchInlineSnapshot(`
    "  awsstudy

      Pick a topic: Enter reads its notes, Q asks questions.
      r  Review         nothing due · 20 new
      e  Exam           sit one for practice

      Topic                                mastery   due   new
      Foundations
      › Linux for AWS                            -     -    70
      Compute
        Amazon EC2                               -     -    70
        Amazon EC2 Auto Scaling                  -     -    70
      Networking
      ↓ 3 below
      Enter read  Q quiz  c commands  / filter  ? help  q quit"
  `);
});

test('an open filter stands on top, with how many topics it lets through', () => {
  expect(drawn(homeOf(FACTS, '/', 'c', '2'), SMALL)).toMatchInlineSnapshot(`
    "  › c2▏                                             2 of 6

      r  Review         15 due · 8 new
      w  Weakest topic  Amazon VPC · 13 of 31 known
      e  Exam           SAA-C03 in 34 days

      Topic                                mastery   due   new
      Compute
      › Amazon EC2                     ━────  12 %     3    61
        Amazon EC2 Auto Scaling                  -     -    70




      Enter keep  ↓ next  ↑ before  Esc all topics"
  `);
});

test('a filter that is kept stands beside the name of the program', () => {
  const [title] = drawn(homeOf(FACTS, '/', 'vpc', 'Enter'), SMALL).split('\n');
  expect(title).toBe('  awsstudy  / vpc                                   1 of 6');
});

test('a filter that lets nothing through says so', () => {
  const screen = drawn(homeOf(FACTS, '/', 'nowhere'));
  expect(screen).toContain('No topic holds `nowhere`.');
  expect(screen).not.toContain('Topic  ');
});

test('exams to choose from, with their size, and how to learn for the one under the cursor', () => {
  const state: HomeState = { ...homeOf(), page: { kind: 'exams', exams: EXAMS, cursor: 1 } };
  expect(drawn(state)).toMatchInlineSnapshot(`
    "  awsstudy                    m: 3 marked · 5 days in a row · 24 answers today

      Which exam do you want to sit?                            questions  minutes

        CLF-C02  AWS Certified Cloud Practitioner                      65       90
      › SAA-C03  AWS Certified Solutions Architect - Associate         65      130

      To learn for this one until its day, type \`awsstudy exam set saa-c03
      YYYY-MM-DD\`.













      Enter sit it  ? help  q back"
  `);
});

test('where names and sizes have no room the size of the one under the cursor is told below', () => {
  const state: HomeState = { ...homeOf(), page: { kind: 'exams', exams: EXAMS, cursor: 1 } };
  expect(drawn(state, SMALL)).toMatchInlineSnapshot(`
    "  awsstudy              5 days in a row · 24 answers today

      Which exam do you want to sit?

        CLF-C02  AWS Certified Cloud Practitioner
      › SAA-C03  AWS Certified Solutions Architect - Associate

      65 questions, 130 minutes. To learn for this one until
      its day, type \`awsstudy exam set saa-c03 YYYY-MM-DD\`.





      Enter sit it  ? help  q back"
  `);
});

test('the help explains every key', () => {
  expect(drawn(homeOf(FACTS, '?'), { columns: 80, rows: 30 })).toMatchInlineSnapshot(`
    "  Keys

      Enter           Read the notes of the topic
      Q               Answer questions about the topic
      c               Look up the commands of the topic
      d               Type commands of the topic from memory
      r               Review what is due today, then learn something new
      w               Answer questions about your weakest topic
      m               Answer the questions that you have marked
      e               Sit an exam: the one that is set, or one of your choice
      s               See your statistics
      /               Filter the topics by words of their names
      ↓ j             Go to the next line
      ↑ k             Go to the line before
      Space PgDn      Go a page down
      b PgUp          Go a page up
      g Home          Go to the first line
      G End           Go to the last line
      ?               Show these keys
      q Esc           Take the filter off; where there is none, leave the program








      ? close"
  `);
});

test('a help that is longer than the window says how much of it is out of sight', () => {
  const state = homeOf(FACTS, '?');
  const lines = drawn(state, SMALL).split('\n');
  expect(lines[0]).toBe('  Keys');
  expect(lines.at(-2)).toMatch(/^ {2}↓ \d+ below: PgDn$/);
  const end: HomeState = { ...state, page: { ...state.page, offset: 6 } as HomeState['page'] };
  expect(drawn(end, SMALL).split('\n').at(-2)).toMatch(/^ {2}↑ 6 above/);
});

test('a sentence about the last key stands above the hint line', () => {
  const lines = drawn({ ...homeOf(), notice: c('No topic stands out as weak.') }).split('\n');
  expect(lines[21]).toBe('  ! No topic stands out as weak.');
});

test('what could not be read is said', () => {
  const facts: HomeFacts = { ...FACTS, notices: [c("1 line of your progress can't be read. Run `awsstudy doctor`.")] };
  expect(drawn(homeOf(facts))).toContain("! 1 line of your progress can't be read. Run `awsstudy doctor`.");
});

describe('the lines of today', () => {
  const code = c('SAA-C03');
  const id = c('saa-c03');
  test.each<[string, Partial<HomeFacts>]>([
    ['r  Review         nothing due · 8 new', { review: { due: 0, fresh: 8, later: 0 } }],
    ['r  Review         3 due', { review: { due: 3, fresh: 0, later: 0 } }],
    ['r  Review         done for today', { review: { due: 0, fresh: 0, later: 0 } }],
    ['r  Review         200 due · 340 more can wait', { review: { due: 200, fresh: 0, later: 340 } }],
    ['r  Review         done for today · 3 more can wait', { review: { due: 0, fresh: 0, later: 3 } }],
    ['w  Weakest topic  none stands out', { weakest: undefined }],
    ['w  Weakest topic  needs 3 answers in each of 2 topics', { weakest: undefined, topics: TOPICS.slice(0, 1) }],
    ['e  Exam           sit one for practice', { exam: undefined }],
    ['e  Exam           SAA-C03 today', { exam: { kind: 'set', id, code, days: 0 } }],
    ['e  Exam           SAA-C03 tomorrow', { exam: { kind: 'set', id, code, days: 1 } }],
    ['e  Exam           SAA-C03 its day has passed', { exam: { kind: 'set', id, code, days: -1 } }],
    ['e  Exam           SAA-C03 no day is set', { exam: { kind: 'set', id, code } }],
    [
      'e  Exam           SAA-C03 under way · 43 minutes left',
      { exam: { kind: 'under-way', id, code, minutesLeft: 43 } },
    ],
  ])('%s', (line, facts) => {
    expect(drawn(homeOf({ ...FACTS, ...facts }))).toContain(`  ${line}\n`);
  });
});

test('a goal for the day stands beside what was answered, even when that is nothing yet', () => {
  const title = (facts: Partial<HomeFacts>) => drawn(homeOf({ ...FACTS, streak: 1, ...facts })).split('\n')[0];
  expect(title({ goal: 30 })).toMatch(/ 24 of 30 answers today$/);
  expect(title({ goal: 30, answersToday: 0 })).toMatch(/ 0 of 30 answers today$/);
});

test('a first day and a day without answers boast of nothing', () => {
  expect(drawn(homeOf({ ...FACTS, streak: 1, answersToday: 0, marked: 0 })).split('\n')[0]).toBe('  awsstudy');
});

test('what is marked is told where there is room for it', () => {
  const title = (columns: number) => drawn(homeOf(FACTS), { columns }).split('\n')[0];
  expect(title(80)).toMatch(/^ {2}awsstudy +m: 3 marked · 5 days in a row · 24 answers today$/);
  expect(title(60)).toMatch(/^ {2}awsstudy +5 days in a row · 24 answers today$/);
});

describe('no line is longer than the window, wide characters count double', () => {
  const wide = [...TOPICS, topic('han', '亚马逊弹性计算云与自动扩展和负载均衡的完整介绍与练习', '计算')];
  test.each([
    [60, 16],
    [80, 24],
    [100, 30],
    [160, 50],
  ])('%ix%i', (columns, rows) => {
    for (const color of [true, false]) {
      const screen = drawn(homeOf({ ...FACTS, topics: wide }, 'G'), { columns, rows, color });
      const lines = screen.split('\n').map((line) => cellWidth(plainOf(line as Showable)));
      expect(Math.max(...lines)).toBeLessThanOrEqual(columns - 2);
      expect(lines).toHaveLength(rows - 1);
    }
  });
});

test('colours go with signs', () => {
  const coloured = drawn(homeOf(), { color: true });
  expect(coloured).toContain('\u001b[1m\u001b[35m15 due');
  expect(plainOf(coloured as Showable)).toBe(drawn(homeOf()));
});
