import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/study/statistics/calendar.js';
import type { Figures } from '../../src/study/statistics/figures.js';
import { forecastOf } from '../../src/study/statistics/forecast.js';
import { columnsOf, percentText, shareBar } from '../../src/text/figure.js';
import { linesText } from '../../src/text/lines.js';
import { type ExamStanding, plainReadiness, readinessLines } from '../../src/text/readiness-text.js';
import { plainSections, sectionLines } from '../../src/text/stats-mastery-text.js';
import { figureLines, STATS_PARTS, type StatsPartName } from '../../src/text/stats-parts.js';
import { cellWidth } from '../../src/text/width.js';
import { EXAM } from '../study/statistics/simulated-learner.js';
import { c } from '../support/builders.js';

const TODAY = 20_782;
const at = (width: number) => ({ width, color: false });

const figures: Figures = {
  retention: { all: { answers: 240, right: 211, predicted: 216 }, lately: { answers: 80, right: 73, predicted: 72 } },
  calibration: [
    { from: 0.7, answers: 20, right: 14, predicted: 15 },
    { from: 0.9, answers: 220, right: 197, predicted: 201 },
  ],
  confidence: [
    { confidence: 1, stated: 0.25, answers: 24, right: 9 },
    { confidence: 2, stated: 0.75, answers: 0, right: 0 },
    { confidence: 3, stated: 1, answers: 40, right: 36 },
  ],
  brier: 0.184,
  streaks: { current: 1, longest: 12 },
  calendar: calendarOf(
    new Map([
      [TODAY, { answers: 24, correct: 20, fresh: 0, reviews: 0 }],
      [TODAY - 8, { answers: 3, correct: 3, fresh: 0, reviews: 0 }],
    ]),
    TODAY,
    26,
  ),
  forecast: forecastOf([TODAY, TODAY, TODAY, TODAY + 1, TODAY + 5, TODAY + 20], TODAY),
  weakest: [
    { topic: c('vpc'), section: c('which-route-wins'), known: 1.2, seen: 3, questions: 5 },
    { topic: c('security-services'), section: c('a-rather-long-name-of-a-section'), known: 2.7, seen: 4, questions: 4 },
  ],
  confusions: [
    {
      picked: c('A network ACL, which is stateless'),
      instead: c('A security group'),
      times: 12,
      cards: ['aws/vpc:stateful', 'mine/net:a'],
    },
    { picked: c('forgot reserved'), times: 1, cards: ['aws/vpc:usable'] },
  ],
  marked: 3,
};

const nothing: Figures = {
  retention: { all: { answers: 0, right: 0, predicted: 0 }, lately: { answers: 0, right: 0, predicted: 0 } },
  calibration: [],
  confidence: [],
  brier: undefined,
  streaks: { current: 0, longest: 0 },
  calendar: calendarOf(new Map(), TODAY, 26),
  forecast: forecastOf([], TODAY),
  weakest: [],
  confusions: [],
  marked: 0,
};

