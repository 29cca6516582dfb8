import { expect, test } from 'vitest';
import { advance, answer, type QuizSession, startSession } from '../../src/study/quiz-session.js';
import { answeredCards, missedAgain, missedOnce, sectionScores } from '../../src/study/session-outcome.js';
import { askedOf, c, choiceQuestion, sessionOptions } from '../support/builders.js';

const nat = { ...choiceQuestion(['one']), id: c('nat'), section: c('nat-gateway') };
const size = choiceQuestion(['two']);

/** Answers in turn: each is the id of the option chosen. */
function held(answers: readonly string[], repeatsMissed = false): QuizSession {
  const start = startSession([askedOf(nat), askedOf(size)], sessionOptions({ repeatsMissed }));
  return answers.reduce<QuizSession>(
    (session, id) => advance(answer(session, { chosen: [id], milliseconds: 0 })?.session ?? session),
    start,
  );
}

test('the answers of each section are counted, in the order in which sections came up', () => {
  expect(sectionScores(held(['two', 'two', 'one'], true).results)).toEqual([
    { topic: 'vpc', section: 'nat-gateway', right: 1, of: 2 },
    { topic: 'vpc', section: 'sizing-subnets', right: 1, of: 1 },
  ]);
});

test('a question that was missed twice is missed once', () => {
  const { results } = held(['two', 'two', 'two'], true);
  expect(missedOnce(results)).toEqual([results[0]]);
  expect(answeredCards(results)).toEqual(['aws/vpc:nat', 'aws/vpc:pick-two']);
});

test('what was missed is asked again, each question once and shuffled anew', () => {
  const session = held(['two', 'two', 'two', 'one'], true);
  const again = missedAgain(session);
  expect(again.map(({ question }) => question.id)).toEqual(['nat']);
  expect(session.questions.map(({ seed }) => seed)).not.toContain(again[0]?.seed);
});

test('nothing missed, nothing to ask again', () => {
  expect(missedAgain(held(['one', 'two']))).toEqual([]);
});
