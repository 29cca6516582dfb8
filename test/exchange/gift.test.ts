import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FixedQuestion } from '../../src/exchange/card-sides.js';
import type { Deck } from '../../src/exchange/deck.js';
import type { ExportTopic } from '../../src/exchange/export-topic.js';
import { gift } from '../../src/exchange/gift.js';
import { giftText } from '../../src/exchange/gift-text.js';
import { optionId } from '../../src/exchange/identity.js';
import type { Clean } from '../../src/study/clean.js';
import { c, shortQuestion } from '../support/builders.js';
import { anyTopic, topicOf } from './any-topic.js';
import { baseOf, fixedOf } from './carried.js';
import { shippedTopics } from './shipped-topics.js';

const read = (text: string): Deck => gift.read({ name: 'deck.gift', text });

const saysGift = ({ kind }: FixedQuestion): boolean => kind !== 'order' && kind !== 'command';
const arrow = (text: Clean): Clean => text.replaceAll('->', '→') as Clean;

/** Everything comes back but the ids of options and pairs, which come from their texts; arrows in answers are signs. */
function carried(question: FixedQuestion): object {
  const base = baseOf(question);
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const options = question.options.map(({ id, text, correct, why }) => ({
        ...{
          id: question.kind === 'true-false' ? id : optionId(arrow(text)),
          text: arrow(text),
          correct,
          why: arrow(why),
        },
      }));
      return { ...base, kind: question.kind, options };
    }
    case 'match': {
      const pairs = question.pairs.map((pair) => {
        const [left, right] = [arrow(pair.left), arrow(pair.right)];
        return { id: optionId(`${left} ${right}`), left, right, why: arrow(pair.why) };
      });
      return { ...base, kind: 'match', pairs };
    }
    case 'short': {
      const { expected } = question;
      const arrows = expected.form === 'text' ? { ...expected, answers: expected.answers.map(arrow) } : expected;
      return { ...base, kind: 'short', expected: arrows, why: arrow(question.why) };
    }
    case 'card':
      return { ...base, kind: 'card', answer: arrow(question.answer) };
    default:
      throw new Error(`GIFT does not say ${question.kind}.`);
  }
}

const saidOf = (topic: ExportTopic): readonly FixedQuestion[] => fixedOf(topic).filter(saysGift);

test('what is written is read back: ids, stems, options with what is right, reasons, tags and sources', () => {
  fc.assert(
    fc.property(anyTopic, (topic) => {
      const { text, written, left } = giftText([topic]);
      const questions = saidOf(topic).map(carried);
      expect(read(text).left).toEqual([]);
      expect(read(text).topics).toEqual(
        written === 0 ? [] : [{ title: 'Amazon VPC', name: 'awsstudy: Amazon VPC', questions, groups: [] }],
      );
      expect(written + left.length).toBe(topic.questions.length);
    }),
    { numRuns: 100 },
  );
});

test('a number has its unit in the stem, and a hint stands above its question', () => {
  const number = shortQuestion({ form: 'number', number: 4, unit: c('days'), tolerance: 0 });
  const question = { ...number, hint: c('Not a week.') };
  const { text } = giftText([topicOf([question])]);
  expect(text.split('\n').slice(3, 6)).toEqual([
    '// Hint: Not a week.',
    '// Unit: days',
    '::short::[markdown]What about short? (in days) {#4:0####That is how it is defined.}',
  ]);
  expect(
    read(`${text}\nWhy? {=a}`).topics.flatMap(({ questions }) => questions.map(({ stem, hint }) => [stem, hint])),
  ).toEqual([
    ['What about short?', 'Not a week.'],
    ['Why?', undefined],
  ]);
});

test('every shipped question that GIFT can say comes back from it; the others are named', () => {
  const topics = shippedTopics();
  const { text, written, left } = giftText(topics);
  const deck = read(text);
  expect(deck.left).toEqual([]);
  expect(deck.topics.map(({ title }) => title)).toEqual(topics.map(({ head }) => head.title));
  expect(deck.topics.map(({ questions }) => questions)).toEqual(topics.map((topic) => saidOf(topic).map(carried)));
  expect(written).toBeGreaterThan(1400);
  expect([...new Set(left.map(({ reason }) => reason))].toSorted()).toEqual([
    'GIFT compares answers letter by letter, and a command can be typed in many ways',
    'GIFT has no questions about an order',
    'It is computed anew each time it is asked',
  ]);
});
