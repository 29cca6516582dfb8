import type { Clean } from '../study/clean.js';
import type { Made } from './found.js';
import { type GiftAnswer, type GiftAnswers, giftAnswers, splitFeedback } from './gift-answers.js';
import { type GiftFormat, splitFormat } from './gift-blocks.js';
import { placeOf } from './gift-escape.js';
import { cardMade, choiceMade, numberMade, type QuestionHead, shortMade } from './made.js';
import { matchMade } from './made-match.js';
import { splitSource } from './source-line.js';

/** Reads an escaped text in a format; without one in that of its question. */
export type GiftText = (escaped: string, format?: GiftFormat) => Clean;

/** What is known of a question when its kind is looked for. */
interface Given extends GiftAnswers {
  readonly head: QuestionHead;
  readonly text: GiftText;
  /** Reads a text that has no format of its own. */
  readonly plain: GiftText;
  /** What is said after every answer, readable. */
  readonly why: Clean;
  readonly body: string;
}

/** Makes a question of its head and of what stands in its braces. */
export function giftMade(stemHead: QuestionHead, body: string, ofQuestion: GiftText): Made {
  const text: GiftText = (escaped, own) => {
    const { format, rest } = splitFormat(escaped);
    return ofQuestion(rest, own ?? format);
  };
  const found = giftAnswers(body);
  const { text: why, source } = splitSource(text(found.general));
  const head = source === undefined ? stemHead : { ...stemHead, source };
  const given = { ...found, head, text, plain: ofQuestion, why, body };
  const kind = KINDS.find(({ isOf }) => isOf(given));
  return kind?.made(given) ?? { fault: 'What stands in its braces is no answer' };
}

interface GiftKind {
  readonly isOf: (given: Given) => boolean;
  readonly made: (given: Given) => Made;
}

const TRUTH = /^(?:T|TRUE|F|FALSE)$/i;

/** The kinds of questions by what tells them, the most telling first. */
const KINDS: readonly GiftKind[] = [
  { isOf: ({ body }) => body === '' || body.startsWith('####'), made: essay },
  { isOf: ({ body }) => body.startsWith('#'), made: numeric },
  { isOf: ({ before }) => TRUTH.test(splitFeedback(before).text), made: trueFalse },
  { isOf: ({ answers, before }) => answers.length === 0 && before !== '', made: single },
  { isOf: ({ before }) => before !== '', made: () => ({ fault: 'Text stands in front of its answers' }) },
  { isOf: ({ answers }) => answers.every(isPair), made: pairs },
  { isOf: ({ answers }) => answers.every(({ sign }) => sign === '='), made: short },
  { isOf: ({ answers }) => answers.length > 0, made: choice },
];

/** An essay can't be judged; with a text for after it, it is a card whose other side that is. */
function essay({ head, why }: Given): Made {
  return why === '' ? { fault: 'It wants an essay, and nothing says what is right' } : cardMade(head, why);
}

function trueFalse({ head, before, text, why }: Given): Made {
  const { text: truth, feedback } = splitFeedback(before);
  const { text: whenWrong, feedback: whenRight } = splitFeedback(feedback);
  const isTrue = /^T/i.test(truth);
  // The first feedback is for whoever takes the wrong one.
  const [right, wrong] = [text(whenRight) || why, text(whenWrong)];
  return choiceMade(head, [
    { text: 'True', correct: isTrue, why: isTrue ? right : wrong },
    { text: 'False', correct: !isTrue, why: isTrue ? wrong : right },
  ]);
}

function choice({ head, answers, text, why }: Given): Made {
  const hasFull = answers.some(({ sign, weight }) => sign === '=' && (weight ?? 100) === 100);
  const isRight = ({ sign, weight = 0 }: GiftAnswer): boolean => (hasFull ? sign === '=' : weight > 0);
  const found = answers.map((answer) => ({
    text: text(answer.text),
    correct: isRight(answer),
    why: text(answer.feedback) || (isRight(answer) ? why : ''),
  }));
  return choiceMade(head, found);
}

function single({ head, before, text, why }: Given): Made {
  const { text: answer, feedback } = splitFeedback(before);
  return shortMade(head, { answers: [text(answer)], why: text(feedback) || why });
}

function short({ head, answers, text, why }: Given): Made {
  if (answers.some(({ weight = 100 }) => weight !== 100)) {
    return { fault: 'Some of its answers earn a part of the points' };
  }
  const texts = answers.map((answer) => text(answer.text));
  if (texts.some((answer) => /(?<!\\)\*/.test(answer))) {
    return { fault: 'A `*` in its answer stands for any text' };
  }
  const reasons = answers.map(({ feedback }) => text(feedback)).filter((feedback) => feedback !== '');
  return shortMade(head, {
    answers: texts.map((answer) => answer.replaceAll('\\*', '*')),
    why: why || (reasons[0] ?? ''),
  });
}

const ARROW = '->';

function isPair({ sign, whole }: GiftAnswer): boolean {
  return sign === '=' && placeOf(whole, ARROW) >= 0;
}

function pairs({ head, answers, text, plain, why }: Given): Made {
  const found = answers.map(({ whole }) => {
    const place = placeOf(whole, ARROW);
    return { left: text(whole.slice(0, place).trim()), right: plain(whole.slice(place + ARROW.length).trim()) };
  });
  return matchMade(head, found, why);
}

const NUMBER =
  /^([+-]?[0-9]{1,15}(?:\.[0-9]{1,15})?)(?::([0-9]{1,15}(?:\.[0-9]{1,15})?)|\.\.([+-]?[0-9]{1,15}(?:\.[0-9]{1,15})?))?$/;

/** Of several numbers only the one that earns all points is asked for. */
function numeric({ head, body, text, why }: Given): Made {
  const { answers, before } = giftAnswers(body.slice(1));
  const full = answers.filter(({ sign, weight = 100 }) => sign === '=' && weight === 100);
  const [answer = { text: splitFeedback(before).text, feedback: splitFeedback(before).feedback }] = full;
  const [, first, tolerance, last] = NUMBER.exec(answer.text) ?? [];
  if (first === undefined || full.length > 1 || (last !== undefined && Number(last) < Number(first))) {
    return { fault: 'Its answer is not one number or one range of numbers' };
  }
  const half = last === undefined ? Number(tolerance ?? 0) : (Number(last) - Number(first)) / 2;
  return numberMade(head, {
    number: last === undefined ? Number(first) : Number(first) + half,
    tolerance: half,
    why: why || text(answer.feedback),
  });
}
