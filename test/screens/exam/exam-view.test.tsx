import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import { startExamState } from '../../../src/screens/exam/exam-state.js';
import { ExamView } from '../../../src/screens/exam/exam-view.js';
import { asPainted, plainOf } from '../../../src/text/painted.js';
import { cellWidth } from '../../../src/text/width.js';
import { START } from '../../study/exam/exam-builders.js';
import { c } from '../../support/builders.js';
import { answer, begun, Exams, halfway, underWay } from './exam-builders.js';

interface Look {
  readonly columns?: number;
  readonly rows?: number;
  readonly color?: boolean;
}

function drawn({ state }: Exams, { columns = 80, rows = 24, color = false }: Look = {}): string {
  return renderToString(<ExamView state={state} size={{ columns, rows }} color={color} />, { columns });
}

const SMALL = { columns: 60, rows: 16 };
const LARGE = { columns: 160, rows: 50 };

/** Gives what stands in the window without the blank lines at its end, above the hint line. */
function bodyOf(exams: Exams, look: Look = {}): string {
  return drawn(exams, look).replace(/\n(?:[ │]*\n)+(?=[^\n]*$)/, '\n');
}

test('before the start: what the paper is like, and that the clock never stops', () => {
  expect(drawn(new Exams())).toMatchInlineSnapshot(`
    "  X-01

      Example Exam
      5 questions, 20 minutes, pass mark 700 of 1000

        Design Secure Architectures    3
        Cloud Concepts                 2

      1 of them doesn't count, as in the real exam; nobody tells you which.

      Nothing is said about right and wrong before you submit. Move about freely,
      flag what you want to see again.

      Enter starts the clock, and it never stops. Each answer is saved at once: if
      you leave, \`awsstudy exam x-01\` goes on.







      Enter start  q leave  ? help"
  `);
});

test('a question, with the clock at the right edge', () => {
  expect(drawn(halfway())).toMatchInlineSnapshot(`
    "  X-01  3/5  ━━━━━━━━────────────  ◆ flagged                        20:00 left

      A company runs instances in private subnets of three Availability Zones.
      They must download updates with \`yum\` and go on working when one
      Availability Zone fails. Which two steps meet these needs?

      Choose 2.

        a [ ]  Option wrong
        b [ ]  Option right
        c [ ]  Option worst
        d [ ]  Option worse










      Enter answer  a-d pick  n next  m flag  g grid  s submit  ? help  q leave"
  `);
});

test('a question at 60x16', () => {
  expect(drawn(halfway().press('b', 'c'), SMALL)).toMatchInlineSnapshot(`
    "  X-01  3/5  ━━━━━━━━────────────  ◆ flagged    20:00 left

      A company runs instances in private subnets of three
      Availability Zones. They must download updates with
      \`yum\` and go on working when one Availability Zone
      fails. Which two steps meet these needs?

      Choose 2.

        a [ ]  Option wrong
        b [x]  Option right
      › c [x]  Option worst
        d [ ]  Option worse

      Enter answer  m flag  g grid  s submit  ? help  q leave"
  `);
});

test('at 160x50 the grid stands beside the question', () => {
  expect(bodyOf(halfway(), LARGE)).toMatchInlineSnapshot(`
    "  X-01  3/5  ━━━━━━━━────────────  ◆ flagged                                                                                         20:00 left

      A company runs instances in private subnets of three Availability Zones. They must       │   1●   2● › 3○◆  4○   5○
      download updates with \`yum\` and go on working when one Availability Zone fails. Which    │
      two steps meet these needs?                                                              │  ● 2 answered   ○ 3 open   ◆ 1 flagged
                                                                                               │
      Choose 2.                                                                                │
                                                                                               │
        a [ ]  Option wrong                                                                    │
        b [ ]  Option right                                                                    │
        c [ ]  Option worst                                                                    │
        d [ ]  Option worse                                                                    │
      Enter answer  a-d pick  n next  p back  m flag  g grid  s submit  ? help  q leave"
  `);
});

test('a question that was answered says so, and shows what was chosen', () => {
  expect(bodyOf(halfway().press('p'))).toMatchInlineSnapshot(`
    "  X-01  2/5  ━━━━━━━━────────────                                   20:00 left

      What about d1-0?

      Choose one.  Your answer: d

        a  Option wrong
        b  Option right
        c  Option worst
      › d  Option worse
      Enter answer  a-d pick  n next  m flag  g grid  s submit  ? help  q leave"
  `);
});

