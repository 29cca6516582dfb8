/** A line of separated values; with quotes it may stand on several. */
export interface Row {
  /** The line it begins in, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Whether a quote was opened and never closed; it is then a sign like any other. */
  readonly isUnclosed: boolean;
}

interface ReadField {
  readonly text: string;
  readonly end: number;
  readonly isUnclosed: boolean;
}

/** Reads separated values as CSV has them: quotes around a field that holds separators or line ends, `""` in quotes. */
export function rowsOf(text: string, separator: string): readonly Row[] {
  const rows: Row[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const { fields, end, isUnclosed } = readRow(text, at, separator);
    rows.push({ line, fields, isUnclosed });
    line += countLineEnds(text, at, end);
    at = end;
  }
  return rows;
}

/** Gives the fields of a row, and where the next one begins. */
function readRow(text: string, start: number, separator: string) {
  const fields: string[] = [];
  let isUnclosed = false;
  let at = start;
  for (;;) {
    const field = readField(text, at, separator);
    fields.push(field.text);
    isUnclosed ||= field.isUnclosed;
    at = field.end + 1;
    if (text[field.end] !== separator) {
      return { fields, end: at, isUnclosed };
    }
  }
}

function readField(text: string, start: number, separator: string): ReadField {
  const quoted = text[start] === '"' ? closingQuote(text, start + 1) : undefined;
  const end = fieldEnd(text, quoted === undefined ? start : quoted + 1, separator);
  const isUnclosed = text[start] === '"' && quoted === undefined;
  return quoted === undefined
    ? { text: text.slice(start, end), end, isUnclosed }
    : { text: text.slice(start + 1, quoted).replaceAll('""', '"') + text.slice(quoted + 1, end), end, isUnclosed };
}

/** Gives the place of the quote that closes: the next one that is not followed by another. */
function closingQuote(text: string, start: number): number | undefined {
  let at = text.indexOf('"', start);
  while (at >= 0 && text[at + 1] === '"') {
    at = text.indexOf('"', at + 2);
  }
  return at < 0 ? undefined : at;
}

function fieldEnd(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') {
    at++;
  }
  return at;
}

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    count++;
  }
  return count;
}
