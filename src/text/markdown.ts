import { Lexer, type Token, type TokensList } from 'marked';
import type { SectionText } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { slugOf } from '../study/id.js';
import { clean } from './clean.js';
import type { FlowBlock } from './flow.js';
import { blocksOf } from './markdown-blocks.js';
import { firstFault, type MarkdownFault } from './markdown-limits.js';
import { lineText, type Outline, outlineOfTokens } from './markdown-outline.js';
import { markdownPainter } from './markdown-painter.js';
import { markdownOf } from './markdown-plain.js';

/** Gives the first reason not to parse a text: it is too large, a line too long, lists too deep or a table too long. */
export function markdownFault(markdown: string): MarkdownFault | undefined {
  return firstFault(markdown);
}

/** Gives a text as blocks that are painted and measured, and only have to be wrapped when they are shown. */
export function flowBlocks(markdown: string): FlowBlock[] {
  return blocksOf(tokensOf(clean(markdown)), markdownPainter());
}

/** Gives the same Markdown with one paragraph a line, so that pipes can search it; code and tables stay as they are. */
export function plainMarkdown(markdown: string): Clean {
  return clean(markdownOf(tokensOf(clean(markdown))));
}

/** Gives what a text is made of and where it stands; lines are counted from 1. */
export function outlineOf(markdown: string): Outline {
  const source = clean(markdown);
  return outlineOfTokens(source, tokensOf(source));
}

/**
 * Gives the sections of a text: each from its `##` or `###` heading to the next. Text in front of the first heading is a
 * section without slug and title.
 */
export function sectionsOf(markdown: string): SectionText[] {
  const sections: { head: Omit<SectionText, 'markdown'>; raw: string }[] = [
    { head: { slug: clean(''), title: clean(''), level: 2 }, raw: '' },
  ];
  for (const token of tokensOf(clean(markdown))) {
    const head = sectionHead(token);
    if (head !== undefined) sections.push({ head, raw: '' });
    const section = sections.at(-1);
    if (section !== undefined) section.raw += token.raw;
  }
  return sections
    .map(({ head, raw }) => ({ ...head, markdown: clean(raw.replace(/^\n+/, '').trimEnd()) }))
    .filter(({ markdown: text }) => text !== '');
}

function sectionHead(token: Token): Omit<SectionText, 'markdown'> | undefined {
  if (token.type !== 'heading' || (token['depth'] !== 2 && token['depth'] !== 3)) return undefined;
  const title = lineText(token.tokens ?? []);
  return { slug: clean(slugOf(title)), title, level: token['depth'] };
}

function tokensOf(markdown: Clean): TokensList {
  return new Lexer().lex(markdown);
}
