import type { MarkedToken, Token, Tokens } from 'marked';
import type { Clean } from '../study/clean.js';
import { slugOf } from '../study/id.js';
import { clean, cleanLine } from './clean.js';
import { decodeEntities } from './entities.js';
import { placedTokens } from './markdown-walk.js';

interface OnLine {
  /** Counted from 1 in the text that was given. */
  readonly line: number;
}

export interface OutlineHeading extends OnLine {
  readonly level: number;
  readonly title: Clean;
  readonly slug: Clean;
  /** Where its first `#` stands, counted from 1. */
  readonly column: number;
}

export interface OutlineLink extends OnLine {
  readonly href: Clean;
  readonly text: Clean;
}

export interface OutlineFence extends OnLine {
  /** Lower case; empty when none is named. */
  readonly language: Clean;
  readonly text: Clean;
}

export interface OutlineHtml extends OnLine {
  readonly text: Clean;
}

export interface OutlineTable extends OnLine {
  readonly columns: number;
  /** Without the header. */
  readonly rows: number;
}

/** What a Markdown text is made of, for those who judge it. */
export interface Outline {
  readonly headings: readonly OutlineHeading[];
  readonly links: readonly OutlineLink[];
  readonly fences: readonly OutlineFence[];
  readonly html: readonly OutlineHtml[];
  readonly images: readonly OnLine[];
  readonly tables: readonly OutlineTable[];
  /** Words of headings, paragraphs, lists and tables; code blocks don't count. */
  readonly words: number;
}

type PlacedAs<Type> = OnLine & { readonly token: Extract<MarkedToken, { type: Type }>; readonly column: number };

/** Gives the outline of a document that was read into tokens. */
export function outlineOfTokens(source: string, tokens: readonly Token[]): Outline {
  const placed = placedTokens(source, tokens);
  const all = <Type extends MarkedToken['type']>(type: Type) =>
    placed.filter(({ token }) => token.type === type) as unknown as PlacedAs<Type>[];
  return {
    headings: all('heading').map(headingOf),
    links: all('link').map(({ token, line }) => ({
      href: cleanLine(decodeEntities(token.href)),
      text: lineText(token.tokens),
      line,
    })),
    fences: all('code').map(({ token, line }) => ({
      language: cleanLine(languageOf(token)),
      text: clean(token.text),
      line,
    })),
    html: all('html').map(({ token, line }) => ({ text: clean(token.text), line })),
    images: all('image').map(({ line }) => ({ line })),
    tables: all('table').map(({ token, line }) => ({ columns: token.header.length, rows: token.rows.length, line })),
    words: placed.reduce((words, { token }) => words + wordsIn(token), 0),
  };
}

function headingOf({ token, line, column }: PlacedAs<'heading'>): OutlineHeading {
  const title = lineText(token.tokens);
  const indent = token.raw.length - token.raw.trimStart().length;
  return { level: token.depth, title, slug: clean(slugOf(title)), line, column: column + indent };
}

/** Gives the language that a fence names. */
export function languageOf({ lang = '' }: Tokens.Code): string {
  return lang.trim().split(' ')[0]?.toLowerCase() ?? '';
}

/** Counts the words that stand directly in a block of prose. */
function wordsIn(token: Token): number {
  const { type, tokens, header, rows } = token as Tokens.Generic;
  const isProse = type === 'paragraph' || type === 'heading' || (type === 'text' && tokens !== undefined);
  if (isProse)
    return lineText(tokens ?? [])
      .split(/\s+/)
      .filter(Boolean).length;
  if (type !== 'table') return 0;
  return [...header, ...rows.flat()].reduce(
    (words: number, cell: Tokens.TableCell) => words + wordsIn({ ...cell, type: 'paragraph', raw: '' }),
    0,
  );
}

/** Gives the text of a line without its Markdown. */
export function lineText(tokens: readonly Token[]): Clean {
  return cleanLine(tokens.map(textOf).join('')).replace(/ +/g, ' ').trim() as Clean;
}

function textOf(token: Token): string {
  const { type, text = '', tokens } = token as Tokens.Generic & { readonly text?: string };
  if (type === 'codespan') return text;
  if (type === 'br') return ' ';
  if (type === 'html' || type === 'checkbox') return '';
  return tokens === undefined ? decodeEntities(text) : tokens.map(textOf).join('');
}
