import type { Command } from 'commander';
import { type GlobalOptions, textDisplay, wholeNumber, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { holdExam } from '../desk/hold-exam.js';
import type { SeatOptions } from '../exam-seat.js';
import { refreshPacks } from '../fresh-topics.js';
import { writeNotices } from '../notices.js';
import { examOf } from '../question-choice.js';
import type { Exam } from '../study/catalogue.js';
import { EXIT } from '../study/errors.js';
import { timeLeft } from '../study/exam/attempt.js';
import { openAttempt } from '../study/exam/attempts.js';
import { minutesLeft } from '../study/exam/exam-clock.js';
import type { Progress } from '../study/progress.js';
import { type ExamRow, examLines, plainExams } from '../text/exams-text.js';

const EXAMPLES = `
Examples:
  awsstudy exam                            the exams, and which is under way
  awsstudy exam saa-c03                    start one, or go on with it; its clock never stops
  awsstudy exam clf-c02 --questions 20     a shorter one, in the same proportions and with time to match
  awsstudy exam saa-c03 --new              give up the one under way and start another

Nothing is said about right and wrong before the end. Answers line by line: b · a,c

Instead of an answer: !flag · !next · !back · !go 12 · !list · !time · !submit`;

interface ExamOptions extends GlobalOptions, SeatOptions {
  readonly exitCode?: boolean;
}

/** Declares `exam`: a whole exam by its blueprint. */
export function declareExam(program: Command, context: Context): Command {
  return program
    .command('exam')
    .argument('[exam]', 'which one; without it the list of them')
    .description('sit an exam by its blueprint, against the clock')
    .option('--questions <number>', 'how many; without it as many as the exam has', wholeNumber('--questions', 1, 200))
    .option('--minutes <number>', 'how long; without it as the exam gives', wholeNumber('--minutes', 1, 1440))
    .option('--new', 'give up the attempt under way and start another')
    .option('--exit-code', 'end with exit code 4 below the pass mark')
    .addHelpText('after', EXAMPLES)
    .action((name: string | undefined, _options: object, command: Command) => {
      const options = command.optsWithGlobals<ExamOptions>();
      return name === undefined ? listExams(context, options) : sitExam(context, name, options);
    });
}

async function listExams(context: Context, options: ExamOptions): Promise<void> {
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

async function sitExam(context: Context, name: string, options: ExamOptions): Promise<void> {
  const exam = examOf(context, name);
  await refreshPacks(context, 'all');
  const learner = await context.progress.learner();
  writeNotices(context);
  const score = await holdExam(context, { exam, options, learner }, options);
  if (options.exitCode === true && score?.passed === false) {
    context.setExitCode(EXIT.belowPassMark);
  }
}
