import type { Outline } from '../text/markdown-outline.js';
import { cellWidth } from '../text/width.js';
import { anyOf, type Report, TOP } from './fault.js';
import { isHttps } from './fields.js';

const LANGUAGES: readonly string[] = ['bash', 'json', 'python', 'hcl', 'yaml', 'text'];
const WIDEST_DIAGRAM = 76;
const MOST_COLUMNS = 5;

/** Reports what notes may not hold: wrong headings, unknown fences, wide diagrams, HTML, images, odd links. */
export function checkOutline(outline: Outline, report: Report): void {
  checkHeadings(outline, report);
  for (const fence of outline.fences) {
    checkFence(fence, report);
  }
  for (const { columns, line } of outline.tables) {
    if (columns > MOST_COLUMNS) {
      const message = `This table has ${columns} columns; compare at most ${MOST_COLUMNS}.`;
      report({ line, column: 1 }, 'wide-table', message);
    }
  }
  for (const line of new Set(outline.html.map((html) => html.line))) {
    report({ line, column: 1 }, 'html', 'This is raw HTML; write it in Markdown, or put it in backticks.');
  }
  for (const { line } of outline.images) {
    report({ line, column: 1 }, 'image', 'A terminal shows no image; draw it in a text fence, or describe it.');
  }
  for (const { href, line } of outline.links) {
    if (!isHttps(href) && topicLink(href) === undefined) {
      const advice = 'link to an https:// page, a topic (`kms`), its section (`vpc#nat-gateway`) or `#section`';
      report({ line, column: 1 }, 'link-target', `\`${href}\` can't be linked to; ${advice}.`);
    }
  }
}

/** A link inside the topics: to a topic, to one of its sections, or to a section of the same topic. */
export interface TopicLink {
  readonly topic: string | undefined;
  readonly section: string | undefined;
}

/** Reads the target of a link as one inside the topics. */
export function topicLink(href: string): TopicLink | undefined {
  const [, topic, section] = /^([a-z0-9-]+(?:\/[a-z0-9-]+)?)?(?:#([a-z0-9-]+))?$/.exec(href) ?? [];
  return topic === undefined && section === undefined ? undefined : { topic, section };
}

function checkHeadings({ headings }: Outline, report: Report): void {
  const lines = new Map<string, number>();
  for (const { level, title, slug, line, column } of headings) {
    const place = { line, column };
    if (level !== 2 && (level !== 3 || lines.size === 0)) {
      report(
        place,
        'heading-level',
        `A heading of level ${level} can't stand here; use \`##\` for sections and \`###\` below them.`,
      );
    }
    if (slug === '') {
      report(place, 'heading-level', `The heading \`${title}\` has no letter or digit to link to; reword it.`);
    } else if (lines.has(slug)) {
      report(
        place,
        'duplicate-section',
        `The heading \`${title}\` makes the slug \`${slug}\`, which another heading has; reword one of them.`,
      );
    }
    lines.set(slug, line);
  }
  if (lines.size === 0) {
    report(TOP, 'empty-notes', 'These notes have no section; write at least one under a `##` heading.');
  }
}

function checkFence({ language, text, line }: Outline['fences'][number], report: Report): void {
  if (!LANGUAGES.includes(language)) {
    const named = language === '' ? 'This fence names no language' : `This fence is marked \`${language}\``;
    report({ line, column: 1 }, 'fence-language', `${named}; mark it ${anyOf(LANGUAGES)}.`);
  }
  if (language === 'json') {
    checkJson(text, line, report);
  }
  if (language === 'text') {
    checkDiagram(text, line, report);
  }
}

function checkJson(text: string, line: number, report: Report): void {
  try {
    JSON.parse(text);
  } catch (cause) {
    // Where the parser names no position, it came to the end.
    const position = /at position (\d+)/.exec(String(cause))?.[1] ?? text.length;
    const linesAbove = text.slice(0, Number(position)).split('\n').length;
    report(
      { line: line + linesAbove, column: 1 },
      'json-fence',
      "From here this JSON can't be read; correct it, or mark the fence text.",
    );
  }
}

function checkDiagram(text: string, line: number, report: Report): void {
  text.split('\n').forEach((content, index) => {
    const width = cellWidth(content);
    if (width > WIDEST_DIAGRAM) {
      // The fence's own line comes first.
      const place = { line: line + 1 + index, column: WIDEST_DIAGRAM + 1 };
      report(place, 'wide-diagram', `This line is ${width} columns wide; redraw it within ${WIDEST_DIAGRAM}.`);
    }
  });
}
