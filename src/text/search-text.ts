import type { Clean } from '../study/clean.js';
import { foldPlural, type SearchHit, type SearchResult, wordPattern, wordsOf } from '../study/search.js';
import { beside, blanks, counted, linesText, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { wrapText } from './wrap.js';

/** Gives a hit a line: `topic#section<TAB>line`. */
export function plainHits(hits: readonly SearchHit[]): Clean {
  return hits.map(({ topic, section, line }) => `${topic}#${section}\t${line}\n`).join('') as Clean;
}

/** Sets hits for people, under the section they stand in, the words marked. */
export function hitLines({ hits, total }: SearchResult, words: readonly string[], setting: Setting): Painted {
  const marks = wordsOf(words.join(' '));
  const lines: Painted[] = [];
  let last = '';
  for (const hit of hits) {
    const place = `${hit.topic}#${hit.section}`;
    if (place !== last) {
      lines.push(beside(), beside(blanks(1), paint('accent', place as Clean, setting.color)));
    }
    const line = markWords(hit.line, marks, setting.color);
    lines.push(...wrapText(line, setting.width, { first: blanks(3), rest: blanks(5) }));
    last = place;
  }
  return linesText([
    ...lines,
    beside(),
    beside(blanks(1), paint('muted', totalText(hits.length, total), setting.color)),
  ]);
}

function totalText(shown: number, total: number): Clean {
  return (
    shown < total ? `The best ${shown} of ${total} hits; \`--all\` shows the rest.` : counted(total, 'hit')
  ) as Clean;
}

/** Marks the words of a line that a search asked for, also where they are the beginning of a longer word. */
export function markWords(line: Clean, words: readonly string[], color: boolean): Painted {
  const marked = line.replace(wordPattern(line), (part) => {
    const word = foldPlural(part.toLowerCase());
    return words.some((mark) => word.startsWith(mark)) ? paint('strong', part as Clean, color) : part;
  });
  return marked as Painted;
}
