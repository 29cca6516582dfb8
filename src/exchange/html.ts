import type { Clean } from '../study/clean.js';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Gives a text as HTML: code spans as `<code>`, lines ended by `<br>`, blanks at their starts kept. */
export function htmlOf(text: Clean): Clean {
  const lines = text.split('\n').map((line) =>
    escapedHtml(line)
      .replace(/^ +/, (blanks) => '&nbsp;'.repeat(blanks.length))
      .replace(/`([^`]+)`/g, '<code>$1</code>'),
  );
  return lines.join('<br>') as Clean;
}

/** Gives a text with the signs escaped that HTML reads. */
export function escapedHtml(text: string): Clean {
  return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign) as Clean;
}

/** Tells whether a field shows or plays something that is no text. */
export function hasMedia(html: string): boolean {
  return /<(?:img|audio|video|object|embed|iframe|svg)\b|\[sound:/i.test(html);
}
