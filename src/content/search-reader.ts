import { rankLine, type SearchHit, type SearchOptions, type SearchResult, wordsOf } from '../study/search.js';
import { completionsOf, decode, type IndexFile, type Postings, readIndex } from './search-file.js';
import { occurrencesIn, postingByte, ROW_BYTES, weightIn } from './search-index.js';

/** Hits whose text is read and ranked; the rest keep the order of their first, cheaper score. */
const RANKED_BY_TEXT = 100;

/** Finds the lines in which every word occurs, best first. A word that is not known counts as a beginning. */
export function searchFile(path: string, query: readonly string[], options: SearchOptions): SearchResult {
  const { ranked, total } = rankFile(path, query, options);
  return { hits: ranked.map(({ hit }) => hit), total };
}

/** Searches several files as if they were one: whatever packs hold stands among the rest. */
export function searchFiles(paths: readonly string[], query: readonly string[], options: SearchOptions): SearchResult {
  const results = paths.map((path) => rankFile(path, query, options));
  const ranked = results.flatMap((result) => result.ranked).sort((a, b) => b.score - a.score);
  return {
    hits: ranked.slice(0, options.limit ?? ranked.length).map(({ hit }) => hit),
    total: results.reduce((sum, { total }) => sum + total, 0),
  };
}

/** Hits of one file with their scores, best first. */
interface RankedHits {
  readonly ranked: readonly { readonly hit: SearchHit; readonly score: number }[];
  readonly total: number;
}

function rankFile(path: string, query: readonly string[], options: SearchOptions): RankedHits {
  return readIndex(path, (index) => search(index, wordsOf(query.join(' ')), options));
}

function search(index: IndexFile, words: readonly string[], options: SearchOptions): RankedHits {
  const lists = words.map((word) => postingsOf(index, word)).sort((a, b) => a.lines.length - b.lines.length);
  const found = lists.length === 0 ? [] : intersect(lists);
  if (found.length === 0) {
    return { ranked: [], total: 0 };
  }
  found.sort((a, b) => b.score - a.score || a.line - b.line);
  const limit = options.limit ?? found.length;
  const best = found.slice(0, Math.max(limit, RANKED_BY_TEXT)).map(({ line, score }) => {
    const hit = hitAt(index, line);
    return { hit, line, score: score + rankLine(hit.line, words) };
  });
  best.sort((a, b) => b.score - a.score || a.line - b.line);
  return { ranked: best.slice(0, limit), total: found.length };
}

interface Found {
  readonly line: number;
  readonly score: number;
}

/** Keeps the lines that all lists have; at least one word must stand in the line itself, not only in its context. */
function intersect([first, ...rest]: readonly Postings[]): Found[] {
  const found: Found[] = [];
  const places = rest.map(() => 0);
  for (let i = 0; first !== undefined && i < first.lines.length; i += 1) {
    const line = first.lines[i] ?? 0;
    const posting = first.occurrences[i] ?? 0;
    let own = occurrencesIn(posting);
    const everywhere = rest.every((list, which) => {
      const place = seek(list.lines, line, places[which] ?? 0);
      places[which] = place;
      own += occurrencesIn(list.occurrences[place] ?? 0);
      return list.lines[place] === line;
    });
    if (everywhere && own > 0) {
      found.push({ line, score: weightIn(posting) + Math.min(own, 6) / 6 });
    }
  }
  return found;
}

/** Gives the first place from `start` on whose line is not below the one wanted: doubling steps, then halving. */
function seek(lines: Uint32Array, wanted: number, start: number): number {
  let step = 1;
  let low = start;
  while (low + step < lines.length && (lines[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, lines.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Gives where a word occurs; where no line has it, where the words that begin with it occur. */
function postingsOf(index: IndexFile, word: string): Postings {
  const entries = completionsOf(index, word);
  const exact = entries.find((entry) => entry.word === word);
  return exact === undefined ? union(entries.map((entry) => decode(index, entry))) : decode(index, exact);
}

function union(lists: readonly Postings[]): Postings {
  const merged = new Map<number, number>();
  for (const { lines, occurrences } of lists) {
    lines.forEach((line, i) => {
      const posting = occurrences[i] ?? 0;
      const sum = occurrencesIn(merged.get(line) ?? 0) + occurrencesIn(posting);
      merged.set(line, postingByte(weightIn(posting), sum));
    });
  }
  const lines = Uint32Array.from(merged.keys()).sort();
  return { lines, occurrences: Uint8Array.from(lines, (line) => merged.get(line) ?? 0) };
}

/** Reads a line by its row. */
function hitAt(index: IndexFile, line: number): SearchHit {
  const { lines, rows, corpus } = index.layout;
  if (line >= lines) {
    throw index.damaged();
  }
  const row = index.read(rows + line * ROW_BYTES, ROW_BYTES);
  return hitOf(index.read(corpus + row.readUInt32LE(0), row.readUIntLE(4, 3)).toString());
}

/** Takes `topic#section<TAB>line` apart. The corpus was cleaned when it was built, so its strings are Clean. */
function hitOf(text: string): SearchHit {
  const sign = text.indexOf('#');
  const tab = text.indexOf('\t', sign);
  return { topic: text.slice(0, sign), section: text.slice(sign + 1, tab), line: text.slice(tab + 1) } as SearchHit;
}
