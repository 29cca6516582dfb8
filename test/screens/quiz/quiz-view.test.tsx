import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import { type QuizState, reduceQuiz, startQuiz } from '../../../src/screens/quiz/quiz-state.js';
import { Quiz } from '../../../src/screens/quiz/quiz-view.js';
import { type Asked, askedFrom } from '../../../src/study/asked.js';
import type { Mode } from '../../../src/study/event.js';
import { startSession } from '../../../src/study/quiz-session.js';
import {
  c,
  commandQuestion,
  matchQuestion,
  orderQuestion,
  sessionOptions,
  shortQuestion,
  trueFalseQuestion,
} from '../../support/builders.js';
import { addresses, gateways, pressed, pressedWith, quizOf, REPORTS, sessionOf, titles } from './quiz-builders.js';

interface Look {
  readonly columns?: number;
  readonly rows?: number;
  readonly color?: boolean;
}

function drawn(state: QuizState, { columns = 80, rows = 24, color = false }: Look = {}): string {
  return renderToString(<Quiz state={state} size={{ columns, rows }} color={color} titles={titles} />, {
    columns,
  });
}

const short = shortQuestion({ form: 'number', number: 5, unit: c('addresses'), tolerance: 0 });

test('a question waits for its answer', () => {
  expect(drawn(quizOf(addresses, gateways))).toMatchInlineSnapshot(`
    "  1/2  ────────────────────  apply · Sizing subnets

      How many addresses of a \`/24\` subnet can your instances use?

      Choose one.

        a  254
        b  256
        c  251













      Enter answer  a-c pick  h hint  m mark  u undo  ? help  q leave"
  `);
});

test('the option under the cursor has a sign, and the hint is shown below the options', () => {
  expect(drawn(pressed(quizOf(addresses, gateways), 'h', 'b', 'm'))).toMatchInlineSnapshot(`
    "  1/2  ────────────────────  marked · apply · Sizing subnets

      How many addresses of a \`/24\` subnet can your instances use?

      Choose one.

        a  254
      › b  256
        c  251

      Hint    Count what AWS keeps for itself.











      Enter answer  a-c pick  h hint  m mark  u undo  ? help  q leave"
  `);
});

test('a wrong answer shows the reason for every option, the source and where to read', () => {
  expect(drawn(pressed(quizOf(addresses, gateways), 'a', 'Enter'))).toMatchInlineSnapshot(`
    "  1/2  ━━━━━━━━━━──────────  apply · Sizing subnets

      How many addresses of a \`/24\` subnet can your instances use?

      ✗ Wrong. The answer is c.

      ✗ a  254  (your answer)
           That is an ordinary network, which loses only the network and broadcast
           addresses.
      · b  256
           That is the whole block.
      ✓ c  251
           AWS reserves five addresses in every subnet, so 256 - 5 are left.

      Note    Amazon VPC · Sizing subnets
      Source  https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
              (checked 2026-11-23)
      Grade   [1 again]  2 hard   3 good   4 easy




      Enter go on  o note  u undo  1-4 grade  m mark  ? help  q leave"
  `);
});

test('a right answer says so', () => {
  expect(drawn(pressed(quizOf(addresses, gateways), 'c', 'Enter'))).toMatchInlineSnapshot(`
    "  1/2  ━━━━━━━━━━──────────  apply · Sizing subnets

      How many addresses of a \`/24\` subnet can your instances use?

      ✓ Right

      · a  254
           That is an ordinary network, which loses only the network and broadcast
           addresses.
      · b  256
           That is the whole block.
      ✓ c  251  (your answer)
           AWS reserves five addresses in every subnet, so 256 - 5 are left.

      Note    Amazon VPC · Sizing subnets
      Source  https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
              (checked 2026-11-23)
      Grade    1 again   2 hard  [3 good]  4 easy




      Enter go on  o note  u undo  1-4 grade  m mark  ? help  q leave"
  `);
});

