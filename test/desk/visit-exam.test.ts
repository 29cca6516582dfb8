import { expect, test } from 'vitest';
import type { Context } from '../../src/context.js';
import type { Desk } from '../../src/desk/desk.js';
import { visitExam } from '../../src/desk/visit-exam.js';
import type { ExamPlace, ExamScreenOptions } from '../../src/screens/exam/exam-screen.js';
import { startExamState } from '../../src/screens/exam/exam-state.js';
import type { Left } from '../../src/study/destination.js';
import type { NewEvent, StoredEvent } from '../../src/study/event.js';
import { judgeAnswer, submit } from '../../src/study/exam/sitting.js';
import { replayEvents } from '../../src/study/folding.js';
import { DEFAULT_PLAN } from '../../src/study/settings.js';
import { catalogueOf, questionsOf, START } from '../study/exam/exam-builders.js';
import { c } from '../support/builders.js';
import { EXAM } from '../support/exam-room.js';

type Screen = (options: ExamScreenOptions) => Left<ExamPlace>;

const BACK = { kind: 'back' } as const;

/** A desk whose exam screen does one thing after the other, with a journal in memory. */
function examDesk(...turns: readonly Screen[]) {
  const events: StoredEvent[] = [];
  const left = [...turns];
  const disk: { refuses?: NewEvent['kind'] } = {};
  const record = (event: NewEvent) => {
    const sequence = events.length + 1;
    const id = `run-${sequence}`;
    events.push({ version: 1, id, time: START + sequence, offset: 0, run: 'run', sequence, ...event });
    return event.kind === disk.refuses
      ? ({ saved: false, event: id, waiting: 1, reason: c('the disk is full') } as const)
      : ({ saved: true, event: id } as const);
  };
  const context = {
    pack: 'aws@1',
    catalogue: catalogueOf(
      EXAM,
      EXAM.domains.flatMap(({ id }) => questionsOf(id, 4)),
    ),
    progress: { record, learner: async () => replayEvents(events, DEFAULT_PLAN) },
    clock: () => START + events.length,
    drawSeed: () => 11,
  } as unknown as Context;
  const screens = { exam: async (options: ExamScreenOptions) => left.shift()?.(options) };
  return { desk: { context, screens, color: false } as unknown as Desk, events, disk };
}

/** Starts the exam of a screen and answers its first question so many times. */
function answering(...chosen: readonly string[]): Screen {
  return ({ onStarted, onAnswered, pack }) => {
    const { sitting } = onStarted();
    let replaced: string | undefined;
    for (const id of chosen) {
      const event = judgeAnswer(sitting, { chosen: [id], milliseconds: 5, pack });
      replaced = event && onAnswered(event, replaced).event;
    }
    return BACK;
  };
}

test('a paper waits for its start; what the screen reports is recorded', async () => {
  const { desk, events } = examDesk(answering('wrong', 'right'));
  expect(await visitExam(desk, c('x-01'))()).toEqual(BACK);
  expect(events.map(({ kind }) => kind)).toEqual(['exam-started', 'answered', 'answered', 'undone']);
  const [attempt] = replayEvents(events, DEFAULT_PLAN).exams.values();
  expect(attempt?.answers.get(0)).toMatchObject({ chosen: ['right'], event: 'run-3' });
});

test('an exam that was left open is gone on with', async () => {
  const { desk, events } = examDesk(answering('right'), ({ opening, onStarted }) => {
    expect(opening).toMatchObject({ kind: 'under-way', sitting: { position: 1 } });
    expect(onStarted).toThrow('under way');
    return BACK;
  });
  await visitExam(desk, c('x-01'))();
  await visitExam(desk, c('x-01'))();
  expect(events).toHaveLength(2);
});

test('an answer counts as saved only when the one it replaces is taken back on disk too', async () => {
  const { desk, disk } = examDesk(({ onStarted, onAnswered, pack }) => {
    const event = judgeAnswer(onStarted().sitting, { chosen: ['right'], milliseconds: 5, pack });
    const first = event && onAnswered(event, undefined);
    disk.refuses = 'undone';
    expect(event && onAnswered(event, first?.event)).toEqual({
      saved: false,
      event: 'run-3',
      waiting: 1,
      reason: 'the disk is full',
    });
    return BACK;
  });
  await visitExam(desk, c('x-01'))();
});

test('on the way to the notes the exam stays where it is, and no other paper is drawn afterwards', async () => {
  const to = { kind: 'notes', topic: c('vpc') } as const;
  const place = startExamState({ kind: 'waiting', exam: EXAM, paper: {} as never }, START);
  const { desk, events } = examDesk(
    ({ onStarted, onSubmitted }) => {
      onSubmitted(submit(onStarted().sitting, START).event);
      return { kind: 'on', to, place };
    },
    (options) => {
      expect(options.place).toBe(place);
      return BACK;
    },
  );
  const leaving = await visitExam(desk, c('x-01'))();
  expect(leaving).toMatchObject({ kind: 'on', to });
  expect(leaving.kind === 'on' && (await leaving.again())).toEqual(BACK);
  expect(events.map(({ kind }) => kind)).toEqual(['exam-started', 'exam-submitted']);
});
