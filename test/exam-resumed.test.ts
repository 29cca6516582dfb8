import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUserError } from '../src/study/errors.js';
import type { ExamAttempt } from '../src/study/progress.js';
import { attemptOf, type ExamRoom, type RoomRunOptions, smallRoom as room, SEED } from './support/exam-room.js';

describe('an attempt under way', () => {
  const refusal = async (options: RoomRunOptions) => {
    const hall = room();
    await hall.run(['a'], SEED);
    return hall
      .run([], options)
      .catch((thrown: unknown) => (isUserError(thrown) ? [thrown.exit, thrown.message, thrown.hint] : thrown));
  };

  test.each([
    [{ seed: 4 }, '--seed', 3, 4],
    [{ minutes: 30 }, '--minutes', 20, 30],
    [{ questions: 4 }, '--questions', 5, 4],
  ])('%j would have no effect on it', async (options, option, now, value) => {
    expect(await refusal(options)).toEqual([
      'usage',
      `An attempt at \`x-01\` is under way with ${option} ${now}.`,
      `Go on with \`awsstudy exam x-01\`, or give it up: \`awsstudy exam x-01 --new ${option} ${value}\`.`,
    ]);
  });

  test('the options that it was started with go on with it', async () => {
    expect(await refusal({ seed: 3, minutes: 20, questions: 5 })).toMatchObject({
      stdout: expect.stringMatching(/Resumed: 1 of 5 answered/),
    });
  });

  test('--new gives it up for good', async () => {
    const hall = room();
    await hall.run(['a'], SEED);
    hall.now += 1000;
    expect((await hall.run(['a', 'a'], { seed: 4, new: true })).stdout).not.toMatch(/Resumed/);
    expect((await hall.run([])).stdout).toMatch(/Resumed: 2 of 5/);
  });
});

test('the next paper asks first what the papers before have not asked', async () => {
  const hall = room();
  await hall.run(['!submit', '!submit'], SEED);
  hall.now += 1000;
  await hall.run([]);
  const [first, second] = [...hall.learner.exams.values()].map(({ cards }) => new Set(cards));
  const unseen = hall.questions.map(({ question }) => `aws/vpc:${question.id}`).filter((card) => !first?.has(card));
  expect(unseen.filter((card) => !second?.has(card))).toEqual([]);
});

test('with the seed typed again the next paper is the same', async () => {
  const hall = room();
  await hall.run(['!submit', '!submit'], SEED);
  hall.now += 1000;
  await hall.run([], SEED);
  const [first, second] = [...hall.learner.exams.values()].map(({ cards }) => cards);
  expect(second).toEqual(first);
});

describe('questions that have changed since the start', () => {
  test('are named when the exam is resumed, where they are asked, and in the result', async () => {
    const hall = room();
    await hall.run(['a', 'b'], SEED);
    const { cards } = attemptOf(hall);
    const isAt = (id: string, position: number) => cards[position] === `aws/vpc:${id}`;
    hall.questions = hall.questions
      .filter(({ question }) => !isAt(question.id, 3))
      .map((asked) =>
        isAt(asked.question.id, 0) ? { ...asked, question: { ...asked.question, key: asked.topic } } : asked,
      );
    const { stdout, stderr } = await hall.run(['!go 1', '!go 4', 'a', '!list', '!submit', '!submit']);
    expect(stdout).toMatch(
      /\nNo longer in their topics, so they don't count: 4\.\nTheir right answers have changed, so they don't count until you answer again: 1\.\n/,
    );
    expect(stdout).toMatch(/\n\[1\/5\] · your answer: a · its right answer has changed since\n/);
    expect(stdout).toMatch(/\n\[4\/5\] This question is no longer in its topic and doesn't count\.\n/);
    expect(stdout).toMatch(/\nOpen: 3, 5\. To be answered again: 1\.\n/);
    expect(stderr).toMatch(/^Type `!go` with a number/);
    expect(stdout).toMatch(/\nChanged or gone since the start, so not counted: 1, 4\.\n/);
    expect(stdout).toMatch(/\nNot counted: what is right has changed since you answered a\. Right is [a-d]\n/);
    expect(stdout).toMatch(/\n\[4\/5\] No longer in its topic, so not counted: aws\/vpc:d\d-\d\n/);
  });
});

describe('whatever is typed', () => {
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') },
    { weight: 3, arbitrary: fc.constantFrom('!flag', '!next', '!back', '!list', '!time', '', 'zz', '!what') },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }).map((n) => `!go ${n}`) },
  );
  /** Each part is what one run of the program gets before it is killed. */
  const parts = fc.array(fc.array(line, { maxLength: 7 }), { minLength: 1, maxLength: 4 });
  const answersOf = ({ answers }: ExamAttempt) =>
    [...answers]
      .map(([position, { card, chosen, correct }]) => ({ position, card, chosen, correct }))
      .sort((a, b) => a.position - b.position);

  test('killed and resumed comes to the same as the last answers given straight, in order', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (runs) => {
        const killed = room();
        for (const lines of runs) {
          await killed.run(lines, SEED);
        }
        const end = await killed.run(['!submit', '!submit'], SEED);
        const attempt = attemptOf(killed);

        const straight = room();
        await straight.run([], SEED);
        const letters = await lettersFor(straight, attempt);
        const flags = [...attempt.flags].flatMap((position) => [`!go ${position + 1}`, '!flag']);
        const { score } = await straight.run([...letters, ...flags, '!submit', '!submit'], SEED);

        expect(answersOf(attemptOf(straight))).toEqual(answersOf(attempt));
        expect([...attemptOf(straight).flags].sort()).toEqual([...attempt.flags].sort());
        expect(end.score).toEqual(score);
        expect(killed.learner.answers).toBe(attempt.answers.size);
        expect(killed.learner.cards.size).toBe(attempt.answers.size);
      }),
      { numRuns: 60 },
    );
  });
});

/** Gives the lines that answer a paper as an attempt did: the letter behind each option that was chosen. */
async function lettersFor(hall: ExamRoom, { answers }: ExamAttempt): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [position, { chosen }] of answers) {
    const { stdout } = await hall.run([`!go ${position + 1}`], { ...SEED, json: true });
    const question = JSON.parse(stdout.trim().split('\n').at(-2) ?? '') as {
      readonly options: readonly { readonly letter: string; readonly id: string }[];
    };
    const letter = question.options.find(({ id }) => chosen.includes(id))?.letter ?? '';
    lines.push(`!go ${position + 1}`, letter);
  }
  return lines;
}