test('several choices have boxes', () => {
  expect(drawn(pressed(quizOf(gateways), 'a', 'd', 'Enter', 'b'))).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  scenario · Amazon VPC · NAT gateways

      A company runs instances in private subnets of three Availability Zones.
      They must download updates from the internet and go on working when one
      Availability Zone fails. Which two steps meet these needs with the least
      administration?

      ✗ Wrong. The answer is b, d.

      ✗ a  Run a NAT instance  (your answer)
           "Least administration" rules out instances that you patch yourself.
      ✓ b  Create a NAT gateway in a public subnet of each Availability Zone
           A NAT gateway lives in one zone.
      · c  Create one NAT gateway
           When its zone fails, the others lose their way out.
      ✓ d  Route \`0.0.0.0/0\` of each private subnet to the NAT gateway of its zone
           (your answer)
           Traffic stays within the zone.

      Note    Amazon VPC · NAT gateways
      Grade   [1 again]  2 hard   3 good   4 easy

      Enter go on  o note  u undo  1-4 grade  m mark  ? help  q leave"
  `);
});

test('true or false', () => {
  expect(drawn(pressed(quizOf(trueFalseQuestion('true')), 'f'))).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC · Sizing subnets

      What about pick-true?

      True or false?

        a  Option true
      › b  Option false














      Enter answer  t f pick  m mark  u undo  ? help  q leave"
  `);
});

test('a short answer is typed, and said again beside the right one', () => {
  const asking = pressed(quizOf(short), '4');
  expect(drawn(asking)).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC · Sizing subnets

      What about short?

      Type a number of addresses.

      › 4▏















      Enter answer  Ctrl-F mark  Ctrl-R undo  Ctrl-G help  Esc leave"
  `);
  expect(drawn(pressed(asking, 'Enter'))).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  recall · Amazon VPC · Sizing subnets

      What about short?

      ✗ Wrong. The answer is 5 addresses.

      You     4

      That is how it is defined.

      Note    Amazon VPC · Sizing subnets
      Grade   [1 again]  2 hard   3 good   4 easy










      Enter go on  o note  u undo  1-4 grade  m mark  ? help  q leave"
  `);
});

test('the steps of an order are moved, and shown in the right order', () => {
  const asking = pressed(quizOf(orderQuestion()), 'Down', 'J');
  expect(drawn(asking)).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC · Sizing subnets

      What about order?

      J and K move a step; or type the letters in order.

        1 a  Step fourth
        2 c  Step first
      › 3 b  Step second
        4 d  Step third












      Enter answer  J K move  Space grab  m mark  u undo  ? help  q leave"
  `);
  expect(drawn(pressed(asking, 'Enter'))).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  recall · Amazon VPC · Sizing subnets

      What about order?

      ✗ Wrong. The answer is c b d a.

      1 c  Step first
      2 b  Step second
      3 d  Step third
      4 a  Step fourth

      You     a c b d

      One leads to the next.

      Note    Amazon VPC · Sizing subnets
      Grade   [1 again]  2 hard   3 good   4 easy





      Enter go on  o note  u undo  1-4 grade  m mark  ? help  q leave"
  `);
});

test('steps that were not moved are no answer, and the smallest window has room to say so', () => {
  const lines = drawn(pressed(quizOf(orderQuestion()), 'Enter'), { columns: 60, rows: 16 }).split('\n');
  expect(lines.at(-2)).toBe('  ! Put the steps in order first: J and K, or all letters.');
});

test('a question without a hint offers none, and the key for it does no harm', () => {
  const asking = quizOf(gateways);
  expect(drawn(asking).split('\n').at(-1)).toBe('  Enter answer  a-d pick  m mark  u undo  ? help  q leave');
  expect(drawn(pressed(asking, 'h'))).toContain('! This question has no hint.');
});

test('a step that is grabbed has another sign, and the hint line says what the keys do with it', () => {
  const lines = drawn(pressed(quizOf(orderQuestion()), 'Space', 'Down')).split('\n');
  expect(lines.slice(6, 10)).toMatchInlineSnapshot(`
    [
      "    1 b  Step second",
      "  ↕ 2 a  Step fourth",
      "    3 c  Step first",
      "    4 d  Step third",
    ]
  `);
  expect(lines.at(-1)).toMatchInlineSnapshot(`"  ↓ down  ↑ up  Space drop"`);
});

test('a match has the letter chosen beside each line, and each pair is judged', () => {
  const asking = pressed(quizOf(matchQuestion()), ...'b2c');
  expect(drawn(asking)).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC · Sizing subnets

      What about match?

      Type a letter for each line.

        1 b  Left alpha
        2 c  Left beta
      › 3 ·  Left gamma

        a  Right beta
       (b) Right alpha
       (c) Right gamma









      Enter answer  a-c pick  Backspace clear  m mark  u undo  ? help  q leave"
  `);
  expect(drawn(pressed(asking, ...'a', 'Enter'))).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  recall · Amazon VPC · Sizing subnets

      What about match?

      ✗ Wrong. The answer is 1b 2a 3c.

      ✓ 1b  Left alpha → Right alpha
            Why alpha belongs there.
      ✗ 2a  Left beta → Right beta  (you: 2c)
            Why beta belongs there.
      ✗ 3c  Left gamma → Right gamma  (you: 3a)
            Why gamma belongs there.

      Note    Amazon VPC · Sizing subnets
      Grade   [1 again]  2 hard   3 good   4 easy







      Enter go on  o note  u undo  1-4 grade  m mark  ? help  q leave"
  `);
});

/** A table that knows no command: enough for commands that are not AWS's. */
const commandTable = () => ({
  services: () => [],
  globals: new Map(),
  commandsOf: () => [],
  command: () => undefined,
});

const plan = {
  ...commandQuestion('terraform plan -out=tfplan'),
  stem: c('Write the changes that Terraform would make into the file tfplan, without making any.'),
};
const drill = (...questions: Parameters<typeof sessionOf>[0]) =>
  startQuiz({ session: sessionOf(questions, { mode: 'drill', commandTable }), now: 0, marked: [] });

test('a command is typed on as many lines as it takes', () => {
  const long = `terraform plan -var-file=${'x'.repeat(60)} -out=tfplan`;
  expect(drawn(pressed(drill(plan), ...long, 'Ctrl-Left'))).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC · Sizing subnets

      Write the changes that Terraform would make into the file tfplan, without
      making any.

      Type the command line.

      › terraform plan
        -var-file=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        ▏-out=tfplan












      Enter answer  Ctrl-F mark  Ctrl-R undo  Ctrl-G help  ↑ earlier  Esc leave"
  `);
});

