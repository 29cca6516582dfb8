import { Command } from 'commander';
import { beforeEach, describe, expect, test } from 'vitest';
import { declareExamDate } from '../../src/commands/exam-date.js';
import type { Context } from '../../src/context.js';
import { emptyProgress } from '../../src/study/progress.js';
import type { CardProgress } from '../../src/study/scheduling.js';
import { DEFAULT_PLAN, DEFAULT_SETTINGS, type SettingChanges } from '../../src/study/settings.js';
import { learnedCard } from '../study/card-builders.js';

const DAY = 86_400_000;
/** Half past midnight of the 24th in Berlin. */
const NOW = Date.parse('2026-11-23T23:30:00Z');

const QUESTIONS = Array.from({ length: 100 }, (_, number) => ({
  id: `q-${number}`,
  key: 'k1',
  kind: 'single',
  exams: number < 80 ? ['saa-c03/d1/1.2'] : ['clf-c02/d1/1.1'],
}));

let written: string;
let settings: typeof DEFAULT_SETTINGS;
let cards: ReadonlyMap<string, CardProgress>;
beforeEach(() => {
  written = '';
  settings = DEFAULT_SETTINGS;
  cards = new Map();
});

/** What the commands ask of the world, with a clock that stands still. */
function contextAt(columns?: number): Context {
  const context = {
    catalogue: {
      exams: () => [
        { id: 'saa-c03', code: 'SAA-C03', name: 'AWS Certified Solutions Architect - Associate' },
        { id: 'clf-c02', code: 'CLF-C02', name: 'AWS Certified Cloud Practitioner' },
      ],
      list: () => [{ id: 'vpc' }],
      questions: () => QUESTIONS,
    },
    progress: { learner: async () => ({ ...emptyProgress(DEFAULT_PLAN), cards }), notices: () => [] },
    settings: {
      read: () => ({ settings, problems: [] }),
      set: async (changes: SettingChanges) => {
        const all = { ...settings, ...changes };
        settings = { ...all, exam: all.exam ?? '', examDate: all.examDate ?? '' } as typeof settings;
      },
    },
    clock: () => NOW,
    zoneOffset: () => 60,
    environment: {},
    input: { isTerminal: columns !== undefined },
    output: {
      isTerminal: columns !== undefined,
      columns,
      write: (text: string) => {
        written += text;
      },
    },
  };
  return context as unknown as Context;
}

async function exam(words: readonly string[], context = contextAt()): Promise<string> {
  const program = new Command().option('--json').option('--plain').exitOverride();
  declareExamDate(program.command('exam'), context);
  await program.parseAsync(['exam', ...words], { from: 'user' });
  return written;
}

const seen = (count: number) =>
  new Map(
    QUESTIONS.slice(0, count).map(({ id }) => [
      `aws/vpc:${id}`,
      learnedCard({ stability: 30, lastReview: NOW - 10 * DAY, due: NOW + 20 * DAY }),
    ]),
  );

