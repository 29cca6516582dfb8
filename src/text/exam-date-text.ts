import type { Exam } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import type { ExamOutlook } from '../study/exam-outlook.js';
import { LAST_DAYS } from '../study/exam-plan.js';
import { counted } from './lines.js';

/** More new questions a day than these nobody takes in for long. */
const MOST_A_DAY = 60;

/** What is said when the day of an exam is set. */
export interface ExamDate {
  readonly exam: Exam;
  /** As YYYY-MM-DD. */
  readonly date: string;
  readonly outlook: ExamOutlook;
  /** How many of the questions that serve the exam could be asked in it. */
  readonly inExam: number;
  /** How many new questions a day the learner takes on. */
  readonly newCardsPerDay: number;
  /** The id of the exam that was learned for before; empty when there was none. */
  readonly before: string;
}

/** Says how it stands with an exam whose day was set, a paragraph each. */
export function examDateText({ exam, date, outlook, inExam, newCardsPerDay, before }: ExamDate): readonly Clean[] {
  const { daysLeft } = outlook;
  const when = daysLeft === 0 ? 'today' : `in ${counted(daysLeft, 'day')}`;
  return [
    `${exam.name} (${exam.id}) is on ${date}, ${when}.${insteadText(exam.id, before)}`,
    questionsText(outlook, inExam),
    ...paceText(outlook, newCardsPerDay),
    ...recallText(outlook),
    lastDaysText(exam, daysLeft),
  ].map((paragraph) => paragraph as Clean);
}

function insteadText(id: string, before: string): string {
  return before === '' || before === id ? '' : ` You no longer learn for ${before}: there is one exam at a time.`;
}

function questionsText({ questions, seen, fresh }: ExamOutlook, inExam: number): string {
  const counts = `${counted(questions, 'question')} for it: ${seen} seen, ${fresh} new.`;
  return inExam === questions
    ? counts
    : `${counts} ${inExam} of them can stand in it; the others, such as commands to type, train for it.`;
}

function paceText({ fresh, freshPerDay, daysLeft }: ExamOutlook, newCardsPerDay: number): readonly string[] {
  if (fresh === 0 || daysLeft === 0) {
    return [];
  }
  if (freshPerDay > MOST_A_DAY) {
    return [partText({ fresh, freshPerDay, daysLeft }, newCardsPerDay)];
  }
  const pace = `${freshPerDay} new a day get${freshPerDay === 1 ? 's' : ''} you through all of them`;
  return freshPerDay <= newCardsPerDay
    ? [`${pace}.`]
    : [
        `${pace}; your limit is ${newCardsPerDay}. Run \`awsstudy config set newCardsPerDay ${freshPerDay}\` to take them on.`,
      ];
}

/** Says what can be done when there is no time for all. */
function partText(
  { fresh, freshPerDay, daysLeft }: Pick<ExamOutlook, 'fresh' | 'freshPerDay' | 'daysLeft'>,
  newCardsPerDay: number,
): string {
  const tooMany = `There is no time for all of them: that would be ${freshPerDay} new a day`;
  const [number, advice] =
    newCardsPerDay < MOST_A_DAY
      ? [MOST_A_DAY, ` Run \`awsstudy config set newCardsPerDay ${MOST_A_DAY}\` to take them on.`]
      : [newCardsPerDay, ''];
  const reached = Math.min(fresh, number * daysLeft);
  return advice === ''
    ? `${tooMany}. Your limit of ${number} a day gets you through ${reached}.`
    : `${tooMany}. ${number} a day get you through ${reached}; your limit is ${newCardsPerDay}.${advice}`;
}

function lastDaysText({ id }: Exam, daysLeft: number): string {
  if (daysLeft === 0) {
    return `Look once more at what is due for it: \`awsstudy review --exam ${id}\`.`;
  }
  const days = Math.min(daysLeft, LAST_DAYS);
  const when = daysLeft > LAST_DAYS ? `In the last ${days} days` : `In the ${days === 1 ? 'day' : `${days} days`} left`;
  return `${when} \`awsstudy review\` brings every question that needs it once more, the weakest last.`;
}

function recallText({ recall }: ExamOutlook): readonly string[] {
  return recall === undefined
    ? []
    : [
        `Predicted for that day: you recall ${percent(recall.untouched)} of those seen if you review nothing more, about ${percent(recall.reviewed)} if you review what falls due.`,
      ];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
