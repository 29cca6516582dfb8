import type { Clean } from '../study/clean.js';
import { isId } from '../study/id.js';
import { choiceFound, tidyLine } from './boxed.js';
import type { Deck, ImportFormat, ImportSource } from './deck.js';
import { deckOf, type Found, foundAt, leftOut } from './found.js';
import { elementLines } from './json-lines.js';
import { asLine, asList, asMap, type JsonMap, parseJson } from './json-value.js';
import { labelled } from './labels.js';
import type { QuestionHead } from './made.js';
import { matchMade } from './made-match.js';
import { orderMade } from './made-order.js';
import { titleOf } from './source-text.js';

/** Question banks of CloudCertPrep: a JSON list of questions with lettered options. */
export const cloudcertprep: ImportFormat = { name: 'cloudcertprep', title: 'JSON of CloudCertPrep', recognise, read };

function recognise({ text }: ImportSource): number {
  // Most texts are no JSON list; that is seen without parsing them.
  const parsed = text.trimStart().startsWith('[') ? parseJson(text) : {};
  return 'value' in parsed && asList(parsed.value).some(isQuestion) ? 1 : 0;
}

function isQuestion(value: unknown): boolean {
  const { question, options } = asMap(value);
  return typeof question === 'string' && typeof options === 'object';
}

function read(source: ImportSource): Deck {
  const parsed = parseJson(source.text);
  if ('fault' in parsed) {
    return deckOf([leftOut(1, `This is no JSON: ${parsed.fault}`)]);
  }
  const [lines = []] = elementLines(source.text, '');
  const path = [titleOf(source)];
  return deckOf(asList(parsed.value).map((value, index) => foundIn(asMap(value), { line: lines[index] ?? 1, path })));
}

interface Place {
  readonly line: number;
  readonly path: readonly Clean[];
}

/** How each type of question is read; what names none of these is a choice. */
const READERS: ReadonlyMap<unknown, (bank: JsonMap, place: Place) => Found> = new Map([
  ['ordering', orderingIn],
  ['matching', matchingIn],
]);

function foundIn(bank: JsonMap, place: Place): Found {
  const readQuestion = READERS.get(bank['type']) ?? choiceIn;
  return readQuestion(bank, place);
}

function choiceIn(bank: JsonMap, place: Place): Found {
  const letters = [bank['answer']].flat().map(asLine);
  const options = Object.entries(asMap(bank['options']));
  const unknown = letters.find((letter) => !options.some(([name]) => name === letter));
  if (unknown !== undefined) {
    return leftOut(place.line, `Its answer is \`${unknown}\`, and no option is called so`);
  }
  const { right, wrong } = reasonsIn(bank);
  const found = options.map(([letter, text]) => {
    const correct = letters.includes(asLine(letter));
    return { text: asLine(text), correct, why: correct ? right : wrong };
  });
  return choiceFound(place, { ...idIn(bank), stem: asLine(bank['question']), options: found });
}

/** The explanation's first paragraph says why the right options are right, the second why the others are not. */
function reasonsIn(bank: JsonMap): { readonly right: string; readonly wrong: string } {
  const explanation = typeof bank['explanation'] === 'string' ? bank['explanation'] : '';
  const [right = '', ...rest] = explanation.trim().split('\n');
  const wrong = tidyLine(rest.join(' '));
  return { right: tidyLine(right), wrong: wrong === '' ? tidyLine(right) : wrong };
}

function idIn(bank: JsonMap): { readonly id?: Clean } {
  const id = asLine(bank['id']);
  return isId(id) ? { id } : {};
}

function headIn(bank: JsonMap): QuestionHead {
  return { ...idIn(bank), stem: tidyLine(asLine(bank['question'])), labels: labelled([]) };
}

function orderingIn(bank: JsonMap, place: Place): Found {
  const options = asMap(bank['options']);
  const steps = asList(bank['correctOrder']).map((letter) => ({ text: asLine(options[asLine(letter)]) }));
  return foundAt(place, orderMade(headIn(bank), steps, asLine(bank['explanation'])));
}

/** Some banks name the target of each option, others the option of each target. */
function matchingIn(bank: JsonMap, place: Place): Found {
  const [options, targets] = [asMap(bank['options']), asMap(bank['targets'])];
  const pairs = Object.entries(asMap(bank['correctMatches'])).map(([from, to]) => {
    const [option, target] = Object.hasOwn(options, from) ? [from, to] : [to, from];
    return { left: asLine(options[String(option)]), right: asLine(targets[String(target)]) };
  });
  return foundAt(place, matchMade(headIn(bank), pairs, asLine(bank['explanation'])));
}
