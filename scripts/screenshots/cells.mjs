// The cells of a terminal as runs: what looks alike and stands together.

import { isShape } from './shapes.mjs';

/** Gives the runs of every line in the window: where each begins, its text, how many cells it takes and its looks. */
export function runsIn(terminal) {
  const { active } = terminal.buffer;
  return Array.from({ length: terminal.rows }, (_, y) => {
    const line = active.getLine(active.baseY + y);
    return line === undefined ? [] : runsOf(line, terminal.cols).flatMap(trimmed);
  });
}

function runsOf(line, columns) {
  const runs = [];
  for (let x = 0; x < columns; x += 1) {
    const cell = line.getCell(x);
    // Behind a wide character comes a cell of no width.
    if (cell.getWidth() > 0) {
      const next = { x, text: cell.getChars() || ' ', cells: cell.getWidth(), looks: looksOf(cell) };
      const last = runs.at(-1);
      if (last?.looks === next.looks && kindOf(last) === kindOf(next)) {
        last.text += next.text;
        last.cells += next.cells;
      } else {
        runs.push(next);
      }
    }
  }
  return runs;
}

/** Every shape is of its own kind, all else is text. */
function kindOf({ text }) {
  return isShape(text[0]) ? text[0] : 'text';
}

function trimmed({ x, text, cells, looks }) {
  const inner = text.trim();
  const before = text.length - text.trimStart().length;
  const blanks = text.length - inner.length;
  return inner === '' ? [] : [{ x: x + before, text: inner, cells: cells - blanks, looks }];
}

/** Gives the looks of a cell as classes of the picture. */
function looksOf(cell) {
  if (!cell.isBgDefault() || cell.isInverse()) {
    throw new Error('The pictures know no backgrounds, for the palette has none: teach them.');
  }
  const styles = [
    cell.isFgPalette() ? `c${cell.getFgColor()}` : '',
    cell.isBold() ? 'b' : '',
    cell.isItalic() ? 'i' : '',
    cell.isUnderline() ? 'u' : '',
    cell.isDim() ? 'd' : '',
  ];
  return styles.filter((style) => style !== '').join(' ');
}
