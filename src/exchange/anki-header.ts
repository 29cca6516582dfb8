import type { Clean } from '../study/clean.js';
import { oneLine } from './source-text.js';

/** What the lines with `#` at the top of a file say. */
export interface AnkiHeader {
  readonly separator: string;
  readonly isHtml: boolean;
  /** The places of columns that hold no text of a note, counted from 0. */
  readonly columns: Readonly<Partial<Record<AnkiColumn, number>>>;
  readonly deck: Clean;
  readonly tags: string;
  /** How many lines and how many characters the header takes. */
  readonly lines: number;
  readonly length: number;
}

/** Columns with a meaning of their own. */
export type AnkiColumn = 'guid' | 'notetype' | 'deck' | 'tags';

const COLUMNS: readonly AnkiColumn[] = ['guid', 'notetype', 'deck', 'tags'];

const SEPARATORS: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/** What separates fields where no header says it, the surest sign first; blanks and colons stand in any sentence. */
const GUESSED = ['\t', '|', ';', ','];

const MARKUP =
  /<\/?(?:a|b|br|code|div|em|i|li|ol|p|pre|span|strong|sub|sup|u|ul)\b[^<>]{0,200}>|&(?:nbsp|amp|lt|gt|quot);/i;

/** Reads the lines with `#` at the top, up to the first one without; what they leave open is guessed from the rest. */
export function readAnkiHeader(text: string): AnkiHeader {
  const values = new Map<string, string>();
  let lines = 0;
  let start = 0;
  for (let line = lineAt(text, 0); isHeader(line, lines); line = lineAt(text, start)) {
    const [key = '', ...value] = line.replace(/^#/, '').split(':');
    values.set(key.trim().toLowerCase(), value.join(':'));
    lines++;
    start += line.length + 1;
  }
  const html = values.get('html')?.trim().toLowerCase();
  return {
    separator: separatorOf(values.get('separator'), lineAt(text, start)),
    isHtml: html === undefined ? MARKUP.test(text) : html === 'true',
    columns: columnsOf(values),
    deck: oneLine(values.get('deck') ?? ''),
    tags: values.get('tags') ?? '',
    lines,
    length: start,
  };
}

/** The very first line may give tags without its `#`. */
function isHeader(line: string, index: number): boolean {
  return line.startsWith('#') || (index === 0 && /^tags:/i.test(line));
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}

function separatorOf(said: string | undefined, firstRow: string): string {
  const name = said?.trim().toLowerCase() ?? '';
  if (said !== undefined && Object.hasOwn(SEPARATORS, name)) {
    return SEPARATORS[name] ?? '\t';
  }
  return said?.length === 1 ? said : (GUESSED.find((sign) => firstRow.includes(sign)) ?? '\t');
}

function columnsOf(values: ReadonlyMap<string, string>): AnkiHeader['columns'] {
  const places = COLUMNS.map((column) => [column, Number(values.get(`${column} column`) ?? 0) - 1] as const);
  return Object.fromEntries(places.filter(([, place]) => Number.isInteger(place) && place >= 0));
}