test('the grid, where it has the window for itself', () => {
  expect(drawn(halfway().press('g', 'Right'), SMALL)).toMatchInlineSnapshot(`
    "  X-01  3/5  ━━━━━━━━────────────  ◆ flagged    20:00 left

        1●   2●   3○◆› 4○   5○

       ● 2 answered   ○ 3 open   ◆ 1 flagged









      Enter go there  ←↓↑→ move  s submit  ? help  g close"
  `);
});

test('before it is submitted, what is open, flagged and not answered with Enter is named', () => {
  expect(bodyOf(halfway().press('n', 'a', 'p', 's'))).toMatchInlineSnapshot(`
    "  X-01  3/5  ━━━━━━━━────────────  ◆ flagged                        20:00 left

      Submit the exam?

      Open: 3-5.

      Flagged: 3.

      Chosen, but not answered with Enter: 4.

      Enter submits it all the same: what is open counts as wrong. Esc goes back.
      Enter submit  Esc go back  ? help"
  `);
});

test('with nothing open it is asked all the same', () => {
  const all = [true, true, true, true, true].reduce((exams, right) => answer(exams, right), begun());
  expect(bodyOf(all.press('s'))).toMatchInlineSnapshot(`
    "  X-01  5/5  ━━━━━━━━━━━━━━━━━━━━                                   20:00 left

      Submit the exam?

      No question is open.

      Enter submits it, Esc goes back. Afterwards no answer can be changed.
      Enter submit  Esc go back  ? help"
  `);
});

test('before it is left, it is said that the clock runs on, and how to go on', () => {
  expect(bodyOf(halfway().pass(7).press('q'))).toMatchInlineSnapshot(`
    "  X-01  3/5  ━━━━━━━━────────────  ◆ flagged                        13:00 left

      Leave the exam?

      The exam stays open and its clock runs on: 2 of 5 answered, 13 minutes left.

      Go on with \`awsstudy exam x-01\`.

      Enter leaves, Esc goes back to the question.
      Enter leave  Esc go back  ? help"
  `);
});

test('the result: an estimate, called one, on its scale with the pass mark, and the domains', () => {
  expect(drawn(halfway().press('s', 'Enter'))).toMatchInlineSnapshot(`
    "  X-01  Result

      Estimated points: 325 of 1000; not passed by this estimate (pass mark 700).
      100 ━━━━━━━━━━━━━━━━───────────────────────┃──────────────────── 1000
      How answers become points is not published: this is a straight line over the
      share of right answers.

      1 of 4 scored questions right (25 %).
      Design Secure Architectures  ──────────────────────────────    0 of 2    0 %
      Cloud Concepts               ━━━━━━━━━━━━━━━───────────────    1 of 2   50 %

      Not answered, so wrong: 3 of 5.
      Asked but not scored, as in the real exam: 1 of 5.
      What you answered wrong comes back in \`awsstudy review\`.








      Enter look through  w missed  ? help  q leave"
  `);
});

test('the result at 60x16', () => {
  expect(drawn(halfway().press('s', 'Enter'), SMALL)).toMatchInlineSnapshot(`
    "  X-01  Result

      Estimated points: 325 of 1000; not passed by this
      estimate (pass mark 700).
      100 ━━━━━━━━━━━━━──────────────────┃─────────────── 1000
      How answers become points is not published: this is a
      straight line over the share of right answers.

      1 of 4 scored questions right (25 %).
      Design Secure Architectures  ──────────    0 of 2    0 %
      Cloud Concepts               ━━━━━─────    1 of 2   50 %

      Not answered, so wrong: 3 of 5.
      ↓ 2 below: PgDn
      Enter look through  w missed  ? help  q leave"
  `);
});