test('a command that is wrong stands above the right one, with what it lacks', () => {
  expect(drawn(pressed(drill(plan), ...'terraform plan', 'Enter'))).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  recall · Amazon VPC · Sizing subnets

      Write the changes that Terraform would make into the file tfplan, without
      making any.

      ✗ Wrong.

      You     terraform plan
      Right   terraform plan -out=tfplan

      · \`-out tfplan\` is missing; add it.

      That is the call that does it.

      Note    Amazon VPC · Sizing subnets
      Grade   [1 again]  2 hard   3 good   4 easy






      Enter go on  o note  u undo  1-4 grade  m mark  ? help  q leave"
  `);
});

test('below a right command stands the shown one, unless they differ in blanks alone', () => {
  const screen = (typed: string) => drawn(pressed(drill(plan), ...typed, 'Enter'));
  expect(screen('terraform plan -out tfplan')).toMatch(/Right[\s\S]* Or +terraform plan -out=tfplan/);
  expect(screen('terraform plan   -out=tfplan ')).toMatch(/Right(?![\s\S]* Or )/);
});

test('of a stem of several lines the last one asks, and each of the others keeps to itself', () => {
  const lines = {
    ...addresses,
    stem: c(
      'The role `build` of account 111122223333 calls `s3:GetObject` on an object of the bucket `releases` in the same account.\nIdentity policy: `Allow s3:Get* on arn:aws:s3:::releases/*`\nIs the call allowed?',
    ),
  };
  expect(drawn(quizOf(lines), { columns: 60, rows: 16 })).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  apply · Amazon VPC · Sizing …

      The role \`build\` of account 111122223333 calls
        \`s3:GetObject\` on an object of the bucket \`releases\`
        in the same account.
      Identity policy: \`Allow s3:Get* on
        arn:aws:s3:::releases/*\`

      Is the call allowed?

      Choose one.

        a  254
      ↓ 2 below: PgDn
      Enter answer  a-c pick  h hint  m mark  ? help  q leave"
  `);
});

