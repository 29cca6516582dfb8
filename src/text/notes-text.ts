import type { Notes } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { type NotesFlow, renderFlow } from './flow.js';
import { beside, blanks, linesText, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';

/** Gives notes as Markdown, a paragraph a line, as a pipe gets them. */
export function plainNotes({ title, sections }: Notes): Clean {
  return `# ${title}\n\n${sections.map(({ markdown }) => `${markdown.trim()}\n`).join('\n')}` as Clean;
}

const MARGIN = 1;

/** Sets notes for people. */
export function notesLines({ title, sections }: NotesFlow, setting: Setting): Painted {
  const inner = { ...setting, width: setting.width - 2 * MARGIN };
  const lines = sections.flatMap(({ blocks }) => [...renderFlow(blocks, inner), beside()]);
  return linesText(
    [beside(), paint('title', title, setting.color), beside(), ...lines].map((line) =>
      line === '' ? line : beside(blanks(MARGIN), line),
    ),
  );
}
