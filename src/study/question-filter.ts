import type { Level, QuestionKind } from './catalogue.js';
import type { Candidate } from './choosing.js';
import { cardId } from './id.js';
import type { Progress } from './progress.js';

/** Which questions a learner wants; what is absent leaves all in. */
export interface QuestionFilter {
  readonly level?: Level;
  readonly kind?: QuestionKind;
  /** Slugs of sections. */
  readonly sections?: readonly string[];
  /** Id of an exam. */
  readonly exam?: string;
  /** `new` was never answered but in cramming, `missed` was answered wrong the last time. */
  readonly only?: 'new' | 'missed';
  /** Whether only those that the learner has marked. */
  readonly marked?: boolean;
}

/** Tells whether a question is wanted. */
export function isWanted(
  candidate: Candidate,
  filter: QuestionFilter,
  { cards, marked }: Pick<Progress, 'cards' | 'marked'>,
): boolean {
  const { topic, question } = candidate;
  const id = cardId(topic, question.id);
  const card = cards.get(id);
  const { level = question.level, kind = question.kind, sections, exam, only } = filter;
  return (
    question.level === level &&
    question.kind === kind &&
    (sections?.includes(question.section) ?? true) &&
    (exam === undefined || question.exams.some((task) => task.startsWith(`${exam}/`))) &&
    (only !== 'new' || card === undefined || card.state === 'new') &&
    (only !== 'missed' || card?.lastCorrect === false) &&
    (filter.marked !== true || marked.has(id))
  );
}
