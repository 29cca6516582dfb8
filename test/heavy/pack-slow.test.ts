import { join } from 'node:path';
import { Lexer } from 'marked';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { notesOf, topicFiles, writeFiles } from '../support/own-pack.js';
import { Home, type Run } from '../support/program.js';
import { PseudoTerminal } from '../support/pseudo-terminal.js';

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Within every limit, and slow nevertheless. */
const SLOWEST = times(60, () => `${'a.'.repeat(2_000)}@\n`);

/** Markdown that makes the parser take long or run out of stack; the rule that it is refused by, if before parsing. */
const MARKDOWN: Readonly<Record<string, readonly [text: string, rule: string]>> = {
  'email-autolink': [`${'a.'.repeat(40_000)}@`, 'markdown-limit'],
  'email-autolink-lines': [SLOWEST, 'too-slow'],
  'deep-list': [times(1_000, (level) => `${' '.repeat(2 * level)}- a\n`), 'too-large'],
  'deep-list-small': [times(300, (level) => `${' '.repeat(2 * level)}- a\n`), 'markdown-limit'],
  'quotes-in-lists': [`${'> - '.repeat(800)}a`, 'markdown-limit'],
  quotes: [`${'>'.repeat(2_000)}a`, 'markdown-limit'],
  stars: [`${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`, 'markdown-limit'],
  'stars-apart': [times(40, () => `${'*a '.repeat(1_300)}\n`), ''],
  'long-table': [`| a | b |\n|---|---|\n${times(20_000, () => '|1|2|\n')}`, 'markdown-limit'],
  brackets: ['['.repeat(50_000), 'markdown-limit'],
  'brackets-in-lines': [times(60, () => `${'[a]('.repeat(1_000)}\n`), ''],
  backticks: [times(1_000, (count) => `a${'`'.repeat(count % 90)} `), 'markdown-limit'],
  'backticks-in-lines': [
    times(50, (line) => `${times(80, (count) => `a${'`'.repeat(((count + line) % 40) + 1)} `)}\n`),
    '',
  ],
};

const YAML: Readonly<Record<string, readonly [text: string, rule: string]>> = {
  'alias-bomb': [
    `a: &a [x,x,x,x,x,x,x,x,x]\n${times(9, (n) => `${'bcdefghij'[n]}: &${'bcdefghij'[n]} [${`*${'abcdefghi'[n]},`.repeat(9)}]\n`)}`,
    'yaml-feature',
  ],
  'cyclic-anchor': ['questions: &a [*a]\n', 'yaml-feature'],
  'forty-thousand-keys': [times(40_000, (n) => `k${n}: 1\n`), 'too-large'],
  'twenty-thousand-keys': [times(20_000, (n) => `k${n}: 1\n`), 'too-many-keys'],
  'five-thousand-brackets': ['['.repeat(5_000), 'yaml-feature'],
  'deep-maps': [times(2_000, () => '{a: '), 'yaml-feature'],
  'block-levels': [times(300, (level) => `${' '.repeat(level)}a:\n`), 'yaml-feature'],
  tags: ['questions: !!js/function "x"\n', 'yaml-feature'],
};

let home: Home;
let folder: string;
let run: Run;

beforeAll(() => {
  home = new Home();
  folder = join(home.folder, 'slow');
  const notes = Object.entries(MARKDOWN).map(([name, [text]]) => [`${name}/notes.md`, notesOf('Slow', text)]);
  const quizzes = Object.entries(YAML).flatMap(([name, [text]]) => [
    [`${name}/notes.md`, notesOf('Slow')],
    [`${name}/quiz.yaml`, text],
  ]);
  writeFiles(folder, {
    'pack.yaml': 'format: 1\ntitle: Slow\n',
    ...Object.fromEntries([...notes, ...quizzes]),
    ...topicFiles('good', 'A good topic'),
  });
  run = home.run(['pack', 'add', folder]);
});
afterAll(() => home.remove());

describe('what takes long to read', () => {
  test.each([...Object.entries(MARKDOWN), ...Object.entries(YAML)])(
    '%s is named, or read in time',
    (name, [, rule]) => {
      const faults = run.stderr.split('\n').filter((line) => line.startsWith(`${name}/`));
      if (rule === '') {
        expect(
          faults.every((line) => / (?:too-slow|markdown-limit) /.test(line)),
          faults.join('\n'),
        ).toBe(true);
      } else {
        expect(faults.map((line) => line.split(' ')[1])).toContain(rule);
      }
    },
  );

  test('the command ends, and the rest of the pack can be used', () => {
    expect(run.code).toBe(0);
    expect(home.run(['quiz', 'slow/good'], { input: 't\n' }).stdout).toContain('1 of 1 right');
  });

  test('what is given up is remembered: the next start waits for nothing, and the home screen opens', async () => {
    const started = performance.now();
    expect(home.run(['list']).stdout).toContain('slow/good');
    expect(performance.now() - started).toBeLessThan(1_500);
    const terminal = new PseudoTerminal([], { home: home.folder, rows: 70 });
    await terminal.untilShown('A good topic');
    terminal.press('q');
    expect((await terminal.ended()).code).toBe(0);
    terminal.close();
  });

  test('a pack with more slow folders than a few is given up as a whole, and that is remembered too', () => {
    const many = join(home.folder, 'many');
    const slow = notesOf('Slow', SLOWEST);
    writeFiles(many, {
      'pack.yaml': 'format: 1\ntitle: Slow\n',
      ...Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`t${n}/notes.md`, slow])),
    });
    const environment = { AWSSTUDY_PACKS: many };
    expect(home.run(['list'], { environment }).stderr).toContain('The pack `many` has 5 faults');
    expect(home.run(['list'], { environment }).stderr).toBe('');
    expect(home.run(['pack', 'list', '--width', '100'], { environment }).stdout).toContain('! 5 faults');
  });
});

describe('the danger is real: without limits', () => {
  const measured = (work: () => unknown): number => {
    const started = performance.now();
    try {
      work();
    } catch {
      return Number.POSITIVE_INFINITY;
    }
    return performance.now() - started;
  };

  test.each(['email-autolink', 'quotes-in-lists', 'stars'])(
    'marked takes long over %s, or runs out of stack',
    (name) => {
      expect(measured(() => new Lexer().lex(MARKDOWN[name]?.[0] ?? ''))).toBeGreaterThan(1_500);
    },
  );

  test('yaml takes long over 20,000 keys', () => {
    expect(measured(() => parse(YAML['twenty-thousand-keys']?.[0] ?? ''))).toBeGreaterThan(1_500);
  });
});
