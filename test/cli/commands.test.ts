import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { sectionNamed } from '../../src/arguments.js';
import { openCatalogue } from '../../src/content/compiled.js';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());
const run = (line: string, more: Parameters<Home['run']>[1] = {}) => home.run(line === '' ? [] : line.split(' '), more);

describe('the README commands, piped', () => {
  test('list gives a topic a line', () => {
    const lines = run('list').stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) {
      expect(line).toMatch(/^[a-z0-9-]+\t[^\t]+\t[a-z]+\t[0-9]+\t[0-9]+\t[0-9]+$/);
    }
  });

  test('show gives the Markdown of a topic, or of one section with those below it', () => {
    expect(run('show vpc').stdout).toMatch(/^# Amazon VPC\n\n## /);
    const section = run('show vpc nat-gateway').stdout;
    expect(section).toContain('NAT gateway');
    expect(section.length).toBeLessThan(run('show vpc').stdout.length / 4);
  });

  test('the alias virtual-private-cloud, a beginning and capitals open the same topic', () => {
    const wanted = run('show vpc').stdout;
    for (const name of ['virtual-private-cloud', 'VPC', 'virtual-priv']) {
      expect(run(`show ${name}`).stdout).toBe(wanted);
    }
  });

  test('cheatsheet s3 | grep sync gives whole lines', () => {
    const { stdout } = home.shell('awsstudy cheatsheet s3 | grep sync');
    expect(stdout).toContain('aws s3 sync');
    expect(
      stdout
        .trim()
        .split('\n')
        .every((line) => /^\S.* {2}# \S/.test(line)),
    ).toBe(true);
  });

  test('a cheatsheet of several topics names the topic in front, and placeholders can be filled', () => {
    expect(run('cheatsheet s3 vpc --no-meaning').stdout).toMatch(/^s3\t.*\n(?:.*\n)*vpc\t/);
    expect(run('cheatsheet s3 --set bucket=my-bucket').stdout).toContain('s3://my-bucket');
  });

  test('search gives place, tab, line', () => {
    expect(run('search nat gateway').stdout.split('\n')[0]).toMatch(/^vpc#[a-z-]+\t.*NAT/i);
    expect(run('search vpc').stdout.trim().split('\n')).toHaveLength(50);
    expect(run('search vpc --all').stdout.trim().split('\n').length).toBeGreaterThan(50);
  });

  test('help comes on stdout, with examples for every command', () => {
    expect(run('').stdout).toBe(run('--help').stdout);
    for (const name of ['list', 'show', 'cheatsheet', 'search', 'quiz', 'due', 'stats', 'paths', 'doctor']) {
      const { stdout, code } = run(`${name} --help`);
      expect([code, stdout]).toEqual([0, expect.stringContaining(`Examples:\n  awsstudy ${name}`)]);
      expect(stdout).toContain('--json');
    }
    expect(run('--version').stdout).toMatch(/^[0-9]+\.[0-9]+\.[0-9]+\n$/);
  });

  test('the command help shows the same pages, each once', () => {
    const page = run('--help').stdout;
    expect(page.match(/^Usage:/gm)).toHaveLength(1);
    for (const line of ['help', '--plain help', '--plain']) {
      expect(run(line)).toEqual({ code: 0, stdout: page, stderr: '' });
    }
    expect(run('help list').stdout).toBe(run('list --help').stdout);
    expect(run('help cheat').stdout).toBe(run('cheatsheet --help').stdout);
    expect(run('help --help').stdout).toContain('Examples:\n  awsstudy help');
  });
});

describe('every POSIX shell reads a cheatsheet line once its placeholders are filled', () => {
  test('sh -n over all of them', () => {
    const lines = run('cheatsheet')
      .stdout.trim()
      .split('\n')
      .map((line) => line.slice(line.indexOf('\t') + 1));
    expect(lines.length).toBeGreaterThan(300);
    const filled = lines.map((line) => line.replace(/<([a-z0-9][a-z0-9-]*)>/g, 'x'));
    const read = spawnSync('sh', ['-n'], { input: filled.join('\n'), encoding: 'utf8' });
    expect([read.status, read.stderr]).toEqual([0, '']);
    const broken = spawnSync('sh', ['-n'], { input: `${filled.join('\n')}\naws s3 ls "x`, encoding: 'utf8' });
    expect(broken.status).not.toBe(0);
  });
});

const CONTROLS = /[^\n\t\P{Cc}]/u;

describe('nothing that is piped holds an escape byte', () => {
  test.each([
    'list',
    'show vpc',
    'cheatsheet',
    'search vpc',
    'stats',
    'due',
    'paths',
    'doctor',
    'show linux --width 60',
  ])('%s', (line) => {
    expect(run(line).stdout).not.toMatch(CONTROLS);
  });

  test('colour comes when it is asked for', () => {
    expect(run('show vpc --color always').stdout).toContain('\u001b[');
    const forced = { environment: { FORCE_COLOR: '1' } };
    expect(run('show vpc --width 60', forced).stdout).toContain('\u001b[');
    expect(run('show vpc', forced).stdout).toBe(run('show vpc').stdout);
  });
});

test('every title of every topic opens its section', () => {
  const catalogue = openCatalogue('dist/content');
  for (const { id } of catalogue.list()) {
    const { sections } = catalogue.notes(id);
    for (const section of sections.filter(({ title }) => title !== '')) {
      expect(sectionNamed(id, sections, section.title)[0]).toBe(section);
      expect(sectionNamed(id, sections, section.slug)[0]).toBe(section);
    }
  }
  expect(run('show route53 another-accounts-vpc').stdout).toBe(
    home.run(['show', 'route53', "Another account's VPC"]).stdout,
  );
});
