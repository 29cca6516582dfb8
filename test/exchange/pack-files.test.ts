import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anki } from '../../src/exchange/anki.js';
import type { Deck, DeckQuestion, DeckTopic } from '../../src/exchange/deck.js';
import { packFiles, packTopics } from '../../src/exchange/pack-files.js';
import type { Question } from '../../src/study/catalogue.js';
import { c } from '../support/builders.js';
import { anyLine, anyTopic } from './any-topic.js';
import { fixedOf, unkeyed } from './carried.js';
import { checkFiles } from './check-files.js';
import { plainQuestion } from './plain-question.js';
import { shippedTopics } from './shipped-topics.js';

/** Gives questions as they are compiled, without the digest of their keys. */
function withoutKeys(questions: readonly Question[]): readonly DeckQuestion[] {
  return questions.flatMap((question) => (question.kind === 'generated' ? [] : [unkeyed(question)]));
}

function topicOf(values: Partial<DeckTopic>): DeckTopic {
  return { title: c('A topic'), questions: [], groups: [], ...values };
}

const LIST = { command: c('ls'), meaning: c('List') };

const anyEntry = fc
  .record({
    command: fc.constantFrom(
      'aws s3 ls s3://<bucket>',
      "aws x --query 'a[?b==`c`]'",
      'echo "a: #b" | cat',
      "printf '%s'",
    ),
    meaning: anyLine.filter((text) => text.length < 60 && !/\((?:destructive|costs)\)$/.test(text)),
    mark: fc.constantFrom('destructive', 'costs', undefined),
  })
  .map(({ command, meaning, mark }) => ({ command: c(command), meaning, ...(mark === undefined ? {} : { mark }) }));

const anyDeckTopic: fc.Arbitrary<DeckTopic> = fc
  .record({
    title: anyLine,
    topic: anyTopic,
    groups: fc.uniqueArray(fc.record({ title: anyLine, entries: fc.array(anyEntry, { minLength: 1, maxLength: 3 }) }), {
      maxLength: 2,
      selector: ({ title }) => title,
    }),
  })
  .map(({ title, topic, groups }) => ({
    title,
    questions: fixedOf(topic).flatMap((question) => plainQuestion(unkeyed(question)) ?? []),
    groups,
  }));

test('what is written is read by our own checks without a fault, and gives the very same questions and commands', () => {
  fc.assert(
    fc.property(anyLine, fc.array(anyDeckTopic, { minLength: 1, maxLength: 3 }), (title, decks) => {
      const topics = decks.filter(({ questions, groups }) => questions.length + groups.length > 0);
      const {
        manifest,
        problems,
        topics: read,
      } = checkFiles(packFiles('my-pack', title, packTopics({ topics, left: [] })));
      expect(problems).toEqual([]);
      expect(manifest?.name).toBe('my-pack');
      expect(read.map(({ questions }) => withoutKeys(questions))).toEqual(topics.map(({ questions }) => questions));
      expect(read.map(({ cheatsheet }) => cheatsheet.groups)).toEqual(topics.map(({ groups }) => groups));
    }),
    { numRuns: 60 },
  );
});

test('all topics that ship go through a pack and come back as they were', () => {
  const shipped = shippedTopics();
  const topics = shipped.map((topic) =>
    topicOf({ title: topic.head.title, questions: fixedOf(topic).map(unkeyed), groups: topic.cheatsheet.groups }),
  );
  const tasks = [...new Set(shipped.flatMap(({ questions }) => questions.flatMap(({ exams }) => exams)))];
  const { problems, topics: read } = checkFiles(packFiles('all', c('All'), packTopics({ topics, left: [] })), tasks);
  expect(problems).toEqual([]);
  expect(read.map(({ questions }) => withoutKeys(questions))).toEqual(topics.map(({ questions }) => questions));
  expect(read.map(({ cheatsheet }) => cheatsheet.groups)).toEqual(topics.map(({ groups }) => groups));
});

