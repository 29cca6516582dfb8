// What a reader waits for in notes of 5,000 lines: the answer to each key. A real pseudo-terminal.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { median, open, tenth } from './bench-terminal.mjs';

/** Lines, pages, and places found among thousands; each key changes what is shown. */
const KEYS = ['j', ' ', 'n', 'k', 'b', 'N'];
const LEAST_LINES = 5_000;

/** Makes the notes of a topic of a copied program long: the same sections again and again, under other slugs. */
function lengthen(program, topic) {
  const path = join(dirname(program), '..', 'dist', 'content', 'flow', `${topic}.json`);
  const notes = JSON.parse(readFileSync(path, 'latin1'));
  const lines = notes.sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const times = Math.ceil(LEAST_LINES / lines);
  const sections = Array.from({ length: times }, (_, n) =>
    notes.sections.map((section) => ({ ...section, slug: `${section.slug}-${n}` })),
  ).flat();
  const text = JSON.stringify({ ...notes, sections });
  writeFileSync(
    path,
    text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** Measures keys in long notes. The program is a copy: its notes of VPC are made long. */
export async function readerKeys({ program, learner, environment }) {
  lengthen(program, 'vpc');
  const reader = open([program, 'show', 'vpc'], { ...environment, AWSSTUDY_HOME: learner });
  await reader.shown((screen) => screen.includes('Space page'));
  reader.press('/subnet\r');
  await reader.shown((screen) => screen.includes('Found') && reader.isWhole());
  const keys = [];
  for (let n = 0; n < 120; n += 1) {
    const before = reader.screen();
    const pressed = performance.now();
    reader.press(KEYS[n % KEYS.length]);
    keys.push(await reader.shown((screen) => screen !== before && reader.isWhole(), pressed));
  }
  await reader.end();
  return [
    { what: 'reader, 5,000 lines: key to repaint, median', against: 'ms', value: median(keys), limit: 12, aim: 4 },
    { what: 'reader, 5,000 lines: key to repaint, 90 % within', against: 'ms', value: tenth(keys), limit: 25, aim: 8 },
  ];
}
