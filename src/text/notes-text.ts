import type { Notes } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { type NotesFlow, renderFlow } from './flow.js';
import { blanks, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';

/** Gives notes as Markdown, a paragraph a line, as a pipe gets them. */
export function plainNotes({ title, sections }: Notes): Clean {
  const texts = sections.map(({ markdown }) => `\n${markdown.trim()}\n`);
  return [`# ${title}\n`, ...texts].join('') as Clean;
}

const MARGIN = blanks(1);

/** Sets notes for people. */
export function notesLines({ title, sections }: NotesFlow, setting: Setting): Painted {
  const inner = { ...setting, width: setting.width - 2 * MARGIN.length };
  const lines = ['', paint('title', title, setting.color), ''];
  for (const { blocks } of sections) {
    lines.push(...renderFlow(blocks, inner), '');
  }
  return [...lines.map((line) => (line === '' ? line : MARGIN + line)), ''].join('\n') as Painted;
}
