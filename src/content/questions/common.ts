import type { Level, QuestionKind } from '../../study/catalogue.js';
import type { Clean } from '../../study/clean.js';
import { date, type Field, https, idText, line, oneOf, type Read } from '../fields.js';
import { listOf, optional, required } from '../record.js';
import type { RuleName } from '../rule.js';
import { placeIn } from '../yaml-place.js';

/** All kinds of question, those too that are played later. */
export const KINDS: readonly QuestionKind[] = [
  'single',
  'multiple',
  'true-false',
  'short',
  'command',
  'order',
  'match',
  'card',
  'generated',
];

const LEVELS: readonly Level[] = ['recall', 'apply', 'scenario'];

/** Reads the name of a correction of a common mistake: its topic and its number. */
const correction: Read<Clean> = (field) => {
  const name = line(field);
  if (name !== undefined && !/^[a-z0-9-]+-[0-9]+$/.test(name)) {
    field.report(
      field.node.place,
      'id',
      `\`${name}\` isn't a numbered correction; write topic and number, for example \`ec2-3\`.`,
    );
  }
  return name;
};

/** The keys that every question has or may have. */
export const COMMON = {
  id: required(idText),
  kind: required(oneOf(KINDS)),
  level: required(oneOf(LEVELS)),
  section: required(line),
  exams: required(listOf(line)),
  stem: required(line),
  hint: optional(line),
  source: optional(https),
  checked: optional(date),
  certainty: optional(oneOf<'verified' | 'believed'>(['verified', 'believed'])),
  corrects: optional(listOf(correction)),
};

/** Something in a list of a question that must be unlike its neighbours. */
export interface Distinct {
  /** Key of the list. */
  readonly list: string;
  /** Key of what must differ. */
  readonly key: string;
  readonly rule: RuleName;
}

/** Reports what occurs twice in a list, for example two options with one id. */
export function checkDistinct(field: Field, { list, key, rule }: Distinct, values: readonly string[]): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    const folded = value.toLowerCase();
    if (seen.has(folded)) {
      const advice = rule === 'duplicate-id' ? 'give each its own id' : 'word each differently';
      field.report(
        placeIn(field.node, list, index, key),
        rule,
        `Two \`${list}\` have the ${key} \`${value}\`; ${advice}.`,
      );
    }
    seen.add(folded);
  });
}
