import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import { type QuizState, reduceQuiz } from '../../../src/screens/quiz/quiz-state.js';
import { Quiz } from '../../../src/screens/quiz/quiz-view.js';
import { c, matchQuestion, orderQuestion, shortQuestion, trueFalseQuestion } from '../../support/builders.js';
import { addresses, gateways, pressed, quizOf, topicTitle } from './quiz-builders.js';

interface Look {
  readonly columns?: number;
  readonly rows?: number;
  readonly color?: boolean;
}

function drawn(state: QuizState, { columns = 80, rows = 24, color = false }: Look = {}): string {
  return renderToString(<Quiz state={state} size={{ columns, rows }} color={color} topicTitle={topicTitle} />, {
    columns,
  });
}

const short = shortQuestion({ form: 'number', number: 5, unit: c('addresses'), tolerance: 0 });

test('a question waits for its answer', () => {
  expect(drawn(quizOf(addresses, gateways))).toMatchInlineSnapshot(`
    "  1/2  ────────────────────  apply · Amazon VPC

      How many addresses of a \`/24\` subnet can your instances use?

      Choose one.

        a  254
        b  256
        c  251













      Enter answer  a-f pick  h hint  m mark  ? help  q leave"
  `);
});

test('the option under the cursor has a sign, and the hint is shown below the options', () => {
  expect(drawn(pressed(quizOf(addresses, gateways), 'h', 'b', 'm'))).toMatchInlineSnapshot(`
    "  1/2  ────────────────────  marked · apply · Amazon VPC

      How many addresses of a \`/24\` subnet can your instances use?

      Choose one.

        a  254
      › b  256
        c  251

      Hint    Count what AWS keeps for itself.











      Enter answer  a-f pick  h hint  m mark  ? help  q leave"
  `);
});

test('a wrong answer shows the reason for every option, the source and where to read', () => {
  expect(drawn(pressed(quizOf(addresses, gateways), 'a', 'Enter'))).toMatchInlineSnapshot(`
    "  1/2  ━━━━━━━━━━──────────  apply · Amazon VPC

      How many addresses of a \`/24\` subnet can your instances use?

      ✗ Wrong. The answer is c.

      ✗ a  254  (your answer)
           That is an ordinary network, which loses only the network and broadcast
           addresses.
      · b  256
           That is the whole block.
      ✓ c  251
           AWS reserves five addresses in every subnet, so 256 - 5 are left.

      Read    awsstudy show vpc sizing-subnets
      Source  https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
              (checked 2026-11-23)





      Enter go on  m mark  ? help  q leave"
  `);
});

test('a right answer says so', () => {
  expect(drawn(pressed(quizOf(addresses, gateways), 'c', 'Enter'))).toMatchInlineSnapshot(`
    "  1/2  ━━━━━━━━━━──────────  apply · Amazon VPC

      How many addresses of a \`/24\` subnet can your instances use?

      ✓ Right

      · a  254
           That is an ordinary network, which loses only the network and broadcast
           addresses.
      · b  256
           That is the whole block.
      ✓ c  251  (your answer)
           AWS reserves five addresses in every subnet, so 256 - 5 are left.

      Read    awsstudy show vpc sizing-subnets
      Source  https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
              (checked 2026-11-23)





      Enter go on  m mark  ? help  q leave"
  `);
});

test('several choices have boxes', () => {
  expect(drawn(pressed(quizOf(gateways), 'a', 'd', 'Enter', 'b'))).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  scenario · Amazon VPC

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

      Read    awsstudy show vpc nat-gateway


      Enter go on  m mark  ? help  q leave"
  `);
});

test('true or false', () => {
  expect(drawn(pressed(quizOf(trueFalseQuestion('true')), 'f'))).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC

      What about pick-true?

      True or false?

        a  Option true
      › b  Option false














      Enter answer  t f pick  h hint  m mark  ? help  q leave"
  `);
});

