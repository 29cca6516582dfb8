import type { CardQuestion, Level, Question } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { slugOf } from '../study/id.js';
import { cleanLine } from '../text/clean.js';
import { QUESTIONS_SECTION } from './deck.js';

/** What formats with tags can say of a question beside its text. */
export type Labelled = Pick<CardQuestion, 'level' | 'section' | 'exams' | 'checked' | 'certainty' | 'corrects'>;

const LEVELS: readonly Level[] = ['recall', 'apply', 'scenario'];
const TASK = /^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9.-]+$/;
const CORRECTION = /^[a-z0-9-]+-[0-9]+$/;
const DAY = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

/** Gives the tags of a question: `level::apply`, which Anki shows as `apply` below `level`. No tag holds a blank. */
export function labelsOf(question: Question): readonly Clean[] {
  const { kind, level, section, exams, checked, certainty, corrects = [] } = question;
  const labels: readonly (readonly [string, string | undefined])[] = [
    ['kind', kind],
    ['level', level],
    ['section', section === '' ? undefined : section],
    ...exams.map((task) => ['exam', task] as const),
    ['checked', checked],
    ['certainty', certainty],
    ...corrects.map((correction) => ['corrects', correction] as const),
  ];
  return labels.filter(([, value]) => value !== undefined).map(([name, value]) => cleanLine(`${name}::${value}`));
}

/** Reads tags that this program wrote; others are no concern of a question. */
export function labelled(tags: readonly string[]): Labelled {
  const values = (name: string, isValue: (value: string) => boolean): readonly Clean[] =>
    tags
      .filter((tag) => tag.startsWith(`${name}::`))
      .map((tag) => cleanLine(tag.slice(name.length + 2)))
      .filter(isValue);
  const [checked] = values('checked', (value) => DAY.test(value));
  const [certainty] = values('certainty', (value) => value === 'verified' || value === 'believed');
  const corrects = values('corrects', (value) => CORRECTION.test(value));
  const [level] = values('level', (value) => LEVELS.some((known) => known === value));
  return {
    level: (level as Level | undefined) ?? 'recall',
    section: values('section', (value) => value !== '' && value === slugOf(value))[0] ?? QUESTIONS_SECTION,
    exams: values('exam', (value) => TASK.test(value)),
    ...(checked === undefined ? {} : { checked }),
    ...(certainty === undefined ? {} : { certainty: certainty as 'verified' | 'believed' }),
    ...(corrects.length === 0 ? {} : { corrects }),
  };
}
