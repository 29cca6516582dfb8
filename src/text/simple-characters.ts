/**
 * Characters that take one cell each, never join with a neighbour of their kind and do nothing to a terminal but stand
 * there: ASCII, Latin, the usual punctuation, arrows, mathematics, box drawing, and the two signs of our own verdicts.
 * Nearly all of our text is made of them, and a look at each character would take thirty times as long.
 */
const SIMPLE =
  ' -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u22ff\u2500-\u25fc\u2713\u2717';

const SIMPLE_TEXT = new RegExp(`^[${SIMPLE}]*$`);
const SIMPLE_LINES = new RegExp(`^[\n${SIMPLE}]*$`);

/** Tells whether each UTF-16 unit of a line is such a character. */
export function isSimpleText(line: string): boolean {
  return SIMPLE_TEXT.test(line);
}

/** Tells whether each UTF-16 unit of a text is such a character or a newline. */
export function isSimpleLines(text: string): boolean {
  return SIMPLE_LINES.test(text);
}
