/** Signs that mean something to roff, or that terminals show otherwise than typed. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
};

/** Gives a text as roff takes it: nothing of it is an instruction, and every sign is one of ASCII. */
export function roffText(text: string): string {
  return text
    .replace(/[\\'`^~-]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/[^\n -~]/gu, (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/^\./gm, '\\&.');
}

/** Longer lines than this are bad manners in a source, and only there. */
const LINE = /(?! )(.{1,70})(?: |$)/g;

/** Gives a running text; what stands in backticks is bold. */
export function roffProse(text: string): string {
  const words = text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? roffText(part) : bold(part)))
    .join('');
  return words.replace(LINE, '$1\n').replace(/^\./gm, '\\&.').trimEnd();
}

/** Gives a text in bold: what is typed as it stands. */
export function bold(text: string): string {
  return `\\fB${roffText(text)}\\fR`;
}

/** Gives a text in italics: what something else is typed for. */
export function italic(text: string): string {
  return `\\fI${roffText(text)}\\fR`;
}

/** Gives a part of the page with its title. */
export function roffSection(title: string, lines: readonly string[]): readonly string[] {
  return [`.SH ${roffText(title)}`, ...lines];
}

/** Gives an entry of a list: a term, and what it means below it. */
export function roffEntry(term: string, meaning: string): readonly string[] {
  return ['.TP', term, meaning];
}

/** Gives lines as they are, blank ones too. */
export function roffLines(text: string): readonly string[] {
  return [
    '.nf',
    ...roffText(text)
      .split('\n')
      .map((line) => (line === '' ? '.sp' : line)),
    '.fi',
  ];
}
