// Ink's output when texts stand side by side: the rows are the texts joined, and no cell has to be looked at.

/** Gives a frame, or nothing when a text is clipped or covers another: then cells have to be counted. */
export function joinedRows({ height, operations, caches }) {
  const rows = Array.from({ length: height }, () => []);
  const placed = operations.every((operation) => operation.type === 'write' && place(operation, rows, caches));
  const lines = placed ? rows.map(joined) : [];
  return placed && lines.every((line) => line !== undefined) ? { output: lines.join('\n'), height } : undefined;
}

/** Puts the lines of a text into their rows. Tells whether all of them fit there. */
function place({ x, y, text, transformers }, rows, caches) {
  if (x < 0) {
    return false;
  }
  return text.split('\n').every((line, index) => {
    const row = rows[y + index];
    const shown = transformers.reduce((changed, transform) => transform(changed, index), line);
    const width = caches.getStringWidth(shown);
    if (width > 0) {
      row?.push({ x, width, shown });
    }
    return row !== undefined;
  });
}

/** Joins what stands in a row; nothing when two texts want the same cell. */
function joined(row) {
  row.sort((a, b) => a.x - b.x);
  let line = '';
  let end = 0;
  for (const { x, width, shown } of row) {
    if (x < end) {
      return undefined;
    }
    line += ' '.repeat(x - end) + shown;
    end = x + width;
  }
  return line.trimEnd();
}
