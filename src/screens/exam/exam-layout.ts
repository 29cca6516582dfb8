import { hasTwoPanes, layoutOf, type Spread } from '../../ui/layout.js';
import { rightWidth } from '../../ui/panes.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import type { Stage } from './exam-state.js';
import { cellWidthOf } from './grid.js';

/** Where the exam stands in a window. */
export interface ExamLayout {
  /** Cells of a line of text. */
  readonly text: number;
  /** Cells of the lines of the grid. */
  readonly grid: number;
  /** How many questions stand in a row of the grid. */
  readonly perRow: number;
  /** Whether the grid stands beside the text, always in sight. */
  readonly isBeside: boolean;
  readonly spread: Spread;
  /** Cells of a line over both. */
  readonly width: number;
  /** Lines between the title and the hint line. */
  readonly body: number;
}

const WIDE_ROW = 10;
const NARROW_ROW = 5;
/** Beside a text of this width there is room for rows of ten. */
const WIDE_TEXT = 80;
const WIDEST_TEXT = 88;

/** Lays the exam out: from 100 columns on the grid stands beside the text. */
export function examLayoutOf(size: WindowSize, stage: Stage): ExamLayout {
  const isBeside = stage.kind !== 'waiting' && hasTwoPanes(size);
  const spread = isBeside ? 'panes' : 'text';
  const { width, body } = layoutOf(size, spread);
  const cell = cellWidthOf(questionsIn(stage));
  if (!isBeside) {
    return {
      text: width,
      grid: width,
      perRow: Math.min(WIDE_ROW, Math.floor(width / cell)),
      isBeside,
      spread,
      width,
      body,
    };
  }
  // What is not text is the rule and the grid.
  const besideText = (perRow: number) => rightWidth(perRow * cell, { width });
  const perRow = besideText(WIDE_ROW) >= WIDE_TEXT ? WIDE_ROW : NARROW_ROW;
  const text = Math.min(WIDEST_TEXT, besideText(perRow));
  const grid = perRow * cell;
  return { text, grid, perRow, isBeside, spread, width: width - rightWidth(text, { width }) + grid, body };
}

function questionsIn(stage: Stage): number {
  return stage.kind === 'waiting' ? stage.paper.cards.length : stage.sitting.questions.length;
}
