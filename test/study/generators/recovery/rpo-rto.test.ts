import { describe, expect, test } from 'vitest';
import { rpoRto } from '../../../../src/study/generators/recovery/rpo-rto.js';
import { answerOf, expectSound, questionsOf, read, SEEDS } from '../computed-questions.js';

const SPAN = '(?:[\\d,]+ (?:hour|minute|second)s?)(?: \\d+ minutes?)?';
const UNITS: Readonly<Record<string, number>> = { hour: 3_600, minute: 60, second: 1 };

/** The seconds of a span of time such as 4 hours 20 minutes. */
function secondsOf(span: string): number {
  return [...span.matchAll(/([\d,]+) (hour|minute|second)/g)]
    .map(([, count = '', unit = '']) => Number(count.replaceAll(',', '')) * (UNITS[unit] ?? 0))
    .reduce((sum, one) => sum + one, 0);
}

function minutesIn(stem: string, pattern: string): number {
  const [span = ''] = read(stem, new RegExp(pattern.replace('SPAN', `(${SPAN})`)));
  return secondsOf(span) / 60;
}

/** Lets the Region be lost in every minute of some cycles, and looks how old the newest usable backup is. */
function oldestData(stem: string): number {
  const interval = minutesIn(stem, '[Ee]very SPAN');
  const copying = minutesIn(stem, /can be used/.test(stem) ? 'second Region SPAN after' : '; SPAN later');
  const captured = [0, 1, 2, 3].map((cycle) => cycle * interval);
  const ages = Array.from({ length: 2 * interval }, (_, minute) => interval + copying + minute).map((lost) => {
    const usable = captured.filter((at) => at + copying < lost);
    return lost - Math.max(...usable);
  });
  return Math.max(...ages);
}

/** Lets minute after minute pass until all that must be done is done. */
function minutesDown(stem: string): number {
  const [decide, restore, redirect] = /When the Region/.test(stem)
    ? ['lost, SPAN pass', 'switch over, SPAN to restore', 'and SPAN more']
    : ['takes SPAN to decide', 'then SPAN to restore', 'then SPAN until DNS'];
  const left = [decide, restore, redirect].map((pattern) => minutesIn(stem, pattern ?? ''));
  let minutes = 0;
  for (let first = left.findIndex((one) => one > 0); first >= 0; first = left.findIndex((one) => one > 0)) {
    left[first] = (left[first] ?? 0) - 1;
    minutes += 1;
  }
  return minutes;
}

/** What the strategies reach, in seconds: typical values within what the Well-Architected Framework says. */
const REACHED: readonly (readonly [string, number, number])[] = [
  ['Backup and restore', 4 * 3_600, 20 * 3_600],
  ['Pilot light', 5 * 60, 40 * 60],
  ['Warm standby', 10, 3 * 60],
  ['Multi-site active/active', 0.5, 0.5],
];

function cheapest(stem: string): string {
  const [rto = '', rpo = ''] = /accepts a downtime/.test(stem)
    ? read(stem, new RegExp(`downtime of (${SPAN}) and the loss of the changes of (${SPAN})`))
    : [...read(stem, new RegExp(`RTO of (${SPAN})`)), ...read(stem, new RegExp(`RPO of (${SPAN})`))];
  const fit = REACHED.find(([, loss, down]) => loss <= secondsOf(rpo) && down <= secondsOf(rto));
  return fit?.[0] ?? '';
}

function verdict(stem: string): string {
  const rpo = oldestData(stem) <= minutesIn(stem, 'RPO of SPAN');
  const rto = minutesDown(stem) <= minutesIn(stem, 'RTO of SPAN');
  if (rpo === rto) {
    return rpo ? 'The RPO and the RTO' : 'Neither the RPO nor the RTO';
  }
  return rpo ? 'The RPO, but not the RTO' : 'The RTO, but not the RPO';
}

function isRight(stem: string, answer: string): boolean {
  if (/strategy|strategies/.test(stem)) {
    return answer === cheapest(stem);
  }
  if (/RPO of/.test(stem)) {
    return answer === verdict(stem);
  }
  const asksForLoss = /lost at worst|shortest RPO|may changes be missing/.test(stem);
  return secondsOf(answer) === 60 * (asksForLoss ? oldestData(stem) : minutesDown(stem));
}

const questions = questionsOf(rpoRto);

describe('the generator rpo-rto', () => {
  test(`agrees on ${SEEDS} seeds with Regions lost in every minute and plans run minute by minute`, () => {
    expect(questions.filter((question) => !isRight(question.stem, answerOf(question))).map(({ stem }) => stem)).toEqual(
      [],
    );
  });

  test('asks sound questions, more than 8,000 different ones', () => {
    expectSound(questions, 8_000);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(rpoRto, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test.each([
    [15, '15 minutes'],
    [720, '12 hours'],
  ])('reaches the end of the interval at %d', (interval, shown) => {
    const [question] = questionsOf(rpoRto, { ask: ['loss'], interval: [interval, interval] }, 1);
    expect(question?.stem).toMatch(new RegExp(`[Ee]very ${shown}`));
  });

  test.each([
    ['backup-and-restore', 'Backup and restore'],
    ['pilot-light', 'Pilot light'],
    ['warm-standby', 'Warm standby'],
    ['multi-site', 'Multi-site active/active'],
  ])('makes %s the right one where the quiz file names it', (strategy, name) => {
    const answers = questionsOf(rpoRto, { ask: ['strategy'], strategy: [strategy] }, 100).map(answerOf);
    expect(new Set(answers)).toEqual(new Set([name]));
  });

  test('has each verdict on the two objectives the right one often', () => {
    const answers = questionsOf(rpoRto, { ask: ['met'] }, 1_000).map(answerOf);
    for (const text of new Set(answers)) {
      expect(answers.filter((answer) => answer === text).length).toBeGreaterThan(100);
    }
    expect(new Set(answers).size).toBe(4);
  });
});
