import type { Section } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { bareLine, type FlowLine, wrapLine } from './flow-line.js';
import { type FlowTable, tableLines } from './flow-table.js';
import { paint } from './paint.js';
import { type Painted, plainOf, type Showable } from './painted.js';
import { cellWidth } from './width.js';
import { narrowed } from './wrap.js';

/** A paragraph, heading or list entry. */
export interface FlowText extends FlowLine {
  /** Stands in front of the first line. */
  readonly first?: Painted;
  /** Stands in front of the other lines. */
  readonly rest?: Painted;
}

/** Lines of code, kept as they are. */
export interface FlowCode {
  readonly code: readonly FlowLine[];
  readonly rest?: Painted;
}

/** A line across the text, or below a heading. */
export interface FlowRule {
  readonly rule: Clean;
  /** How long it is; absent for the whole width. */
  readonly cells?: number;
  readonly rest?: Painted;
}

/** A block of a text, painted and measured when topics are compiled, so that only wrapping is left; 0 is a blank line. */
export type FlowBlock = 0 | FlowText | FlowCode | FlowRule | FlowTable;

/** The notes of a topic, ready to be set at any width. */
export interface NotesFlow {
  readonly title: Clean;
  readonly sections: readonly (Section & { readonly blocks: readonly FlowBlock[] })[];
}

export interface FlowOptions {
  /** Cells that a line may take. */
  readonly width: number;
  readonly color: boolean;
}

/** Gives the lines of a text, none wider than the width; without colour there is no escape in them. */
export function renderFlow(blocks: readonly FlowBlock[], options: FlowOptions): Painted[] {
  return blocks.flatMap((block) => blockLines(block, options)) as Painted[];
}

function blockLines(block: FlowBlock, options: FlowOptions): string[] {
  if (block === 0) return [''];
  if ('text' in block) return textLines(block, options);
  const indent = fitted(block.rest, options);
  if ('code' in block) return codeLines(block, indent, options);
  const room = options.width - cellWidth(indent);
  const lines = 'rule' in block ? [ruleLine(block, room, options)] : tableLines(block, { room, color: options.color });
  return indent === '' ? lines : lines.map((line) => (line === '' ? indent.trimEnd() : indent + line));
}

/** Gives what stands in front of lines, as narrow and as plain as it has to be. */
function fitted(indent: Painted | undefined, { width, color }: FlowOptions): Showable {
  if (indent === undefined) return '' as Painted;
  return narrowed(color ? indent : plainOf(indent), width);
}

function textLines(block: FlowText, options: FlowOptions): string[] {
  const line = options.color ? block : bareLine(block);
  if (block.first === undefined && block.rest === undefined) {
    return wrapLine(line, options.width);
  }
  const first = fitted(block.first, options);
  const rest = block.first === block.rest ? first : fitted(block.rest, options);
  const room = options.width - Math.max(cellWidth(first), cellWidth(rest));
  return wrapLine(line, room).map((set, index) => (index === 0 ? first : rest) + set);
}

const CODE_INDENT = '  ';
/** Stands in front of what is left of a line of code that is wider than the window. */
const CONTINUATION = '↳ ' as Clean;

function codeLines({ code }: FlowCode, indent: Showable, { width, color }: FlowOptions): string[] {
  const first = indent + CODE_INDENT;
  const rest = first + paint('muted', CONTINUATION, color);
  const room = width - cellWidth(first);
  return code.flatMap((line) => {
    if (line.text === '') return [indent.trimEnd()];
    const lines = wrapLine(color ? line : bareLine(line), room, room - CONTINUATION.length);
    return lines.map((piece, index) => ((index === 0 ? first : rest) + piece).trimEnd());
  });
}

function ruleLine({ rule, cells }: FlowRule, room: number, { color }: FlowOptions): Painted {
  return paint('muted', rule.repeat(Math.min(cells ?? room, room)) as Clean, color);
}