test('a short answer is typed, and said again beside the right one', () => {
  const asking = pressed(quizOf(short), '4');
  expect(drawn(asking)).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC

      What about short?

      Type a number.

      › 4▏















      Enter answer  Ctrl-T hint  Ctrl-F mark  Esc leave"
  `);
  expect(drawn(pressed(asking, 'Enter'))).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  recall · Amazon VPC

      What about short?

      ✗ Wrong. The answer is 5 addresses.

      You     4

      That is how it is defined.

      Read    awsstudy show vpc sizing-subnets











      Enter go on  m mark  ? help  q leave"
  `);
});

test('an order is typed as letters, and shown in the right order', () => {
  const asking = pressed(quizOf(orderQuestion()), 'a', 'b');
  expect(drawn(asking)).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC

      What about order?

      Type all 4 letters in order, for example: d c b a

        a  Step fourth
        b  Step second
        c  Step first
        d  Step third

      › ab▏










      Enter answer  Ctrl-T hint  Ctrl-F mark  Esc leave"
  `);
  expect(drawn(pressed(asking, 'c', 'd', 'Enter'))).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  recall · Amazon VPC

      What about order?

      ✗ Wrong. The answer is c b d a.

      1 c  Step first
      2 b  Step second
      3 d  Step third
      4 a  Step fourth

      You     a b c d

      One leads to the next.

      Read    awsstudy show vpc sizing-subnets






      Enter go on  m mark  ? help  q leave"
  `);
});

test('a match is typed as pairs, and each pair is judged', () => {
  const asking = pressed(quizOf(matchQuestion()), ...'1b 2a 3c');
  expect(drawn(asking)).toMatchInlineSnapshot(`
    "  1/1  ────────────────────  recall · Amazon VPC

      What about match?

      Type a letter for each number, for example: 1c 2b 3a

        1  Left alpha
        2  Left beta
        3  Left gamma

        a  Right beta
        b  Right alpha
        c  Right gamma

      › 1b 2a 3c▏







      Enter answer  Ctrl-T hint  Ctrl-F mark  Esc leave"
  `);
  expect(drawn(pressed(asking, 'Enter'))).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  recall · Amazon VPC

      What about match?

      ✓ Right

      ✓ 1b  Left alpha → Right alpha
            Why alpha belongs there.
      ✓ 2a  Left beta → Right beta
            Why beta belongs there.
      ✓ 3c  Left gamma → Right gamma
            Why gamma belongs there.

      Read    awsstudy show vpc sizing-subnets








      Enter go on  m mark  ? help  q leave"
  `);
});

test('the result has the score, the sections, and what was missed with where it is taught', () => {
  const end = pressed(quizOf(addresses, gateways), 'c', 'Enter', 'Enter', 'a', 'b', 'Enter', 'Enter');
  expect(drawn(end)).toMatchInlineSnapshot(`
    "  Result

      1 of 2 right
      ━━━━━━━━━━━━━━━───────────────  50 %

      By section
      ✓ 1/1  vpc#sizing-subnets
      ✗ 0/1  vpc#nat-gateway

      Missed
      ✗ A company runs instances in private subnets of three Availability Zones.
        They must download updates from the internet and go on working when one
        Availability Zone fails. Which two steps meet these needs with the least
        administration?
        awsstudy show vpc nat-gateway







      Enter leave  ? help"
  `);
});

test('a result without answers says so', () => {
  expect(drawn(quizOf())).toContain('No questions were answered.');
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
      a-f             Choose an option, by letter or number
      ↓ j             Go to the next option
      ↑ k             Go to the option before
      h               Show the hint; a right answer then counts as hard
      m               Mark the question, or take the mark off
      PgDn            Scroll a page down
      PgUp            Scroll a page up
      ?               Show these keys
      q Esc           Leave; what you answered is kept










      ? close"
  `);
});

test('in the smallest window the verdict and its reasons are in sight, the rest a page away', () => {
  expect(drawn(pressed(quizOf(gateways), 'a', 'b', 'Enter'), { columns: 60, rows: 16 })).toMatchInlineSnapshot(`
    "  1/1  ━━━━━━━━━━━━━━━━━━━━  scenario · Amazon VPC

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
      ↑ 6 above  ↓ 4 below: PgDn
      Enter go on  m mark  ? help  q leave"
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
