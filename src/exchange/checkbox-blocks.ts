import { type CheckboxPiece, checkboxPieces, hasOwnBox, paragraphsAboveBoxes } from './checkbox-pieces.js';
import type { FoundOption } from './made.js';

/** A heading of a Markdown quiz with what stands below it, or the paragraph above boxes that has none. */
export interface CheckboxBlock {
  readonly line: number;
  /** How many `#` it has. */
  readonly level: number;
  readonly heading: string;
  /** Text between the heading and the boxes, a line each. */
  readonly above: readonly string[];
  readonly options: readonly FoundOption[];
  /** Text behind the boxes. */
  readonly below: readonly string[];
  /** Whether there is code among the text or options that can't be put into a line. */
  readonly holdsCode: boolean;
}

/** A block that is being read. */
interface OpenBlock extends CheckboxBlock {
  readonly above: string[];
  readonly options: FoundOption[];
  readonly below: string[];
  holdsCode: boolean;
}

/** Two blanks or a backslash at the end of a line break it. */
const BROKEN = /(?: {2}|\\)$/;

/** A question without a heading is below all that have one. */
export const WITHOUT_HEADING = 7;
/** Fewer options make no question. */
const LEAST_OPTIONS = 2;
/** What may stand in front of such a question: its number, or the sign of a list. */
const ENUMERATION = /^(?:Q?\d{1,4}[.:)]|[-*+])\s+/;

/**
 * Takes Markdown apart into questions: each heading begins one, and where none does, the paragraph right above boxes.
 * Other text in front of the first heading is left away.
 */
export function checkboxBlocks(text: string): readonly CheckboxBlock[] {
  const pieces = checkboxPieces(text);
  const places: Places = { paragraphs: paragraphsAboveBoxes(pieces), title: titleOf(pieces) };
  const blocks: OpenBlock[] = [];
  for (const piece of pieces) {
    const opened = openedBy(piece, blocks.at(-1), places);
    if (opened !== undefined) {
      blocks.push(opened);
    }
    const block = blocks.at(-1);
    if (block !== undefined && (opened === undefined || hasOwnBox(piece))) {
      addPiece(block, piece);
    }
  }
  return blocks;
}

/** What tells where a question may begin. */
interface Places {
  /** Those right above boxes, with how many of them. */
  readonly paragraphs: ReadonlyMap<CheckboxPiece, number>;
  readonly title: CheckboxPiece | undefined;
}

/** The only heading with one `#` is the title of all. */
function titleOf(pieces: readonly CheckboxPiece[]): CheckboxPiece | undefined {
  const titles = pieces.filter((piece) => piece.is === 'heading' && piece.level === 1);
  return titles.length === 1 ? titles[0] : undefined;
}

/** Gives the question that a piece begins, if it begins one: a heading, a paragraph, or boxes with nothing above. */
function openedBy(
  piece: CheckboxPiece,
  block: OpenBlock | undefined,
  { paragraphs, title }: Places,
): OpenBlock | undefined {
  if (piece.is === 'heading') {
    return openBlock(piece.line, piece.level, piece.text);
  }
  const boxes = paragraphs.get(piece) ?? 0;
  const isOpen =
    block === undefined || (block.options.length === 0 ? block.line === title?.line : endsAbove(boxes, block));
  if (piece.is === 'text' && boxes > 0 && isOpen) {
    return openBlock(piece.line, WITHOUT_HEADING, piece.text.replace(ENUMERATION, ''));
  }
  return block === undefined && hasOwnBox(piece) ? openBlock(piece.line, WITHOUT_HEADING, '') : undefined;
}

/**
 * Tells whether a question ends where a paragraph has so many boxes below. One with a heading may have text between its
 * boxes: it ends only where those above make a question, and those below may make another.
 */
function endsAbove(boxes: number, { level, options }: OpenBlock): boolean {
  const isWhole = options.length >= LEAST_OPTIONS && options.some(({ correct }) => correct);
  return level === WITHOUT_HEADING || (isWhole && boxes >= LEAST_OPTIONS);
}

function openBlock(line: number, level: number, heading: string): OpenBlock {
  return { line, level, heading, above: [], options: [], below: [], holdsCode: false };
}

function addPiece(block: OpenBlock, piece: CheckboxPiece): void {
  switch (piece.is) {
    case 'box':
      block.options.push({ text: piece.text, correct: piece.box !== ' ' });
      break;
    case 'code':
      addCode(block, piece);
      break;
    case 'text':
      addText(block, piece.text);
      break;
    case 'heading':
    case 'blank':
      break;
  }
}

function addText({ above, options, below }: OpenBlock, line: string): void {
  const last = options.at(-1);
  const content = line.trim();
  if (last !== undefined && below.length === 0 && /^\s/.test(line)) {
    options.splice(-1, 1, continued(last, content));
  } else {
    (last === undefined ? above : below).push(content);
  }
}

/** A line behind a line break may be the reason of an option, as our own Markdown has it. */
function continued(option: FoundOption, content: string): FoundOption {
  const { text, why } = option;
  return why === undefined && !BROKEN.test(text)
    ? { ...option, text: `${text} ${content}` }
    : { ...option, why: [...(why === undefined ? [] : [why]), content].join(' ') };
}

/** Code above the boxes is put into the question's text, where a line can hold it; below them it explains the answer. */
function addCode(block: OpenBlock, { code, box }: Extract<CheckboxPiece, { readonly is: 'code' }>): void {
  const line = inOneLine(code);
  if (box === undefined && block.below.length > 0) {
    return;
  }
  if (line !== undefined && box !== undefined) {
    block.options.push({ text: `\`${line}\``, correct: box !== ' ' });
  } else if (line === undefined || block.options.length > 0) {
    block.holdsCode = true;
    block.options.push(...(box === undefined ? [] : [{ text: '', correct: box !== ' ' }]));
  } else {
    block.above.push(`\`${line}\``);
  }
}

/** Gives code of one line, and JSON of any length, as a line. */
function inOneLine(code: string): string | undefined {
  const line = code.includes('\n') ? jsonInOneLine(code) : code;
  return line?.includes('`') ? undefined : line;
}

function jsonInOneLine(code: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(code));
  } catch {
    // It is no JSON, so its line breaks may mean something.
    return undefined;
  }
}