const QUESTION: DeckQuestion = {
  id: c('a'),
  kind: 'card',
  level: 'recall',
  section: c('sizing-subnets'),
  exams: [],
  stem: c('How many\naddresses?'),
  answer: c('251 \\ "of" 256: #5'),
};

test('a pack has a manifest, and a topic its three files', () => {
  const deck: Deck = {
    topics: [topicOf({ questions: [QUESTION], groups: [{ title: c('Look'), entries: [LIST] }] })],
    left: [],
  };
  const files = packFiles('my-pack', c('My questions'), packTopics(deck));
  expect(Object.fromEntries(files.map(({ path, text }) => [path, text]))).toEqual({
    'pack.yaml': 'format: 1\nname: "my-pack"\ntitle: "My questions"\n',
    'a-topic/notes.md': `---
title: "A topic"
summary: "1 question and 1 command, imported."
---

## Sizing subnets

What was imported has no notes. Write them here if you like.
`,
    'a-topic/quiz.yaml': `questions:
  - id: "a"
    kind: "card"
    level: "recall"
    section: "sizing-subnets"
    exams: []
    stem: "How many\\naddresses?"
    answer: "251 \\\\ \\"of\\" 256: #5"
`,
    'a-topic/cheatsheet.md': '# A topic\n\n## Look\n\n- List:\n  `ls`\n',
  });
});

test('a note of Anki keeps its lines on the way into a pack', () => {
  const deck = anki.read({
    name: 'deck.txt',
    text: '#separator:tab\n#html:true\nTwo kinds?<br>Of `S3`\ta<br>b<br><br>c\n',
  });
  const { problems, topics } = checkFiles(packFiles('p', c('P'), packTopics(deck)));
  expect(problems).toEqual([]);
  expect(topics.flatMap(({ questions }) => questions)).toMatchObject([
    { kind: 'card', stem: 'Two kinds?\nOf `S3`', answer: 'a\nb\n\nc' },
  ]);
});

test('of a question that is no card each text is one line', () => {
  const short: DeckQuestion = {
    ...QUESTION,
    kind: 'short',
    expected: { form: 'text', answers: [c('a')] },
    why: c('So\nit is.'),
  };
  const { topics } = checkFiles(
    packFiles('p', c('P'), packTopics({ topics: [topicOf({ questions: [short] })], left: [] })),
  );
  expect(topics[0]?.questions).toMatchObject([{ stem: 'How many addresses?', why: 'So it is.' }]);
});

describe('the names of topics', () => {
  const idsOf = (...titles: readonly string[]) =>
    packTopics({ topics: titles.map((title) => topicOf({ title: c(title), questions: [QUESTION] })), left: [] });

  test('are slugs, each once, and never one that means something else', () => {
    expect(idsOf('S3 & EBS', 's3 ebs', '東京', 'con', 'patches', 'x'.repeat(90)).map(({ id }) => id)).toEqual([
      's3-ebs',
      's3-ebs-2',
      expect.stringMatching(/^topic-[0-9a-f]{8}$/),
      expect.stringMatching(/^topic-con-[0-9a-f]{8}$/),
      expect.stringMatching(/^topic-patches-[0-9a-f]{8}$/),
      expect.stringMatching(/^x{40}-[0-9a-f]{8}$/),
    ]);
  });

  test('that are long or in other letters do not depend on which others there are', () => {
    const titles = ['東京', '京都', `${'x'.repeat(90)} a`, `${'x'.repeat(90)} b`];
    const ids = idsOf(...titles).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(idsOf(...titles.toReversed()).map(({ id }) => id)).toEqual(ids.toReversed());
  });

  test('have titles of at most 60 characters, and one where the source has none', () => {
    expect(idsOf('x'.repeat(90), '').map(({ title }) => title)).toEqual(['x'.repeat(60), 'Imported']);
  });
});
