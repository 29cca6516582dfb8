import type { Section } from '../../study/catalogue.js';
import type { Clean } from '../../study/clean.js';
import { type FlowBlock, type NotesFlow, renderFlow } from '../../text/flow.js';
import { type FlowLink, type LinkTarget, linksOf } from '../../text/flow-links.js';
import type { Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import type { LineRange } from '../../ui/scroll.js';
import { folded, type RunningText, runningText, type Stretch, stretchesOf } from './running-text.js';

/** A section with its lines; blank lines behind it are not among them. */
export interface PlacedSection extends Section, LineRange {}

/** A link, and what of which lines spells it out; its line alone where it is cut in a table. */
export interface PlacedLink {
  readonly target: LinkTarget;
  readonly line: number;
  readonly stretches: readonly Stretch[];
}

export interface PlacedCode extends LineRange {
  readonly text: Clean;
}

/** Something that was searched for, where it stands. */
export type Match = readonly Stretch[];

/** Notes laid out at a width. Done once for each width: a key only chooses among its lines. */
export interface ReaderText {
  readonly lines: readonly Painted[];
  readonly sections: readonly PlacedSection[];
  /** Lines of each block of the notes: a place in them is the same at every width. */
  readonly blocks: readonly LineRange[];
  readonly links: readonly PlacedLink[];
  readonly codes: readonly PlacedCode[];
  /** Gives every place where something stands, in either case, across line breaks too. */
  readonly find: (wanted: string) => readonly Match[];
}

/** Lays notes out. */
export function layOut({ sections: all }: Pick<NotesFlow, 'sections'>, setting: Setting): ReaderText {
  const lines: Painted[] = [];
  const sections: PlacedSection[] = [];
  const blocks: LineRange[] = [];
  const links: PlacedLink[] = [];
  const codes: PlacedCode[] = [];
  for (const { slug, title, level, blocks: flow } of all) {
    if (lines.length > 0) {
      lines.push('' as Painted);
    }
    const first = lines.length;
    for (const block of flow) {
      const range = pushBlock(lines, block, setting);
      blocks.push(range);
      links.push(...placedLinks(lines, range, linksOf(block)));
      codes.push(...placedCode(range, block));
    }
    sections.push({ slug, title, level, first, last: lines.length - 1 });
  }
  return { lines, sections, blocks, links, codes, find: finder(lines, blocks) };
}

function pushBlock(lines: Painted[], block: FlowBlock, setting: Setting): LineRange {
  const first = lines.length;
  for (const line of renderFlow([block], setting)) {
    lines.push(line);
  }
  return { first, last: lines.length - 1 };
}

function placedCode(range: LineRange, block: FlowBlock): readonly PlacedCode[] {
  if (block === 0 || !('code' in block)) {
    return [];
  }
  return [{ ...range, text: block.code.map(({ text }) => text).join('\n') as Clean }];
}

/** Finds the links of a block in its lines, each behind the one before. */
function placedLinks(lines: readonly Painted[], range: LineRange, links: readonly FlowLink[]): readonly PlacedLink[] {
  if (links.length === 0) {
    return [];
  }
  const running = runningText(lines, [range]);
  let from = 0;
  return links.map(({ target, shown }) => {
    const pattern = brokenAnywhere(shown);
    pattern.lastIndex = from;
    const found = pattern.exec(running.text);
    from = found === null ? from : pattern.lastIndex;
    const stretches = found === null ? [] : stretchesOf(running, found.index, pattern.lastIndex);
    return { target, line: stretches[0]?.line ?? range.first, stretches };
  });
}

/** An address that is longer than a line is cut within. */
function brokenAnywhere(shown: string): RegExp {
  const letters = [...folded(shown)].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&'));
  return new RegExp(letters.join(' ?'), 'gu');
}

/** Gives what finds things. The lines are joined when something is first looked for, and the last search is kept. */
function finder(lines: readonly Painted[], blocks: readonly LineRange[]): ReaderText['find'] {
  let running: RunningText | undefined;
  let last: { readonly wanted: string; readonly matches: readonly Match[] } = { wanted: '', matches: [] };
  return (wanted) => {
    if (wanted !== last.wanted) {
      running ??= runningText(lines, blocks);
      last = { wanted, matches: matchesIn(running, wanted) };
    }
    return last.matches;
  };
}

function matchesIn(running: RunningText, wanted: string): readonly Match[] {
  const words = folded(wanted).trim().replace(/ +/g, ' ');
  const matches: Match[] = [];
  if (words !== '') {
    for (let at = running.text.indexOf(words); at >= 0; at = running.text.indexOf(words, at + words.length)) {
      matches.push(stretchesOf(running, at, at + words.length));
    }
  }
  return matches;
}
