import { expect, test } from 'vitest';
import { type Asked, askedFrom } from '../../src/study/asked.js';
import {
  advance,
  answer,
  type QuizSession,
  regrade,
  showHint,
  startSession,
  summariseSession,
  takeBack,
} from '../../src/study/quiz-session.js';
import { c, choiceQuestion, sessionOptions } from '../support/builders.js';

const asked = (id: string, seed = 7): Asked => askedFrom(c('vpc'), { ...choiceQuestion(['two']), id: c(id) }, seed);
const options = sessionOptions();

function answered(session: QuizSession, chosen: readonly string[]): QuizSession {
  const outcome = answer(session, { chosen, milliseconds: 1500.4 });
  if (outcome === undefined) {
    throw new Error('a question is on the table');
  }
  return outcome.session;
}

test('a session asks, shows the verdict, goes on and ends', () => {
  const first = startSession([asked('q1'), asked('q2')], options);
  expect(first).toMatchObject({ phase: 'asking', turn: { n: 1, of: 2, topic: 'vpc' } });
  const verdict = answered(first, ['two']);
  expect(verdict).toMatchObject({ phase: 'answered', result: { verdict: { correct: true } } });
  const second = advance(verdict);
  expect(second).toMatchObject({ phase: 'asking', turn: { n: 2 } });
  const end = advance(answered(second, ['one']));
  expect(end.phase).toBe('finished');
  expect(summariseSession(end)).toMatchObject({ asked: 2, answered: 2, correct: 1, percent: 50 });
  expect(summariseSession(end).missed.map((result) => result.presented.question.id)).toEqual(['q2']);
});

test('an answer makes an event with all that a scheduler could want', () => {
  const outcome = answer(showHint(startSession([asked('q1')], options)), { chosen: ['two'], milliseconds: 1500.4 });
  expect(outcome?.event).toEqual({
    kind: 'answered',
    mode: 'quiz',
    card: 'aws/vpc:q1',
    key: '0123456789abcdef',
    chosen: ['two'],
    correct: true,
    grade: 2,
    milliseconds: 1500,
    hint: true,
    seed: expect.any(Number),
    pack: 'aws@1',
  });
});

test.each([1, 2, 3, 4] as const)('a right answer takes the grade %i that stands behind it', (grade) => {
  const given = { chosen: ['two'], milliseconds: 0, grade };
  expect(answer(startSession([asked('q1')], options), given)?.event).toMatchObject({ correct: true, grade });
});

test.each([1, 2, 3, 4] as const)('a wrong answer is Again, though the grade %i stands behind it', (grade) => {
  const given = { chosen: ['one'], milliseconds: 0, grade };
  expect(answer(startSession([asked('q1')], options), given)?.event).toMatchObject({ correct: false, grade: 1 });
});

test('whoever has seen the verdict of a wrong answer grades it freely', () => {
  const verdict = answered(startSession([asked('q1')], options), ['one']);
  expect(regrade(verdict, 3)).toMatchObject({ result: { event: { correct: false, grade: 3 } } });
});

test('the hint of one question does not cost the next one its grade', () => {
  const second = advance(answered(showHint(startSession([asked('q1'), asked('q2')], options)), ['two']));
  expect(answer(second, { chosen: ['two'], milliseconds: 0 })?.event).toMatchObject({ hint: false, grade: 3 });
});

test('a clock that goes backwards gives no negative time', () => {
  expect(answer(startSession([asked('q1')], options), { chosen: ['two'], milliseconds: -20 })?.event.milliseconds).toBe(
    0,
  );
});

test('nothing is answered twice, and nothing is skipped', () => {
  const first = startSession([asked('q1'), asked('q2')], options);
  expect(advance(first)).toBe(first);
  expect(answer(answered(first, ['two']), { chosen: ['one'], milliseconds: 1 })).toBeUndefined();
});

test('a session without questions is over at once', () => {
  expect(startSession([], options).phase).toBe('finished');
  expect(summariseSession(startSession([], options))).toMatchObject({ asked: 0, answered: 0, percent: 0 });
});

test('what was never put is not counted as asked', () => {
  const session = startSession([asked('q1'), asked('q2'), asked('q3')], options);
  expect(summariseSession(session)).toMatchObject({ asked: 1, answered: 0 });
  expect(summariseSession(answered(session, ['two']))).toMatchObject({ asked: 1, answered: 1 });
  expect(summariseSession(advance(answered(session, ['two'])))).toMatchObject({ asked: 2, answered: 1 });
});

test('the same seed presents the same options in the same order', () => {
  const letters = (seed: number) => {
    const session = startSession([asked('q1', seed)], options);
    return session.phase === 'asking' && session.turn.presented.form === 'choice'
      ? session.turn.presented.options.map(({ id }) => id).join()
      : '';
  };
  expect(letters(3)).toBe(letters(3));
  expect(new Set([1, 2, 3, 4, 5, 6].map(letters)).size).toBeGreaterThan(1);
});

test('how sure a learner is and the own pace go into the event', () => {
  const session = startSession([asked('q1')], sessionOptions({ paceOf: () => 10_000 }));
  const event = answer(session, { chosen: ['two'], milliseconds: 1_000, confidence: 3 })?.event;
  expect(event).toMatchObject({ confidence: 3, grade: 4 });
});

test('an answer taken back puts its question on the table again', () => {
  const first = startSession([asked('q1'), asked('q2')], options);
  const second = advance(answered(first, ['one']));
  expect(takeBack(second)).toEqual(first);
  expect(takeBack(advance(answered(second, ['two'])))).toEqual(second);
  expect(takeBack(first)).toBe(first);
});

test('another grade changes the event of the last answer and nothing else', () => {
  const verdict = answered(startSession([asked('q1')], options), ['two']);
  const graded = regrade(verdict, 2);
  expect(graded.results[0]?.event).toEqual({ ...verdict.results[0]?.event, grade: 2 });
  expect(graded).toMatchObject({ phase: 'answered', result: { event: { grade: 2 } } });
  expect(regrade(startSession([], options), 4)).toEqual(startSession([], options));
});

test('where missed questions come again, they do until they are right, four times at most', () => {
  let session = startSession([asked('q1'), asked('q2')], sessionOptions({ repeatsMissed: true }));
  const ids: string[] = [];
  while (session.phase === 'asking') {
    const { id } = session.turn.presented.question;
    ids.push(id);
    session = advance(answered(session, id === 'q1' || ids.length > 3 ? ['one'] : ['two']));
  }
  expect(ids).toEqual(['q1', 'q2', 'q1', 'q1', 'q1']);
  expect(session.questions).toHaveLength(5);
  expect(summariseSession(session)).toMatchObject({ asked: 5, answered: 5, correct: 1 });
  expect(summariseSession(session).missed.map(({ event }) => event.card)).toEqual(['aws/vpc:q1']);
});

test('a question that came again is taken off when the answer that brought it is taken back', () => {
  const start = startSession([asked('q1')], sessionOptions({ repeatsMissed: true }));
  const again = advance(answered(start, ['one']));
  expect(again).toMatchObject({ phase: 'asking', turn: { n: 2, of: 2 } });
  expect(takeBack(again)).toEqual(start);
});
