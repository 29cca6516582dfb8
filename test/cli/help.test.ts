import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { pagesListed } from '../../src/content/compile-pages.js';
import { everyCommand } from '../outline/outline.js';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());
const run = (line: string) => home.run(line.split(' '));

const PAGES = pagesListed(readFileSync('docs/README.md', 'utf8'));

describe('the pages', () => {
  test('are all of docs/ but those for work on the program', () => {
    const files = readdirSync('docs').filter((file) => file.endsWith('.md') && file !== 'README.md');
    const others = readFileSync('docs/README.md', 'utf8').split(/^## /m)[1] ?? '';
    const listed = [
      ...PAGES.map(({ name }) => `${name}.md`),
      ...[...others.matchAll(/\]\(([a-z-]+\.md)\)/g)].map(([, file]) => file),
    ];
    expect(listed.sort()).toEqual(files.sort());
  });

  test('have no name of a command, whose help would hide them', () => {
    const commands = everyCommand().flatMap(({ command }) => command.names);
    expect(PAGES.filter(({ name }) => commands.includes(name))).toEqual([]);
  });

  test('are named by `awsstudy help`, on lines of 80 columns', () => {
    const { stdout } = run('help');
    const [, list = ''] = stdout.split('Pages, each with `awsstudy help <page>`:\n');
    const lines = list.split('\n\n')[0]?.split('\n') ?? [];
    expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual(PAGES.map(({ name, meaning }) => [name, meaning]));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test.each(PAGES)('$name reads as Markdown in a pipe, set where a width is given, and as JSON', ({ name, title }) => {
    const source = readFileSync(`docs/${name}.md`, 'utf8');
    const headings = [...source.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{2,3} (.+)$/gm)].map(
      ([, heading]) => heading,
    );
    const plain = run(`help ${name}`);
    expect([plain.code, plain.stderr]).toEqual([0, '']);
    expect(plain.stdout.startsWith(`# ${title}\n\n`)).toBe(true);
    const set = run(`help ${name} --width 80`).stdout;
    const json = JSON.parse(run(`help ${name} --json`).stdout) as {
      page: string;
      title: string;
      sections: { title: string }[];
    };
    expect([json.page, json.title]).toEqual([name, title]);
    for (const heading of headings) {
      expect(plain.stdout).toContain(`# ${heading}\n`);
      expect(json.sections.map((section) => section.title)).toContain(heading?.replaceAll('`', ''));
    }
    expect(set.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    expect(set.length).toBeGreaterThan(500);
  });

  test.each(PAGES)('$name leads to other pages by what is typed for them', ({ name }) => {
    const text = run(`help ${name}`).stdout;
    for (const { name: other } of PAGES) {
      expect(text).not.toContain(`(${other}.md`);
    }
    const links = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/\]\(([^)]+)\)/g)].map(([, href = '']) => href);
    expect(links.filter((href) => !href.startsWith('https://') && !href.startsWith('#'))).toEqual([]);
    for (const [, page = ''] of text.matchAll(/`awsstudy help ([a-z-]+)`/g)) {
      expect([...PAGES.map((each) => each.name), ...everyCommand().map(({ command }) => command.names[0])]).toContain(
        page,
      );
    }
  });
});

describe('awsstudy help', () => {
  test('says which page was meant', () => {
    expect(run('help statistcs')).toEqual({
      code: 3,
      stdout: '',
      stderr: 'awsstudy: There is no help for `statistcs`.\nDid you mean `statistics`?\n',
    });
    expect(run('help qiuz').stderr).toContain('Did you mean `quiz`?');
    expect(run('help xxxxxxxx').stderr).toContain('Run `awsstudy help` to see the commands and pages.');
  });

  test('--json names the commands and pages', () => {
    const { commands, pages } = JSON.parse(run('help --json').stdout) as Record<string, readonly object[]>;
    expect(commands).toContainEqual({ command: 'list', meaning: 'list the topics' });
    expect(pages).toEqual(PAGES.map(({ name, title, meaning }) => ({ page: name, title, meaning })));
  });

  test('shows what --help shows, of commands below commands too', () => {
    expect(run('help')).toEqual(run('--help'));
    expect(run('help config set')).toEqual(run('config set --help'));
    expect(run('help config set').stdout).toMatch(/^Usage: awsstudy config set /);
    expect(JSON.parse(run('help config set --json').stdout)).toMatchObject({ command: 'config set' });
  });

  test('is what `--json` without a command prints', () => {
    expect(run('--json')).toEqual(run('help --json'));
  });

  test('is set in the columns that --width names', () => {
    expect(run('quiz --help --width 50').stdout).toContain('\n  awsstudy quiz vpc\n      10 questions: ');
  });

  test.each([
    ['list', 'id, title, category, commands, questions, due.'],
    ['stats', 'topic, questions, seen, answers, right answers, due, last studied.'],
    ['due', 'topic, questions due.'],
    ['search', 'topic#section, line; of a command topic#cheatsheet, command  # meaning.'],
    ['cheatsheet', 'command  # meaning; of several topics the topic and a tab in front.'],
    ['exam', 'id, name, questions, minutes, minutes left of the one under way.'],
  ])('of %s says what a piped line has', (command, columns) => {
    expect(run(`${command} --help --width 200`).stdout).toContain(columns);
  });

  test('shows no default that is nothing', () => {
    expect(run('cheatsheet --help').stdout).not.toContain('{}');
  });

  test('--json has the help of a command as it is', () => {
    const help = run('help quiz').stdout;
    expect(JSON.parse(run('help quiz --json').stdout)).toEqual({ command: 'quiz', help });
    expect(help).toContain('Examples:');
  });
});
