import type { Clean } from '../study/clean.js';
import { isSimpleLines } from './simple-characters.js';

/** More marks than this over one letter cover the neighbouring lines. */
const MOST_MARKS = 8;

function scrubbed(text: string): string {
  return (
    text
      // First, or taking out what stands between two halves could join them to another character.
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/\r\n?/g, '\n')
      .replace(/\t/g, '    ')
      // Every control but the newline: without ESC, CSI and the rest no sequence can act on the terminal.
      .replace(/[^\P{Control}\n]/gu, '')
      // Invisible characters, bidi controls among them, but the joiners and variation selectors of emoji and scripts.
      .replace(/(?!\u200c|\u200d|[\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/[\u2028\u2029\ufff9-\ufffb]/g, '')
      .replace(new RegExp(`(\\p{Mark}{${MOST_MARKS}})\\p{Mark}+`, 'gu'), '$1')
  );
}

/**
 * Gives a text that can do nothing to a terminal but stand there: no control but the newline, no bidi override, nothing
 * invisible, no lone surrogate. Clean after parsing too: YAML and entities decode to controls.
 */
export function clean(text: string): Clean {
  return (isSimpleLines(text) ? text : scrubbed(text)) as Clean;
}

/** Gives a clean text of several lines, without blanks at their ends and without empty lines around it. */
export function cleanLines(text: string): Clean {
  const lines = clean(text)
    .split('\n')
    .map((line) => line.trimEnd());
  return lines.join('\n').trim() as Clean;
}

/** Gives a clean text of one line: runs of newlines become one space. */
export function cleanLine(text: string): Clean {
  return clean(text).replace(/\n+/g, ' ') as Clean;
}
