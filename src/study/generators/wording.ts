import type { Clean } from '../clean.js';

/** Sets numbers and clean texts into a text of our own, which is clean as it stands in the code. */
export function say(parts: TemplateStringsArray, ...values: readonly (Clean | number)[]): Clean {
  return String.raw({ raw: parts }, ...values) as Clean;
}

/** Joins sentences or list members with what stands between them. */
export function joined(texts: readonly Clean[], between: string): Clean {
  return texts.join(between) as Clean;
}

/** Writes a number with commas between thousands: 16,000 or 0.023. */
export function figure(value: number): Clean {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
  return (fraction === undefined ? grouped : `${grouped}.${fraction}`) as Clean;
}

/** Sets what is typed or named in backticks, which a tagged template can't hold. */
export function code(text: Clean | number): Clean {
  return `\`${text}\`` as Clean;
}

/** Takes a word out of a table of our own code. */
export function own(word: string): Clean {
  return word as Clean;
}
