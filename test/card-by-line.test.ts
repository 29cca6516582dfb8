import { expect, test } from 'vitest';
import type { Context } from '../src/context.js';
import { runLineByLine } from '../src/line-by-line.js';
import { askedFrom } from '../src/study/asked.js';
import type { Answered, NewEvent } from '../src/study/event.js';
import type { PlayableQuestion } from '../src/study/presentation.js';
import { startSession } from '../src/study/quiz-session.js';
import { c, cardQuestion, sessionOptions, trueFalseQuestion } from './support/builders.js';

const card = {
  ...cardQuestion('Simple `Storage` Service'),
  id: c('s3'),
  stem: c('What is S3 short for?'),
  hint: c('Three words.'),
};

interface Talked {
  readonly stdout: string;
  readonly stderr: string;
  readonly events: readonly NewEvent[];
  readonly answers: readonly Answered[];
}

interface TalkOptions {
  readonly json?: boolean;
  readonly asksConfidence?: boolean;
  readonly questions?: readonly PlayableQuestion[];
}

/** Holds a session over lines; each second line comes a second later. */
async function talk(
  lines: readonly string[],
  { json = false, asksConfidence = false, questions = [card] }: TalkOptions = {},
): Promise<Talked> {
  const left = [...lines];
  const said = { stdout: '', stderr: '' };
  const events: NewEvent[] = [];
  let now = 0;
  const output = (stream: keyof typeof said) => ({
    write: (text: string) => {
      said[stream] += text;
    },
  });
  const context = {
    output: output('stdout'),
    commentary: output('stderr'),
    input: { isTerminal: false, nextLine: async () => left.shift(), close: () => undefined },
    progress: { record: (event: NewEvent) => ({ saved: true, event: `run-${events.push(event)}` }) },
    elapsed: () => (now += 1_000),
  } as unknown as Context;
  const session = startSession(
    questions.map((question) => askedFrom(c('vpc'), question, 7)),
    sessionOptions(),
  );
  await runLineByLine(session, { context, json, marked: new Set(), asksConfidence });
  return { ...said, events, answers: events.filter((event) => event.kind === 'answered') };
}

test('an empty line turns a card, and y or n says whether it was known', async () => {
  const { stdout, stderr, answers } = await talk(['', 'y']);
  expect(stdout).toMatchInlineSnapshot(`
    "[1/1] vpc#sizing-subnets · recall
    What is S3 short for?
    Think of the other side, then press Enter.
    Simple \`Storage\` Service
    Did you know it? y or n (or !hard, !easy)
    ✓ You knew it: Simple \`Storage\` Service
      Read: awsstudy show vpc sizing-subnets
      Grade: good

    1 of 1 right (100 %).
    "
  `);
  expect(stderr).toBe('');
  expect(answers).toMatchObject([{ card: 'aws/vpc:s3', chosen: 'y', correct: true, grade: 3 }]);
});

test('a card is answered in one line too, before it is turned', async () => {
  const { stdout, answers } = await talk(['n']);
  expect(stdout).not.toContain('Did you know it?');
  expect(stdout).toContain("✗ You didn't know it: Simple `Storage` Service\n");
  expect(answers).toMatchObject([{ chosen: 'n', correct: false, grade: 1 }]);
});

const LINES = { ...card, stem: c('Two kinds?\nOf storage.'), answer: c('Block\n\n  and `object`') };

test('sides of several lines keep them, and the verdict has them below', async () => {
  const { stdout } = await talk(['', 'n'], { questions: [LINES] });
  expect(stdout).toMatchInlineSnapshot(`
    "[1/1] vpc#sizing-subnets · recall
    Two kinds?
    Of storage.
    Think of the other side, then press Enter.
    Block

      and \`object\`
    Did you know it? y or n (or !hard, !easy)
    ✗ You didn't know it:
      Block

        and \`object\`
      Read: awsstudy show vpc sizing-subnets
      Grade: again

    0 of 1 right (0 %).
      Missed: vpc:s3  awsstudy show vpc sizing-subnets
    "
  `);
});

