import { afterEach, expect, test } from 'vitest';
import { type ExamPlace, showExam } from '../../../src/screens/exam/exam-screen.js';
import { startExamState } from '../../../src/screens/exam/exam-state.js';
import type { After } from '../../../src/ui/terminal/keyboard.js';
import { START } from '../../study/exam/exam-builders.js';
import { FakeTerminal } from '../../support/fake-terminal.js';
import { begunOf, Journal } from './exam-builders.js';

/** A clock that stands still until a test moves it. */
class HandClock {
  now = START;
  /** What waits, and when its time has come; a screen has one timer at most. */
  waiting: { readonly at: number; readonly run: () => void } | undefined;

  readonly after: After = (milliseconds, run) => {
    const timer = { at: this.now + milliseconds, run };
    this.waiting = timer;
    return () => {
      this.waiting = this.waiting === timer ? undefined : this.waiting;
    };
  };

  /** Lets time pass once a timer is set; what waited for a moment in it runs at the end. */
  async pass(milliseconds: number): Promise<void> {
    await terminal.until('a timer is set', () => this.waiting !== undefined);
    this.now += milliseconds;
    const { waiting } = this;
    if (waiting !== undefined && waiting.at <= this.now) {
      this.waiting = undefined;
      waiting.run();
    }
  }
}

let terminal: FakeTerminal;

afterEach(() => terminal.open.close());

interface ExamOptions {
  readonly columns?: number;
  readonly place?: ExamPlace;
  /** Gone on with, after so many milliseconds. */
  readonly resumedAfter?: number;
}

/** Opens the exam screen, with a clock that the test moves. */
function openExam({ columns = 80, place, resumedAfter }: ExamOptions = {}) {
  terminal = new FakeTerminal({ columns, rows: 24 });
  const clock = new HandClock();
  const journal = new Journal();
  const sitting = begunOf(journal.opening);
  clock.now += resumedAfter ?? 0;
  const left = showExam(
    terminal.open,
    {
      ...journal.reports,
      opening: resumedAfter === undefined ? journal.opening : { kind: 'under-way', sitting },
      ...(place && { place }),
      color: true,
      clock: () => clock.now,
      pack: 'aws@1',
    },
    clock.after,
  );
  return { clock, journal, left };
}

test('an exam from the start to the review, with keys typed ahead in one read', async () => {
  const { journal, left } = openExam();
  await terminal.untilShown('Enter start');
  terminal.press('\r');
  await terminal.untilShown('1/5');
  terminal.press('a\rb\rmac\r');
  await terminal.untilShown('4/5');
  expect(journal.kinds).toEqual(['exam-started', 'answered', 'answered', 'exam-flagged', 'answered']);
  terminal.press('s');
  await terminal.untilShown('Open: 4, 5.');
  terminal.press('\r');
  await terminal.untilShown('Estimated points');
  terminal.press('\rn');
  await terminal.untilShown('Question 2/5');
  terminal.press('qq');
  expect(await left).toEqual({ kind: 'back' });
});

test('the clock ticks once a second, and then the title line alone is drawn', async () => {
  const { clock } = openExam();
  terminal.press('\r');
  await terminal.untilShown('20:00 left');
  for (const shown of ['19:59', '19:58', '19:57']) {
    const before = terminal.raw.length;
    await clock.pass(1_000);
    await terminal.untilShown(`${shown} left`);
    const drawn = terminal.raw.slice(before).split('\u001b[');
    expect(drawn.filter((part) => /^\d+;1H/.test(part))).toEqual(['1;1H']);
  }
});

test('after a key the clock goes on with the second that it was in', async () => {
  const { clock } = openExam();
  terminal.press('\r');
  await terminal.untilShown('20:00 left');
  await clock.pass(400);
  terminal.press('b');
  await terminal.untilShown('› b');
  await terminal.until('the timer is set anew', () => clock.waiting?.at === START + 1_000);
  await clock.pass(600);
  await terminal.untilShown('19:59 left');
});

