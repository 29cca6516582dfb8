import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

/** What docs/several-machines.md says is left out of a repository. */
const IGNORED = ['/cache/', '/packs.json*', '/progress.json*', '/summary.json*', '*.lock', ''].join('\n');

const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) {
  process.stderr.write('Skipped: two machines that share a repository, for there is no git here.\n');
}

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

const path = (...names: readonly string[]) => join(home.folder, ...names);

/** Gives one answer: the first of these lines that the question takes. */
function answer(machine: string, topic: string): void {
  home.run(['quiz', topic, '--seed', '1', '--count', '1'], {
    input: 'a\na,b\na,b,c\nt\nc a d b\n1b 2a 3c 4d\n',
    environment: { AWSSTUDY_HOME: path(machine) },
  });
}

function statsOf(machine: string): { readonly answers: number; readonly stderr: string } {
  const { stdout, stderr } = home.run(['stats', '--json'], { environment: { AWSSTUDY_HOME: path(machine) } });
  return { answers: JSON.parse(stdout).answers, stderr };
}

/** Runs git in a folder; `merge` and `pull` may end with conflicts. */
function git(folder: string, line: string): number | null {
  const who = ['-c', 'user.name=learner', '-c', 'user.email=learner@example.com', '-c', 'pull.rebase=false'];
  const { status } = spawnSync('git', [...who, ...line.split(' ')], {
    cwd: path(folder),
    env: home.environment({ GIT_CONFIG_NOSYSTEM: '1', GIT_MERGE_AUTOEDIT: 'no' }),
  });
  return status;
}

/** Puts a folder under git, and all that stands in it. */
function commit(folder: string): void {
  git(folder, 'add --all');
  expect(git(folder, 'commit --quiet --message answers')).toBe(0);
}

describe.runIf(hasGit)('two machines that share a repository', () => {
  /** `shared` is what of the home stands in the repository: all of it, or the journals alone. */
  function twoMachines(shared: string, ignored: string): void {
    answer('one', 's3');
    writeFileSync(path('one', shared, '.gitignore'), ignored);
    git(join('one', shared), 'init --quiet --initial-branch main');
    commit(join('one', shared));
    git('.', `clone --quiet ${join('one', shared)} ${join('two', shared)}`);
    answer('one', 'vpc');
    answer('two', 'ec2');
    commit(join('one', shared));
    commit(join('two', shared));
  }

  test.each([
    ['all of AWSSTUDY_HOME but the caches', '', IGNORED],
    ['the folder of the journals', 'journal', ''],
  ])('%s: both answer, git merges without conflict, and both see all', (_, shared, ignored) => {
    twoMachines(shared, ignored);
    expect([statsOf('one').answers, statsOf('two').answers]).toEqual([2, 2]);
    expect(git(join('two', shared), 'pull --quiet origin main')).toBe(0);
    expect(git(join('one', shared), `pull --quiet ${path('two', shared)} main`)).toBe(0);
    expect([statsOf('one'), statsOf('two')]).toEqual(Array(2).fill({ answers: 3, stderr: '' }));
  });

  test('the caches too: git finds conflicts in them alone, and even committed as they are they cost no answer', () => {
    twoMachines('', '');
    expect(git('two', 'pull --quiet origin main')).toBe(1);
    expect(readFileSync(path('two', 'progress.json'), 'utf8')).toContain('<<<<<<<');
    commit('two');
    expect(statsOf('two')).toEqual({ answers: 3, stderr: '' });
    answer('two', 'iam');
    expect(statsOf('two')).toEqual({ answers: 4, stderr: '' });
    const kept = readdirSync(path('two')).filter((name) => name.startsWith('progress.json.corrupt-'));
    expect(kept).toHaveLength(1);
  });

  test('a git that converts the ends of lines costs no answer', () => {
    answer('one', 's3');
    writeFileSync(path('one', '.gitattributes'), '*.jsonl text eol=crlf\n');
    git('one', 'init --quiet --initial-branch main');
    commit('one');
    git('.', 'clone --quiet one two');
    const [journal = ''] = readdirSync(path('two', 'journal'));
    expect(readFileSync(path('two', 'journal', journal), 'utf8')).toContain('\r\n');
    expect(statsOf('two')).toEqual({ answers: 1, stderr: '' });
  });
});

test('what the page for learners says is left out of a repository is what is left out here', () => {
  const page = readFileSync('docs/several-machines.md', 'utf8');
  expect(page).toContain(`\`\`\`gitignore\n${IGNORED}\`\`\`\n`);
});
