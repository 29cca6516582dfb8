import { displayFacts, type GlobalOptions } from '../arguments.js';
import type { Context } from '../context.js';
import { clearOverdue, runExamByLine } from '../exam-by-line.js';
import { type Entrance, enterExam, overdueSitting, type SeatRequest, sittingOf, takeSeat } from '../exam-seat.js';
import { timeLeft } from '../study/exam/attempt.js';
import { reviewPaper } from '../study/exam/review.js';
import { type ExamScore, scoreExam } from '../study/exam/scoring.js';
import type { Sitting } from '../study/exam/sitting.js';
import { displayOf, screenColor } from '../text/display.js';
import { PLAIN_EXAM } from '../text/exam-text.js';
import { runDesk } from './desk.js';
import { opens } from './opens.js';
import { visitEntrance } from './visit-exam.js';

/** Holds an exam on the screen or line by line, and saves every answer. Gives no score while it is not submitted. */
export async function holdExam(
  context: Context,
  request: SeatRequest,
  options: GlobalOptions,
): Promise<ExamScore | undefined> {
  const facts = displayFacts(context);
  const { form } = displayOf(options, facts);
  return form === 'screen'
    ? holdOnScreen(context, request, screenColor(options, facts))
    : holdByLine(context, request, form === 'json');
}

/** Who leaves the exam open is told on the terminal that stays how to go on. */
async function holdOnScreen(context: Context, request: SeatRequest, color: boolean): Promise<ExamScore | undefined> {
  const overdue = overdueSitting(context, request);
  if (overdue !== undefined) {
    // Its time being over, the screen submits it and shows the result.
    const entrance = { kind: 'under-way', sitting: overdue } as const;
    await runDesk({ context, color }, (desk) => visitEntrance(desk, entrance), opens);
  }
  const learner = overdue === undefined ? request.learner : await context.progress.learner();
  const entrance = enterExam(context, { ...request, learner });
  await runDesk({ context, color }, (desk) => visitEntrance(desk, entrance), opens);
  const sitting = await afterwards(context, entrance);
  await context.progress.close();
  if (sitting?.attempt.submitted !== undefined) {
    return scoreExam(sitting.exam, reviewPaper(sitting));
  }
  if (sitting !== undefined) {
    context.commentary.write(PLAIN_EXAM.interrupted(sitting, timeLeft(sitting.attempt, context.clock())));
  }
  return undefined;
}

/** Gives the exam as it stands now; nothing when it was not started. */
async function afterwards(context: Context, entrance: Entrance): Promise<Sitting | undefined> {
  const { exam } = entrance.kind === 'waiting' ? entrance : entrance.sitting;
  const id = entrance.kind === 'waiting' ? entrance.paper.attempt : entrance.sitting.id;
  const attempt = (await context.progress.learner()).exams.get(id);
  return attempt && sittingOf(context, exam, { id, attempt });
}

async function holdByLine(context: Context, request: SeatRequest, json: boolean): Promise<ExamScore | undefined> {
  const { beforeSignal, progress } = context;
  beforeSignal(progress.finish);
  let score: ExamScore | undefined;
  try {
    const seat = takeSeat(context, await clearOverdue(request, { context, json }));
    score = await runExamByLine(seat, { context, json });
  } finally {
    // When the reader of the pipe has gone too, that something is not saved is what counts.
    progress.finish();
  }
  await progress.close();
  return score;
}
