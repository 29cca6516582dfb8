import type { FixedQuestion } from '../../src/exchange/card-sides.js';
import { cardSides } from '../../src/exchange/card-sides.js';
import type { DeckQuestion } from '../../src/exchange/deck.js';
import type { ExportTopic } from '../../src/exchange/export-topic.js';
import { splitSource } from '../../src/exchange/source-line.js';
import type { Clean } from '../../src/study/clean.js';

/** The questions of a topic that no format has to compute. */
export function fixedOf({ questions }: ExportTopic): readonly FixedQuestion[] {
  return questions.filter((question) => question.kind !== 'generated');
}

/** Gives a question as readers give it: without the digest of its key. */
export function unkeyed({ key: _key, ...question }: FixedQuestion): DeckQuestion {
  return question as DeckQuestion;
}

/** Gives what every kind has. */
export function baseOf(question: FixedQuestion) {
  const { id, level, section, exams, stem, hint, source, checked, certainty, corrects } = question;
  const spare = { hint, source, checked, certainty, corrects };
  const present = Object.fromEntries(Object.entries(spare).filter(([, value]) => value !== undefined));
  return { id, level, section, exams, stem, ...present } as Pick<
    DeckQuestion,
    'id' | 'level' | 'section' | 'exams' | 'stem'
  >;
}

/** Gives a question as the card that stands for it where a format has cards alone. */
export function asCard(question: FixedQuestion): DeckQuestion {
  const { front, back } = cardSides(question);
  const answer = squeezed(splitSource(back).text);
  return { ...baseOf(question), kind: 'card', stem: squeezed(front), answer };
}

/** Readers leave no blanks at the ends of lines. */
function squeezed(text: Clean): Clean {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n') as Clean;
}
