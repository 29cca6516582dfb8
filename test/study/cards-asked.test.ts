import { expect, test } from 'vitest';
import type { Exam } from '../../src/study/catalogue.js';
import type { CatalogueReader } from '../../src/study/catalogue-reader.js';
import { chooseQuestions } from '../../src/study/choosing.js';
import { findQuestions, questionsServing } from '../../src/study/exam/exam-question.js';
import { isWanted } from '../../src/study/question-filter.js';
import { c, cardQuestion, choiceQuestion } from '../support/builders.js';

const tagged = { exams: [c('x-01/d1/1.1')] };
const card = { topic: c('vpc'), question: { ...cardQuestion(), ...tagged } };
const choice = { topic: c('vpc'), question: { ...choiceQuestion(['two']), ...tagged } };
const NOTHING_KNOWN = { cards: new Map(), marked: new Set<string>(), due: new Map(), now: 0 };

test('a session asks cards among other questions', () => {
  const asked = chooseQuestions([card, choice], { ...NOTHING_KNOWN, seed: 7 });
  expect(asked.map(({ question }) => question.kind).toSorted()).toEqual(['card', 'single']);
});

test('a drill has no cards', () => {
  expect(isWanted(card, {}, NOTHING_KNOWN)).toBe(true);
  expect(isWanted(card, { kind: 'command' }, NOTHING_KNOWN)).toBe(false);
});

test('a paper has no cards, whatever exam they serve', () => {
  const catalogue = {
    list: () => [{ id: c('vpc') }],
    questions: () => [card.question, choice.question],
  } as unknown as CatalogueReader;
  const served = questionsServing({ id: c('x-01') } as Exam, catalogue, 7);
  expect(served.map(({ question }) => question.kind)).toEqual(['single']);
  const found = findQuestions(['aws/vpc:card', 'aws/vpc:pick-two'], catalogue, 7);
  expect(found.map((asked) => asked?.question.kind)).toEqual([undefined, 'single']);
});
