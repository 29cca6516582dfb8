/** Puts frames on the terminal. */
export interface Painter {
  /** Shows a frame; only lines that differ from the frame before are written. */
  paint(frame: string): void;
  /** Forgets what the terminal shows, so that the next frame is drawn whole. */
  forget(): void;
  /** Draws the last frame again, whole. */
  repaint(): void;
}

const BEGIN = '\u001b[?2026h';
const END = '\u001b[?2026l';
const CLEAR = '\u001b[2J';

/**
 * Gives a painter that writes each line at its own place. Ink's own output moves the cursor by the number of lines it
 * wrote last, which a resize or a stopped program makes wrong, and it wipes the scrollback when a frame is tall.
 */
export function createPainter(write: (text: string) => void): Painter {
  let shown: readonly string[] | undefined;
  let last = '';
  function paint(frame: string): void {
    const lines = frame.split('\n');
    const change = changedLines(shown, lines);
    shown = lines;
    last = frame;
    if (change !== '') {
      write(`${BEGIN}${change}${END}`);
    }
  }
  return {
    paint,
    forget() {
      shown = undefined;
    },
    repaint() {
      shown = undefined;
      paint(last);
    },
  };
}

/** Gives what turns the lines shown into the next ones; with nothing shown the terminal is cleared first. */
function changedLines(shown: readonly string[] | undefined, next: readonly string[]): string {
  const before = shown ?? [];
  const rows = Math.max(before.length, next.length);
  const changes = Array.from({ length: rows }, (_, row) => {
    const line = next[row] ?? '';
    return line === (before[row] ?? '') ? '' : drawnAt(row, line);
  });
  return (shown === undefined ? CLEAR : '') + changes.join('');
}

/** Erases before it writes: erasing after a full line would take its last character. */
function drawnAt(row: number, line: string): string {
  return `\u001b[${row + 1};1H\u001b[0m\u001b[K${line}`;
}
