import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCardPack } from '../support/card-pack.js';
import { Home } from '../support/program.js';

let home: Home;
beforeEach(() => {
  home = new Home();
  addCardPack(home);
});
afterEach(() => home.remove());

const QUIZ = ['quiz', 'deck/words'];
const typesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly type: string }).type);

test('a card is turned and judged line by line, counts as an answer and can be taken back', () => {
  const { stdout, stderr, code } = home.run(QUIZ, { input: '\ny\n' });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Simple Storage Service\nDid you know it\?[\s\S]*\n✓ You knew it: Simple Storage Service\n/m);
  expect(stdout).toMatch(/\n1 of 1 right \(100 %\)\.\n$/);
  const answers = () => (JSON.parse(home.run(['stats', '--json']).stdout) as { readonly answers: number }).answers;
  expect(answers()).toBe(1);
  expect(home.run(['undo']).stdout).toMatch(
    /^Taken back: your right answer to deck\/words:s3, .*\nWhat is `S3` short for\?\n$/,
  );
  expect(answers()).toBe(0);
});

test('a pipe answers a card in one line, in JSON too', () => {
  expect(typesOf(home.run([...QUIZ, '--json'], { input: 'n\n' }).stdout)).toEqual(['question', 'verdict', 'summary']);
  expect(typesOf(home.run([...QUIZ, '--json'], { input: '\n!easy\n' }).stdout)).toEqual([
    'question',
    'back',
    'verdict',
    'summary',
  ]);
});

test('a card is asked in a review and in cramming, and never in a drill', () => {
  expect(home.run(['review', 'deck/words'], { input: 'y\n' }).stdout).toContain('✓ You knew it');
  expect(home.run([...QUIZ, '--cram'], { input: 'y\n' }).stdout).toContain('✓ You knew it');
  expect(home.run(['drill', 'deck/words'])).toEqual({
    code: 3,
    stdout: '',
    stderr: 'awsstudy: No question of this topic asks for a command.\nRun `awsstudy list` to see the topics.\n',
  });
});

test('what has no commands says so, and is no fault', () => {
  const stderr = 'There are no commands in this topic. Run `awsstudy list` to see all topics.\n';
  expect(home.run(['cheatsheet', 'deck/words'])).toEqual({ code: 0, stdout: '', stderr });
  expect(home.run(['cheatsheet', 'deck/words', '--width', '60'])).toMatchObject({ code: 0, stderr });
  expect(home.run(['cheatsheet', 'deck/words', '--json'])).toMatchObject({ code: 0, stderr: '' });
  expect(home.run(['cheatsheet', 'deck/words', 's3'])).toMatchObject({ code: 0, stderr: '' });
});
