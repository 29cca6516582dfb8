/** Named character references that writers use. Others stay as they are typed; marked decodes the numeric ones. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  plusmn: '±',
  deg: '°',
  micro: 'µ',
  le: '≤',
  ge: '≥',
  ne: '≠',
  rarr: '→',
  larr: '←',
  harr: '↔',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  sect: '§',
};

/** Gives a text with its named character references decoded. */
export function decodeEntities(text: string): string {
  return text.replace(/&([a-z]{2,6});/g, (reference, name) =>
    Object.hasOwn(NAMED, name) ? (NAMED[name] ?? reference) : reference,
  );
}
