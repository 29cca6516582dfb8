import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import { contextOf, isMarked, type QuizState, startQuiz } from '../../../src/screens/quiz/quiz-state.js';
import { Quiz, scrolledTo } from '../../../src/screens/quiz/quiz-view.js';
import type { Answered } from '../../../src/study/event.js';
import { c, cardQuestion } from '../../support/builders.js';
import { openQuiz } from './open-quiz.js';
import { addresses, pressed, pressedWith, quizOf, REPORTS, sessionOf, titles } from './quiz-builders.js';

const card = {
  ...cardQuestion('Durable object storage: `PUT` an object under a key into a bucket, and `GET` it by that key.'),
  stem: c('What is S3?'),
  hint: c('Three words, the first of them Simple.'),
};

function drawn(state: QuizState, columns = 80, rows = 24): string {
  return renderToString(<Quiz state={state} size={{ columns, rows }} color={false} titles={titles} />, { columns });
}

test('a card shows its front, and with the hint what helps', () => {
  expect(drawn(pressed(quizOf(card), 'h'))).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC · Sizing subnets

      What is S3?

      Think of the other side, then turn the card.

      Hint    Three words, the first of them Simple.















      Enter turn  h hint  m mark  u undo  ? help  q leave"
  `);
});

test('a card that is turned shows both sides and asks how well it was known', () => {
  expect(drawn(pressed(quizOf(card), 'Space'))).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC · Sizing subnets

      What is S3?

      Durable object storage: \`PUT\` an object under a key into a bucket, and \`GET\`
      it by that key.

      Did you know it?  y yes · n no · or 1 again · 2 hard · 3 good · 4 easy














      y knew it  n didn't  1-4 grade  m mark  u undo  ? help  q leave"
  `);
});

test('the verdict on a card that was known shows both sides and the grade', () => {
  expect(drawn(pressed(quizOf(card), 'Enter', 'y'))).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  recall · Amazon VPC · Sizing subnets

      What is S3?

      ✓ You knew it

      Durable object storage: \`PUT\` an object under a key into a bucket, and \`GET\`
      it by that key.

      Note    Amazon VPC · Sizing subnets
      Grade    1 again   2 hard  [3 good]  4 easy











      Enter go on  o note  u undo  1-4 grade  m mark  ? help  q leave"
  `);
});

test('the verdict on a card that was not known says whether it comes once more', () => {
  const session = sessionOf([card], { mode: 'review', repeatsMissed: true });
  expect(drawn(pressed(startQuiz({ session, now: 0, marked: [] }), 'Enter', 'n'))).toMatchInlineSnapshot(`
    "  1/2  ━━━━━━━━━━──────────  recall · Amazon VPC · Sizing subnets

      What is S3?

      ✗ You didn't know it. It comes once more.

      Durable object storage: \`PUT\` an object under a key into a bucket, and \`GET\`
      it by that key.

      Note    Amazon VPC · Sizing subnets
      Grade   [1 again]  2 hard   3 good   4 easy











      Enter go on  o note  u undo  1-4 grade  m mark  ? help  q leave"
  `);
});

test('in the smallest window the other side and what is asked of it are in sight', () => {
  const long = { ...card, stem: c('What is S3? '.repeat(20).trim()) };
  const screen = drawn(pressed(quizOf(long), 'Space'), 60, 16);
  expect(screen).toContain('Durable');
  expect(screen).toContain('Did you know it?');
  expect(screen).toContain("y knew it  n didn't  1-4 grade");
});

const lines = {
  ...card,
  stem: c('Which two?\n- kept in blocks\n- kept under a key'),
  answer: c(
    '`EBS`, which is a disk in the network that one instance at a time has on its own, as a rule\n`S3`\n\nBoth charge.',
  ),
};

test('sides of several lines keep them, each wrapped at the width', () => {
  expect(drawn(pressed(quizOf(lines), 'Space'), 60, 16)).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC · Sizing…

      - kept in blocks
      - kept under a key

      \`EBS\`, which is a disk in the network that one instance
      at a time has on its own, as a rule
      \`S3\`

      Both charge.

      Did you know it?  y yes · n no · or 1 again · 2 hard · 3
      good · 4 easy
      ↑ 1 above
      y knew it  n didn't  1-4 grade  m mark  ? help  q leave"
  `);
});

test('the verdict keeps the lines of both sides', () => {
  expect(drawn(pressed(quizOf(lines), 'Space', 'n'), 60, 18)).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  recall · Amazon VPC · Sizing…

      Which two?
      - kept in blocks
      - kept under a key

      ✗ You didn't know it.

      \`EBS\`, which is a disk in the network that one instance
      at a time has on its own, as a rule
      \`S3\`

      Both charge.

      Note    Amazon VPC · Sizing subnets
      ↓ 1 below: PgDn
      Enter go on  o note  u undo  1-4 grade  ? help  q leave"
  `);
});