test('how sure one is is asked below the answer', () => {
  expect(
    drawn(pressedWith({ ...REPORTS, asksConfidence: true }, quizOf(addresses), 'c', 'Enter')),
  ).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  apply · Amazon VPC · Sizing subnets

      How many addresses of a \`/24\` subnet can your instances use?

      Choose one.

        a  254
        b  256
      › c  251

      How sure are you?  1 a guess · 2 fairly sure · 3 certain











      1-3 how sure  Esc back"
  `);
});

test('in the smallest window a match shows the question first, and then what to choose from', () => {
  const start = quizOf(matchQuestion(['alpha', 'beta', 'gamma', 'delta', 'epsilon']));
  const size = { columns: 60, rows: 16 };
  expect(drawn(start, size)).toContain('What about match?');
  const begun = drawn(pressed(start, 'b'), size);
  expect(begun).toContain('› 2 ·  Left beta');
  expect(begun).toContain('e  Right');
});

test('a question that comes once more says so, and counts from now on', () => {
  const session = sessionOf([addresses], { mode: 'review', repeatsMissed: true });
  const screen = drawn(pressed(startQuiz({ session, now: 0, marked: [] }), 'a', 'Enter'));
  expect(screen).toContain('✗ Wrong. The answer is c. It comes once more.');
  expect(screen).toContain('1/2  ━━━━━━━━━━──────────');
});

test('the grade that was given stands in brackets', () => {
  expect(drawn(pressed(quizOf(addresses), 'c', 'Enter', '4'))).toContain(
    'Grade    1 again   2 hard   3 good  [4 easy]',
  );
});

test('on a verdict longer than the window another grade shows nothing else, and is said below', () => {
  const small = { columns: 60, rows: 16 };
  const verdict = reduceQuiz(pressed(quizOf(gateways), 'a', 'b', 'Enter'), { kind: 'scroll', offset: 9 });
  const graded = pressed(verdict, '2');
  expect(drawn(graded, small)).toMatch(/\n {2}The grade is 2 hard\. {2}↑ 9 above/);
  expect(drawn(graded, small).split('\n').slice(0, 12)).toEqual(drawn(verdict, small).split('\n').slice(0, 12));
});

test('the topic stands in the title where the questions are of several, or nobody asked for one', () => {
  const [one, other] = [askedFrom(c('vpc'), addresses, 7), askedFrom(c('s3'), short, 7)];
  const title = (questions: readonly Asked[], mode: Mode = 'quiz') => {
    const session = startSession(questions, sessionOptions({ mode }));
    return session.phase === 'finished'
      ? ''
      : drawn(startQuiz({ session, now: 0, marked: [] }))
          .split('\n')[0]
          ?.replace(/^.*─ {2}/, '');
  };
  expect(title([one, one])).toBe('apply · Sizing subnets');
  expect(title([one, other])).toBe('apply · Amazon VPC · Sizing subnets');
  expect(title([one])).toBe('apply · Amazon VPC · Sizing subnets');
  expect(title([one, one], 'review')).toBe('apply · Amazon VPC · Sizing subnets');
});

