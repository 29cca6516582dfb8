import { describe, expect, test } from 'vitest';
import { attemptOf, smallRoom as room, SEED } from './support/exam-room.js';

describe('a paper from the first to the last line', () => {
  test('questions come without a verdict, and the end of the paper waits to be submitted', async () => {
    const { stdout, stderr, score } = await room().run(['a', 'a', 'a', 'a', 'a'], SEED);
    expect(stdout.match(/^\[.*$/gm)).toEqual(['[1/5]', '[2/5]', '[3/5]', '[4/5]', '[5/5]']);
    expect(stdout).not.toMatch(/[✓✗]|Right|Wrong/);
    expect(stdout).toMatch(
      /\nEnd of the paper\. No question is open\.\n`!go 1` goes to a question, `!submit` submits the exam\.\n$/,
    );
    expect(stderr).toBe(
      'The exam stays open and its clock runs on: 5 of 5 answered, 20 minutes left.\nGo on with `awsstudy exam x-01`.\n',
    );
    expect(score).toBeUndefined();
  });

  test('`!submit` names what is open and submits at the second time', async () => {
    const { stdout, stderr, score } = await room().run(['!go 2', 'a', '!submit', '!submit'], SEED);
    expect(stderr).toBe('4 questions are open: 1, 3-5. Type `!submit` again to submit all the same.\n');
    expect(score?.unanswered).toBe(4);
    expect(stdout).toMatch(/Estimated points: \d+ of 1000; (?:not )?passed by this estimate \(pass mark 700\)\./);
    expect(stdout.match(/^✗ Not answered\. Right is [a-d]$/gm)).toHaveLength(4);
  });

  test('any line between the two takes the first `!submit` back', async () => {
    const { score, stderr } = await room().run(['!submit', '!list', '!submit'], SEED);
    expect(score).toBeUndefined();
    expect(stderr.match(/Type `!submit` again/g)).toHaveLength(2);
  });

  test('with nothing open `!submit` submits at once', async () => {
    const { score } = await room().run(['a', 'a', 'a', 'a', 'a', '!submit'], SEED);
    expect(score?.unanswered).toBe(0);
  });

  test('surplus lines at the end of the paper answer nothing', async () => {
    const hall = room();
    const { stderr } = await hall.run(['a', 'a', 'a', 'a', 'a', 'b'], SEED);
    expect(stderr).toMatch(/^Type `!go` with a number from 1 to 5, `!list` or `!submit`\.\n/);
    expect(attemptOf(hall).answers.size).toBe(5);
  });

  test('flags and answers are shown where one comes back', async () => {
    const { stdout, stderr } = await room().run(['!flag', 'b', '!back', '!back', '!flag', '!list', '!time'], SEED);
    expect(stdout.match(/^\[.*$/gm)).toEqual([
      '[1/5]',
      '[2/5]',
      '[1/5] · flagged · your answer: b',
      '[1/5] · flagged · your answer: b',
    ]);
    expect(stderr).toMatch(/^Flagged\.\nNo longer flagged\.\n/);
    expect(stdout).toMatch(/\nOpen: 2-5\.\n20 minutes left\.\n$/);
  });

  test('there is no question to flag at the end of the paper', async () => {
    const { stderr } = await room().run(['!go 5', '!next', '!flag'], SEED);
    expect(stderr).toMatch(/^There is no question on the table to flag\.\n/);
  });

  test('what the disk refuses is said, and the exam goes on', async () => {
    const { stderr, stdout } = await room().run(['a'], { ...SEED, full: true });
    expect(stderr).toMatch(/^(?:Not saved: the disk is full\. [12] waiting; each answer tries again\.\n){2}/);
    expect(stdout).toMatch(/\n\[2\/5\]\n/);
  });
});

describe('changed answers', () => {
  test('the one before is taken back, after the new one is recorded', async () => {
    const hall = room();
    await hall.run(['a', '!back', 'b'], SEED);
    expect(hall.events.map(({ kind }) => kind)).toEqual(['exam-started', 'answered', 'answered', 'undone']);
    expect(attemptOf(hall).answers.get(0)?.event).toBe('run1-3');
  });

  test('killed between the two, the new answer stands', async () => {
    const hall = room();
    await hall.run(['a', '!back', 'b'], SEED);
    expect(hall.events.pop()?.kind).toBe('undone');
    expect((await hall.run(['!go 1'])).stdout).toMatch(/\n\[1\/5\] · your answer: b\n/);
  });

  test('the same answer once more records nothing', async () => {
    const hall = room();
    const { stdout } = await hall.run(['a', '!back', 'a'], SEED);
    expect(hall.events.map(({ kind }) => kind)).toEqual(['exam-started', 'answered']);
    expect(stdout.match(/^\[.*$/gm)?.at(-1)).toBe('[2/5]');
  });
});

describe('the clock', () => {
  test('is heard once at 10, 5 and 1 minutes, when a line comes', async () => {
    const { stderr } = await room().run(
      [9, '!list', 1, '!list', 2, '!list', 3, '!list', 4, '!list', 0.5, '!list'],
      SEED,
    );
    expect(stderr.match(/^\d+ minutes? left\.$/gm)).toEqual(['10 minutes left.', '5 minutes left.', '1 minute left.']);
  });

  test('a mark that was passed long ago is not said, only what is left', async () => {
    const { stderr } = await room().run([17, '!list'], SEED);
    expect(stderr.match(/^\d+ minutes? left\.$/gm)).toEqual(['3 minutes left.']);
  });

  test('says nothing at the start of an exam that is short', async () => {
    const { stderr } = await room().run(['!list'], { ...SEED, minutes: 5 });
    expect(stderr).not.toMatch(/^5 minutes left/m);
  });

  test('what is typed after the end of the time is not taken: the exam is submitted as it stood', async () => {
    const hall = room();
    const { stderr, score } = await hall.run(['a', 20, 'b', 'c'], SEED);
    expect(stderr).toBe('The time is over: the exam is submitted as it stood.\n');
    expect(score?.unanswered).toBe(4);
    expect(hall.learner.answers).toBe(1);
    expect(attemptOf(hall).submitted).toBeGreaterThanOrEqual(hall.now);
  });

  test('runs on while the program does not, and what ran out meanwhile is submitted and said once', async () => {
    const hall = room();
    await hall.run(['a', 'b'], SEED);
    hall.now += 7 * 60_000;
    const second = await hall.run([]);
    expect(second.stdout).toMatch(/\nResumed: 2 of 5 answered, 13 minutes left\.\n/);
    hall.now += 60 * 60_000;
    const third = await hall.run([]);
    expect(third.stderr).toBe('The time is over: the exam is submitted as it stood.\n');
    expect(third.score?.unanswered).toBe(3);
    expect((await hall.run([])).stdout).not.toMatch(/Resumed|Estimated/);
    expect(hall.learner.exams.size).toBe(2);
  });
});

describe('another program in the same exam', () => {
  /** Runs lines while, after them, another run submits what is recorded by then. */
  const submittedMeanwhile = async (json = false) => {
    const hall = room();
    await hall.run(['a'], SEED);
    const other = room();
    other.events.push(...hall.events);
    const { score } = await other.run(['!submit', '!submit']);
    const submitted = other.events.at(-1);
    const first = hall.run(['b', '!submit', '!submit'], { json });
    hall.events.push(...(submitted === undefined ? [] : [{ ...submitted, id: 'other-1', run: 'other' }]));
    return { hall, score, first: await first };
  };

  test('that has submitted it is told of, and its result stands', async () => {
    const { hall, score, first } = await submittedMeanwhile();
    expect(first.stderr).toMatch(/\nAnother program has submitted this exam meanwhile: this is its result\.\n$/);
    expect(first.score).toEqual(score);
    expect(hall.events.filter(({ kind }) => kind === 'exam-submitted')).toHaveLength(1);
    expect(attemptOf(hall).answers.size).toBe(1);
  });

  test('that has submitted it is told of in JSON too', async () => {
    expect((await submittedMeanwhile(true)).first.stdout).toContain('{"type":"submitted-elsewhere"}\n');
  });
});

describe('an exam whose time is over', () => {
  test.each([{ seed: 4 }, { minutes: 30 }, { questions: 4 }, { new: true }])(
    'is submitted with its result before %j begins another',
    async (options) => {
      const hall = room();
      await hall.run(['a'], SEED);
      hall.now += 60 * 60_000;
      const { stdout, stderr, score } = await hall.run(['a'], options);
      expect(stdout).toMatch(/Resumed: 1 of 5 answered[\s\S]*Estimated points[\s\S]*Example Exam[\s\S]*\n\[1\/\d\]\n/);
      expect(stderr).toMatch(/^The time is over: the exam is submitted as it stood\.\nThe exam stays open/);
      expect(score).toBeUndefined();
      expect([...hall.learner.exams.values()].map(({ submitted }) => submitted !== undefined)).toEqual([true, false]);
    },
  );
});
