import { expect, test } from 'vitest';
import { chooseQuestions } from '../../src/study/choosing.js';
import {
  type Asked,
  advance,
  answer,
  type QuizSession,
  showHint,
  startSession,
  summariseSession,
} from '../../src/study/quiz-session.js';
import { c, choiceQuestion } from '../support/builders.js';

const asked = (id: string): Asked => ({ topic: c('vpc'), question: { ...choiceQuestion(['two']), id: c(id) } });
const options = { mode: 'quiz', seed: 7, pack: 'aws@1' } as const;

function answered(session: QuizSession, chosen: readonly string[]): QuizSession {
  const outcome = answer(session, chosen, 1500.4);
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
  const outcome = answer(showHint(startSession([asked('q1')], options)), ['two'], 1500.4);
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

test('the hint of one question does not cost the next one its grade', () => {
  const second = advance(answered(showHint(startSession([asked('q1'), asked('q2')], options)), ['two']));
  expect(answer(second, ['two'], 0)?.event).toMatchObject({ hint: false, grade: 3 });
});

test('a clock that goes backwards gives no negative time', () => {
  expect(answer(startSession([asked('q1')], options), ['two'], -20)?.event.milliseconds).toBe(0);
});

test('nothing is answered twice, and nothing is skipped', () => {
  const first = startSession([asked('q1'), asked('q2')], options);
  expect(advance(first)).toBe(first);
  expect(answer(answered(first, ['two']), ['one'], 1)).toBeUndefined();
});

test('a session without questions is over at once', () => {
  expect(startSession([], options).phase).toBe('finished');
  expect(summariseSession(startSession([], options))).toMatchObject({ asked: 0, answered: 0, percent: 0 });
});

test('the same seed presents the same options in the same order', () => {
  const letters = (seed: number) => {
    const session = startSession([asked('q1')], { ...options, seed });
    return session.phase === 'asking' && session.turn.presented.form === 'choice'
      ? session.turn.presented.options.map(({ id }) => id).join()
      : '';
  };
  expect(letters(3)).toBe(letters(3));
  expect(new Set([1, 2, 3, 4, 5, 6].map(letters)).size).toBeGreaterThan(1);
});

test('what is due comes first, then what is new, then the rest', () => {
  const dueOf = (card: string) => ({ 'aws/vpc:late': 50, 'aws/vpc:later': 200 })[card];
  const pool = ['later', 'new', 'late'].map(asked);
  for (let seed = 0; seed < 10; seed += 1) {
    const ids = chooseQuestions(pool, { now: 100, seed, dueOf }).map(({ question }) => question.id);
    expect(ids).toEqual(['late', 'new', 'later']);
  }
  expect(chooseQuestions(pool, { now: 100, seed: 1, count: 1, dueOf }).map(({ question }) => question.id)).toEqual([
    'late',
  ]);
});
