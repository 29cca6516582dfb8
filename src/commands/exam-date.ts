import type { Command } from 'commander';
import { type GlobalOptions, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { examDayTyped } from '../exam-day.js';
import { writeNotices } from '../notices.js';
import { examNamed, questionsIn } from '../question-choice.js';
import type { Exam } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { canStandInExam } from '../study/exam/exam-question.js';
import { type ExamOutlook, outlookOf } from '../study/exam-outlook.js';
import { startOf } from '../study/exam-plan.js';
import { cardId } from '../study/id.js';
import { examDateText } from '../text/exam-date-text.js';
import { linesText } from '../text/lines.js';
import { wrapText } from '../text/wrap.js';

/** Declares `exam set` and `exam clear`: the day of the exam that is learned for. */
export function declareExamDate(exam: Command, context: Context): void {
  exam
    .command('set')
    .argument('<exam>', 'the exam you learn for')
    .argument('<date>', 'its day, as YYYY-MM-DD')
    .description('learn for the day of an exam')
    .action((name: string, date: string, _options: object, command: Command) =>
      setDate(context, { id: examNamed(context, name), date }, command.optsWithGlobals<GlobalOptions>()),
    );
  exam
    .command('clear')
    .description('learn for no exam any more')
    .action((_options: object, command: Command) => clear(context, command.optsWithGlobals<GlobalOptions>()));
}

interface Wanted {
  readonly id: Clean;
  readonly date: string;
}

async function setDate(context: Context, { id, date }: Wanted, options: GlobalOptions): Promise<void> {
  const { settings, progress, catalogue, clock, zoneOffset, output } = context;
  const now = clock();
  const day = examDayTyped(context, date);
  const learner = await progress.learner();
  writeNotices(context);
  const { exam: before } = settings.read().settings;
  await settings.set({ exam: id, examDate: date });
  const { reviewsPerDay, newCardsPerDay } = settings.read().settings;
  const exam = { start: startOf(day, zoneOffset), perDay: reviewsPerDay };
  const serving = questionsIn(
    context,
    { topics: catalogue.list().map((topic) => topic.id), filter: { exam: id } },
    learner,
  );
  const keys = new Map(serving.map(({ topic, question }) => [cardId(topic, question.id), question.key]));
  const outlook = outlookOf({ keys, cards: learner.cards, exam, now });
  const inExam = serving.filter(({ topic, question }) => canStandInExam(topic, question)).length;
  const display = textDisplay(context, options);
  if (display.form === 'json') {
    writeJson(context, { ...outlookJson({ id, date }, outlook), inExam });
    return;
  }
  const named = catalogue.exams().find((each) => each.id === id) as Exam;
  const width = display.form === 'rendered' ? display.width : Number.POSITIVE_INFINITY;
  const paragraphs = examDateText({ exam: named, date, outlook, inExam, newCardsPerDay, before });
  output.write(linesText(paragraphs.flatMap((paragraph) => wrapText(paragraph, width))));
}

function outlookJson({ id, date }: Wanted, { recall, fresh, freshPerDay, ...outlook }: ExamOutlook): object {
  return {
    exam: id,
    date,
    ...outlook,
    new: fresh,
    newPerDay: freshPerDay,
    recall: recall?.untouched ?? null,
    recallReviewed: recall?.reviewed ?? null,
  };
}

async function clear({ settings, output }: Context, { json }: GlobalOptions): Promise<void> {
  const { exam, examDate } = settings.read().settings;
  await settings.set({ exam: undefined, examDate: undefined });
  const sentence = exam + examDate === '' ? 'No exam was set.' : `You no longer learn for ${exam || 'an exam'}.`;
  output.write((json === true ? '{"exam":null}\n' : `${sentence}\n`) as Clean);
}
