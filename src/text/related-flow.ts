import type { Clean } from '../study/clean.js';
import { cleanLine } from './clean.js';
import type { FlowBlock, NotesFlow } from './flow.js';
import { linkText } from './markdown-link.js';
import { paint } from './paint.js';
import { asPainted } from './painted.js';
import { isSimpleText } from './simple-characters.js';
import { spansOf } from './spans.js';

/** A topic that another one names as the next to read. */
export interface RelatedTopic {
  readonly id: Clean;
  readonly title: Clean;
}

const TITLE = cleanLine('Related topics');
const BULLET = asPainted(cleanLine('  • '));
const BELOW = asPainted(cleanLine('    '));

/** Gives the section that closes notes: links to the topics to read next. It has no slug, for nobody wrote it. */
export function relatedSection(topics: readonly RelatedTopic[]): NotesFlow['sections'][number] {
  const rule: FlowBlock = { rule: cleanLine('━'), cells: TITLE.length };
  return {
    slug: cleanLine(''),
    title: TITLE,
    level: 2,
    blocks: [spansOf(paint('heading', TITLE, true)), rule, 0, ...topics.map(linkBlock)],
  };
}

function linkBlock({ id, title }: RelatedTopic): FlowBlock {
  const line = spansOf(linkText(asPainted(title), id));
  return { first: BULLET, rest: BELOW, ...line, ...(isSimpleText(line.text) ? {} : { isWide: true }) };
}
