import type { Clean } from '../study/clean.js';
import { decodeEntities } from '../text/entities.js';
import { tidied } from './source-text.js';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Gives a text as HTML: code spans as `<code>`, lines ended by `<br>`, blanks at their starts kept. */
export function htmlOf(text: Clean): Clean {
  const lines = text.split('\n').map((line) =>
    escapedHtml(line)
      .replace(/^ +/, (blanks) => '&nbsp;'.repeat(blanks.length))
      .replace(/`([^`]+)`/g, '<code>$1</code>'),
  );
  return lines.join('<br>') as Clean;
}

/** Gives a text with the signs escaped that HTML reads. */
export function escapedHtml(text: string): Clean {
  return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign) as Clean;
}

/** Tells whether a field shows or plays something that is no text. */
export function hasMedia(html: string): boolean {
  return /<(?:img|audio|video|object|embed|iframe|svg)\b|\[sound:/i.test(html);
}

/** What a tag stands for in plain text: a new line, the start of one where none is, or the mark of code. Others fall away. */
type TagForm = 'line' | 'block' | 'code';

const TAG_FORMS: Readonly<Record<string, TagForm>> = {
  br: 'line',
  hr: 'block',
  p: 'block',
  div: 'block',
  pre: 'block',
  ul: 'block',
  ol: 'block',
  li: 'block',
  table: 'block',
  tr: 'block',
  blockquote: 'block',
  code: 'code',
};

/** Gives the text of HTML: tags dropped, `<br>` and blocks as lines, code between backticks, entities decoded. */
export function textOf(html: string): Clean {
  const written: string[] = [];
  for (const piece of piecesOf(html)) {
    const isAtStart = written.at(-1)?.endsWith('\n') ?? true;
    const text = piece.kind === 'tag' ? tagText(piece.name, isAtStart) : runningText(piece.text, isAtStart);
    if (text !== '') {
      written.push(text);
    }
  }
  return tidied(written.join(''));
}

type Piece = { readonly kind: 'tag'; readonly name: string } | { readonly kind: 'text'; readonly text: string };

const TAG_NAME = /^<\/?([a-z][a-z0-9]*)/i;
const LONGEST_TAG_NAME = 20;

/** Cuts HTML into tags and what stands between them; a `<` that begins no tag is text. Each sign is looked at once. */
function piecesOf(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const lastEnd = html.lastIndexOf('>');
  let done = 0;
  let at = html.indexOf('<');
  while (at >= 0 && at < lastEnd) {
    const start = html.slice(at, at + LONGEST_TAG_NAME);
    const name = start.startsWith('<!') ? '!' : TAG_NAME.exec(start)?.[1];
    if (name === undefined) {
      at = html.indexOf('<', at + 1);
    } else {
      pieces.push({ kind: 'text', text: html.slice(done, at) }, { kind: 'tag', name: name.toLowerCase() });
      done = html.indexOf('>', at) + 1;
      at = html.indexOf('<', done);
    }
  }
  return [...pieces, { kind: 'text', text: html.slice(done) }];
}

function tagText(name: string, isAtStart: boolean): string {
  const form = Object.hasOwn(TAG_FORMS, name) ? TAG_FORMS[name] : undefined;
  if (form === 'code') {
    return '`';
  }
  return form === 'line' || (form === 'block' && !isAtStart) ? '\n' : '';
}

/** Line ends of the source are blanks to HTML. */
function runningText(text: string, isAtStart: boolean): string {
  const joined = text.includes('\n')
    ? text
        .split('\n')
        .map((line, index) => (index === 0 ? line : line.trimStart()))
        .join(' ')
    : text;
  return decoded(isAtStart ? joined.trimStart() : joined);
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z]{2,6});/gi, (reference, decimal, hex) => {
    if (reference === '&nbsp;') {
      return ' ';
    }
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : decodeEntities(reference);
  });
}
