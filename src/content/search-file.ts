import { readSync } from 'node:fs';
import { UserError } from '../study/errors.js';
import { HEADER_BYTES, SEARCH_MAGIC } from './search-index.js';

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

/** Reads parts of an open index file. */
export class IndexFile {
  private readonly file: number;
  readonly layout: Layout;

  constructor(file: number, path: string) {
    this.file = file;
    const header = this.read(0, HEADER_BYTES);
    if (header.length < HEADER_BYTES || header.readUInt32LE(0) !== SEARCH_MAGIC) {
      throw new UserError(`The search index ${path} is damaged.`, {
        exit: 'content',
        hint: 'Install awsstudy again, or run `npm run build` in a checkout.',
      });
    }
    const [lines = 0, , head = 0, blocks = 0, postings = 0, rows = 0, corpus = 0] = Array.from({ length: 7 }, (_, i) =>
      header.readUInt32LE(4 + 4 * i),
    );
    this.layout = { lines, head, blocks, postings, rows, corpus };
  }

  read(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(this.file, bytes, 0, length, offset));
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
  const { head: headOffset, blocks, postings } = index.layout;
  const head = JSON.parse(index.read(headOffset, blocks - headOffset).toString()) as [string, number][];
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
  const { postings, rows } = index.layout;
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
