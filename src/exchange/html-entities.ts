import { decodeEntities } from '../text/entities.js';

/** What stands in texts of other languages, beside the names that our Markdown knows. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  iquest: '¿',
  iexcl: '¡',
  pound: '£',
  minus: '−',
  divide: '÷',
  rArr: '⇒',
};

/** Letters with a sign above or below them are named by both: `eacute` is e with an acute accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

/** Gives a text of HTML with its character references decoded; unknown ones stay as they are written. */
export function decodeHtml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,7}));/gi,
    (reference: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) {
        return named(name) ?? accented(name) ?? decodeEntities(reference);
      }
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    },
  );
}

function named(name: string): string | undefined {
  return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
}

function accented(name: string): string | undefined {
  const accent = name.slice(1);
  const letter = Object.hasOwn(ACCENTS, accent) ? `${name.charAt(0)}${ACCENTS[accent]}`.normalize('NFC') : '';
  return letter.length === 1 ? letter : undefined;
}