test('how many to choose is said once', () => {
  expect(drawn(quizOf({ ...gateways, stem: c('Which steps meet these needs? Choose TWO.') }))).toMatch(
    /Choose TWO\.\n\n {4}a \[ \]/,
  );
  expect(drawn(quizOf(gateways))).toContain('Choose 2.');
});

test('an answer that is not saved is said at once, with what waits', () => {
  const answered = pressed(quizOf(addresses), 'a', 'Enter');
  const unsaved = reduceQuiz(answered, { kind: 'mark', saving: { saved: false, waiting: 2, reason: c('disk full') } });
  expect(drawn(unsaved)).toContain('  ! Not saved: disk full, 2 answers waiting\n');
  expect(drawn(pressed(unsaved, '?'))).toContain('! Not saved: disk full, 2 answers waiting');
  expect(
    drawn(reduceQuiz(unsaved, { kind: 'mark', saving: { saved: false, waiting: 1, reason: c('disk full') } })),
  ).toContain('1 answer waiting');
  expect(drawn(unsaved, { columns: 60, rows: 16 })).toContain('! Not saved: disk full, 2 answers waiting  ↑');
});

test('the help explains the keys of the context it was opened in', () => {
  expect(drawn(pressed(quizOf(addresses), '?'))).toMatchInlineSnapshot(`
    "  Keys

      Enter           Answer; it never skips a question
      a-c             Choose an option, by letter or number
      ↓ j             Go to the next option
      ↑ k             Go to the option before
      h               Show the hint; a right answer then counts as hard
      m               Mark the question, or take the mark off
      u               Take the last answer back; its question is asked again
      PgDn            Scroll a page down
      PgUp            Scroll a page up
      ?               Show these keys
      q Esc           Leave; what you answered is kept









      ? close"
  `);
});

test('in the smallest window the verdict and its reasons are in sight, the rest a page away', () => {
  expect(drawn(pressed(quizOf(gateways), 'a', 'b', 'Enter'), { columns: 60, rows: 16 })).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  scenario · Amazon VPC · NAT …

      ✗ Wrong. The answer is b, d.

      ✗ a  Run a NAT instance  (your answer)
           "Least administration" rules out instances that you
           patch yourself.
      ✓ b  Create a NAT gateway in a public subnet of each
           Availability Zone  (your answer)
           A NAT gateway lives in one zone.
      · c  Create one NAT gateway
           When its zone fails, the others lose their way out.
      ✓ d  Route \`0.0.0.0/0\` of each private subnet to the NAT
      ↑ 6 above  ↓ 5 below: PgDn
      Enter go on  o note  u undo  1-4 grade  ? help  q leave"
  `);
});

test('in the smallest window the option under the cursor is in sight', () => {
  const screen = drawn(pressed(quizOf(gateways), 'd'), { columns: 60, rows: 16 });
  expect(screen).toContain('› d [x]');
  expect(screen.split('\n')).toHaveLength(15);
});

test.each([
  [60, 16],
  [80, 24],
  [160, 50],
])('no line is wider than a window of %ix%i and none is lost', (columns, rows) => {
  for (const keys of [[], ['a'], ['a', 'b', 'Enter'], ['a', 'b', 'Enter', 'Enter'], ['?']]) {
    const lines = drawn(pressed(quizOf(gateways), ...keys), { columns, rows }).split('\n');
    expect(lines).toHaveLength(rows - 1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  }
});

test('colour is never alone: without it every sign is there', () => {
  const screen = drawn(pressed(quizOf(addresses), 'a', 'Enter'));
  expect(screen).toMatch(/✗ Wrong.*\n(?:.*\n)*.*✗ a {2}254 {2}\(your.answer\)/);
  expect(screen).toMatch(/✓ c {2}251/);
});

test('in colour it looks like this', () => {
  expect(drawn(pressed(quizOf(addresses), 'a', 'Enter'), { color: true })).toMatchSnapshot();
});
