import { type GlobalOptions, textDisplay, writeJson } from './arguments.js';
import type { Context } from './context.js';
import { writeNotices } from './notices.js';
import { writePaged } from './paged-output.js';
import { examOf } from './question-choice.js';
import type { Exam } from './study/catalogue.js';
import { timeLeft } from './study/exam/attempt.js';
import { openAttempt } from './study/exam/attempts.js';
import { minutesLeft } from './study/exam/exam-clock.js';
import { tasksOf } from './study/exam/exam-task.js';
import type { Progress } from './study/progress.js';
import { plainTasks, taskLines } from './text/exam-tasks-text.js';
import { type ExamRow, examLines, plainExams } from './text/exams-text.js';

/** Lists the exams, and which is under way. */
export async function listExams(context: Context, options: GlobalOptions): Promise<void> {
  const display = textDisplay(context, options);
  const learner = await context.progress.learner();
  writeNotices(context);
  const exams = context.catalogue.exams().map((exam) => rowOf(exam, learner, context.clock()));
  if (display.form === 'json') {
    writeJson(context, { exams: exams.map(({ open, ...exam }) => ({ ...exam, open: open ?? null })) });
  } else {
    context.output.write(display.form === 'plain' ? plainExams(exams) : examLines(exams, display));
  }
}

function rowOf({ id, name, questions, minutes }: Exam, learner: Progress, now: number): ExamRow {
  const open = openAttempt(id, learner);
  return { id, name, questions, minutes, ...(open && { open: minutesLeft(timeLeft(open.attempt, now)) }) };
}

/** Lists the tasks of an exam, or of all exams, as questions name them. */
export async function listTasks(context: Context, name: string | undefined, options: GlobalOptions): Promise<void> {
  const display = textDisplay(context, options);
  const exams = name === undefined ? context.catalogue.exams() : [examOf(context, name)];
  if (display.form === 'json') {
    writeJson(context, { tasks: tasksOf(exams).map(({ tag, ...task }) => ({ task: tag, ...task })) });
  } else if (display.form === 'plain') {
    context.output.write(plainTasks(tasksOf(exams)));
  } else {
    await writePaged(context, taskLines(exams, display));
  }
}
