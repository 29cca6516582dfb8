import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answered } from '../study/event-builders.js';
import { notesOf, quizOf, topicFiles, writeFiles, writePack } from '../support/own-pack.js';
import { recordPast } from '../support/past.js';
import { Home } from '../support/program.js';

let home: Home;
let folder: string;
beforeEach(() => {
  home = new Home();
  folder = join(home.folder, 'team');
});
afterEach(() => home.remove());

const pack = (...args: readonly string[]) => home.run(['pack', ...args]);
const json = (...args: readonly string[]) =>
  JSON.parse(home.run([...args, '--json']).stdout) as Record<string, unknown>;
const out = (line: string) => home.run(line.split(' ')).stdout;

describe('what a pack holds is used like the rest', () => {
  beforeEach(() => {
    writePack(folder);
    pack('add', folder);
  });

  test('notes, cheatsheet, search, quiz, statistics, due and undo take its topics', () => {
    expect(out('show team/ranges')).toContain('# Our address ranges');
    expect(out('show our-address-ranges ranges')).toContain('a range of its own');
    expect(out('cheatsheet ranges --no-meaning')).toBe('aws ec2 describe-vpcs --vpc-ids <ranges>\n');
    expect(out('search environment range own')).toContain('team/ranges#ranges\tEvery environment');
    expect(home.run(['quiz', 'team/ranges', '--seed', '1'], { input: 't\n' }).stdout).toContain('1 of 1 right');
    expect(out('stats team/ranges')).toContain('ranges');
    expect(out('due')).toBe('');
    expect(out('undo')).toContain('team/ranges:ranges-question');
  });

  test('what it adds to a topic of ours stands behind what that topic holds', () => {
    const notes = out('show vpc');
    expect(notes.trimEnd()).toMatch(/\n## Our quirks\n\nWe call the production VPC zebra\.$/);
    expect(out('show vpc our-quirks --width 60')).toContain('zebra');
    expect(out('cheatsheet vpc --no-meaning').trimEnd().split('\n').at(-1)).toContain('<zebra>');
    expect(out('search production VPC zebra')).toBe('vpc#our-quirks\tWe call the production VPC zebra.\n');
    const asked = home.run(['quiz', 'vpc', '--section', 'our-quirks', '--json'], { input: 't\n' }).stdout;
    expect(asked).toContain('"id":"team/zebra-question","topic":"vpc"');
    expect(asked).toContain('"correct":true');
    const [, , , commands, questions] = /^vpc\t.*$/m.exec(out('list'))?.[0].split('\t') ?? [];
    rmSync(join(folder, 'patches'), { recursive: true });
    pack('refresh');
    const [, , , fewer, left] = /^vpc\t.*$/m.exec(out('list'))?.[0].split('\t') ?? [];
    expect([Number(commands) - Number(fewer), Number(questions) - Number(left)]).toEqual([1, 1]);
  });

  test('due and review take a question of it that has come due; Tab completes what it is called', () => {
    const packs = join(home.folder, 'cache', 'packs');
    const compiled = readdirSync(packs).find((name) => !name.endsWith('.json')) ?? '';
    const known = JSON.parse(readFileSync(join(packs, compiled, 'questions.json'), 'utf8'));
    const [key = ''] = known['team/ranges']['ranges-question'].split(' ');
    const event = answered({ card: 'team/ranges:ranges-question', key, chosen: ['true'] });
    recordPast(home.folder, [{ daysAgo: 400, event }]);
    expect(out('due')).toMatch(/^team\/ranges\t1\b/);
    expect(home.run(['review', 'team/ranges', '--json'], { input: 't\n' }).stdout).toMatch(
      /"id":"ranges-question","topic":"team\/ranges"[\s\S]*"correct":true/,
    );
    expect(out('due')).toBe('');
    const completed = (...words: readonly string[]) => home.run(['__complete', ...words]).stdout;
    expect(completed('show', 'team/')).toContain('team/ranges\tOur address ranges');
    expect(completed('show', 'team/ranges', '')).toContain('ranges\t');
    expect(completed('quiz', 'our-add')).toContain('our-address-ranges');
    expect(completed('pack', 'remove', 't')).toContain('team\tOur team');
  });

  test('an exam draws its questions that name a task of the exam', () => {
    const tagged = (n: number): string =>
      quizOf(`task-${n}`)
        .replace('kind: true-false', 'kind: single')
        .replace('level: recall', 'level: apply')
        .replace('exams: []', 'exams: [clf-c02/d1/1.1]');
    const questions = Array.from({ length: 150 }, (_, n) => tagged(n).replace('questions:\n', ''));
    writeFiles(folder, { 'ranges/quiz.yaml': `questions:\n${questions.join('')}` });
    const every = Array.from({ length: 65 }, (_, n) => `!go ${n + 1}`).join('\n');
    const { stdout } = home.run(['exam', 'clf-c02', '--json', '--seed', '3'], { input: `${every}\n` });
    expect(stdout).toMatch(/"id":"task-\d+","topic":"team\/ranges"/);
  });

  test('its history survives that it is removed and added again, and a reset forgets it', () => {
    const answers = () => json('stats', 'team/ranges')['answers'];
    home.run(['quiz', 'team/ranges'], { input: 't\n' });
    pack('remove', 'team');
    pack('add', folder);
    expect(answers()).toBe(1);
    expect(home.run(['reset', 'team/ranges', '--yes']).code).toBe(0);
    expect(answers()).toBe(0);
  });

  test('show, cheatsheet and quiz see at once what was changed; list and search after `pack refresh`', () => {
    writeFiles(folder, { 'ranges/notes.md': notesOf('Another title', 'The walrus has a range.') });
    expect(out('search walrus')).toBe('');
    expect(out('show team/ranges')).toContain('The walrus has a range.');
    expect(out('search walrus')).toContain('team/ranges#ranges');
    writeFiles(folder, { 'ranges/quiz.yaml': quizOf('other-question') });
    expect(home.run(['quiz', 'team/ranges', '--json'], { input: '' }).stdout).toContain(
      '"id":"other-question","topic":"team/ranges"',
    );
    writeFiles(folder, { 'patches/vpc/notes.md': '## Our quirks\n\nThe ocelot.\n' });
    expect(out('show vpc our-quirks')).toContain('The ocelot.');
    writeFiles(folder, topicFiles('added', 'An added topic'));
    expect(out('list')).not.toContain('team/added');
    expect(home.run(['show', 'team/added']).stderr).toContain('`awsstudy pack refresh`');
    expect(pack('refresh').stdout).toContain('team\tOur team\t2\t');
    expect(out('list')).toContain('team/added');
  });
});