describe('exam set', () => {
  test('sets exam and day, and says how it stands', async () => {
    cards = seen(20);
    expect(await exam(['set', 'SAA-C03', '2026-12-24'])).toBe(
      [
        'AWS Certified Solutions Architect - Associate (saa-c03) is on 2026-12-24, in 30 days.',
        '80 questions for it: 20 seen, 60 new.',
        '2 new a day get you through all of them.',
        'Predicted for that day: you recall 88 % of those seen if you review nothing more, about 98 % if you review what falls due.',
        'In the last 7 days `awsstudy review` brings every question that needs it once more, the weakest last.',
        '',
      ].join('\n'),
    );
    expect([settings.exam, settings.examDate]).toEqual(['saa-c03', '2026-12-24']);
  });

  test('says how to take on more when the daily limit is too low', async () => {
    settings = { ...DEFAULT_SETTINGS, newCardsPerDay: 5 };
    expect(await exam(['set', 'saa-c03', '2026-12-04'])).toContain(
      '8 new a day get you through all of them; your limit is 5. Run `awsstudy config set newCardsPerDay 8` to take them on.\n',
    );
  });

  test.each([
    [
      '2026-11-25',
      20,
      'There is no time for all of them: that would be 80 new a day. 60 a day get you through 60; your limit is 20. Run `awsstudy config set newCardsPerDay 60` to take them on.\n',
    ],
    [
      '2026-11-25',
      70,
      'There is no time for all of them: that would be 80 new a day. Your limit of 70 a day gets you through 70.\n',
    ],
    ['2026-11-25', 100, 'that would be 80 new a day. Your limit of 100 a day gets you through 80.\n'],
  ])('until %s with a limit of %i says what can be done', async (date, newCardsPerDay, sentence) => {
    settings = { ...DEFAULT_SETTINGS, newCardsPerDay };
    expect(await exam(['set', 'saa-c03', date])).toContain(sentence);
  });

  test.each([
    ['2026-11-25', 'In the day left `awsstudy review` brings'],
    ['2026-11-27', 'In the 3 days left `awsstudy review` brings'],
    ['2026-12-01', 'In the 7 days left `awsstudy review` brings'],
    ['2026-12-02', 'In the last 7 days `awsstudy review` brings'],
  ])('names the days that are left until %s', async (date, sentence) => {
    expect(await exam(['set', 'saa-c03', date])).toContain(sentence);
  });

  test('speaks of one day and of one question', async () => {
    cards = seen(79);
    const said = await exam(['set', 'saa-c03', '2026-11-25']);
    expect(said).toContain(
      'is on 2026-11-25, in 1 day.\n80 questions for it: 79 seen, 1 new.\n1 new a day gets you through all of them.\n',
    );
  });

  test('on the day itself only says how much is known', async () => {
    cards = seen(20);
    const said = await exam(['set', 'saa-c03', '2026-11-24']);
    expect(said).toContain('is on 2026-11-24, today.\n80 questions for it: 20 seen, 60 new.\nPredicted for that day:');
    expect(said).toMatch(/\nLook once more at what is due for it: `awsstudy review --exam saa-c03`\.\n$/);
    expect(said).not.toContain('In the last');
  });

  test('predicts nothing while nothing was seen, and wants no new ones when there are none', async () => {
    expect(await exam(['set', 'saa-c03', '2026-12-24'])).not.toContain('Predicted');
    cards = seen(80);
    written = '';
    expect(await exam(['set', 'saa-c03', '2026-12-24'])).not.toContain('a day');
  });

  test('is set for people at the width of their terminal', async () => {
    cards = seen(20);
    const lines = (await exam(['set', 'saa-c03', '2026-12-24'], contextAt(40))).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  test('speaks JSON', async () => {
    cards = seen(20);
    expect(JSON.parse(await exam(['set', 'saa-c03', '2026-12-24', '--json']))).toEqual({
      exam: 'saa-c03',
      date: '2026-12-24',
      daysLeft: 30,
      questions: 80,
      seen: 20,
      new: 60,
      newPerDay: 2,
      recall: expect.closeTo(0.88, 2),
      recallReviewed: expect.closeTo(0.98, 2),
      inExam: 80,
    });
    cards = new Map();
    written = '';
    expect(JSON.parse(await exam(['set', 'saa-c03', '2026-12-24', '--json']))).toMatchObject({
      recall: null,
      recallReviewed: null,
    });
  });

  test.each([
    ['tomorrow', '`tomorrow` is no day.'],
    ['2026-02-30', '`2026-02-30` is no day.'],
    ['24.12.2026', '`24.12.2026` is no day.'],
    ['2026-11-23', '2026-11-23 is in the past.'],
  ])('refuses %s and changes nothing', async (date, message) => {
    await expect(exam(['set', 'saa-c03', date])).rejects.toMatchObject({
      exit: 'usage',
      message,
      hint: 'Type the day as YYYY-MM-DD, for example `awsstudy exam set saa-c03 2027-03-01`.',
    });
    expect(settings).toBe(DEFAULT_SETTINGS);
  });

  test('knows only the exams there are', async () => {
    await expect(exam(['set', 'saa-c02', '2026-12-24'])).rejects.toMatchObject({
      exit: 'notFound',
      message: 'There is no exam `saa-c02`.',
    });
  });
});

describe('exam clear', () => {
  test('clears exam and day', async () => {
    settings = { ...DEFAULT_SETTINGS, exam: 'saa-c03', examDate: '2026-12-24' };
    expect(await exam(['clear'])).toBe('You no longer learn for saa-c03.\n');
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    [{ exam: '', examDate: '' }, 'No exam was set.\n'],
    [{ exam: '', examDate: '2026-12-24' }, 'You no longer learn for an exam.\n'],
  ])('of %j says so', async (values, said) => {
    settings = { ...DEFAULT_SETTINGS, ...values };
    expect(await exam(['clear'])).toBe(said);
  });

  test('speaks JSON', async () => {
    expect(JSON.parse(await exam(['clear', '--json']))).toEqual({ exam: null });
  });
});
