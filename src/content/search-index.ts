import { KIND_WEIGHT, type SearchLine, wordsOf } from '../study/search.js';

/**
 * The search index on disk, one file, little-endian, written at build and read at offsets:
 *
 *   header    8 numbers of 4 bytes: magic, lines, words, and the offsets of head, blocks, postings, rows, corpus
 *   head      JSON: for every 64th word [word, offset of its block]
 *   blocks    words in order, a line each: `word<TAB>offset of postings<TAB>count`
 *   postings  for each word, for each line it occurs in: a varint with the distance to the line before, and a byte:
 *             the weight of the line's kind (2 bits), and how often the word stands in the line itself (6 bits; 0: only
 *             its topic or section has it)
 *   rows      8 bytes a line: offset in the corpus (4), length in bytes (3), and one that is not used
 *   corpus    the lines: `topic#section<TAB>line`
 *
 * A query reads the header, the head, one block and one posting list a word, then the rows and lines of the best hits:
 * it does not grow with the number of topics but for the posting lists.
 */
export const SEARCH_MAGIC = 0x31535741;
export const HEADER_BYTES = 32;
export const ROW_BYTES = 8;
/** Words a block. */
const BLOCK = 64;
const MOST_OCCURRENCES = 63;
/** Bits of a posting's byte below those of the weight. */
const OCCURRENCE_BITS = 6;

/** Gives how often a word stands in a line, out of a posting's byte. */
export function occurrencesIn(byte: number): number {
  return byte & MOST_OCCURRENCES;
}

/** Gives the weight of a line's kind, out of a posting's byte. */
export function weightIn(byte: number): number {
  return byte >> OCCURRENCE_BITS;
}

/** Puts the weight of a line's kind and how often a word stands in it into one byte. */
export function postingByte(weight: number, occurrences: number): number {
  return (weight << OCCURRENCE_BITS) | Math.min(occurrences, MOST_OCCURRENCES);
}

/** Builds the search index over all lines. */
export function buildSearchIndex(lines: readonly SearchLine[]): Uint8Array {
  const words = [...postingsOf(lines)].sort(([a], [b]) => (a < b ? -1 : 1));
  const postings: Uint8Array[] = [];
  const entries: string[] = [];
  let offset = 0;
  for (const [word, list] of words) {
    const bytes = Uint8Array.from(list.bytes);
    entries.push(`${word}\t${offset}\t${list.count}\n`);
    postings.push(bytes);
    offset += bytes.length;
  }
  const { head, blocks } = blocksOf(entries);
  const { rows, corpus } = corpusOf(lines);
  return assemble({ lines: lines.length, words: words.length }, [head, blocks, Buffer.concat(postings), rows, corpus]);
}

interface PostingList {
  readonly bytes: number[];
  count: number;
  last: number;
}

function postingsOf(lines: readonly SearchLine[]): Map<string, PostingList> {
  const lists = new Map<string, PostingList>();
  lines.forEach((line, number) => {
    for (const [word, occurrences] of occurrencesOf(line)) {
      const list = lists.get(word) ?? { bytes: [], count: 0, last: -1 };
      pushVarint(list.bytes, number - list.last);
      list.bytes.push(postingByte(KIND_WEIGHT[line.kind], occurrences));
      list.last = number;
      list.count += 1;
      lists.set(word, list);
    }
  });
  return lists;
}

function occurrencesOf(line: SearchLine): Map<string, number> {
  const occurrences = new Map<string, number>();
  for (const word of wordsOf(line.context)) {
    occurrences.set(word, 0);
  }
  for (const word of wordsOf(line.line)) {
    occurrences.set(word, (occurrences.get(word) ?? 0) + 1);
  }
  return occurrences;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function blocksOf(entries: readonly string[]): { head: Uint8Array; blocks: Uint8Array } {
  const head: [string, number][] = [];
  const blocks: Buffer[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += BLOCK) {
    const block = Buffer.from(entries.slice(start, start + BLOCK).join(''));
    head.push([entries[start]?.split('\t')[0] ?? '', offset]);
    blocks.push(block);
    offset += block.length;
  }
  return { head: Buffer.from(JSON.stringify(head)), blocks: Buffer.concat(blocks) };
}

function corpusOf(lines: readonly SearchLine[]): { rows: Uint8Array; corpus: Uint8Array } {
  const rows = Buffer.alloc(lines.length * ROW_BYTES);
  const corpus: Buffer[] = [];
  let offset = 0;
  lines.forEach(({ topic, section, line }, number) => {
    const bytes = Buffer.from(`${topic}#${section}\t${line}`);
    rows.writeUInt32LE(offset, number * ROW_BYTES);
    rows.writeUIntLE(bytes.length, number * ROW_BYTES + 4, 3);
    corpus.push(bytes);
    offset += bytes.length;
  });
  return { rows, corpus: Buffer.concat(corpus) };
}

function assemble(counts: { lines: number; words: number }, parts: readonly Uint8Array[]): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES);
  const numbers = [SEARCH_MAGIC, counts.lines, counts.words];
  let offset = HEADER_BYTES;
  for (const part of parts) {
    numbers.push(offset);
    offset += part.length;
  }
  for (const [index, number] of numbers.entries()) {
    header.writeUInt32LE(number, index * 4);
  }
  return Buffer.concat([header, ...parts]);
}
