import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/content/compiled.js';
import type { Candidate } from '../../src/study/choosing.js';
import type { Answered } from '../../src/study/event.js';
import { cardId } from '../../src/study/id.js';
import { answered } from '../study/event-builders.js';
import { type PastEvent, recordPast } from '../support/past.js';
import { Home } from '../support/program.js';

const catalogue = openCatalogue('dist/content');
const all: readonly Candidate[] = catalogue
  .list()
  .flatMap(({ id }) => catalogue.questions(id).map((question) => ({ topic: id, question })));
const vpc = all.filter(({ topic, question }) => topic === 'vpc' && question.kind === 'single').slice(0, 4);
const home = new Home();
const nobody = new Home();

function answer(daysAgo: number, candidate: Candidate | undefined, values: Partial<Answered> = {}): PastEvent {
  const { topic = '', question } = candidate ?? {};
  const event = answered({ card: cardId(topic, question?.id ?? ''), key: question?.key ?? '', chosen: 'x', ...values });
  return { daysAgo, event };
}

function wrongOption(candidate: Candidate | undefined): string {
  const options = candidate?.question.kind === 'single' ? candidate.question.options : [];
  return options.find(({ correct }) => !correct)?.id ?? '';
}

const [first, second, third] = vpc;
const wrong = { correct: false, grade: 1, chosen: [wrongOption(first)] } as const;

beforeAll(() => {
  // Right three times, each time when it was due; wrong twice; and one of a question that is gone.
  recordPast(home.folder, [
    ...[40, 39, 29].map((daysAgo) => answer(daysAgo, second, { grade: 3 })),
    answer(2, first, wrong),
    answer(1, first, wrong),
    answer(1, third, { confidence: 3 }),
    { daysAgo: 0, event: answered({ card: 'aws/vpc:long-gone' }) },
    ...all
      .filter(
        ({ question }) => question.kind === 'single' && question.exams.some((task) => task.startsWith('clf-c02/')),
      )
      .filter((_, index) => index % 2 === 0)
      .map((candidate, index) => answer(0, candidate, { correct: index % 3 > 0, grade: index % 3 > 0 ? 3 : 1 })),
  ]);
});

afterAll(() => {
  home.remove();
  nobody.remove();
});

const run = (line: string, learner = home) => learner.run(line.split(' '));
const json = (line: string) => JSON.parse(run(line).stdout) as Readonly<Record<string, unknown>>;