describe('all figures', () => {
  test('at 80 columns', () => {
    expect(figureLines(figures, at(80))).toMatchInlineSnapshot(`
      "
       Memory
         Of 240 due reviews you knew 88 %; 90 % was predicted.
         In the last 30 days, of 80: you knew 91 %; 90 % was predicted.
         70-80 % predicted     ━━━━━━━───  70 % of 20
         90-100 % predicted    ━━━━━━━━━─  90 % of 220

       Confidence
         a guess (25 %)        ━━━━──────  38 % of 24
         certain (100 %)       ━━━━━━━━━─  90 % of 40
         Brier score 0.18: 0 is perfect, 0.25 is what always saying fifty-fifty would
         get.

       Study days
         1 day in a row now; the longest was 12.
         2026-10-05  ·······     0
         2026-10-12  ·······     0
         2026-10-19  ·······     0
         2026-10-26  ·······     0
         2026-11-02  ·······     0
         2026-11-09  ·······     0
         2026-11-16  ·▁·····     3  100 %
         2026-11-23  ··█        24   83 %
         A sign a day, Monday to Sunday; the tallest is 24 answers.

       Due in the next 30 days: 6
         █▃···▃··············▃·········
         3 today, 1 tomorrow, 1 in the 5 days after, 1 later.

       Weakest sections
           1 of 3 known  vpc#which-route-wins
           3 of 4 known  security-services#a-rather-long-name-of-a-section

       Confusions
         12x picked A network ACL, which is stateless
             for    A security group
             in     vpc:stateful, mine/net:a
      "
    `);
  });

  test('at 40 columns', () => {
    expect(figureLines(figures, at(40))).toMatchInlineSnapshot(`
      "
       Memory
         Of 240 due reviews you knew 88 %; 90
         % was predicted.
         In the last 30 days, of 80: you knew
         91 %; 90 % was predicted.
         70-80 % predicted     70 % of 20
         90-100 % predicted    90 % of 220

       Confidence
         a guess (25 %)        38 % of 24
         certain (100 %)       90 % of 40
         Brier score 0.18: 0 is perfect, 0.25
         is what always saying fifty-fifty
         would get.

       Study days
         1 day in a row now; the longest was
         12.
         2026-10-05  ·······     0
         2026-10-12  ·······     0
         2026-10-19  ·······     0
         2026-10-26  ·······     0
         2026-11-02  ·······     0
         2026-11-09  ·······     0
         2026-11-16  ·▁·····     3  100 %
         2026-11-23  ··█        24   83 %
         A sign a day, Monday to Sunday; the
         tallest is 24 answers.

       Due in the next 30 days: 6
         █▃···▃··············▃·········
         3 today, 1 tomorrow, 1 in the 5 days
         after, 1 later.

       Weakest sections
           1 of 3 known  vpc#which-route-wins
           3 of 4 known  security-services#a-…

       Confusions
         12x picked A network ACL, which is
                    stateless
             for    A security group
             in     vpc:stateful, mine/net:a
      "
    `);
  });

  test('of somebody who has only begun', () => {
    expect(figureLines(nothing, at(80))).toMatchInlineSnapshot(`
      "
       Memory
         Nothing that you had learned has come up for review yet.

       Study days
         0 days in a row now; the longest was 0.
         2026-10-05  ·······     0
         2026-10-12  ·······     0
         2026-10-19  ·······     0
         2026-10-26  ·······     0
         2026-11-02  ·······     0
         2026-11-09  ·······     0
         2026-11-16  ·······     0
         2026-11-23  ···         0

       Due in the next 30 days: 0
         ······························
         0 today, 0 tomorrow, 0 in the 5 days after, 0 later.
      "
    `);
  });
});

describe('a part alone', () => {
  test('the forecast, a line a day', () => {
    const lines = linesText(STATS_PARTS.forecast.lines(figures, at(60))).split('\n');
    expect(lines.slice(0, 4).join('\n')).toMatchInlineSnapshot(`
      " Due in the next 30 days: 6
         2026-11-25     3  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         2026-11-26     1  ━━━━━━━━━━────────────────────
         2026-11-27     0"
    `);
    expect(lines).toHaveLength(32);
  });

  test('the calendar, half a year of weeks', () => {
    const lines = linesText(STATS_PARTS.calendar.lines(figures, at(60))).split('\n');
    expect(lines.filter((line) => /^ {3}2026-[0-9-]+ /.test(line))).toHaveLength(26);
  });

  test('no confusions', () => {
    expect(linesText(STATS_PARTS.confusions.lines(nothing, at(60)))).toBe(
      ' Confusions\n   Nothing was picked for anything else yet.\n',
    );
  });

  test.each<[StatsPartName, string]>([
    ['calendar', '2026-11-17\t3\t3\n2026-11-25\t24\t20\n'],
    [
      'confusions',
      '12\tA network ACL, which is stateless\tA security group\taws/vpc:stateful mine/net:a\n1\tforgot reserved\t\taws/vpc:usable\n',
    ],
  ])('plain: %s', (name, lines) => {
    expect(STATS_PARTS[name].plain(figures)).toBe(lines);
  });

  test('plain: forecast', () => {
    const lines = STATS_PARTS.forecast.plain(figures).split('\n');
    expect([lines.length, ...lines.slice(0, 3)]).toEqual([31, '2026-11-25\t3', '2026-11-26\t1', '2026-11-27\t0']);
  });
});

const sections = [
  { section: c('what-a-vpc-is'), title: c('What a VPC is'), known: 2, seen: 2, questions: 2 },
  {
    section: c('long'),
    title: c('A section with a title that is longer than what a narrow window has room for'),
    known: 1.5,
    seen: 3,
    questions: 10,
  },
];

