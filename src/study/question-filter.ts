import type { Level, QuestionKind } from './catalogue.js';
import type { Candidate, ChoosingFacts } from './choosing.js';
import { cardId } from './id.js';

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
}

/** Tells whether a question is wanted. */
export function isWanted(
  candidate: Candidate,
  filter: QuestionFilter,
  { cards }: Pick<ChoosingFacts, 'cards'>,
): boolean {
  const { topic, question } = candidate;
  const card = cards.get(cardId(topic, question.id));
  const { level = question.level, kind = question.kind, sections, exam, only } = filter;
  return (
    question.level === level &&
    question.kind === kind &&
    (sections?.includes(question.section) ?? true) &&
    (exam === undefined || question.exams.some((task) => task.startsWith(`${exam}/`))) &&
    (only !== 'new' || card === undefined || card.state === 'new') &&
    (only !== 'missed' || card?.lastCorrect === false)
  );
}
