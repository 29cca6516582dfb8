import { expect, test } from 'vitest';
import { changeDraft, type Draft, draftOf, emptyDraft, readDraft } from '../../../src/screens/quiz/draft.js';
import type { DraftChange } from '../../../src/screens/quiz/draft-change.js';
import { type PlayableQuestion, type Presented, present } from '../../../src/study/presentation.js';
import {
  cardQuestion,
  choiceQuestion,
  commandQuestion,
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
  ['a command', commandQuestion('aws s3 ls'), 'typed'],
  ['an order', orderQuestion(), 'order'],
  ['a match', matchQuestion(), 'match'],
  ['a card', cardQuestion(), 'card'],
])('%s starts with nothing chosen, so that Enter alone answers nothing', (_kind, question, kind) => {
  const presented = present(question, 7);
  const draft = emptyDraft(presented);
  expect(draft.kind).toBe(kind);
  expect(readDraft(draft, presented).kind).toBe('unreadable');
});

const choose = (draft: Draft, option: number, presented: Presented): Draft =>
  changeDraft(draft, { kind: 'choose', option }, presented);

const choices = (draft: Draft) =>
  draft.kind === 'options' ? { cursor: draft.cursor, chosen: draft.chosen } : undefined;

test('of a single choice the option chosen last counts', () => {
  const draft = choose(choose(emptyDraft(single), 0, single), 2, single);
  expect(choices(draft)).toEqual({ cursor: 2, chosen: [2] });
});

test('of several choices a second time takes one back', () => {
  const both = choose(choose(emptyDraft(multiple), 0, multiple), 2, multiple);
  expect(choices(both)).toEqual({ cursor: 2, chosen: [0, 2] });
  expect(choices(choose(both, 0, multiple))).toEqual({ cursor: 0, chosen: [2] });
});

test('an option that is not there changes nothing', () => {
  const draft = emptyDraft(trueFalse);
  expect(choose(draft, 2, trueFalse)).toBe(draft);
  expect(choose(draft, -1, trueFalse)).toBe(draft);
});

test.each([
  ['down from nowhere to the first', undefined, 1, 0],
  ['up from nowhere to the last', undefined, -1, 3],
  ['down', 1, 1, 2],
  ['not past the last', 3, 1, 3],
  ['not past the first', 0, -1, 0],
] as const)('the cursor goes %s', (_where, cursor, by, expected) => {
  const draft: Draft = { kind: 'options', cursor, chosen: [] };
  expect(choices(changeDraft(draft, { kind: 'move', by }, single))).toEqual({ cursor: expected, chosen: [expected] });
  expect(choices(changeDraft(draft, { kind: 'move', by }, multiple))).toEqual({ cursor: expected, chosen: [] });
});

test('a draft is read as the ids of the options, in the order in which they are shown', () => {
  const draft = choose(choose(emptyDraft(multiple), 3, multiple), 1, multiple);
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
  const draft = changeDraft(emptyDraft(short), { kind: 'type', text: ' 251 ' }, short);
  expect(readDraft(draft, short)).toEqual({ kind: 'answer', chosen: '251' });
});

/** Makes several changes, one after the other. */
const changed = (presented: Presented, ...changes: readonly DraftChange[]): Draft =>
  changes.reduce((draft, change) => changeDraft(draft, change, presented), emptyDraft(presented));

const typed = (draft: Draft) =>
  draft.kind === 'typed'
    ? `${draft.field.text.slice(0, draft.field.cursor)}|${draft.field.text.slice(draft.field.cursor)}`
    : '';

const command = present(commandQuestion('aws s3 ls'), 7);
const lines = ['aws s3 ls', 'aws s3 mb'];
const EARLIER: DraftChange = { kind: 'recall', by: -1, lines };
const LATER: DraftChange = { kind: 'recall', by: 1, lines };

test.each<[string, readonly DraftChange[], string]>([
  ['the line before', [EARLIER], 'aws s3 mb|'],
  ['the one before that', [EARLIER, EARLIER], 'aws s3 ls|'],
  ['no line before the first', [EARLIER, EARLIER, EARLIER], 'aws s3 ls|'],
  ['the later one again', [EARLIER, EARLIER, LATER], 'aws s3 mb|'],
  ['what was being typed, behind all of them', [EARLIER, LATER], 'aws|'],
  ['nothing behind that', [LATER], 'aws|'],
  ['what was being typed, also when a line was edited', [EARLIER, { kind: 'type', text: 'x' }, LATER], 'aws|'],
])('going through the lines of the session gives %s', (_what, changes, expected) => {
  expect(typed(changed(command, { kind: 'type', text: 'aws' }, ...changes))).toBe(expected);
});

test('what was typed stands in the field again when its answer is taken back', () => {
  expect(typed(draftOf(command, 'aws s3 ls'))).toBe('aws s3 ls|');
  expect(draftOf(single, ['two'])).toEqual(emptyDraft(single));
});

const card = present(cardQuestion(), 7);

