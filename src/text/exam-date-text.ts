import type { Exam } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import type { ExamOutlook } from '../study/exam-outlook.js';
import { LAST_DAYS } from '../study/exam-plan.js';
import { counted } from './lines.js';

const LAST_LOOKS = `In the last ${LAST_DAYS} days \`awsstudy review\` brings every question that needs it once more, the weakest last.`;

/** What is said when the day of an exam is set. */
export interface ExamDate {
  readonly exam: Exam;
  /** As YYYY-MM-DD. */
  readonly date: string;
  readonly outlook: ExamOutlook;
  /** How many new questions a day the learner takes on. */
  readonly newCardsPerDay: number;
}

/** Says how it stands with an exam whose day was set, a paragraph each. */
export function examDateText({ exam, date, outlook, newCardsPerDay }: ExamDate): readonly Clean[] {
  const { daysLeft } = outlook;
  const when = daysLeft === 0 ? 'today' : `in ${counted(daysLeft, 'day')}`;
  return [
    `${exam.name} (${exam.id}) is on ${date}, ${when}.`,
    questionsText(outlook),
    ...paceText(outlook, newCardsPerDay),
    ...recallText(outlook),
    ...(daysLeft === 0 ? [] : [LAST_LOOKS]),
  ].map((paragraph) => paragraph as Clean);
}

function questionsText({ questions, seen, fresh }: ExamOutlook): string {
  return `${counted(questions, 'question')} for it: ${seen} seen, ${fresh} new.`;
}

function paceText({ fresh, freshPerDay, daysLeft }: ExamOutlook, newCardsPerDay: number): readonly string[] {
  if (fresh === 0 || daysLeft === 0) {
    return [];
  }
  const pace = `${freshPerDay} new a day get${freshPerDay === 1 ? 's' : ''} you through all of them`;
  return freshPerDay <= newCardsPerDay
    ? [`${pace}.`]
    : [
        `${pace}; your limit is ${newCardsPerDay}. Run \`awsstudy config set newCardsPerDay ${freshPerDay}\` to take them on.`,
      ];
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
