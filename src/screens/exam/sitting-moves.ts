import type { Answered } from '../../study/event.js';
import {
  type Choice,
  moveTo,
  noteAnswer,
  passOver,
  positionsIn,
  presentedAt,
  type Sitting,
  stateAt,
} from '../../study/exam/sitting.js';
import { chooseOption, type Draft, draftOf, isSame, moveCursor } from './draft.js';
import type { SaveResult, UnderWay } from './exam-state.js';

/** A stage with a sentence about how it came to be, where one is needed. */
export type Moved = UnderWay & { readonly notice?: string };

/** What a key does to the answer in the making. */
export type Redraft =
  | { readonly kind: 'choose'; readonly option: number }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'toggle' };

/** Gives the draft of the question on the table: what is being chosen, else the answer that stands. */
export function draftAt({ sitting, drafts }: Pick<UnderWay, 'sitting' | 'drafts'>, choice: Choice): Draft {
  return drafts.get(sitting.position) ?? draftOf(choice, standingAt(sitting, sitting.position));
}

/** Gives the ids of the answer that stands at a position; none where it has to be given again. */
function standingAt(sitting: Sitting, position: number): readonly string[] {
  const chosen = stateAt(sitting, position) === 'answered' ? sitting.attempt.answers.get(position)?.chosen : undefined;
  return typeof chosen === 'object' ? chosen : [];
}

/** Gives the positions where something is chosen that is not the answer yet. */
export function looseDrafts({ sitting, drafts }: Pick<UnderWay, 'sitting' | 'drafts'>): readonly number[] {
  return [...drafts]
    .filter(([position, { chosen }]) => chosen.length > 0 && !isSame(chosen, standingAt(sitting, position)))
    .map(([position]) => position)
    .sort((one, other) => one - other);
}

/** Changes the answer in the making. */
export function redraft(stage: UnderWay, change: Redraft): UnderWay {
  const { sitting, drafts } = stage;
  const choice = presentedAt(sitting, sitting.position);
  if (choice === undefined) {
    return stage;
  }
  const draft = redrafted(draftAt(stage, choice), change, choice);
  return { ...stage, drafts: new Map(drafts).set(sitting.position, draft) };
}

function redrafted(draft: Draft, change: Redraft, choice: Choice): Draft {
  switch (change.kind) {
    case 'choose':
      return chooseOption(draft, change.option, choice);
    case 'move':
      return moveCursor(draft, change.by, choice);
    case 'toggle':
      return draft.cursor === undefined ? draft : chooseOption(draft, draft.cursor, choice);
  }
}

/** An answer that was recorded. */
interface Recorded {
  readonly event: Answered;
  readonly saving: SaveResult;
  readonly now: number;
}

/** Takes an answer in, and goes on. */
export function noteAnswered(stage: UnderWay, { event, saving, now }: Recorded): Moved {
  return passOn({ ...stage, sitting: noteAnswer(stage.sitting, event, saving.event) }, now);
}

/** Goes on to the next open question; behind the last one to the grid, where what is open is seen. */
export function passOn(stage: UnderWay, now: number): Moved {
  const { sitting } = stage;
  const drafts = new Map([...stage.drafts].filter(([position]) => position !== sitting.position));
  const next = passOver(sitting);
  if (next.position < sitting.questions.length) {
    return { ...goTo(stage, next.position, now), drafts };
  }
  const [first] = positionsIn(sitting, 'open');
  const notice =
    first === undefined
      ? 'No question is open: s submits the exam.'
      : 'This was the last question. Go to one that is open, or submit with s.';
  return { ...stage, drafts, page: 'grid', cell: first ?? sitting.position, notice };
}

/** Goes to the next question or the one before, without an answer. */
export function goBy(stage: UnderWay, by: 1 | -1, now: number): Moved {
  const { sitting } = stage;
  const to = sitting.position + by;
  if (to < 0 || to >= sitting.questions.length) {
    return { ...stage, notice: by === 1 ? 'This is the last question.' : 'This is the first question.' };
  }
  return goTo(stage, to, now);
}

/** Goes to a question; says so when what was chosen at the one before is not its answer. */
export function goTo(stage: UnderWay, position: number, now: number): Moved {
  const { sitting } = stage;
  const isLoose = position !== sitting.position && looseDrafts(stage).includes(sitting.position);
  return {
    ...stage,
    sitting: moveTo(sitting, position),
    page: 'question',
    cell: position,
    shown: now,
    ...(isLoose && {
      notice: `Question ${sitting.position + 1}: your choice counts once you press Enter.`,
    }),
  };
}

const CELL_MOVES = {
  left: () => -1,
  right: () => 1,
  up: (perRow) => -perRow,
  down: (perRow) => perRow,
  first: () => -Infinity,
  last: () => Infinity,
} satisfies Readonly<Record<string, (perRow: number) => number>>;

export type CellMove = keyof typeof CELL_MOVES;

/** Moves the cursor of the grid; up and down it stays in its column. */
export function moveCell(
  stage: UnderWay,
  { move, perRow }: { readonly move: CellMove; readonly perRow: number },
): UnderWay {
  const last = stage.sitting.questions.length - 1;
  const to = stage.cell + CELL_MOVES[move](perRow);
  const isRow = move === 'up' || move === 'down';
  const isOutside = to < 0 || to > last;
  return { ...stage, cell: isRow && isOutside ? stage.cell : Math.max(0, Math.min(last, to)) };
}
