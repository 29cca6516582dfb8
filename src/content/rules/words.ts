/** Gives the words of a text in lower case, without signs. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by can do does each for from has have if in into is it its more no not of on only or ' +
    'per so than that the their them then there they this to up use with you your'
  ).split(' '),
);

/** Gives the words that carry meaning. */
export function contentWordsOf(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !SMALL_WORDS.has(word));
}
