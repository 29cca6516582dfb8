import { expect, test } from 'vitest';
import { contextOf, isMarked, reduceQuiz, startQuiz } from '../../../src/screens/quiz/quiz-state.js';
import {
  cardQuestion,
  choiceQuestion,
  commandQuestion,
  matchQuestion,
  orderQuestion,
  shortQuestion,
  trueFalseQuestion,
} from '../../support/builders.js';
import { addresses, gateways, pressed, pressedWith, quizOf, REPORTS, sessionOf } from './quiz-builders.js';

const short = shortQuestion({ form: 'number', number: 5, tolerance: 0 });

test.each([
  ['a single choice', choiceQuestion(['two']), 'single'],
  ['several choices', choiceQuestion(['two', 'four']), 'multiple'],
  ['true or false', trueFalseQuestion('true'), 'true-false'],
  ['a short answer', short, 'field'],
  ['a command', commandQuestion('aws s3 ls'), 'command'],
  ['an order', orderQuestion(), 'order'],
  ['a match', matchQuestion(), 'match'],
  ['a card', cardQuestion(), 'card'],
] as const)('%s is answered with the keys of the context %3$s', (_kind, question, context) => {
  expect(contextOf(quizOf(question))).toBe(context);
});

test('the keys are those of the verdict after an answer, of the help over all', () => {
  const answered = pressed(quizOf(addresses), 'a', 'Enter');
  expect(contextOf(answered)).toBe('verdict');
  expect(contextOf(pressed(answered, '?'))).toBe('help');
  expect(contextOf(pressed(answered, '?', '?'))).toBe('verdict');
});

test('a step that is grabbed has keys of its own, until it is let go', () => {
  const grabbed = pressed(quizOf(orderQuestion()), 'Space');
  expect(contextOf(grabbed)).toBe('grabbed');
  for (const key of ['Space', 'Enter', 'Esc']) {
    expect(contextOf(pressed(grabbed, key))).toBe('order');
  }
});

test.each(['a', '1'])('%s chooses the first option', (key) => {
  expect(pressed(quizOf(addresses), key).draft).toMatchObject({ chosen: [0] });
});

test.each([
  ['t', 0],
  ['f', 1],
  ['a', 0],
  ['2', 1],
] as const)('%s answers a true-false question with option %i', (key, option) => {
  expect(pressed(quizOf(trueFalseQuestion('true')), key).draft).toMatchObject({ chosen: [option] });
});

test('Enter without a choice says what is missing, and the next key takes the sentence away', () => {
  const refused = pressed(quizOf(addresses), 'Enter');
  expect(refused).toMatchObject({ notice: 'Choose an option first, by its letter.', session: { phase: 'asking' } });
  expect(pressed(refused, 'b').notice).toBeUndefined();
});

test('Enter after Enter goes on to the next question, with nothing chosen', () => {
  const next = pressed(quizOf(addresses, gateways), 'b', 'Enter', 'Enter');
  expect(next).toMatchObject({
    session: { phase: 'asking', turn: { n: 2 } },
    draft: { cursor: undefined, chosen: [] },
  });
});

test('Space chooses the option under the cursor, and takes it back', () => {
  const chosen = pressed(quizOf(gateways), 'Down', 'Down', 'Space');
  expect(chosen.draft).toMatchObject({ cursor: 1, chosen: [1] });
  expect(pressed(chosen, 'Space').draft).toMatchObject({ cursor: 1, chosen: [] });
  expect(pressed(quizOf(gateways), 'Space').draft).toMatchObject({ chosen: [] });
});

test('in a text field letters are text, also those that are keys elsewhere', () => {
  const typed = pressed(quizOf(short), 'q', 'h', '?', 'm', 'Left', 'Backspace');
  expect(typed.draft).toMatchObject({ field: { text: 'qhm', cursor: 2 } });
});

test('the hint is shown on demand', () => {
  expect(pressed(quizOf(addresses), 'h').session).toMatchObject({ hint: true });
  expect(pressed(quizOf({ ...short, hint: addresses.stem }), 'Ctrl-T').session).toMatchObject({ hint: true });
});

test('a question without a hint says so, and costs nothing', () => {
  expect(pressed(quizOf(gateways), 'h')).toMatchObject({
    notice: 'This question has no hint.',
    session: { hint: false },
  });
});

test.each([
  ['m', addresses],
  ['Ctrl-F', short],
] as const)('%s marks the question, and takes the mark off', (key, question) => {
  const marked = pressed(quizOf(question), key);
  expect(marked.marked).toEqual([`aws/vpc:${question.id}`]);
  expect(isMarked(marked)).toBe(true);
  expect(isMarked(pressed(marked, key))).toBe(false);
});

test('a mark stays with its question', () => {
  const next = pressed(quizOf(addresses, gateways), 'm', 'a', 'Enter', 'Enter');
  expect(isMarked(next)).toBe(false);
  expect(next.marked).toEqual(['aws/vpc:usable-ips-24']);
});

