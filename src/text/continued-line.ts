/** A backslash that nothing escapes, at the end of a line; blanks that can't be seen behind it mean nothing. */
const OPEN_END = /(?<!\\)(?:\\\\)*\\[ \t]*$/;

/** Tells whether a line goes on in the next one, as a shell reads it: it ends in a backslash. */
export function goesOn(line: string): boolean {
  return OPEN_END.test(line);
}

/**
 * Gives a text in which the lines that end in a backslash go on as a shell reads them: the break is gone, and the blanks
 * on either side of it are one blank. A backslash in front of a mere blank would make that a part of a word.
 */
export function withLinesJoined(text: string): string {
  return text.split(/\r?\n/).reduce((before, line) => (goesOn(before) ? joined(before, line) : `${before}\n${line}`));
}

function joined(before: string, line: string): string {
  const start = before.replace(/\\[ \t]*$/, '');
  const isParted = /[ \t]$/.test(start) || /^[ \t]/.test(line);
  return isParted ? `${start.trimEnd()} ${line.trimStart()}` : start + line;
}