test('in JSON sides of several lines stand in one', async () => {
  const { stdout } = await talk(['', 'y'], { json: true, questions: [LINES] });
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { type: 'question', stem: LINES.stem },
    { type: 'back', text: LINES.answer },
    { type: 'verdict', expected: LINES.answer },
    { type: 'summary' },
  ]);
});

test('turning a card answers nothing, however often', async () => {
  const { stdout, events } = await talk(['', ' ', '']);
  expect(stdout.match(/^Did you know it\?/gm)).toHaveLength(3);
  expect(stdout).toMatch(/No answers: 1 asked\.\n$/);
  expect(events).toEqual([]);
});

test('an empty line turns no other question', async () => {
  const { stderr, events } = await talk([''], { questions: [trueFalseQuestion('true')] });
  expect(stderr).toBe('That is no answer to this question. Type t for true or f for false.\n');
  expect(events).toEqual([]);
});

test('a line that is no answer asks again', async () => {
  const { stderr, events } = await talk(['maybe']);
  expect(stderr).toBe(
    "That is no answer to this question. Type y if you knew the other side, n if you didn't; an empty line shows it.\n",
  );
  expect(events).toEqual([]);
});

test.each([
  ['!again', 'n', 1],
  ['!hard', 'y', 2],
  ['!good', 'y', 3],
  ['!easy', 'y', 4],
  ['y !hard', 'y', 2],
  ['y !again', 'y', 1],
  ['n', 'n', 1],
  ['n !again', 'n', 1],
] as const)('once the card is turned, `%s` answers it with %s and the grade %i', async (line, chosen, grade) => {
  expect((await talk(['', line])).answers).toMatchObject([{ chosen, grade, correct: chosen === 'y' }]);
});

test.each(['n !hard', 'n !good', 'no !easy'])('`%s` says two things at once, and answers nothing', async (line) => {
  const { stderr, events } = await talk(['', line]);
  expect(stderr).toBe(
    "That is no answer to this question. n says that you didn't know it: type it alone, or y with the grade if you did.\n",
  );
  expect(events).toEqual([]);
});

test('before the card is turned, a grade alone is for the last answer', async () => {
  const { answers, stdout } = await talk(['', 'y', '!hard'], { questions: [card, { ...card, id: c('other') }] });
  expect(answers.map((event) => [event.card, event.grade])).toEqual([
    ['aws/vpc:s3', 3],
    ['aws/vpc:s3', 2],
  ]);
  expect(stdout).toContain('Grade of vpc:s3: hard.\n');
});

test('the next card lies on its front again', async () => {
  const { stdout, answers } = await talk(['', 'y', '!undo', '!easy'], {
    questions: [card, { ...card, id: c('other') }],
  });
  expect(stdout).toContain('Taken back: vpc:s3. It is asked again.\n');
  expect(answers).toHaveLength(1);
});

test('the hint makes a card that was known hard, as it does any answer', async () => {
  expect((await talk(['!hint', '', 'y'])).answers).toMatchObject([{ grade: 2, hint: true }]);
});

test('a mark between the two sides leaves the card turned', async () => {
  const { events } = await talk(['', '!mark', '!hard']);
  expect(events).toMatchObject([
    { kind: 'marked', card: 'aws/vpc:s3' },
    { kind: 'answered', grade: 2 },
  ]);
});

test('how sure one is of a card is not asked, for its other side has been seen', async () => {
  const { stderr, answers } = await talk(['', 'y'], { asksConfidence: true });
  expect([stderr, answers.length]).toEqual(['', 1]);
});

test('in JSON an empty line gives the other side, and the verdict what was expected', async () => {
  const { stdout, stderr } = await talk(['', 'n'], { json: true });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(stderr).toBe('');
  expect(lines).toMatchObject([
    { type: 'question', id: 's3', kind: 'card', stem: 'What is S3 short for?', choose: 0, options: [] },
    { type: 'back', id: 's3', text: 'Simple `Storage` Service' },
    { type: 'verdict', id: 's3', correct: false, chosen: 'n', expected: 'Simple `Storage` Service', why: [], grade: 1 },
    { type: 'summary', missed: [{ id: 's3' }] },
  ]);
});
