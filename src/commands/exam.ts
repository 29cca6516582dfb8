import type { Command } from 'commander';
import { type GlobalOptions, wholeNumber } from '../arguments.js';
import type { Context } from '../context.js';
import { holdExam } from '../desk/hold-exam.js';
import { listExams, listTasks } from '../exam-lists.js';
import type { SeatOptions } from '../exam-seat.js';
import { refreshPacks } from '../fresh-topics.js';
import { writeNotices } from '../notices.js';
import { examOf } from '../question-choice.js';
import { EXIT, UserError } from '../study/errors.js';

const EXAMPLES = `
Examples:
  awsstudy exam                            the exams, and which is under way
  awsstudy exam saa-c03 --tasks            what it tests
  awsstudy exam saa-c03                    start one, or go on with it; its clock never stops
  awsstudy exam clf-c02 --questions 20     a shorter one, in the same proportions and with time to match
  awsstudy exam saa-c03 --new              give up the one under way and start another

Nothing is said about right and wrong before the end. Answers line by line: b · a,c

Instead of an answer: !flag · !next · !back · !go 12 · !list · !time · !submit

Piped, a line of the list has, with tabs between: id, name, questions, minutes, minutes left of the one under way.`;

interface ExamOptions extends GlobalOptions, SeatOptions {
  readonly exitCode?: boolean;
  readonly tasks?: boolean;
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
    .option('--tasks', 'start nothing: list what is tested, as questions name it')
    .option('--exit-code', 'end with exit code 4 below the pass mark')
    .addHelpText('after', EXAMPLES)
    .hook('preSubcommand', refuseOptions)
    .action((name: string | undefined, _options: object, command: Command) => {
      const options = command.optsWithGlobals<ExamOptions>();
      if (options.tasks === true) {
        return listTasks(context, name, options);
      }
      return name === undefined ? listExams(context, options) : sitExam(context, name, options);
    });
}

/** Refuses the options above for `exam set` and `exam clear`, which commander takes and hands to nobody. */
function refuseOptions(exam: Command, below: Command): void {
  const given = exam.options.find((option) => exam.getOptionValueSource(option.attributeName()) === 'cli');
  if (given !== undefined) {
    throw new UserError(`Unknown option \`${given.long}\`.`, {
      exit: 'usage',
      hint: `Run \`awsstudy exam ${below.name()} --help\` to see what it takes.`,
    });
  }
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
