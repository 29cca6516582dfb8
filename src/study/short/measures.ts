/** What can be said in several units. A month has no fixed number of days, so that it is no time. */
export type Dimension = 'time' | 'calendar' | 'bytes' | 'money' | 'share';

/** A unit that amounts can be converted from and into. */
export interface Measure {
  readonly dimension: Dimension;
  /** How many of the smallest unit; of bytes twice, as people count by 1,000 and by 1,024. */
  readonly sizes: readonly number[];
}

const UNITS: Readonly<Record<string, readonly [Dimension, number]>> = {
  ms: ['time', 0.001],
  msec: ['time', 0.001],
  millisecond: ['time', 0.001],
  s: ['time', 1],
  sec: ['time', 1],
  second: ['time', 1],
  m: ['time', 60],
  min: ['time', 60],
  minute: ['time', 60],
  h: ['time', 3600],
  hr: ['time', 3600],
  hrs: ['time', 3600],
  hour: ['time', 3600],
  d: ['time', 86_400],
  day: ['time', 86_400],
  w: ['time', 604_800],
  wk: ['time', 604_800],
  week: ['time', 604_800],
  month: ['calendar', 1],
  quarter: ['calendar', 3],
  y: ['calendar', 12],
  yr: ['calendar', 12],
  year: ['calendar', 12],
  '¢': ['money', 0.01],
  cent: ['money', 0.01],
  $: ['money', 1],
  usd: ['money', 1],
  dollar: ['money', 1],
  '%': ['share', 1],
  pct: ['share', 1],
  percent: ['share', 1],
};

const PREFIXES = ['', 'k', 'm', 'g', 't', 'p'];
const BYTES = /^(?:([kmgtp]?)i?(?:bs?|byte)|(k|m|g|t|p)(?:ilo|ibi|ega|ebi|iga|era|eta)byte)$/;

/** Gives the measure that a word names, in small letters and the singular. */
export function measureOf(word: string): Measure | undefined {
  if (Object.hasOwn(UNITS, word)) {
    const [dimension, size] = UNITS[word] ?? ['time', 1];
    return { dimension, sizes: [size, size] };
  }
  const [found, short = '', long = short] = BYTES.exec(word) ?? [];
  return found === undefined ? undefined : bytes(PREFIXES.indexOf(long));
}

/** Gives the measure of a letter behind an amount of bytes: people write 16K or 16M. */
export function byteLetter(word: string): Measure | undefined {
  const power = PREFIXES.indexOf(word);
  return power > 0 ? bytes(power) : undefined;
}

function bytes(power: number): Measure {
  return { dimension: 'bytes', sizes: [1000 ** power, 1024 ** power] };
}

/** Gives the words of a text, in small letters and the singular; two words for the same measure become one. */
export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(?<=[kKMGT]i?B)ps\b/g, ' per second')
    .toLowerCase()
    .replace(/\brps\b/g, 'requests per second')
    .replace(/per cent/g, 'percent')
    .replace(/\//g, ' per ')
    .replace(/[$¢€£%<>≤≥]/g, ' $& ')
    .split(/[\s.,;:!?()[\]{}"'’`_*·~≈=–-]+/)
    .filter((word) => word !== '')
    .map((word) => nameOf(singular(word)));
}

function singular(word: string): string {
  if (word.length < 4) {
    return word;
  }
  return word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}

const NAMES: Readonly<Record<string, string>> = {
  s: 'second',
  sec: 'second',
  min: 'minute',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  req: 'request',
};

/** Short forms become the word, so that `GB-s` is `GB-seconds`. */
function nameOf(word: string): string {
  return Object.hasOwn(NAMES, word) ? (NAMES[word] ?? word) : word;
}
