import type { MarkedToken, Token, Tokens } from 'marked';
import type { Clean } from '../study/clean.js';
import { clean } from './clean.js';
import { decodeEntities } from './entities.js';
import type { FlowBlock } from './flow.js';
import { type FlowAlign, measureColumns } from './flow-table.js';
import { codeLine, flowLine } from './markdown-line.js';
import { languageOf, lineText } from './markdown-outline.js';
import type { MarkdownPainter } from './markdown-painter.js';
import { paint } from './paint.js';
import { asPainted, joinPainted, type Painted } from './painted.js';
import type { Meaning } from './palette.js';
import { splitPainted } from './spans.js';
import { cellWidth } from './width.js';

/** Where blocks stand, and what paints them. */
interface Place {
  /** In front of the first line. */
  readonly first: Painted;
  /** In front of the other lines. */
  readonly rest: Painted;
  /** How many lists are around them. */
  readonly depth: number;
  readonly painter: MarkdownPainter;
}

type MakerOf<Type> = (token: Extract<MarkedToken, { type: Type }>, place: Place) => FlowBlock[];

/** How each kind of block is made; kinds that are not here (blank lines, link definitions) show nothing. */
const MAKERS: { readonly [Type in MarkedToken['type']]?: MakerOf<Type> } = {
  heading: headingBlocks,
  paragraph: ({ tokens }, place) => textBlocks(place.painter.inline(tokens), place),
  text: (token, place) => textBlocks(place.painter.inline(token.tokens ?? [token]), place),
  html: ({ text }, place) => htmlBlocks(text, place),
  list: listBlocks,
  blockquote: ({ tokens }, place) => quoteBlocks(tokens, place),
  code: (token, place) => [...marked(place), codeBlock(token, place)],
  table: (token, place) => [...marked(place), tableBlock(token, place)],
  hr: (_, place) => [...marked(place), { rule: '─' as Clean, ...indent(place) }],
};

/** Gives the blocks of a document, painted and measured. */
export function blocksOf(tokens: readonly Token[], painter: MarkdownPainter): FlowBlock[] {
  const nothing = '' as Painted;
  return spacedBlocks(tokens, { first: nothing, rest: nothing, depth: 0, painter });
}

/** Gives the blocks with a blank line between each two, or with none where a list is tight. */
function spacedBlocks(tokens: readonly Token[], place: Place, tight = false): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  for (const token of tokens) {
    const make = MAKERS[token.type as MarkedToken['type']] as MakerOf<string> | undefined;
    const made = make?.(token as never, blocks.length === 0 ? place : behind(place)) ?? [];
    if (blocks.length > 0 && made.length > 0 && !tight) blocks.push(blankLine(place));
    blocks.push(...made);
  }
  return blocks;
}

/** Gives a blank line; inside a quote the bar goes on. */
function blankLine({ rest }: Place): FlowBlock {
  const bar = asPainted(rest.trimEnd() as Clean);
  return bar === '' ? 0 : { first: bar, text: '' as Clean };
}

/** Gives the mark of a list entry a line of its own, when what follows is not text that it could stand in front of. */
function marked({ first, rest }: Place): FlowBlock[] {
  return first === rest ? [] : [{ first: first.trimEnd() as Painted, text: '' as Clean }];
}

/** Gives a text; each of its hard breaks begins a new line. */
function textBlocks(painted: Painted, place: Place): FlowBlock[] {
  const lines = splitPainted(painted, /\n/)
    .map(flowLine)
    .filter(({ text }) => text !== '');
  return lines.map((line, index) => ({ ...(index === 0 ? indents(place) : indents(behind(place))), ...line }));
}

/** Gives the place that is left when something stands in front of the first line. */
function behind(place: Place): Place {
  return { ...place, first: place.rest };
}

/** Gives what stands in front of the lines of a block, where anything does. */
function indents({ first, rest }: Place): { readonly first?: Painted; readonly rest?: Painted } {
  return { ...(first === '' ? {} : { first }), ...(rest === '' ? {} : { rest }) };
}

/** Gives what stands in front of each line of a block that no mark can stand in front of. */
function indent({ rest }: Place): { readonly rest?: Painted } {
  return rest === '' ? {} : { rest };
}

