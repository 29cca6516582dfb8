import { placeOf, placesOf } from './gift-escape.js';

/** An answer as it stands in braces, still escaped. */
export interface GiftAnswer {
  readonly sign: '=' | '~';
  /** How much of the points it earns, in percent. */
  readonly weight?: number;
  readonly text: string;
  readonly feedback: string;
  /** All of it, as the half of a pair that knows neither points nor feedback. */
  readonly whole: string;
}

/** What stands between the braces of a question. */
export interface GiftAnswers {
  readonly answers: readonly GiftAnswer[];
  /** What stands in front of the first `=` or `~`. */
  readonly before: string;
  /** What is said after every answer. */
  readonly general: string;
}

/** Cuts what stands between braces into answers. */
export function giftAnswers(body: string): GiftAnswers {
  const end = placeOf(body, '####');
  const answers = end < 0 ? body : body.slice(0, end);
  const places = placesOf(answers, '=~');
  return {
    before: answers.slice(0, places[0] ?? answers.length).trim(),
    answers: places.map((place, index) => answerIn(answers.slice(place, places[index + 1] ?? answers.length))),
    general: end < 0 ? '' : body.slice(end + 4).trim(),
  };
}

const WEIGHT = /^%(-?[0-9]{1,3}(?:\.[0-9]{1,9})?)%/;

function answerIn(written: string): GiftAnswer {
  const unsigned = written.slice(1).trim();
  const weight = WEIGHT.exec(unsigned);
  const { text, feedback } = splitFeedback(weight === null ? unsigned : unsigned.slice(weight[0].length));
  return {
    sign: written.startsWith('=') ? '=' : '~',
    ...(weight === null ? {} : { weight: Number(weight[1]) }),
    text,
    feedback,
    whole: unsigned,
  };
}

/** Cuts a text at its `#`. */
export function splitFeedback(written: string): { readonly text: string; readonly feedback: string } {
  const place = placeOf(written, '#');
  return place < 0
    ? { text: written.trim(), feedback: '' }
    : { text: written.slice(0, place).trim(), feedback: written.slice(place + 1).trim() };
}