test('the result at 160x50 has the questions beside it', () => {
  expect(bodyOf(halfway().press('s', 'Enter'), LARGE)).toMatchInlineSnapshot(`
    "  X-01  Result

      Estimated points: 325 of 1000; not passed by this estimate (pass mark 700).              │   1✓   2✗   3○◆  4○   5○
      100 ━━━━━━━━━━━━━━━━───────────────────────┃──────────────────── 1000                    │
      How answers become points is not published: this is a straight line over the share of    │  ✓ 1 right   ✗ 1 wrong   ○ 3 not answered
      right answers.                                                                           │  ◆ 1 flagged
                                                                                               │
      1 of 4 scored questions right (25 %).                                                    │
      Design Secure Architectures  ──────────────────────────────    0 of 2    0 %             │
      Cloud Concepts               ━━━━━━━━━━━━━━━───────────────    1 of 2   50 %             │
                                                                                               │
      Not answered, so wrong: 3 of 5.                                                          │
      Asked but not scored, as in the real exam: 1 of 5.                                       │
      What you answered wrong comes back in \`awsstudy review\`.                                 │
      Enter look through  w missed  ? help  q leave"
  `);
});

test('the review: what was answered, and the reason of every option', () => {
  expect(drawn(answer(halfway(), true).press('s', 'Enter', 'Enter', 'n', 'n'), { rows: 30 })).toMatchInlineSnapshot(`
    "  X-01  Question 3/5

      A company runs instances in private subnets of three Availability Zones.
      They must download updates with \`yum\` and go on working when one
      Availability Zone fails. Which two steps meet these needs?

      ✓ Right: a, b

      ✓ a  Option wrong  (your answer)
           Why wrong is what it is.
      ✓ b  Option right  (your answer)
           Why right is what it is.
      · c  Option worst
           Why worst is what it is.
      · d  Option worse
           Why worse is what it is.

      Domain  Design Secure Architectures (asked, but not scored)
      Read    awsstudy show vpc sizing-subnets
      Source  https://docs.aws.amazon.com/vpc/ (checked 2026-11-23)








      n next  p back  w missed  o notes  ? help  q result"
  `);
});

test('the review of what was missed says which of how many', () => {
  expect(drawn(halfway().press('s', 'Enter', 'w'), SMALL)).toMatchInlineSnapshot(`
    "  X-01  Question 2/5 · 1 of 4 missed

      What about d1-0?

      ✗ Wrong: d. Right is b

      · a  Option wrong
           Why wrong is what it is.
      ✓ b  Option right
           Why right is what it is.
      · c  Option worst
           Why worst is what it is.
      ✗ d  Option worse  (your answer)
      ↓ 4 below: PgDn
      n next  p back  w missed  o notes  ? help  q result"
  `);
});

test('the keys are explained under the same clock', () => {
  expect(bodyOf(halfway().press('?'))).toMatchInlineSnapshot(`
    "  X-01  3/5  ━━━━━━━━────────────  ◆ flagged                        20:00 left

      Enter           Answer, and go to the next open question
      a-d             Choose an option, by letter or number
      Space           Choose the option under the cursor, or take it back
      ↓ j             Go to the next option
      ↑ k             Go to the option before
      n →             Go to the next question
      p ←             Go to the question before
      m               Flag the question to come back to it, or take the flag away
      g               Move about in the grid of all questions
      s               Submit the exam, after a look at what is open
      PgDn            Scroll a page down
      PgUp            Scroll a page up
      ?               Show these keys
      q Esc           Leave; the exam stays open and its clock runs on
      ? close"
  `);
});

describe('questions that have changed or gone since the start', () => {
  const resumed = () => {
    const exams = halfway();
    const { sitting } = underWay(exams);
    const questions = sitting.questions.map((asked, position) => {
      const changed = asked && { ...asked, question: { ...asked.question, key: c('another key') } };
      return position === 3 ? undefined : position === 0 ? changed : asked;
    });
    exams.state = startExamState({ kind: 'under-way', sitting: { ...sitting, questions } }, START);
    return exams;
  };

  test('are told apart in the grid', () => {
    expect(bodyOf(resumed().press('g'))).toMatchInlineSnapshot(`
      "  X-01  3/5  ━━━━━━━━────────────  ◆ flagged                        20:00 left

          1!   2● › 3○◆  4–   5○

         ● 1 answered   ○ 2 open   ! 1 to answer again   – 1 withdrawn   ◆ 1 flagged
        Enter go there  ←↓↑→ move  m flag  s submit  ? help  g close"
    `);
  });

  test('one that is gone says so, and Enter goes on', () => {
    const exams = resumed().press('n');
    expect(drawn(exams)).toContain("This question is no longer in its topic and doesn't count.");
    expect(drawn(exams.press('Enter'))).toContain('5/5');
  });

  test('one that has changed asks for an answer anew', () => {
    const exams = resumed().press('p', 'p');
    expect(drawn(exams)).toContain('What is right has changed since you answered b: answer again.');
    expect(drawn(exams.press('Enter'))).toContain('! Choose an option first, by its letter.');
  });

  test('neither counts, and the one that is gone has no notes to open', () => {
    const exams = resumed().press('s', 'Enter');
    expect(drawn(exams)).toContain('Changed or gone since the start, so not counted: 1, 4.');
    expect(drawn(exams.press('Enter', 'n', 'n', 'n'))).toContain('No longer in its topic, so not counted: aws/vpc:');
    expect(drawn(exams.press('o'))).toContain('! This question is no longer in its topic.');
  });
});