test('sides longer than the window scroll: the front from its top, the other side from its own', () => {
  const numbered = (word: string) => c(Array.from({ length: 30 }, (_, index) => `${word} ${index + 1}`).join('\n'));
  const long = { ...card, stem: numbered('front'), answer: numbered('back') };
  const front = quizOf(long);
  expect(drawn(front, 60, 16)).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC · Sizing…

      front 1
      front 2
      front 3
      front 4
      front 5
      front 6
      front 7
      front 8
      front 9
      front 10
      front 11
      ↓ 21 below: PgDn
      Enter turn  h hint  m mark  u undo  ? help  q leave"
  `);
  expect(drawn(pressed(front, 'Space'), 60, 16)).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC · Sizing…

      back 1
      back 2
      back 3
      back 4
      back 5
      back 6
      back 7
      back 8
      back 9
      back 10
      back 11
      ↑ 31 above  ↓ 22 below: PgDn
      y knew it  n didn't  1-4 grade  m mark  ? help  q leave"
  `);
  const size = { columns: 60, rows: 16 };
  const view = { size, color: false, titles };
  const turned = pressed(front, 'Space');
  const end: QuizState = { ...turned, offset: scrolledTo({ ...view, state: turned }, 'bottom') };
  expect(drawn(end, 60, 16)).toContain('back 30\n\n  Did you know it?');
});

test.each(['Enter', 'Space'])('%s turns the card and never answers it', (key) => {
  const turned = pressed(quizOf(card), key);
  expect(contextOf(turned)).toBe('turned');
  expect(pressed(turned, key, key)).toMatchObject({ session: { phase: 'asking' } });
});

test.each(['y', 'n', '1', '3'])('%s answers nothing before the card is turned', (key) => {
  const front = quizOf(card);
  expect(pressed(front, key)).toBe(front);
});

test.each([
  ['y', 'y', 3],
  ['n', 'n', 1],
  ['1', 'n', 1],
  ['2', 'y', 2],
  ['3', 'y', 3],
  ['4', 'y', 4],
] as const)('%s answers a turned card with %s and the grade %i', (key, chosen, grade) => {
  const events: Answered[] = [];
  const onAnswered = (event: Answered) => {
    events.push(event);
    return { saved: true } as const;
  };
  const answered = pressedWith({ ...REPORTS, onAnswered }, quizOf(card), 'Enter', key);
  expect(contextOf(answered)).toBe('verdict');
  expect(events).toMatchObject([{ card: 'aws/vpc:card', chosen, grade, correct: chosen === 'y' }]);
});

test('a card known with its hint was hard, unless the learner says otherwise', () => {
  const turned = pressed(quizOf(card), 'h', 'Enter');
  expect(pressed(turned, 'y').session).toMatchObject({ result: { event: { grade: 2, hint: true } } });
  expect(pressed(turned, '4').session).toMatchObject({ result: { event: { grade: 4, hint: true } } });
  expect(pressed(turned, 'y', '3').session).toMatchObject({ result: { event: { grade: 3 } } });
});

test('how sure one is of a card is not asked, for its other side has been seen', () => {
  const answered = pressedWith({ ...REPORTS, asksConfidence: true }, quizOf(card), 'Enter', 'y');
  expect(contextOf(answered)).toBe('verdict');
});

test('a card is marked on either side, and taken back it lies turned', () => {
  const marked = pressed(quizOf(card, addresses), 'm', 'Enter', 'm', 'm');
  expect(isMarked(marked)).toBe(true);
  const back = pressed(marked, 'n', 'Enter', 'u');
  expect(contextOf(back)).toBe('turned');
  expect(back.session.results).toEqual([]);
});

test('a card is turned and judged on the screen, and saved before its verdict shows', async () => {
  const { terminal, events, shownAtSave } = openQuiz([card, addresses]);
  await terminal.untilShown('then turn the card');
  expect(terminal.screen()).not.toContain('Durable');
  terminal.press(' ');
  await terminal.untilShown('Did you know it?');
  terminal.press('y');
  await terminal.untilShown('✓ You knew it');
  expect(events).toMatchObject([{ chosen: 'y', correct: true, milliseconds: 1_000 }]);
  expect(shownAtSave.join('')).not.toContain('You knew it');
  terminal.press('\r');
  await terminal.untilShown('Choose one.');
  terminal.open.close();
});
