import type { Clean } from '../study/clean.js';
import type { FlowBlock } from './flow.js';
import type { FlowLine } from './flow-line.js';
import { PALETTE } from './palette.js';

/** Where a link of a text leads. */
export type LinkTarget =
  /** A section of another topic, its beginning, or a section of the same topic. */
  | { readonly kind: 'notes'; readonly topic?: Clean; readonly section?: Clean }
  /** A page outside. */
  | { readonly kind: 'page'; readonly url: Clean };

/** A link as it stands in a text. */
export interface FlowLink {
  readonly target: LinkTarget;
  /** The part of the text that spells out where it leads. */
  readonly shown: Clean;
}

/** Gives the links of a block, in order. They are read from the text, which spells out where each leads: see `linkText`. */
export function linksOf(block: FlowBlock): readonly FlowLink[] {
  if (block === 0) return [];
  if ('text' in block) return linksOfLine(block);
  return 'rows' in block ? [...block.head, ...block.rows.flat()].flatMap(linksOfLine) : [];
}

function linksOfLine({ text, spans }: FlowLine): readonly FlowLink[] {
  return (spans ?? []).flatMap(({ from, to, open }) => {
    const shown = text.slice(from, to) as Clean;
    const target = open.includes(PALETTE.muted.open) || open.includes(PALETTE.link.open) ? targetOf(shown) : undefined;
    return target === undefined ? [] : [{ target, shown }];
  });
}

const NOTES = /^→\u00a0((?:[a-z0-9-]+\/)?[a-z0-9-]+)?(?:#([a-z0-9-]+))?$/;
const PAGE = /^\(?(https:\/\/.*?)\)?$/;

function targetOf(shown: Clean): LinkTarget | undefined {
  const [isNotes, topic, section] = NOTES.exec(shown) ?? [];
  if (isNotes !== undefined) {
    return {
      kind: 'notes',
      ...(topic !== undefined && { topic: topic as Clean }),
      ...(section !== undefined && { section: section as Clean }),
    };
  }
  const url = PAGE.exec(shown)?.[1];
  return url === undefined ? undefined : { kind: 'page', url: url as Clean };
}
