import fc from 'fast-check';
import { type GIFTQuestion, parse, type TextFormat } from 'gift-pegjs';
import { expect, test } from 'vitest';
import type { FixedQuestion } from '../../src/exchange/card-sides.js';
import { giftText } from '../../src/exchange/gift-text.js';
import { splitSource } from '../../src/exchange/source-line.js';
import type { Clean } from '../../src/study/clean.js';
import { anyTopic } from './any-topic.js';
import { fixedOf } from './carried.js';
import { shippedTopics } from './shipped-topics.js';

const saysGift = ({ kind }: FixedQuestion): boolean => kind !== 'order' && kind !== 'command';
const arrow = (text: string): string => text.replaceAll('->', '→');

/** The parser leaves its own marks for escaped signs in the right sides of pairs, and joins blanks there. */
const unmarked = (text: string): string =>
  text.replace(/&&([0-9]{3});/g, (_mark, code) => String.fromCharCode(Number(code)));
const joined = (text: string): string => text.replace(/\s\s+/g, ' ');

const textOf = (text: TextFormat | null | undefined): string => text?.text ?? '';

/** What the parser must find of a question. */
function expected(question: FixedQuestion): object {
  const unit = question.kind === 'short' && question.expected.form === 'number' ? question.expected.unit : undefined;
  const base = { stem: `${question.stem}${unit === undefined ? '' : ` (in ${unit})`}`, id: `aws/vpc:${question.id}` };
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const options = question.options.map(({ text, correct, why }) => [arrow(text), correct, arrow(why)]);
      return { ...base, type: 'MC', options };
    }
    case 'true-false': {
      const whys = [false, true].map((right) => question.options.find(({ correct }) => correct === right)?.why ?? '');
      const isTrue = question.options[0]?.correct;
      return { ...base, type: 'TF', isTrue, whys: whys.map(arrow) };
    }
    case 'short':
      return question.expected.form === 'text'
        ? { ...base, type: 'Short', answers: question.expected.answers.map((one) => arrow(one.replaceAll('*', '\\*'))) }
        : { ...base, type: 'Numerical', number: question.expected.number, range: question.expected.tolerance };
    case 'match':
      return {
        ...base,
        type: 'Matching',
        pairs: question.pairs.map((pair) => [arrow(pair.left), joined(arrow(pair.right))]),
      };
    case 'card':
      return { ...base, type: 'Essay', answer: arrow(question.answer) };
    default:
      throw new Error(`GIFT does not say ${question.kind}.`);
  }
}

/** What the parser found. */
function found(question: GIFTQuestion): object {
  if (question.type === 'Category' || question.type === 'Description') {
    return question;
  }
  const base = { stem: question.stem.text, id: question.id, type: question.type };
  const general = splitSource(textOf(question.globalFeedback) as Clean).text;
  switch (question.type) {
    case 'MC':
      return {
        ...base,
        options: question.choices.map(({ text, isCorrect, weight, feedback }) => [
          ...[text.text, isCorrect || (weight ?? 0) > 0, textOf(feedback)],
        ]),
      };
    case 'TF':
      return { ...base, isTrue: question.isTrue, whys: [question.trueFeedback, question.falseFeedback].map(textOf) };
    case 'Short':
      return { ...base, answers: question.choices.map(({ text }) => text.text) };
    case 'Numerical': {
      const { number, range } = question.choices as unknown as { number: number; range: number };
      return { ...base, number, range };
    }
    case 'Matching':
      return {
        ...base,
        pairs: question.matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, unmarked(subanswer)]),
      };
    case 'Essay':
      return { ...base, answer: general };
  }
}

test('another parser of GIFT finds the same stems, options, answers, pairs and reasons', () => {
  fc.assert(
    fc.property(anyTopic, (topic) => {
      const { text, written } = giftText([topic]);
      fc.pre(written > 0);
      const [category, ...questions] = parse(text);
      expect(category).toMatchObject({ type: 'Category', title: 'awsstudy/Amazon VPC' });
      expect(questions.map(found)).toEqual(fixedOf(topic).filter(saysGift).map(expected));
    }),
    { numRuns: 100 },
  );
});

test('another parser of GIFT reads every shipped question that is written', () => {
  const [topic] = shippedTopics().filter(({ head }) => head.id === 'vpc');
  const { text, written } = giftText(topic === undefined ? [] : [topic]);
  const questions = parse(text).filter(({ type }) => type !== 'Category');
  expect(questions).toHaveLength(written);
  expect(questions.map(found)).toEqual(topic && fixedOf(topic).filter(saysGift).map(expected));
});
