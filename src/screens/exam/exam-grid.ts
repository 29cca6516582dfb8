import type { Reviewed } from '../../study/exam/review.js';
import { type QuestionState, type Sitting, stateAt } from '../../study/exam/sitting.js';
import type { Submitted, UnderWay } from './exam-state.js';
import type { CellState, GridView } from './grid.js';

/** While the exam is under way nothing is told about right and wrong. */
const STATES: Readonly<Record<QuestionState, CellState>> = {
  answered: { sign: '●', meaning: 'accent', name: 'answered' },
  open: { sign: '○', meaning: 'muted', name: 'open' },
  changed: { sign: '!', meaning: 'warning', name: 'to answer again' },
  gone: { sign: '–', meaning: 'muted', name: 'withdrawn' },
};

const WITHDRAWN: CellState = { sign: '–', meaning: 'muted', name: 'not counted' };

const OUTCOMES: Readonly<Record<Reviewed['outcome'], CellState>> = {
  right: { sign: '✓', meaning: 'right', name: 'right' },
  wrong: { sign: '✗', meaning: 'wrong', name: 'wrong' },
  unanswered: { sign: '○', meaning: 'wrong', name: 'not answered' },
  changed: WITHDRAWN,
  gone: WITHDRAWN,
};

/** Gives the grid of an exam under way: what is answered, open and flagged. */
export function sittingGrid({ sitting, page, cell }: UnderWay): GridView {
  const hasFocus = page === 'grid';
  return {
    cells: cellsOf(sitting, (position) => STATES[stateAt(sitting, position)]),
    always: [STATES.answered, STATES.open],
    at: hasFocus ? cell : sitting.position,
    hasFocus,
  };
}

/** Gives the grid of a submitted exam: what was right and what was not. */
export function outcomeGrid({ sitting, reviewed, page, position }: Submitted): GridView {
  return {
    cells: cellsOf(sitting, (at) => OUTCOMES[reviewed[at]?.outcome ?? 'gone']),
    always: [OUTCOMES.right, OUTCOMES.wrong],
    at: page === 'review' ? position : -1,
    hasFocus: false,
  };
}

function cellsOf({ questions, attempt }: Sitting, stateOf: (position: number) => CellState): GridView['cells'] {
  return questions.map((_, position) => ({ state: stateOf(position), flagged: attempt.flags.has(position) }));
}
