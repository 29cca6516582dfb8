import { expect, test } from 'vitest';
import { exportTopics } from '../../src/exchange/exporting.js';
import { withKnownTasks } from '../../src/exchange/known-tasks.js';
import type { Exam } from '../../src/study/catalogue.js';
import { c, choiceQuestion, orderQuestion } from '../support/builders.js';
import { COMPUTED, topicWith } from './exported-topic.js';
import { shippedTopics } from './shipped-topics.js';

test('navi gets tags, meanings, and variables as it knows them', () => {
  expect(exportTopics('navi', [topicWith([])])).toEqual({
    files: [
      {
        path: 'my-pack-vpc.cheat',
        text: `% my-pack/vpc, Look and see

# Show it
aws ec2 describe-vpcs --vpc-ids <vpc_id>

# Delete it (destructive)
aws x --query 'a[?b==\`c\`]'
`,
      },
    ],
    written: 2,
    left: [{ id: 'my-pack/vpc: $EDITOR file', reason: 'A line of navi that starts so is no command' }],
  });
});

test('what is in a deck of one text is said with what is not', () => {
  const exported = exportTopics('aiken', [topicWith([choiceQuestion(['one']), orderQuestion(), COMPUTED])]);
  expect([exported?.written, exported?.left.map(({ id }) => id)]).toEqual([
    1,
    ['my-pack/vpc:order', 'my-pack/vpc:computed'],
  ]);
});

test('a topic that a format has nothing of makes no file', () => {
  expect(exportTopics('hashcards', [topicWith([COMPUTED])])).toMatchObject({ files: [], written: 0 });
});

test('a format that is not known gives nothing', () => {
  expect(exportTopics('quizlet', [])).toBeUndefined();
});

test('of all topics that ship, each format writes what it can and names the rest', () => {
  const topics = shippedTopics();
  const questions = topics.flatMap((topic) => topic.questions);
  const commands = topics.flatMap(({ cheatsheet }) => cheatsheet.groups.flatMap((group) => group.entries));
  const sizes = {
    anki: questions,
    gift: questions,
    aiken: questions,
    hashcards: questions,
    tldr: commands,
    navi: commands,
  };
  for (const [format, things] of Object.entries(sizes)) {
    const exported = exportTopics(format, topics);
    expect([format, (exported?.written ?? 0) + (exported?.left.length ?? 0)]).toEqual([format, things.length]);
  }
  expect(exportTopics('json', topics)).toMatchObject({ written: questions.length + commands.length, left: [] });
});

test('tasks of exams that are not known are taken off', () => {
  const task = { id: c('1.2'), text: c('a') };
  const exam = {
    id: c('saa-c03'),
    domains: [{ id: c('d1'), name: c('a'), weight: 1, tasks: [task] }],
  } as unknown as Exam;
  const { key: _key, ...question } = { ...orderQuestion(), exams: [c('saa-c03/d1/1.2'), c('saa-c99/d1/1.2')] };
  const deck = { topics: [{ title: c('a'), questions: [question], groups: [] }], left: [] };
  expect(withKnownTasks(deck, [exam]).topics[0]?.questions[0]?.exams).toEqual(['saa-c03/d1/1.2']);
});
