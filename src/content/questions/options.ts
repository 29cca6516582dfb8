import type { ChoiceQuestion, Option } from '../../study/catalogue.js';
import { keyOfSet } from '../answer-key.js';
import { type Field, flag, idText, line, type Read } from '../fields.js';
import { listOf, optional, record, required } from '../record.js';
import { placeIn } from '../yaml-place.js';
import { COMMON, checkDistinct } from './common.js';

/** What sets one kind of choice apart from the others. */
export interface ChoiceForm {
  readonly kind: ChoiceQuestion['kind'];
  /** What it is called at the start of a sentence. */
  readonly called: string;
  readonly least: number;
  readonly most: number;
  /** Gives a sentence about what is wrong with the right options, if something is. */
  readonly faultOf: (options: readonly Option[]) => string | undefined;
}

const OPTION = record('An option', {
  id: required(idText),
  text: required(line),
  correct: optional(flag),
  why: required(line),
});

/** Gives a reader of one kind of choice. */
export function choiceReader(form: ChoiceForm): Read<ChoiceQuestion> {
  const shape = { ...COMMON, options: required(listOf(OPTION, form)) };
  const read = record(form.called, shape);
  return (field) => {
    const value = read(field);
    if (value === undefined) {
      return undefined;
    }
    const options = value.options.map(({ id, text, correct = false, why }) => ({ id, text, correct, why }));
    checkOptions(field, options, form);
    const right = options.filter((option) => option.correct).map((option) => option.id);
    return { ...value, kind: form.kind, options, key: keyOfSet(form.kind, right) };
  };
}

function checkOptions(field: Field, options: readonly Option[], form: ChoiceForm): void {
  const ids = options.map((option) => option.id);
  checkDistinct(field, { list: 'options', key: 'id', rule: 'duplicate-id' }, ids);
  const texts = options.map((option) => option.text);
  checkDistinct(field, { list: 'options', key: 'text', rule: 'duplicate-text' }, texts);
  const fault = form.faultOf(options);
  if (fault !== undefined) {
    field.report(placeIn(field.node, 'options'), 'right-options', fault);
  }
}

/** Counts the right options. */
export function countRight(options: readonly Option[]): number {
  return options.filter((option) => option.correct).length;
}
