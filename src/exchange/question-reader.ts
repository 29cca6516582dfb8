import type { Clean } from '../study/clean.js';
import { shellFault } from '../study/drills/shell-fault.js';
import { isId } from '../study/id.js';
import type { DeckQuestion } from './deck.js';
import type { Made } from './found.js';
import { asLine, asLines, asList, asMap, type JsonMap } from './json-value.js';
import { labelled } from './labels.js';
import { baseOf, choiceMade, numberMade, type QuestionHead, reason, shortMade, sidesMade, stemFault } from './made.js';
import { matchMade } from './made-match.js';
import { idsFault, orderMade } from './made-order.js';

/** Makes a question of the keys that quiz.yaml has for it, or says why none can be made. */
export function questionMade(fields: JsonMap): Made {
  const readKind = READERS.get(fields['kind']);
  return readKind === undefined
    ? { fault: `Its kind is \`${asLine(fields['kind'])}\`, which isn't known here` }
    : readKind(headIn(fields), fields);
}

type ReadKind = (head: QuestionHead, fields: JsonMap) => Made;

const COMPUTED: ReadKind = () => ({ fault: 'It is computed anew each time, and only questions that stay are taken' });

const READERS: ReadonlyMap<unknown, ReadKind> = new Map<DeckQuestion['kind'] | 'generated', ReadKind>([
  ['single', choiceIn],
  ['multiple', choiceIn],
  ['true-false', choiceIn],
  ['short', shortIn],
  ['card', cardIn],
  ['command', commandIn],
  ['order', orderIn],
  ['match', matchIn],
  ['generated', COMPUTED],
]);

const PAGE = /^https:\/\/[a-z0-9.-]+\.[a-z0-9-]+(?:[/?#][^\s\\]*)?$/i;

function headIn(fields: JsonMap): QuestionHead {
  const [id, source, hint] = [idIn(fields), asLine(fields['source']), asLine(fields['hint'])];
  const labels = labelled([
    ...['level', 'section', 'checked', 'certainty'].map((name) => `${name}::${asLine(fields[name])}`),
    ...asList(fields['exams']).map((task) => `exam::${asLine(task)}`),
    ...asList(fields['corrects']).map((correction) => `corrects::${asLine(correction)}`),
  ]);
  return {
    ...(id === undefined ? {} : { id }),
    stem: asLine(fields['stem']),
    ...(hint === '' ? {} : { hint }),
    ...(PAGE.test(source) ? { source } : {}),
    labels,
  };
}

/** Gives an id where there is a right one; otherwise one is made of the text. */
function idIn(fields: JsonMap): Clean | undefined {
  const id = asLine(fields['id']);
  return isId(id) ? id : undefined;
}

function withId<Values extends object>(fields: JsonMap, values: Values): Values & { readonly id?: Clean } {
  const id = idIn(fields);
  return id === undefined ? values : { ...values, id };
}

function choiceIn(head: QuestionHead, fields: JsonMap): Made {
  const options = asList(fields['options']).map(asMap);
  const found = options.map((option) =>
    withId(option, { text: asLine(option['text']), correct: option['correct'] === true, why: asLine(option['why']) }),
  );
  return choiceMade(head, found);
}

function shortIn(head: QuestionHead, fields: JsonMap): Made {
  const why = asLine(fields['why']);
  const number = fields['number'];
  if (typeof number !== 'number') {
    return shortMade(head, { answers: asList(fields['answers']).map(asLine), why });
  }
  const given = fields['tolerance'];
  const tolerance = typeof given === 'number' && given > 0 ? given : 0;
  const made = numberMade(head, { number, tolerance, why });
  const unit = asLine(fields['unit']);
  return 'question' in made && unit !== '' ? { question: withUnit(made.question, unit) } : made;
}

/** Gives a question about a number with the unit of that. */
export function withUnit(question: DeckQuestion, unit: Clean): DeckQuestion {
  return question.kind === 'short' && question.expected.form === 'number'
    ? { ...question, expected: { ...question.expected, unit } }
    : question;
}

function cardIn(head: QuestionHead, fields: JsonMap): Made {
  return sidesMade({ ...head, stem: asLines(fields['stem']) }, asLines(fields['answer']));
}

const MOST_ANSWERS = 20;

function commandIn(head: QuestionHead, fields: JsonMap): Made {
  const answers = asList(fields['answers']).map(asLine);
  const required = asList(fields['required']).map((needed) => ({
    option: asLine(asMap(needed)['option']),
    without: reason(asLine(asMap(needed)['without'])),
  }));
  const fault =
    stemFault(head) ??
    answersFault(answers) ??
    requiredFault(
      answers[0] ?? '',
      required.map(({ option }) => option),
    );
  if (fault !== undefined) {
    return { fault };
  }
  const optional = asList(fields['optional'])
    .map(asLine)
    .filter((option) => option !== '');
  const base = baseOf(head, answers);
  return { question: { ...base, kind: 'command', answers, required, optional, why: reason(asLine(fields['why'])) } };
}

function answersFault(answers: readonly Clean[]): string | undefined {
  if (answers.length === 0 || answers.length > MOST_ANSWERS || answers.some((answer) => answer === '')) {
    return `Its answers are not 1 to ${MOST_ANSWERS} command lines`;
  }
  const fault = answers.map(shellFault).find((found) => found !== undefined);
  return fault === undefined ? undefined : `A shell can't read an answer of it: ${fault}`;
}

function requiredFault(shown: string, options: readonly string[]): string | undefined {
  const missing = options.find((option) => option === '' || (option.startsWith('--') && !shown.includes(option)));
  return missing === undefined ? undefined : `Its first answer has no \`${missing}\`, which it says it needs`;
}

function orderIn(head: QuestionHead, fields: JsonMap): Made {
  const steps = asList(fields['steps']).map(asMap);
  const found = steps.map((step) => withId(step, { text: asLine(step['text']) }));
  return orderMade(head, found, asLine(fields['why']));
}

function matchIn(head: QuestionHead, fields: JsonMap): Made {
  const found = asList(fields['pairs']).map(asMap);
  const sides = found.map((pair) => ({ left: asLine(pair['left']), right: asLine(pair['right']) }));
  const made = matchMade(head, sides, '');
  if (!('question' in made) || made.question.kind !== 'match') {
    return made;
  }
  const pairs = made.question.pairs.map((pair, index) => {
    const fieldsOf = found[index] ?? {};
    return { ...pair, ...withId(fieldsOf, { why: reason(asLine(fieldsOf['why'])) }) };
  });
  const fault = idsFault(pairs.map(({ id }) => id));
  return fault === undefined ? { question: { ...made.question, pairs } } : { fault };
}
