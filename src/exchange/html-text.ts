import type { Clean } from '../study/clean.js';
import { decodeHtml } from './html-entities.js';
import { type HtmlPiece, piecesOf } from './html-pieces.js';
import { tidied } from './source-text.js';

/** What a tag stands for in plain text: a new line, the start of one where none is, or something of its own. Others fall away. */
type TagForm = 'line' | 'block' | 'cell' | 'code' | 'pre' | 'link' | 'raised' | 'lowered';

const TAG_FORMS: Readonly<Record<string, TagForm>> = {
  br: 'line',
  hr: 'block',
  p: 'block',
  div: 'block',
  ul: 'block',
  ol: 'block',
  li: 'block',
  table: 'block',
  tr: 'block',
  blockquote: 'block',
  td: 'cell',
  th: 'cell',
  pre: 'pre',
  code: 'code',
  a: 'link',
  sup: 'raised',
  sub: 'lowered',
};

/** What was written so far. */
interface Writing {
  readonly texts: string[];
  /** Code that is open, with the tags around it; its line ends are kept. */
  code: { depth: number; text: string } | undefined;
  /** A link that is open: where it leads, and how many texts stand in front of it. */
  link: { readonly url: string; readonly start: number } | undefined;
}

/** Gives the text of HTML: tags dropped, `<br>` and blocks as lines, code between backticks, entities decoded. */
export function textOf(html: string): Clean {
  const writing: Writing = { texts: [], code: undefined, link: undefined };
  for (const piece of piecesOf(html)) {
    if (piece.kind === 'text') {
      addText(writing, piece.text);
    } else {
      const form = Object.hasOwn(TAG_FORMS, piece.name) ? TAG_FORMS[piece.name] : undefined;
      WRITERS[form ?? 'none'](writing, piece);
    }
  }
  endCode(writing);
  return tidied(writing.texts.join(''));
}

type Tag = Extract<HtmlPiece, { readonly kind: 'tag' }>;

/** How each tag is written. */
const WRITERS: Readonly<Record<TagForm | 'none', (writing: Writing, tag: Tag) => void>> = {
  line: (writing) => add(writing, '\n'),
  block: startLine,
  cell: startCell,
  code: turnCode,
  pre: (writing, tag) => {
    if (!tag.isEnd) {
      startLine(writing);
    }
    turnCode(writing, tag);
    if (tag.isEnd) {
      startLine(writing);
    }
  },
  link: turnLink,
  raised: (writing, { isEnd }) => add(writing, isEnd ? '' : '^'),
  lowered: (writing, { isEnd }) => add(writing, isEnd ? '' : '_'),
  none: () => undefined,
};

function add({ texts, code }: Writing, text: string): void {
  if (code !== undefined) {
    code.text += text;
  } else if (text !== '') {
    texts.push(text);
  }
}

function isAtStart({ texts, code }: Writing): boolean {
  const before = code?.text ?? texts.at(-1) ?? '';
  return before === '' || before.endsWith('\n');
}

function startLine(writing: Writing): void {
  add(writing, isAtStart(writing) ? '' : '\n');
}

/** Line ends of the source are blanks to HTML, but for those of code. */
function addText(writing: Writing, text: string): void {
  if (writing.code !== undefined) {
    add(writing, decodeHtml(text));
    return;
  }
  const joined = text.includes('\n')
    ? text
        .split('\n')
        .map((line, index) => (index === 0 ? line : line.trimStart()))
        .join(' ')
    : text;
  add(writing, decodeHtml(isAtStart(writing) ? joined.trimStart() : joined));
}

/** The cells of a row stand apart. */
function startCell(writing: Writing, { isEnd }: Tag): void {
  if (!isEnd && !isAtStart(writing)) {
    writing.texts.splice(-1, 1, writing.texts.at(-1)?.trimEnd() ?? '');
    add(writing, ' | ');
  }
}

function turnCode(writing: Writing, { isEnd }: Tag): void {
  if (!isEnd) {
    writing.code = { depth: (writing.code?.depth ?? 0) + 1, text: writing.code?.text ?? '' };
  } else if (writing.code !== undefined && writing.code.depth > 1) {
    writing.code.depth -= 1;
  } else {
    endCode(writing);
  }
}

/** Each line of code stands between backticks, unless it has some itself. */
function endCode(writing: Writing): void {
  const all = (writing.code?.text ?? '').split('\n');
  const lines = all.slice(
    all.findIndex((line) => line !== ''),
    all.findLastIndex((line) => line !== '') + 1,
  );
  writing.code = undefined;
  const isBare = (line: string): boolean => line.includes('`') || (lines.length > 1 ? line.trim() : line) === '';
  add(writing, lines.map((line) => (isBare(line) ? line : `\`${line}\``)).join('\n'));
}

const ADDRESS = /\bhref=(?:"([^"]*)"|'([^']*)')/i;

/** A link that says something else than its address has that behind it. */
function turnLink(writing: Writing, { isEnd, written }: Tag): void {
  const { link } = writing;
  writing.link = undefined;
  if (!isEnd) {
    const [, address, other = ''] = ADDRESS.exec(written) ?? [];
    writing.link = { url: decodeHtml(address ?? other).trim(), start: writing.texts.length };
  } else if (link !== undefined && /^https?:/.test(link.url)) {
    const text = writing.texts.slice(link.start).join('').trim();
    add(writing, text === link.url || text === '' ? '' : ` (${link.url})`);
  }
}
