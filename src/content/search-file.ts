import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { UserError } from '../study/errors.js';
import { damaged } from './damaged.js';
import { HEADER_BYTES, ROW_BYTES, SEARCH_MAGIC } from './search-index.js';

/** Words that a prefix may stand for. */
const MOST_COMPLETIONS = 200;

/** Where the parts of an index file begin. */
interface Layout {
  readonly lines: number;
  readonly head: number;
  readonly blocks: number;
  readonly postings: number;
  readonly rows: number;
  readonly corpus: number;
}

/** Lines a word occurs in, in ascending order, and how often each has it. */
export interface Postings {
  readonly lines: Uint32Array;
  readonly occurrences: Uint8Array;
}

/** Opens an index file for as long as it is used. */
export function readIndex<T>(path: string, use: (index: IndexFile) => T): T {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    throw damaged(basename(path), cause);
  }
  try {
    return use(new IndexFile(file, basename(path)));
  } finally {
    closeSync(file);
  }
}

/** Bytes that are read at once: the lines of a search stand in clusters, so that a few pages hold most of them. */
const PAGE = 16_384;

/** Reads parts of an open index file. Whatever does not lie in the file shows that it is damaged. */
export class IndexFile {
  private readonly file: number;
  private readonly name: string;
  private readonly size: number;
  private readonly pages = new Map<number, Buffer>();
  readonly layout: Layout;

  constructor(file: number, name: string) {
    this.file = file;
    this.name = name;
    this.size = fstatSync(file).size;
    const header = this.read(0, HEADER_BYTES);
    const [magic, lines = 0, , head = 0, blocks = 0, postings = 0, rows = 0, corpus = 0] = Array.from(
      { length: HEADER_BYTES / 4 },
      (_, i) => header.readUInt32LE(4 * i),
    );
    this.layout = { lines, head, blocks, postings, rows, corpus };
    if (magic !== SEARCH_MAGIC || this.end() !== this.size) {
      throw this.damaged();
    }
  }

  read(offset: number, length: number): Buffer {
    // Also false for what is no number.
    if (!(length >= 0 && offset >= 0 && offset + length <= this.size)) {
      throw this.damaged();
    }
    const start = offset % PAGE;
    return start + length > PAGE
      ? this.load(offset, length)
      : this.page(offset - start).subarray(start, start + length);
  }

  private page(offset: number): Buffer {
    const page = this.pages.get(offset) ?? this.load(offset, Math.min(PAGE, this.size - offset));
    this.pages.set(offset, page);
    return page;
  }

  private load(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    try {
      readSync(this.file, bytes, 0, length, offset);
    } catch (cause) {
      throw this.damaged(cause);
    }
    return bytes;
  }

  damaged(cause?: unknown): UserError {
    return damaged(this.name, cause);
  }

  /** Gives where the text of the last line ends, which is where the file does. */
  private end(): number {
    const { lines, rows, corpus } = this.layout;
    if (lines === 0) {
      return corpus;
    }
    const last = this.read(rows + (lines - 1) * ROW_BYTES, ROW_BYTES);
    return corpus + last.readUInt32LE(0) + last.readUIntLE(4, 3);
  }
}

/** Gives the first word of each block and where the block begins. */
export function headOf(index: IndexFile): readonly (readonly [word: string, offset: number])[] {
  const { head, blocks } = index.layout;
  const text = index.read(head, blocks - head).toString();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw index.damaged(cause);
  }
}

/** A word of the index and where its postings lie. */
export interface WordEntry {
  readonly word: string;
  readonly offset: number;
  readonly count: number;
  /** Offset of the postings that follow, so that its length is known. */
  readonly end: number;
}

/** Gives the words that begin with a text, from the blocks in which they can stand. */
export function completionsOf(index: IndexFile, prefix: string): readonly WordEntry[] {
  const { blocks, postings } = index.layout;
  const head = headOf(index);
  let block = Math.max(
    0,
    head.findLastIndex(([first]) => first <= prefix),
  );
  const entries: WordEntry[] = [];
  for (; block < head.length && entries.length < MOST_COMPLETIONS; block += 1) {
    const [first = '', start = 0] = head[block] ?? [];
    if (first > prefix && !first.startsWith(prefix)) {
      break;
    }
    const stop = head[block + 1]?.[1] ?? postings - blocks;
    entries.push(...entriesOf(index.read(blocks + start, stop - start).toString(), prefix));
  }
  return entries;
}

function entriesOf(block: string, prefix: string): WordEntry[] {
  const rows = block.split('\n').map((row) => row.split('\t'));
  const entries: WordEntry[] = [];
  rows.forEach(([word = '', offset, count], i) => {
    if (word !== '' && word.startsWith(prefix)) {
      entries.push({ word, offset: Number(offset), count: Number(count), end: Number(rows[i + 1]?.[1] || Number.NaN) });
    }
  });
  return entries;
}

/** A posting takes at most five bytes for the distance and one for the count. */
const LONGEST_POSTING = 6;

export function decode(index: IndexFile, entry: WordEntry): Postings {
  const { lines: all, postings, rows } = index.layout;
  if (!(entry.count <= all)) {
    throw index.damaged();
  }
  const most = Math.min(entry.count * LONGEST_POSTING, rows - postings - entry.offset);
  const length = Number.isNaN(entry.end) ? most : entry.end - entry.offset;
  const bytes = index.read(postings + entry.offset, length);
  const lines = new Uint32Array(entry.count);
  const occurrences = new Uint8Array(entry.count);
  let place = 0;
  let line = -1;
  for (let i = 0; i < entry.count; i += 1) {
    let shift = 0;
    let distance = 0;
    let byte = 0;
    do {
      byte = bytes[place] ?? 0;
      distance |= (byte & 127) << shift;
      shift += 7;
      place += 1;
    } while (byte > 127);
    line += distance;
    lines[i] = line;
    occurrences[i] = bytes[place] ?? 0;
    place += 1;
  }
  return { lines, occurrences };
}