test('a card is turned, and lies turned again when its answer is taken back', () => {
  const front = emptyDraft(card);
  expect(front).toEqual({ kind: 'card', isTurned: false });
  expect(changeDraft(front, { kind: 'turn' }, card)).toEqual({ kind: 'card', isTurned: true });
  expect(draftOf(card, 'n')).toEqual({ kind: 'card', isTurned: true });
});

test.each<DraftChange>([
  { kind: 'toggle' },
  { kind: 'choose', option: 0 },
  { kind: 'move', by: 1 },
  { kind: 'type', text: 'y' },
])('what means something to other kinds leaves a card as it lies: %o', (change) => {
  expect(changed(card, change)).toEqual(emptyDraft(card));
});

const order = present(orderQuestion(), 7);
const letters = (draft: Draft) => (draft.kind === 'order' ? draft.places.map((place) => 'abcd'[place]).join('') : '');
const DOWN: DraftChange = { kind: 'move', by: 1 };
const SHIFT_DOWN: DraftChange = { kind: 'shift', by: 1 };
const SHIFT_UP: DraftChange = { kind: 'shift', by: -1 };
const GRAB: DraftChange = { kind: 'toggle' };
const letter = (name: string): DraftChange => ({ kind: 'choose', option: 'abcdefgh'.indexOf(name) });

test.each<[string, readonly DraftChange[], string]>([
  ['a step down', [SHIFT_DOWN], 'bacd'],
  ['a step down twice', [SHIFT_DOWN, SHIFT_DOWN], 'bcad'],
  ['a step up', [DOWN, DOWN, SHIFT_UP], 'acbd'],
  ['no step out of the list', [SHIFT_UP], 'abcd'],
  ['a grabbed step with the arrows', [GRAB, DOWN, DOWN, GRAB, DOWN], 'bcad'],
  ['letters to the next place, one after the other', [letter('c'), letter('a'), letter('d')], 'cadb'],
  ['a whole answer as letters', [...'dbca'].map(letter), 'dbca'],
  ['a letter typed a second time gives its place up', [letter('c'), letter('c'), letter('b')], 'bcad'],
  ['a letter taken back', [letter('c'), letter('d'), { kind: 'take-away' }, letter('a')], 'cadb'],
  ['no letter that is not there', [letter('h')], 'abcd'],
])('an order is made by moving: %s', (_what, changes, expected) => {
  expect(letters(changed(order, ...changes))).toBe(expected);
});

test('an order is read as the ids of its steps', () => {
  const steps = order.form === 'order' ? order.steps : [];
  expect(readDraft(changed(order, SHIFT_DOWN), order)).toEqual({
    kind: 'answer',
    chosen: [1, 0, 2, 3].map((index) => steps[index]?.id),
  });
});

test('the order that was given is never right, so it is no answer', () => {
  expect(readDraft(changed(order, SHIFT_DOWN, SHIFT_UP), order)).toEqual({
    kind: 'unreadable',
    expected: 'Put the steps in order first: J and K, or all letters.',
  });
});

const match = present(matchQuestion(), 7);
const pairs = (draft: Draft) =>
  draft.kind === 'match'
    ? `${draft.chosen.map((right) => (right === undefined ? '·' : 'abc'[right])).join('')} ${draft.cursor + 1}`
    : '';

test.each<[string, readonly DraftChange[], string]>([
  ['a letter, and goes on to the next line', [letter('b')], 'b·· 2'],
  ['letters one after the other, and stays at the last', [...'bca'].map(letter), 'bca 3'],
  ['a letter once: the line that had it is open again, and comes next', [letter('b'), letter('b')], '·b· 3'],
  ['a letter for a line that was gone to', [{ kind: 'line', line: 2 }, letter('a')], '··a 1'],
  ['no letter that is not there', [letter('d')], '··· 1'],
  ['no line that is not there', [{ kind: 'line', line: 3 }], '··· 1'],
  ['nothing any more where it was taken away', [letter('b'), { kind: 'move', by: -1 }, { kind: 'take-away' }], '··· 1'],
])('a match has %s', (_what, changes, expected) => {
  expect(pairs(changed(match, ...changes))).toBe(expected);
});

test('a match is read as pairs, once every line has a letter', () => {
  const [left, right] = match.form === 'match' ? [match.left, match.right] : [[], []];
  expect(readDraft(changed(match, ...[...'bca'].map(letter)), match)).toEqual({
    kind: 'answer',
    chosen: left.map(({ id }, line) => `${id}=${right[[1, 2, 0][line] ?? -1]?.id}`),
  });
});

test.each([
  [1, 'Type a letter for each line; 2 are open.'],
  [2, 'Type a letter for each line; 1 is open.'],
])('with %i of three lines matched, what is open is said', (count, expected) => {
  const draft = changed(match, ...[...'bca'].slice(0, count).map(letter));
  expect(readDraft(draft, match)).toEqual({ kind: 'unreadable', expected });
});
