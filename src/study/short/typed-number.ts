/** A number in a typed text. */
export interface TypedNumber {
  /** What it may mean; nothing where it can't be told, as in `1,00,0`. */
  readonly values: readonly number[];
  readonly before: string;
  readonly after: string;
}

const DIGITS = /(?<=^|[\s$¢€£(~≈=:<>≤≥])([+−-]?)([.,]?[0-9](?:[0-9 .,'’_]*[0-9])?)(e[+-]?[0-9]{1,2}(?![a-z0-9]))?/i;

const RAISED = /(?<![a-z⁺⁻⁰¹²³⁴-⁹₀-₉])(?=[⁺⁻⁰¹²³⁴-⁹₀-₉])/gi;

/** Puts signs into their plain form. A raised digit is parted from what it isn't a digit of: `2⁵` isn't 25. */
export function plainSigns(text: string): string {
  return text.replace(RAISED, '^').normalize('NFKC');
}

/** Around an answer they say nothing. */
const QUOTES = /^["'`“”‘’]+|["'`“”‘’]+$/g;

/** Finds the first number in a typed text, in digits or in words. */
export function numberIn(typed: string): TypedNumber | undefined {
  const text = plainSigns(typed).trim().replace(QUOTES, '');
  const found = DIGITS.exec(text);
  if (found === null) {
    return numberInWords(text);
  }
  const [whole, sign = '', body = '', power = ''] = found;
  const values = valuesOf(body).map((value) => Number(`${/[−-]/.test(sign) ? '-' : ''}${value}${power}`));
  return { values, before: text.slice(0, found.index), after: text.slice(found.index + whole.length) };
}

/** One sign between every three digits, and another one in front of a fraction. */
const GROUPED = /^[1-9][0-9]{0,2}([ ,.'’_])[0-9]{3}(?:\1[0-9]{3})*(?:(?!\1)[.,][0-9]+)?$/;

/**
 * Gives the numbers that digits may mean, as JavaScript writes them. `10.000` is ten thousand to half of Europe and ten
 * to the rest; `10,000` is ten thousand, as these topics write it.
 */
function valuesOf(body: string): readonly string[] {
  const separator = GROUPED.exec(body)?.[1];
  const isPlain = /^[0-9]*\.?[0-9]+$/.test(body);
  return [
    ...(separator === undefined ? [] : [body.replaceAll(separator, '').replace(',', '.')]),
    ...(isPlain ? [body] : []),
    ...(/^[0-9]*,[0-9]{1,2}$/.test(body) ? [body.replace(',', '.')] : []),
  ];
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Reads `four`, `twenty-one`, and `an hour`, but not the letter a alone. */
function numberInWords(text: string): TypedNumber | undefined {
  const words = text.toLowerCase().split(/[\s.-]+/);
  const at = words.findIndex((word, index) => numberNamed(word) !== undefined || isArticle(words, index));
  if (at < 0) {
    return undefined;
  }
  const value = numberNamed(words[at]) ?? 1;
  const digit = numberNamed(words[at + 1]) ?? 0;
  const isPair = value >= 20 && digit > 0 && digit < 10;
  return {
    values: [isPair ? value + digit : value],
    before: words.slice(0, at).join(' '),
    after: words.slice(at + (isPair ? 2 : 1)).join(' '),
  };
}

function isArticle(words: readonly string[], at: number): boolean {
  return /^an?$/.test(words[at] ?? '') && words[at + 1] !== undefined;
}

function numberNamed(word = ''): number | undefined {
  const one = ONES.split(' ').indexOf(word);
  const ten = TENS.split(' ').indexOf(word);
  if (one >= 0) {
    return one;
  }
  return ten >= 0 ? 20 + 10 * ten : undefined;
}