describe('stats', () => {
  test('--json has all figures, and the totals count all answers', () => {
    const { topics, ...figures } = json('stats --json') as { topics: readonly { answers: number }[] };
    expect(Object.keys(figures).sort()).toEqual([
      ...[
        'answers',
        'calendar',
        'calibration',
        'confidence',
        'confusions',
        'correct',
        'due',
        'forecast',
        'marked',
        'questions',
      ],
      ...['retention', 'seen', 'streaks', 'today', 'weakest'],
    ]);
    const { answers, confidence, streaks } = json('stats --json');
    expect(answers).toBe(topics.reduce((sum, row) => sum + row.answers, 0) + 1);
    expect(confidence).toMatchObject({ brier: 0 });
    expect(streaks).toEqual({ current: 3, longest: 3 });
  });

  test('for people there is a table, and below it the figures', () => {
    const { stdout } = run('stats --width 80');
    for (const part of [
      ' vpc ',
      ' all topics ',
      'Memory',
      'Confidence',
      'Study days',
      'Due in the next 30 days',
      'Confusions',
    ]) {
      expect(stdout).toContain(part);
    }
    expect(stdout).toContain(' 1 answer of all is to questions that were reset or are no longer there.\n');
  });

  test('for somebody who has answered nothing there is one sentence', () => {
    expect(run('stats --width 80', nobody).stdout).toBe(' No answers yet. Start with awsstudy quiz.\n');
  });

  test('--confusions names what was picked for what', () => {
    const { stdout } = run('stats --confusions');
    const options = first?.question.kind === 'single' ? first.question.options : [];
    const picked = options.find(({ id }) => id === wrongOption(first))?.text;
    const right = options.find(({ correct }) => correct)?.text;
    expect(stdout).toBe(`2\t${picked}\t${right}\taws/vpc:${first?.question.id}\n`);
    expect(json('stats --confusions --json')).toEqual({
      confusions: [{ times: 2, picked, for: right, cards: [`aws/vpc:${first?.question.id}`] }],
    });
  });

  test('--calendar and --forecast give a line a day', () => {
    expect(run('stats --calendar').stdout).toMatch(/^(?:20[0-9]{2}-[0-9]{2}-[0-9]{2}\t[0-9]+\t[0-9]+\n){6}$/);
    expect(run('stats --forecast').stdout).toMatch(/^(?:20[0-9]{2}-[0-9]{2}-[0-9]{2}\t[0-9]+\n){30}$/);
    expect(Object.keys(json('stats --calendar --json'))).toEqual(['streaks', 'calendar']);
    expect(json('stats --forecast --json')['forecast']).toHaveLength(30);
  });

  test('of a topic: its sections', () => {
    const sections = run('stats vpc').stdout.trimEnd().split('\n');
    expect(sections.length).toBeGreaterThan(10);
    expect(sections.every((line) => /^[a-z0-9-]+\t[0-9]+\t[0-9]+\t[01]\.[0-9]{3}$/.test(line))).toBe(true);
    expect(json('stats vpc --json')['topics']).toHaveLength(1);
    expect(json('stats vpc --json')['sections']).toHaveLength(sections.length);
    expect(run('stats vpc --width 80').stdout).toContain('Mastery by section');
  });
});

describe('stats --exam', () => {
  test('gives a range for every domain and the whole', () => {
    const { exam, domains, share, points } = json('stats --exam clf-c02 --json') as Record<string, unknown> & {
      domains: readonly { share: object | null }[];
      points: { low: number; high: number };
    };
    expect([exam, domains.length, share]).toEqual(['clf-c02', 4, expect.any(Object)]);
    expect(domains.every((domain) => domain.share !== null)).toBe(true);
    expect([points.low >= 100, points.low < points.high, points.high <= 1000]).toEqual([true, true, true]);
    expect(run('stats --exam clf-c02 --width 80').stdout).toContain('AWS Certified Cloud Practitioner (CLF-C02)');
    expect(run('stats --exam clf-c02').stdout.split('\n')).toHaveLength(7);
  });

  test('says when there are not enough answers yet', () => {
    const { stdout } = run('stats --exam saa-c03 --width 80', nobody);
    expect(stdout).toContain('not enough answers yet: 0 of 10');
    expect(stdout).toContain('Not enough answers yet: 40 more answers to new questions');
    expect(stdout).toContain('Run `awsstudy quiz --exam saa-c03 --new`.');
  });

  test('without a name takes the exam that is set', () => {
    expect(run('stats --exam', nobody)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'awsstudy: No exam is set.\nName one, for example `awsstudy stats --exam saa-c03`, or set yours: `awsstudy exam set saa-c03 2027-03-01`.\n',
    });
    run('config set exam clf-c02');
    expect(json('stats --exam --json')['exam']).toBe('clf-c02');
  });
});

test.each(['stats vpc --calendar', 'stats --calendar --forecast', 'stats --confusions --exam clf-c02'])(
  '%s asks for too much at once',
  (line) => {
    expect(run(line)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'awsstudy: `stats` takes only one of a topic, --exam, --calendar, --forecast and --confusions.\nLeave the others out.\n',
    });
  },
);

test.each([
  'stats --width 40',
  'stats vpc --width 40',
  'stats --exam clf-c02 --width 40',
  'stats --confusions --width 40',
])('%s keeps to the width', (line) => {
  for (const text of run(line).stdout.split('\n')) {
    expect(text.length, text).toBeLessThanOrEqual(40);
  }
});
