import chalk from 'chalk';
import { Marked, type RendererObject, type Token } from 'marked';
import { markedTerminal } from 'marked-terminal';
import type { Clean } from '../study/clean.js';
import { cleanLine } from './clean.js';
import { decodeEntities } from './entities.js';
import { highlight } from './highlight.js';
import { linkText } from './markdown-link.js';
import { HIGHLIGHTED_LANGUAGES, highlightTheme } from './markdown-theme.js';
import { paint } from './paint.js';
import { asPainted, type Painted, plainOf, type Showable } from './painted.js';

/** Paints what stands inside blocks. */
export interface MarkdownPainter {
  /** Gives the text of a paragraph, heading or cell; a newline where its line must break. */
  readonly inline: (tokens: readonly Token[]) => Painted;
  readonly code: (code: Clean, language: string) => Painted;
}

/** Makes a painter out of marked-terminal, with what it does badly replaced. */
export function markdownPainter(): MarkdownPainter {
  const marked = new Marked(markedTerminal(terminalOptions(), { theme: highlightTheme() }), { renderer: REPLACED });
  const rendered = (token: Token) => marked.parser([token]).replace(/\n+$/, '') as Painted;
  return {
    // By way of a paragraph, whose renderer takes back the sign that marked-terminal puts for colons in code.
    inline: (tokens) => rendered({ type: 'paragraph', raw: '', text: '', tokens: [...tokens] }),
    code: (code, language) => {
      if (!HIGHLIGHTED_LANGUAGES.has(language)) return highlight(code, language);
      const painted = withColors(() => rendered({ type: 'code', raw: '', text: code, lang: language }));
      return plainOf(painted) === code.replace(/\n+$/, '') ? painted : asPainted(code);
    },
  };
}

function terminalOptions() {
  const unchanged = (text: string) => text;
  return {
    text: (text: string) => cleanLine(decodeEntities(text)),
    strong: (text: string) => paint('strong', text as Showable, true),
    em: (text: string) => paint('emphasis', text as Showable, true),
    del: (text: string) => `~~${text}~~`,
    codespan: (text: string) => paint('code', cleanLine(text), true),
    paragraph: unchanged,
    code: unchanged,
    emoji: false,
    unescape: false,
    tab: 0,
  };
}

/** The renderers of marked-terminal that print tags, link with escapes of their own, or show pictures as Markdown. */
const REPLACED: RendererObject = {
  link({ href, tokens }) {
    return linkText(this.parser.parseInline(tokens) as Painted, cleanLine(decodeEntities(href)));
  },
  image({ tokens }) {
    return this.parser.parseInline(tokens);
  },
  html({ text }) {
    return /^<br\s*\/?>$/i.test(text) ? '\n' : '';
  },
  br: () => '\n',
  checkbox: () => '',
};

/** Runs the highlighter with colours on: it leaves code plain where chalk sees no terminal, as in a build. */
function withColors<Result>(work: () => Result): Result {
  const { level } = chalk;
  chalk.level = 1;
  try {
    return work();
  } finally {
    chalk.level = level;
  }
}
