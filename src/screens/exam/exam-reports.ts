import type { Answered, ExamFlagged, ExamSubmitted } from '../../study/event.js';
import {
  type Choice,
  isOver,
  judgeAnswer,
  moveTo,
  presentedAt,
  type Sitting,
  standsAlready,
  submit,
  toggleFlag,
} from '../../study/exam/sitting.js';
import { missingIn } from './draft.js';
import type { ExamAction } from './exam-reducer.js';
import type { ExamState, SaveResult, UnderWay } from './exam-state.js';
import { draftAt } from './sitting-moves.js';

/** What the screen says happened. All of it is to be saved at once. */
export interface ExamReports {
  /** The paper that waited is begun. */
  readonly onStarted: () => { readonly sitting: Sitting; readonly saving: SaveResult };
  /** `replaced` is the event of the answer that stood there before. */
  readonly onAnswered: (event: Answered, replaced: string | undefined) => SaveResult;
  readonly onFlagged: (event: ExamFlagged) => SaveResult;
  readonly onSubmitted: (event: ExamSubmitted) => SaveResult;
}

/** What an answer is recorded with. */
export interface AnswerFacts {
  readonly now: number;
  /** Version of the pack that the questions come from. */
  readonly pack: string;
}

/** Reports the answer that is chosen to the question on the table; says what is missing when it is none yet. */
export function reportAnswer(stage: UnderWay, facts: AnswerFacts, { onAnswered }: ExamReports): ExamAction | undefined {
  const { sitting, shown } = stage;
  const choice = presentedAt(sitting, sitting.position);
  const draft = choice && draftAt(stage, choice);
  const missing = choice && draft && missingIn(draft, choice);
  if (choice === undefined || draft === undefined || missing !== undefined) {
    return missing === undefined ? { kind: 'pass' } : { kind: 'refuse', why: missing };
  }
  const chosen = inOrder(choice, draft.chosen);
  if (standsAlready(sitting, chosen)) {
    return { kind: 'pass' };
  }
  const event = judgeAnswer(sitting, { chosen, milliseconds: facts.now - shown, pack: facts.pack });
  const replaced = sitting.attempt.answers.get(sitting.position)?.event;
  return event && { kind: 'answered', event, saving: onAnswered(event, replaced) };
}

/** Gives the ids chosen in the order of the options, whichever was chosen first. */
function inOrder({ options }: Choice, chosen: readonly string[]): readonly string[] {
  return options.map(({ id }) => id).filter((id) => chosen.includes(id));
}

/** Reports that the question on the table, or under the cursor of the grid, is flagged or no longer so. */
export function reportFlag({ sitting, page, cell }: UnderWay, { onFlagged }: ExamReports): ExamAction | undefined {
  const flagged = toggleFlag(page === 'grid' ? moveTo(sitting, cell) : sitting);
  return (
    flagged && {
      kind: 'flagged',
      sitting: { ...flagged.sitting, position: sitting.position },
      saving: onFlagged(flagged.event),
    }
  );
}

/** Reports that the learner submits the exam as it stands. */
export function reportSubmission(stage: UnderWay, now: number, { onSubmitted }: ExamReports): ExamAction {
  const { sitting, event } = submit(stage.sitting, now);
  return { kind: 'submitted', sitting, saving: onSubmitted(event), overtime: isOver(sitting, now) };
}

/** Reports that the clock has submitted the exam; does nothing while there is time, or no exam under way. */
export function reportTimeOver({ stage, now }: ExamState, reports: ExamReports): ExamAction | undefined {
  return stage.kind === 'under-way' && isOver(stage.sitting, now) ? reportSubmission(stage, now, reports) : undefined;
}
