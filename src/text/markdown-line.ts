import type { Clean } from '../study/clean.js';
import { bareText, type FlowLine } from './flow-line.js';
import type { Painted } from './painted.js';
import { isSimpleText } from './simple-characters.js';
import { type Span, spansOf } from './spans.js';

/** Gives a painted text as plain text and what is painted in it; its runs of blanks and newlines become one blank. */
export function flowLine(painted: Painted): FlowLine {
  const { text: source, spans: sourceSpans } = spansOf(painted);
  const spans: Span[] = [];
  let text = '';
  let done = 0;
  for (const { from, to, open, close } of sourceSpans) {
    text = joined(text, source.slice(done, from));
    const start = text.length;
    text = joined(text, source.slice(from, to));
    if (text.length > start) spans.push({ from: start, to: text.length, open, close });
    done = to;
  }
  text = joined(text, source.slice(done)).replace(/ $/, '');
  const kept = spans
    .map((span) => ({ ...span, to: Math.min(span.to, text.length) }))
    .filter(({ from, to }) => to > from);
  const line = lineOf(text as Clean, kept);
  const bare = bareText(line);
  return bare === text ? line : { ...line, bare };
}

/** Gives a painted line of code as plain text and what is painted in it; its blanks stay as they are. */
export function codeLine(painted: Painted): FlowLine {
  const { text, spans } = spansOf(painted);
  return lineOf(text, spans);
}

function lineOf(text: Clean, spans: readonly Span[]): FlowLine {
  return { text, ...(spans.length > 0 ? { spans } : {}), ...(isSimpleText(text) ? {} : { isWide: true }) };
}

/** Joins a piece of text to what is before it, with one blank at most between them. */
function joined(before: string, piece: string): string {
  const blank = before === '' || before.endsWith(' ') ? '' : ' ';
  return before + piece.replace(/[ \n]+/g, ' ').replace(/^ /, blank);
}
