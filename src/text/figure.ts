import type { Clean } from '../study/clean.js';
import { beside, blanks, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { wrapText } from './wrap.js';

/** Gives a share from 0 to 1 in whole per cent: `83 %`. */
export function percentText(share: number): Clean {
  return `${Math.round(100 * share)} %` as Clean;
}

/** Gives a range of shares in whole per cent: `62 to 78 %`. */
export function percentRange({ low, high }: { readonly low: number; readonly high: number }): Clean {
  return `${Math.round(100 * low)} to ${percentText(high)}` as Clean;
}

/** Gives a bar that is filled to a share from 0 to 1: thick lines and thin ones, so that it reads without colour. */
export function shareBar(share: number, cells: number, color: boolean): Painted {
  const full = share <= 0 ? 0 : Math.min(cells, Math.max(1, Math.round(share * cells)));
  return beside(
    paint('right', '━'.repeat(full) as Clean, color),
    paint('muted', '─'.repeat(cells - full) as Clean, color),
  );
}

const BLOCKS = '▁▂▃▄▅▆▇█';

/** Gives a sign for each number, the taller the larger; a dot for none. */
export function columnsOf(numbers: readonly number[], tallest = Math.max(...numbers)): Clean {
  const signs = numbers.map((number) =>
    number <= 0 ? '·' : (BLOCKS[Math.ceil((number / tallest) * BLOCKS.length) - 1] ?? '█'),
  );
  return signs.join('') as Clean;
}

/** Gives a heading of a part. */
export function headingLine(text: Clean, { color }: Setting): Painted {
  return beside(blanks(1), paint('heading', text, color));
}

/** Gives a running text below a heading, wrapped. */
export function paragraph(text: Clean | Painted, { width }: Setting): readonly Painted[] {
  return wrapText(text, width, { first: blanks(3), rest: blanks(3) });
}
