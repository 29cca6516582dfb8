/** What is wrong with a Markdown text, before it is parsed. */
export interface MarkdownFault {
  /** Counted from 1. */
  readonly line: number;
  /** One sentence: what is wrong, then what to do. */
  readonly message: string;
}

const MOST_CHARACTERS = 256 * 1024;
const MOST_IN_LINE = 4 * 1024;
const MOST_NESTED = 16;
const MOST_ROWS = 500;
/** marked calls itself once for each of them. */
const MOST_STARS = 100;

/** Faults that one line shows. */
const LINE_FAULTS: readonly (readonly [isBroken: (line: string) => boolean, message: string])[] = [
  [(line) => line.length > MOST_IN_LINE, 'This line is longer than 4 KB; break it into shorter ones.'],
  [(line) => nesting(line) > MOST_NESTED, 'Lists and quotes are nested more than 16 deep here; take some levels out.'],
  [
    (line) => new RegExp(`[*_]{${MOST_STARS + 1}}`).test(line),
    'There are more than 100 `*` or `_` in a row here; take some out.',
  ],
];

/** Gives the first fault that would make the parser slow or exhaust its stack, so that it is never asked. */
export function firstFault(markdown: string): MarkdownFault | undefined {
  if (markdown.length > MOST_CHARACTERS) {
    return { line: 1, message: 'This text is larger than 256 KB; split it into several topics.' };
  }
  let rows = 0;
  for (const [index, line] of markdown.split(/\r\n?|\n/).entries()) {
    const fault = LINE_FAULTS.find(([isBroken]) => isBroken(line));
    if (fault !== undefined) return { line: index + 1, message: fault[1] };
    rows = line.includes('|') ? rows + 1 : 0;
    if (rows > MOST_ROWS + HEADER_ROWS) {
      return { line: index + 1, message: 'This table has more than 500 rows; split it.' };
    }
  }
  return undefined;
}

/** The header and the line below it. */
const HEADER_ROWS = 2;

/** Gives how deep a line's marks and their indent put it, two blanks counting for a level. */
function nesting(line: string): number {
  const marks = /^(?:\s*(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s|$)))+/.exec(line)?.[0];
  if (marks === undefined) return 0;
  const indent = marks.length - marks.trimStart().length;
  return Math.floor(indent / 2) + (marks.trim().match(/>|[-*+.)]/g)?.length ?? 0);
}
