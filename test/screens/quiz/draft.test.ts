import { expect, test } from 'vitest';
import { chooseOption, type Draft, emptyDraft, moveCursor, readDraft } from '../../../src/screens/quiz/draft.js';
import { type PlayableQuestion, present } from '../../../src/study/presentation.js';
import { insertText } from '../../../src/ui/text-field.js';
import {
  choiceQuestion,
  matchQuestion,
  orderQuestion,
  shortQuestion,
  trueFalseQuestion,
} from '../../support/builders.js';

const single = present(choiceQuestion(['two']), 7);
const multiple = present(choiceQuestion(['two', 'four']), 7);
const trueFalse = present(trueFalseQuestion('false'), 7);
const short = present(shortQuestion({ form: 'number', number: 251, tolerance: 0 }), 7);

test.each<[string, PlayableQuestion, Draft['kind']]>([
  ['a single choice', choiceQuestion(['two']), 'options'],
  ['several choices', choiceQuestion(['two', 'four']), 'options'],
  ['true or false', trueFalseQuestion('true'), 'options'],
  ['a short answer', shortQuestion({ form: 'number', number: 5, tolerance: 0 }), 'typed'],
  ['an order', orderQuestion(), 'typed'],
  ['a match', matchQuestion(), 'typed'],
])('%s starts with nothing chosen, so that Enter alone answers nothing', (_kind, question, kind) => {
  const presented = present(question, 7);
  const draft = emptyDraft(presented);
  expect(draft.kind).toBe(kind);
  expect(readDraft(draft, presented).kind).toBe('unreadable');
});

const choices = (draft: Draft) =>
  draft.kind === 'options' ? { cursor: draft.cursor, chosen: draft.chosen } : undefined;

test('of a single choice the option chosen last counts', () => {
  const draft = chooseOption(chooseOption(emptyDraft(single), 0, single), 2, single);
  expect(choices(draft)).toEqual({ cursor: 2, chosen: [2] });
});

test('of several choices a second time takes one back', () => {
  const both = chooseOption(chooseOption(emptyDraft(multiple), 0, multiple), 2, multiple);
  expect(choices(both)).toEqual({ cursor: 2, chosen: [0, 2] });
  expect(choices(chooseOption(both, 0, multiple))).toEqual({ cursor: 0, chosen: [2] });
});

test('an option that is not there changes nothing', () => {
  const draft = emptyDraft(trueFalse);
  expect(chooseOption(draft, 2, trueFalse)).toBe(draft);
  expect(chooseOption(draft, -1, trueFalse)).toBe(draft);
});

test.each([
  ['down from nowhere to the first', undefined, 1, 0],
  ['up from nowhere to the last', undefined, -1, 3],
  ['down', 1, 1, 2],
  ['not past the last', 3, 1, 3],
  ['not past the first', 0, -1, 0],
] as const)('the cursor goes %s', (_where, cursor, by, expected) => {
  const draft: Draft = { kind: 'options', cursor, chosen: [] };
  expect(choices(moveCursor(draft, by, single))).toEqual({ cursor: expected, chosen: [expected] });
  expect(choices(moveCursor(draft, by, multiple))).toEqual({ cursor: expected, chosen: [] });
});

test('a draft is read as the ids of the options, in the order in which they are shown', () => {
  const draft = chooseOption(chooseOption(emptyDraft(multiple), 3, multiple), 1, multiple);
  const ids = multiple.form === 'choice' ? [multiple.options[1]?.id, multiple.options[3]?.id] : [];
  expect(readDraft(draft, multiple)).toEqual({ kind: 'answer', chosen: ids });
});

test.each([
  ['nothing of one', single, [], 'Choose an option first, by its letter.'],
  ['one of two', multiple, [1], 'Choose 2; you have chosen 1.'],
  ['three of two', multiple, [0, 1, 2], 'Choose 2; you have chosen 3.'],
] as const)('with %s chosen, what is missing is said', (_what, presented, chosen, sentence) => {
  expect(readDraft({ kind: 'options', cursor: 0, chosen }, presented)).toEqual({
    kind: 'unreadable',
    expected: sentence,
  });
});

test('a typed draft is read as an answer of plain mode is', () => {
  const draft = emptyDraft(short);
  const field = draft.kind === 'typed' ? insertText(draft.field, ' 251 ') : undefined;
  expect(field && readDraft({ kind: 'typed', field }, short)).toEqual({ kind: 'answer', chosen: '251' });
});
