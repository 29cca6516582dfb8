import type { FoundOption } from './made.js';

/** A heading of a Markdown quiz with what stands below it, up to the next heading. */
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

const HEADING = /^(#{1,6})\s+(\S.*)$/;
const BOX = /^[ \t]{0,8}(?:[-*+]|\d{1,3}[.)])[ \t]{1,4}\[([ xX])\](?:[ \t](.*))?$/m;
/** Two blanks or a backslash at the end of a line break it. */
const BROKEN = /(?: {2}|\\)$/;

/** Tells whether a text has a box in a list. */
export function hasBox(text: string): boolean {
  return BOX.test(text);
}

/** Takes Markdown apart at its headings; what stands in front of the first one is left away. */
export function checkboxBlocks(text: string): readonly CheckboxBlock[] {
  const lines = text.split('\n');
  const lastFence = lines.findLastIndex(endsFence);
  const blocks: OpenBlock[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, marks, heading = ''] = HEADING.exec(line) ?? [];
    const block = blocks.at(-1);
    if (index < lastFence && opensFence(line)) {
      const end = fenceEnd(lines, index + 1);
      const code = lines.slice(index + 1, end).join('\n');
      addCode(block, { code: code.trim(), box: BOX.exec(line)?.[1] });
      index = end;
    } else if (marks !== undefined) {
      blocks.push({
        line: index + 1,
        level: marks.length,
        heading,
        above: [],
        options: [],
        below: [],
        holdsCode: false,
      });
    } else if (block !== undefined) {
      addLine(block, line);
    }
  }
  return blocks;
}

/** A fence may open behind a box; one that ends in the same line is code in a text. */
function opensFence(line: string): boolean {
  const content = BOX.test(line) ? (BOX.exec(line)?.[2] ?? '') : line;
  return content.trimStart().startsWith('```') && content.trim().lastIndexOf('```') === 0;
}

/** Gives the line that ends the fence whose first line is given; that there is one is known. */
function fenceEnd(lines: readonly string[], first: number): number {
  let end = first;
  while (!endsFence(lines[end] ?? '```')) {
    end += 1;
  }
  return end;
}

function endsFence(line: string): boolean {
  return line.trim() === '```';
}

function addLine({ above, options, below }: OpenBlock, line: string): void {
  const [box, mark, text = ''] = BOX.exec(line) ?? [];
  const last = options.at(-1);
  const content = line.trim();
  if (box !== undefined) {
    options.push({ text, correct: mark !== ' ' });
  } else if (last !== undefined && below.length === 0 && content !== '' && /^\s/.test(line)) {
    options.splice(-1, 1, continued(last, content));
  } else if (content !== '') {
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
function addCode(
  block: OpenBlock | undefined,
  { code, box }: { readonly code: string; readonly box: string | undefined },
): void {
  const line = inOneLine(code);
  if (block === undefined || (box === undefined && block.below.length > 0)) {
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