test('an exam that the clock has submitted says so first', () => {
  expect(bodyOf(halfway().pass(20)).split('\n').slice(0, 4).join('\n')).toMatchInlineSnapshot(`
    "  X-01  Result

      ! The time is over: the exam is submitted as it stood.
    "
  `);
});

test('in a window that is too small it says so', () => {
  expect(drawn(begun(), { columns: 59, rows: 16 })).toBe('Make the window larger (60x16 at least) or use --plain.');
});

describe('the clock', () => {
  test.each([
    [0, '20:00 left'],
    [9.99, '10:01 left'],
    [15, '05:00 left'],
    [19.999, '00:01 left'],
  ])('after %f minutes shows %s, to the last cell of the line', (minutes, clock) => {
    for (const look of [{}, SMALL, { columns: 100 }, LARGE]) {
      const [title = ''] = drawn(begun().pass(minutes), look).split('\n');
      expect(title.endsWith(`  ${clock}`)).toBe(true);
    }
  });

  test.each([
    [9.9, ''],
    [10, '! 10 minutes left.'],
    [10.2, '! 10 minutes left.'],
    [10.3, ''],
    [15.1, '! 5 minutes left.'],
    [19.1, '! 1 minute left.'],
  ])('after %f minutes the notice is "%s", whichever keys are pressed', (minutes, notice) => {
    for (const exams of [begun().pass(minutes), begun().pass(minutes).press('n', 'g')]) {
      expect(drawn(exams).split('\n').at(-2)?.trim()).toBe(notice);
    }
  });
});

test('what is not on disk is said', () => {
  const exams = begun();
  exams.journal.full = true;
  expect(drawn(answer(exams, true))).toContain('! Not saved: the disk is full, 2 waiting; each answer tries again');
});

test.each([[], ['g'], ['s'], ['s', 'Enter'], ['s', 'Enter', 'Enter']])(
  'without colour the same words stand there: %j',
  (...keys) => {
    const words = (text: string): string =>
      plainOf(asPainted(c(text)))
        .replaceAll('`', '')
        .replace(/\s+/g, ' ');
    const painted = drawn(halfway().press(...keys), { color: true });
    expect(painted).toContain('\u001b[');
    expect(words(painted)).toBe(words(drawn(halfway().press(...keys))));
  },
);

test('in colour the states of the grid are told apart', () => {
  const painted = drawn(halfway().press('g'), { color: true }).split('\n')[2];
  expect(JSON.stringify(painted)).toMatchInlineSnapshot(
    `""    1\\u001b[36m●\\u001b[39m   2\\u001b[36m●\\u001b[39m \\u001b[36m›\\u001b[1m 3\\u001b[39m\\u001b[22m\\u001b[2m○\\u001b[22m\\u001b[1m\\u001b[35m◆\\u001b[39m\\u001b[22m  4\\u001b[2m○\\u001b[22m   5\\u001b[2m○\\u001b[22m""`,
  );
});

test('nothing runs over the window or is cut without a sign', () => {
  for (const columns of [60, 80, 99, 100, 120, 160, 220]) {
    for (const keys of [[], ['g'], ['s'], ['s', 'Enter'], ['s', 'Enter', 'Enter', 'n', 'n']]) {
      for (const line of drawn(halfway().press(...keys), { columns, rows: 40 }).split('\n')) {
        expect(cellWidth(line)).toBeLessThanOrEqual(columns);
      }
    }
  }
});