test('nothing ticks before the start, after the end, and once the screen is left', async () => {
  const { clock, left } = openExam();
  await terminal.untilShown('Enter start');
  expect(clock.waiting).toBeUndefined();
  terminal.press('\r');
  await terminal.untilShown('20:00 left');
  await clock.pass(1);
  terminal.press('s\r');
  await terminal.untilShown('Result');
  await terminal.until('no timer is left', () => clock.waiting === undefined);
  terminal.press('q');
  await left;
  expect(clock.waiting).toBeUndefined();
});

test('the clock stops when an exam under way is left, with no word on the result', async () => {
  const { clock, journal, left } = openExam();
  terminal.press('\ra\rq');
  await terminal.untilShown('Leave the exam?');
  terminal.press('\r');
  expect(await left).toEqual({ kind: 'back' });
  await terminal.until('no timer is left', () => clock.waiting === undefined);
  expect(journal.kinds).toEqual(['exam-started', 'answered']);
});

test('at zero the exam is submitted, recorded and said', async () => {
  const { clock, journal } = openExam();
  terminal.press('\ra\r');
  await terminal.untilShown('2/5');
  await clock.pass(20 * 60_000);
  await terminal.untilShown('! The time is over: the exam is submitted as it stood.');
  expect(journal.kinds).toEqual(['exam-started', 'answered', 'exam-submitted']);
});

test.each(['b\r', 'q', '\r'])('keys %j that come when the time is over are not taken', async (keys) => {
  const { clock, journal } = openExam();
  terminal.press('\ra\r');
  await terminal.untilShown('2/5');
  // The program was stopped meanwhile: no timer has run.
  clock.now += 60 * 60_000;
  terminal.press(keys.slice(0, 1));
  const screen = await terminal.untilShown('The time is over');
  expect(screen).toContain('4 of 5.');
  expect(journal.kinds).toEqual(['exam-started', 'answered', 'exam-submitted']);
});

test('an exam that is gone on with says how it stands, its clock having run on', async () => {
  const { journal } = openExam({ resumedAfter: 7 * 60_000 });
  const screen = await terminal.untilShown('! Resumed: 0 of 5 answered, 13 minutes left.');
  expect(screen).toContain('13:00 left');
  expect(journal.kinds).toEqual([]);
});

test('an exam whose time was over before it was gone on with is submitted at once', async () => {
  const { journal } = openExam({ resumedAfter: 60 * 60_000 });
  await terminal.untilShown('! The time is over: the exam is submitted as it stood.');
  expect(journal.kinds).toEqual(['exam-submitted']);
});

test('a paste answers nothing', async () => {
  const { journal } = openExam();
  terminal.press('\r\u001b[200~a\rs\r\u001b[201~m');
  await terminal.untilShown('flagged');
  expect(journal.kinds).toEqual(['exam-started', 'exam-flagged']);
});

test('from the review to the notes and back to the same page', async () => {
  const { left } = openExam();
  terminal.press('\rs\r\rnno');
  const gone = await left;
  expect(gone).toMatchObject({ kind: 'on', to: { kind: 'notes', topic: 'vpc' } });
  const place = gone.kind === 'on' ? gone.place : startExamState(new Journal().opening, 0);
  terminal.open.close();
  const { journal } = openExam({ place });
  await terminal.untilShown('Question 3/5');
  expect(journal.kinds).toEqual([]);
});

test('a grown window puts the grid beside the question', async () => {
  openExam();
  terminal.press('\rm');
  await terminal.untilShown('flagged');
  terminal.resize(120, 30);
  await terminal.untilShown('│ › 1○◆');
  terminal.press('gn\r');
  await terminal.untilShown('2/5');
});

test('a long review scrolls', async () => {
  openExam({ columns: 60 });
  terminal.press('\rs\r\rnn');
  await terminal.untilShown('below: PgDn');
  terminal.press('G');
  expect(await terminal.untilShown('above')).not.toContain('below');
  terminal.press('g');
  await terminal.untilShown('below: PgDn');
});