describe('the sections of a topic', () => {
  test.each([40, 80])('at %i columns', (width) => {
    expect(linesText(sectionLines(sections, at(width)))).toMatchSnapshot();
  });

  test('plain', () => {
    expect(plainSections(sections)).toBe('what-a-vpc-is\t2\t2\t1.000\nlong\t10\t3\t0.150\n');
  });
});

const share = { low: 0.62, middle: 0.7, high: 0.78 };
const standing = (points?: ExamStanding['readiness']['points']): ExamStanding => ({
  exam: EXAM,
  mastery: new Map([['d1', { known: 20.5, seen: 30, questions: 41 }]]),
  readiness: {
    exam: EXAM.id,
    serving: 200,
    inExam: 160,
    domains: EXAM.domains.map(({ id, name, weight }, index) => ({
      ...{ domain: id, name, weight, questions: 41 },
      needed: 10,
      first: { answers: points === undefined ? 4 * index : 30, right: 2 * index },
      ...(points && { share }),
    })),
    ...(points && { share, points }),
  },
});

describe('readiness', () => {
  test('at 80 columns', () => {
    expect(readinessLines(standing({ low: 658, middle: 730, high: 802 }), at(80))).toMatchSnapshot();
  });

  test('with too few answers, at 40 columns', () => {
    expect(readinessLines(standing(), at(40))).toMatchSnapshot();
  });

  test.each([
    [{ low: 720, middle: 800, high: 850 }, 'The whole range lies above the pass mark.'],
    [{ low: 500, middle: 600, high: 719 }, 'The whole range lies below the pass mark.'],
    [{ low: 719, middle: 720, high: 721 }, 'The pass mark lies within the range: it could go either way.'],
  ])('%j beside a pass mark of 720', (points, sentence) => {
    expect(readinessLines(standing(points), at(200))).toContain(sentence);
  });

  test('of an exam with a domain that has no questions', () => {
    const { exam, mastery, readiness } = standing();
    const [first, ...others] = readiness.domains;
    const domains = [{ ...first, questions: 0, needed: 0 } as (typeof others)[number], ...others];
    const text = readinessLines({ exam, mastery, readiness: { ...readiness, domains } }, at(200));
    expect(text).toContain('no questions of this domain');
    expect(text).toContain('There are no questions for a part of this exam, so nothing can be said about the whole.');
  });

  test('plain', () => {
    expect(plainReadiness(standing({ low: 658, middle: 730, high: 802 })).split('\n')).toEqual([
      'd1\t30\t41\t30\t0.500\t0.620\t0.700\t0.780',
      ...['d2\t26', 'd3\t24', 'd4\t20'].map((start) => `${start}\t41\t30\t0.000\t0.620\t0.700\t0.780`),
      'all\t100\t\t\t\t0.620\t0.700\t0.780',
      'points\t658\t730\t802\t720',
      '',
    ]);
    expect(plainReadiness(standing()).split('\n').slice(-4)).toEqual([
      'd4\t20\t41\t12\t0.000\t\t\t',
      'all\t100\t\t\t\t\t\t',
      'points\t\t\t\t720',
      '',
    ]);
  });
});

test.each([40, 80, 120])('at %i columns no line is wider', (width) => {
  const texts = [
    figureLines(figures, at(width)),
    readinessLines(standing({ low: 658, middle: 730, high: 802 }), at(width)),
    readinessLines(standing(), at(width)),
    linesText(sectionLines(sections, at(width))),
    ...Object.values(STATS_PARTS).map(({ lines }) => linesText(lines(figures, at(width)))),
  ];
  for (const line of texts.join('').split('\n')) {
    expect(cellWidth(c(line)), line).toBeLessThanOrEqual(width);
  }
});

test.each([
  [
    'a bar',
    [shareBar(0, 4, false), shareBar(0.01, 4, false), shareBar(0.5, 4, false), shareBar(1, 4, false)],
    '──── ━─── ━━── ━━━━',
  ],
  ['columns', [columnsOf([0, 1, 4, 8])], '·▁▄█'],
  ['columns of nothing', [columnsOf([0, 0])], '··'],
  ['a share', [percentText(0.125), percentText(1)], '13 % 100 %'],
])('%s reads without colour', (_, shown, text) => {
  expect(shown.join(' ')).toBe(text);
});