test('what could not be saved stays known until something is saved', () => {
  const saving = { saved: false, waiting: 2, reason: addresses.stem } as const;
  const answered = pressed(quizOf(addresses, gateways), 'a', 'Enter');
  const unsaved = reduceQuiz(answered, { kind: 'mark', saving });
  expect(pressed(unsaved, 'Enter').saving).toEqual(saving);
  expect(pressed(unsaved, 'm').saving).toEqual({ saved: true });
});

test('an answer, a page and a new question start at what matters, however far the last was scrolled', () => {
  const scrolled = reduceQuiz(quizOf(addresses, gateways), { kind: 'scroll', offset: 7 });
  expect(scrolled.offset).toBe(7);
  expect(pressed(scrolled, 'b').offset).toBeUndefined();
  expect(pressed(scrolled, '?').offset).toBeUndefined();
});

test('keys that belong to answering change nothing once the answer is given', () => {
  const answered = pressed(quizOf(addresses), 'a', 'Enter');
  expect(reduceQuiz(answered, { kind: 'choose', option: 1 })).toEqual(answered);
  expect(reduceQuiz(answered, { kind: 'hint' })).toEqual(answered);
});

const SURE = { ...REPORTS, asksConfidence: true };

test('when it is switched on, Enter asks how sure one is, and only that gives the verdict', () => {
  const weighing = pressedWith(SURE, quizOf(addresses), 'c', 'Enter');
  expect(contextOf(weighing)).toBe('confidence');
  expect(pressedWith(SURE, weighing, 'Enter', 'c', '4')).toEqual(weighing);
  expect(pressedWith(SURE, weighing, '1').session).toMatchObject({
    phase: 'answered',
    result: { event: { confidence: 1, grade: 2 } },
  });
});

test('Esc goes back from there to the question, with the answer as it was', () => {
  const back = pressedWith(SURE, quizOf(addresses), 'c', 'Enter', 'Esc');
  expect(contextOf(back)).toBe('single');
  expect(back.draft).toMatchObject({ chosen: [2] });
});

test('an answer that is none asks for no confidence', () => {
  expect(pressedWith(SURE, quizOf(addresses), 'Enter').pending).toBeUndefined();
});

test('u takes the answer back at its verdict, and at the next question', () => {
  const answered = pressed(quizOf(addresses, gateways), 'a', 'Enter');
  for (const keys of [['u'], ['Enter', 'u']]) {
    expect(pressed(answered, ...keys)).toMatchObject({
      session: { phase: 'asking', turn: { n: 1 }, results: [] },
      draft: { chosen: [] },
    });
  }
});

test('a typed answer that is taken back stands in the field, to be mended', () => {
  const back = pressed(quizOf(short, addresses), '4', 'Enter', 'Enter', 'u');
  expect(back.draft).toMatchObject({ field: { text: '4', cursor: 1 } });
});

test('with nothing to take back, it is said', () => {
  expect(pressed(quizOf(addresses), 'u').notice).toBe('Nothing was answered in this session yet.');
  expect(pressed(quizOf(short), 'Ctrl-R').notice).toBe('Nothing was answered in this session yet.');
});

test('a digit at the verdict gives another grade, which is reported once', () => {
  const grades: number[] = [];
  const onRegraded = ({ grade }: { readonly grade: number }) => {
    grades.push(grade);
    return { saved: true } as const;
  };
  const reports = { ...REPORTS, onRegraded };
  const graded = pressedWith(reports, quizOf(addresses), 'c', 'Enter', '2', '2');
  expect(graded.session).toMatchObject({ phase: 'answered', result: { event: { grade: 2, correct: true } } });
  expect(grades).toEqual([2]);
});

test('another grade keeps the place that was scrolled to, and is said until the next key', () => {
  const scrolled = reduceQuiz(pressed(quizOf(addresses), 'c', 'Enter'), { kind: 'scroll', offset: 4 });
  const graded = pressed(scrolled, '2');
  expect(graded).toMatchObject({ offset: 4, remark: 'The grade is 2 hard.', notice: undefined });
  expect(pressed(graded, '2').remark).toBe('The grade is 2 hard.');
  expect(pressed(graded, 'm').remark).toBeUndefined();
});

test('in a session that never moves the schedule there is nothing to grade', () => {
  const cram = startQuiz({ session: sessionOf([addresses], { mode: 'cram' }), now: 0, marked: [] });
  const graded = pressed(cram, 'c', 'Enter', '2');
  expect(graded.notice).toBe('Cramming moves no schedule: there is nothing to grade.');
  expect(graded.session).toMatchObject({ result: { event: { grade: 3 } } });
});

test('the arrows of a command bring back the commands of the session, and nothing else that was typed', () => {
  const table = () => ({ find: () => undefined }) as never;
  const session = sessionOf([short, commandQuestion('terraform plan'), { ...commandQuestion('x'), id: addresses.id }], {
    commandTable: table,
  });
  const start = startQuiz({ session, now: 0, marked: [] });
  const typed = pressed(start, '5', 'Enter', 'Enter', ...'ls -l', 'Enter', 'Enter', 'Up');
  expect(typed.draft).toMatchObject({ field: { text: 'ls -l' } });
  expect(pressed(typed, 'Up').draft).toEqual(typed.draft);
  expect(pressed(typed, 'Down').draft).toMatchObject({ field: { text: '' } });
});
