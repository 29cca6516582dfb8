import { describe, expect, test } from 'vitest';
import { askedFrom } from '../../src/study/asked.js';
import { advance, answer, type QuizSession, startSession, summariseSession } from '../../src/study/quiz-session.js';
import { plainBack, plainQuestion, plainSummary, plainVerdict } from '../../src/text/question-text.js';
import { backJson, errorJson, questionJson, summaryJson, verdictJson } from '../../src/text/quiz-json.js';
import {
  c,
  cardQuestion,
  choiceQuestion,
  matchQuestion,
  orderQuestion,
  sessionOptions,
  shortQuestion,
} from '../support/builders.js';

describe('a quiz in lines', () => {
  const questions = [
    choiceQuestion(['two']),
    matchQuestion(['alpha', 'beta']),
    orderQuestion(['first', 'second', 'third']),
    shortQuestion({ form: 'number', number: 251, unit: c('addresses'), tolerance: 0 }),
    cardQuestion('Simple `Storage` Service'),
  ];
  const ask = (which: number): Extract<QuizSession, { phase: 'asking' }> => {
    const session = startSession(
      [askedFrom(c('vpc'), questions[which] ?? choiceQuestion(['two']), 7)],
      sessionOptions(),
    );
    if (session.phase !== 'asking') {
      throw new Error('a question is on the table');
    }
    return session;
  };
  const reply = (which: number, chosen: readonly string[] | string) => {
    const outcome = answer(ask(which), { chosen, milliseconds: 10 });
    if (outcome?.session.phase !== 'answered') {
      throw new Error('the answer is judged');
    }
    return outcome.session;
  };

  test.each([0, 1, 2, 3, 4])('question %i', (which) => {
    expect(plainQuestion(ask(which).turn)).toMatchSnapshot();
  });

  test.each<[number, readonly string[] | string]>([
    [0, ['two']],
    [0, ['one']],
    [1, ['alpha=beta', 'beta=alpha']],
    [2, ['second', 'first', 'third']],
    [3, '254'],
    [4, 'y'],
    [4, 'n'],
  ])('the verdict on question %i answered %j', (which, chosen) => {
    expect(plainVerdict(reply(which, chosen).result)).toMatchSnapshot();
  });

  test.each<[string, string, string]>([
    ['the amount typed, and the one asked for', '251.0', '✓ Right: 251.0\n  Answer: 251 addresses\n  That'],
    ['one amount where both read the same', '251  addresses', '✓ Right: 251 addresses\n  That'],
  ])('a right answer shows %s', (_what, typed, text) => {
    expect(plainVerdict(reply(3, typed).result)).toContain(text);
  });

  test('the other side of a card asks whether it was known', () => {
    expect(plainBack(cardQuestion('Simple `Storage` Service'))).toBe(
      'Simple `Storage` Service\nDid you know it? y or n (or !hard, !easy)\n',
    );
    expect(JSON.parse(backJson(cardQuestion('Simple `Storage` Service')))).toEqual({
      type: 'back',
      id: 'card',
      text: 'Simple `Storage` Service',
    });
  });

  test('a card has no letters to choose in JSON, and its other side as what was expected', () => {
    expect(JSON.parse(questionJson(ask(4).turn))).toMatchObject({ kind: 'card', choose: 0, options: [] });
    expect(questionJson(ask(4).turn)).not.toContain('Simple');
    expect(JSON.parse(verdictJson(reply(4, 'n').result, { saved: true, event: 'run-1' }))).toMatchObject({
      correct: false,
      chosen: 'n',
      expected: 'Simple `Storage` Service',
      why: [],
      grade: 1,
    });
  });

  test('what is typed says its prompt in JSON, with the unit of a number', () => {
    expect(JSON.parse(questionJson(ask(3).turn))).toMatchObject({
      kind: 'short',
      choose: 0,
      options: [],
      prompt: 'Type a number of addresses.',
    });
    expect(JSON.parse(questionJson(ask(0).turn))).not.toHaveProperty('prompt');
  });

  test('the source is shown where there is one', () => {
    const session = reply(0, ['two']);
    const presented = {
      ...session.result.presented,
      question: { ...choiceQuestion(['two']), source: c('https://docs.aws.amazon.com/x') },
    };
    expect(plainVerdict({ ...session.result, presented } as never)).toContain(
      '  Source: https://docs.aws.amazon.com/x\n',
    );
  });

  test('the summary', () => {
    expect(plainSummary(summariseSession(advance(reply(0, ['one']))))).toMatchInlineSnapshot(`
      "0 of 1 right (0 %).
        Missed: vpc:pick-two  awsstudy show vpc sizing-subnets
      "
    `);
    expect(plainSummary(summariseSession(ask(0)))).toBe('No answers: 1 asked.\n');
  });

  test('JSON lines have the keys that docs/json.md promises', () => {
    const session = reply(0, ['one']);
    const lines = [
      questionJson(ask(0).turn),
      questionJson(ask(1).turn),
      verdictJson(session.result, { saved: true, event: 'run-1' }),
      errorJson(ask(0).turn, 'Type one letter from a to d.'),
      summaryJson(summariseSession(advance(session))),
    ];
    expect(lines.every((line) => line.endsWith('}\n') && !line.slice(0, -1).includes('\n'))).toBe(true);
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toMatchInlineSnapshot(`
      [
        [
          "type",
          "id",
          "topic",
          "section",
          "kind",
          "level",
          "stem",
          "choose",
          "options",
          "n",
          "of",
        ],
        [
          "type",
          "id",
          "topic",
          "section",
          "kind",
          "level",
          "stem",
          "choose",
          "options",
          "left",
          "n",
          "of",
        ],
        [
          "type",
          "id",
          "correct",
          "chosen",
          "expected",
          "why",
          "source",
          "section",
          "grade",
          "saved",
          "event",
        ],
        [
          "type",
          "id",
          "expected",
          "message",
        ],
        [
          "type",
          "asked",
          "answered",
          "correct",
          "percent",
          "missed",
        ],
      ]
    `);
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({
      type: 'verdict',
      correct: false,
      chosen: ['one'],
      expected: ['two'],
      source: null,
      saved: true,
      grade: 1,
    });
  });
});
