import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import { type ResultState, reduceResult, startResult } from '../../../src/screens/result/result-state.js';
import { type ResultView, SessionResult } from '../../../src/screens/result/result-view.js';
import { returnsText } from '../../../src/screens/result/returns-text.js';
import { startSession } from '../../../src/study/quiz-session.js';
import { c, choiceQuestion, sessionOptions } from '../../support/builders.js';
import { addresses, gateways } from '../quiz/quiz-builders.js';
import { endOf, SETTING } from './result-builders.js';

const mixed = endOf([
  [addresses, 'wrong'],
  [choiceQuestion(['two']), 'right'],
  [gateways, 'wrong'],
]);

function drawn(state: ResultState, { columns = 80, rows = 24, ...more }: Partial<ResultView & Size> = {}): string {
  return renderToString(
    <SessionResult {...SETTING} saving={{ saved: true }} state={state} size={{ columns, rows }} {...more} />,
    { columns },
  );
}

interface Size {
  readonly columns: number;
  readonly rows: number;
}

test('the result has the score, when the questions come back, the sections, and what was missed with its section', () => {
  expect(drawn(startResult(mixed))).toMatchInlineSnapshot(`
    "  Result

      1 of 3 right
      ━━━━━━━━━━────────────────────  33 %

      They come back: 1 today · 1 in 3 days

      By section
      Sizing subnets  ━━━━━━──────  1 of 2
      NAT gateways    ────────────  0 of 1

      Missed
      › ✗ How many addresses of a \`/24\` subnet can your instances use?
          Amazon VPC · Sizing subnets
        ✗ A company runs instances in private subnets of three Availability Zones.
          They must download updates from the internet and go on working when one
          Availability Zone fails. Which two steps meet these needs with the least
          administration?
          Amazon VPC · NAT gateways



      Enter leave  r missed once more  o note  ? help"
  `);
});

test('in the smallest window it starts with the score', () => {
  expect(drawn(startResult(mixed), { columns: 60, rows: 16 })).toMatchInlineSnapshot(`
    "  Result

      1 of 3 right
      ━━━━━━━━━━────────────────────  33 %

      They come back: 1 today · 1 in 3 days

      By section
      Sizing subnets  ━━━━━━──────  1 of 2
      NAT gateways    ────────────  0 of 1

      Missed
      › ✗ How many addresses of a \`/24\` subnet can your
      ↓ 8 below: PgDn
      Enter leave  r missed once more  o note  ? help"
  `);
});

test('in a large window it has the width that reads well', () => {
  const lines = drawn(startResult(mixed), { columns: 160, rows: 50 }).split('\n');
  expect(lines).toHaveLength(49);
  expect(Math.max(...lines.map((line) => line.trimEnd().length))).toBeLessThanOrEqual(36 + 88);
});

test('the missed question under the cursor is in sight', () => {
  const moved = reduceResult(startResult(mixed), { kind: 'move', by: 1 });
  expect(drawn(moved, { columns: 60, rows: 16 })).toContain('› ✗ A company runs');
});

test('where nothing was missed there is nothing to ask once more', () => {
  expect(drawn(startResult(endOf([[addresses, 'right']])))).toMatchInlineSnapshot(`
    "  Result

      1 of 1 right
      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  100 %

      They come back: 1 today · 1 in 3 days

      By section
      Sizing subnets  ━━━━━━━━━━━━  1 of 1













      Enter leave  ? help"
  `);
});

test('a session without questions says why', () => {
  const empty = startResult(startSession([], sessionOptions()));
  expect(
    drawn(empty, { note: c('Nothing is due.') })
      .split('\n')
      .slice(0, 3),
  ).toEqual(['  Nothing to ask', '', '  Nothing is due.']);
  expect(drawn(empty)).toContain('No questions were answered.');
});

test('what there is to say besides stands below the score', () => {
  expect(drawn(startResult(mixed), { note: c('5 questions more can wait.') })).toContain(
    '  5 questions more can wait.',
  );
});

test('what is not saved is said', () => {
  const saving = { saved: false, waiting: 2, reason: c('disk full') } as const;
  expect(drawn(startResult(mixed), { saving })).toContain('! Not saved: disk full, 2 answers waiting');
});

test('the help explains the keys', () => {
  expect(drawn(reduceResult(startResult(mixed), { kind: 'turn-page', page: 'help' }))).toContain(
    'Ask the missed questions once more',
  );
});

test('in colour it looks like this', () => {
  expect(drawn(startResult(mixed), { color: true })).toMatchSnapshot();
});

test.each([
  [{ today: 3, tomorrow: 2, later: { count: 5, first: 4, last: 9 } }, '3 today · 2 tomorrow · 5 in 4-9 days'],
  [{ today: 0, tomorrow: 0, later: { count: 1, first: 3, last: 3 } }, '1 in 3 days'],
  [{ today: 0, tomorrow: 1 }, '1 tomorrow'],
  [{ today: 0, tomorrow: 0 }, ''],
])('%j is said as "%s"', (returns, sentence) => {
  expect(returnsText(returns)).toBe(sentence);
});