/** How a heading of a level looks, and what is drawn below it: its level shows without colours too. */
const HEADINGS: readonly (readonly [meaning: Meaning, rule: string])[] = [
  ['heading', '━'],
  ['heading', '━'],
  ['subheading', '─'],
];

/** Gives a heading in one style: code and links in it look like the rest. */
function headingBlocks({ depth, tokens }: Tokens.Heading, place: Place): FlowBlock[] {
  const [meaning, rule] = HEADINGS[depth - 1] ?? ['strong', ''];
  const text = lineText(tokens);
  if (text === '') return [];
  const line: FlowBlock = { ...indents(place), ...flowLine(paint(meaning, text, true)) };
  return rule === '' ? [line] : [line, { rule: rule as Clean, cells: cellWidth(text), ...indent(place) }];
}

/** Gives the text between tags; comments show nothing. */
function htmlBlocks(html: string, place: Place): FlowBlock[] {
  if (html.trimStart().startsWith('<!--')) return [];
  const text = html.replace(/\n/g, ' ').replace(/<br\s*\/?>/gi, '\n');
  return textBlocks(asPainted(clean(decodeEntities(text.replace(/<[^<>]*>/g, '')))), place);
}

const BULLETS = ['•', '◦', '·'];

function listBlocks(list: Tokens.List, place: Place): FlowBlock[] {
  return list.items.flatMap((item, index) => {
    const own = index === 0 ? place : behind(place);
    const blocks = itemBlocks(item, inside(own, markOf(list, index, place.depth)));
    return index > 0 && list.loose ? [blankLine(place), ...blocks] : blocks;
  });
}

/** Gives what stands in front of a list entry; numbers stand under each other by their last digit. */
function markOf({ items, ordered, start }: Tokens.List, index: number, depth: number): Clean {
  const margin = depth === 0 ? '  ' : '';
  const digits = String(Number(start) + items.length - 1).length;
  const sign = ordered ? `${String(Number(start) + index).padStart(digits)}.` : BULLETS[depth % BULLETS.length];
  return `${margin}${sign} ${boxOf(items[index])}` as Clean;
}

function boxOf(item: Tokens.ListItem | undefined): string {
  if (item?.task !== true) return '';
  return item.checked === true ? '[x] ' : '[ ] ';
}

function itemBlocks({ tokens, loose }: Tokens.ListItem, place: Place): FlowBlock[] {
  const blocks = spacedBlocks(tokens, { ...place, depth: place.depth + 1 }, !loose);
  return blocks.length > 0 ? blocks : marked(place);
}

/** Gives the place behind a mark; lines after the first stand under its text. */
function inside(place: Place, mark: Clean): Place {
  return {
    ...place,
    first: joinPainted([place.first, mark]),
    rest: joinPainted([place.rest, ' '.repeat(cellWidth(mark)) as Clean]),
  };
}

function quoteBlocks(tokens: readonly Token[], place: Place): FlowBlock[] {
  const bar = joinPainted([paint('quote', '│' as Clean, true), ' ' as Clean]);
  return spacedBlocks(tokens, {
    ...place,
    first: joinPainted([place.first, bar]),
    rest: joinPainted([place.rest, bar]),
  });
}

function codeBlock(token: Tokens.Code, place: Place): FlowBlock {
  const painted = place.painter.code(clean(token.text), languageOf(token));
  return { code: splitPainted(painted, /\n/).map(codeLine), ...indent(place) };
}

const ALIGNS: Readonly<Record<string, FlowAlign>> = { left: 'l', right: 'r', center: 'c' };

function tableBlock({ header, rows, align }: Tokens.Table, place: Place): FlowBlock {
  const cell = ({ tokens }: Tokens.TableCell) => flowLine(place.painter.inline(tokens));
  const strong = ({ tokens }: Tokens.TableCell) => flowLine(paint('strong', place.painter.inline(tokens), true));
  const head = header.map(strong);
  const body = rows.map((row) => row.map(cell));
  return {
    head,
    rows: body,
    align: align.map((side) => ALIGNS[side ?? 'left'] ?? 'l'),
    ...measureColumns(head, body),
    ...indent(place),
  };
}
