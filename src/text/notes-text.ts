import type { Notes } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { type NotesFlow, renderFlow } from './flow.js';
import { blanks, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';

/** Gives notes as Markdown, a paragraph a line, as a pipe gets them. */
export function plainNotes({ title, sections }: Notes): Clean {
  return `# ${title}\n\n${sections.map(({ markdown }) => `${markdown.trim()}\n`).join('\n')}` as Clean;
}

const MARGIN = blanks(1);

/** Sets notes for people. */
export function notesLines({ title, sections }: NotesFlow, setting: Setting): Painted {
  const inner = { ...setting, width: setting.width - 2 * MARGIN.length };
  let text = `\n${MARGIN}${paint('title', title, setting.color)}\n\n`;
  for (const { blocks } of sections) {
    for (const line of renderFlow(blocks, inner)) {
      text += line === '' ? '\n' : `${MARGIN}${line.trimEnd()}\n`;
    }
    text += '\n';
  }
  return text as Painted;
}
