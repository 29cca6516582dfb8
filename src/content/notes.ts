import type { Problem } from '../study/problem.js';
import { markdownFault, outlineOf } from '../text/markdown.js';
import type { Outline } from '../text/markdown-outline.js';
import { reporterFor, TOP } from './fault.js';
import { type Origin, type PlacedFrontMatter, parseFrontMatter, type Split, splitFrontMatter } from './front-matter.js';
import { checkOutline } from './notes-outline.js';
import type { SourceFile } from './source-file.js';

/** The notes of a topic as far as they could be read. */
export interface NotesDraft {
  readonly file: string;
  readonly front: PlacedFrontMatter | undefined;
  /** The text behind the front matter. */
  readonly markdown: string;
  /** Headings, links and the like; their lines count from the start of the Markdown. */
  readonly outline: Outline;
  /** How many lines of the file stand in front of the Markdown. */
  readonly linesBefore: number;
}

/** Reads notes; every fault is reported. Markdown beyond the limits is not looked into. */
export function parseNotes(file: SourceFile, problems: Problem[], origin?: Origin): NotesDraft | undefined {
  const report = reporterFor(file.path, problems);
  const split = splitFrontMatter(file.text);
  if (split === undefined) {
    report(TOP, 'front-matter', 'These notes have no front matter; start the file with `---`, the keys, and `---`.');
  }
  const front = split && parseFrontMatter(split.yaml, report, origin);
  return readMarkdown(file, { split, front }, problems);
}

/** Reads notes that add to those of another topic: sections without a front matter. */
export function parseAddedNotes(file: SourceFile, problems: Problem[]): NotesDraft | undefined {
  return readMarkdown(file, { split: undefined, front: undefined }, problems);
}

interface Front {
  readonly split: Split | undefined;
  readonly front: PlacedFrontMatter | undefined;
}

function readMarkdown(
  { path, text }: SourceFile,
  { split, front }: Front,
  problems: Problem[],
): NotesDraft | undefined {
  const { markdown, linesBefore } = split ?? { markdown: text, linesBefore: 0 };
  const report = reporterFor(path, problems);
  const limit = markdownFault(markdown);
  if (limit !== undefined) {
    report({ line: limit.line + linesBefore, column: 1 }, 'markdown-limit', limit.message);
    return undefined;
  }
  const outline = outlineOf(markdown);
  checkOutline(outline, (place, rule, message) => {
    report({ line: place.line + linesBefore, column: place.column }, rule, message);
  });
  return { file: path, front, markdown, outline, linesBefore };
}
