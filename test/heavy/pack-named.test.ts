import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { topicFiles, writeFiles, writePack } from '../support/own-pack.js';
import { Home } from '../support/program.js';

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

const inHome = (...names: readonly string[]) => join(home.folder, ...names);
const run = (...args: readonly string[]) => home.run(args);
/** Runs a line of the shell in the folder. */
const shell = (line: string) => home.shell(`cd "$AWSSTUDY_HOME" && ${line}`);

/** Writes a pack of a name, which adds nothing to other topics, with so many topics. */
function packOf(
  folder: string,
  { name, topics = ['one', 'two'] }: { name: string; topics?: readonly string[] },
): string {
  writeFiles(folder, { 'pack.yaml': `format: 1\nname: ${name}\ntitle: A pack\n` });
  for (const topic of topics) {
    writeFiles(folder, topicFiles(topic, `Topic ${topic}`));
  }
  return folder;
}

const NETWORK = ['---', 'title: Our network', '---', '', '## Ranges', '', 'Text.', ''].join('\n');

describe('a pack or its folder by name', () => {
  test('a pack is removed by its name, though the folder of another one is called so', () => {
    run('pack', 'add', packOf(inHome('notes'), { name: 'other' }));
    run('pack', 'add', packOf(inHome('team'), { name: 'notes' }));
    expect(shell('awsstudy pack remove notes').stdout).toBe(
      'Removed the pack `notes`. Its folder and your progress stay.\n',
    );
    expect(run('pack').stdout).toMatch(/^other\t/);
    expect(shell('awsstudy pack remove ./notes').stdout).toContain('Removed the pack `other`.');
    expect(run('pack').stdout).toBe('');
  });

  test('a folder is checked rather than the pack of its name, and what was read is named', () => {
    run('pack', 'add', packOf(inHome('mine'), { name: 'team' }));
    expect(shell('awsstudy pack check team').stderr).toMatch(`No faults in ${inHome('mine')}. `);
    writeFiles(inHome('team'), { 'pack.yaml': 'format: 1\ntitle: 7\n' });
    const { code, stderr } = shell('awsstudy pack check team');
    expect([code, stderr]).toEqual([5, expect.stringContaining(`1 fault in ${inHome('team')}. `)]);
  });

  test.each([['new'], ['check'], ['add'], ['remove']])('pack %s: an empty name is refused', (action) => {
    mkdirSync(inHome('empty'));
    expect(shell(`cd empty && awsstudy pack ${action} ""`)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "awsstudy: The name of a file or folder is empty.\nType a name; a variable of the shell that isn't set gives none.\n",
    });
  });

  test('a folder with a blank is quoted in what is to be typed next', () => {
    const { stdout } = shell("awsstudy pack new 'my team notes'");
    expect(stdout).toContain("then: awsstudy pack add 'my team notes'\n");
    expect(shell(stdout.split('then: ')[1] ?? '').stdout).toMatch(/^Added the pack `my-team-notes`/);
  });
});

describe('the name of our own pack', () => {
  test('is no name for a pack: its example is called otherwise', () => {
    shell('awsstudy pack new aws');
    expect(shell('awsstudy pack add aws').stdout).toMatch(/^Added the pack `my-notes`/);
    expect(home.shell('head -4 "$AWSSTUDY_HOME/aws/pack.yaml"').stdout).toContain('name: "my-notes"');
  });

  test('an imported file of that name becomes a pack with a number, and asked for by name it is refused', () => {
    writeFileSync(inHome('aws.md'), 'Q: What is S3?\nA: A store.\n');
    expect(shell('awsstudy import aws.md').stdout).toContain('as the pack `aws-2`');
    expect(shell('awsstudy import aws.md --name aws')).toMatchObject({
      code: 2,
      stderr:
        'awsstudy: `aws` is the name of the topics that ship with awsstudy.\nTake another one: `--name my-questions`.\n',
    });
  });
});

describe('the name of a pack in place of its topics', () => {
  test('stands for all of them wherever several can be named', () => {
    const added = run('pack', 'add', packOf(inHome('big'), { name: 'big' }));
    expect(added.stdout).toMatch(/grep \^big\/\nNext: awsstudy quiz big\n$/);
    expect(run('cheatsheet', 'big').stdout.match(/^big\/\w+/gm)).toEqual(['big/one', 'big/two']);
    expect(run('review', 'big', '--json').stdout).toContain('"topic":"big/');
    const questions = home.run(['quiz', 'big', '--all', '--json'], { input: 'a\na\n' }).stdout;
    expect(questions.match(/"topic":"big\/\w+"/g)).toEqual(
      expect.arrayContaining(['"topic":"big/one"', '"topic":"big/two"']),
    );
    const exported = JSON.parse(run('export', 'json', 'big').stdout) as { topics: readonly { id: string }[] };
    expect(exported.topics.map(({ id }) => id)).toEqual(['big/one', 'big/two']);
    expect(run('show', 'big')).toMatchObject({ code: 3, stderr: expect.stringContaining('`big/one` or `big/two`') });
  });

  test('never stands in front of a topic of ours', () => {
    expect(run('pack', 'add', packOf(inHome('vpc'), { name: 'vpc' })).stdout).not.toContain('Next:');
    expect(run('cheatsheet', 'vpc', '--no-meaning').stdout).toBe(
      run('cheatsheet', 'amazon-vpc', '--no-meaning').stdout,
    );
  });
});

describe('a fault that comes later', () => {
  const twice = 'title: Our network\ncolour: blue';

  test('of a topic is found by `pack list`, counted there, and named where the topic is asked for', () => {
    run('pack', 'add', packOf(inHome('mp'), { name: 'mp', topics: ['our-network', 'other'] }));
    writeFileSync(inHome('mp', 'our-network', 'notes.md'), NETWORK.replace('title: Our network', twice));
    const listed = run('pack', 'list');
    expect(listed.stdout).toMatch(/\t[1-9]\n$/);
    expect(listed.stderr).toContain('The pack `mp` has');
    for (const name of ['our-network', 'mp/our-network', 'our-net']) {
      expect(run('show', name)).toEqual({
        code: 3,
        stdout: '',
        stderr: `awsstudy: There is no topic \`${name}\`.\nThe pack \`mp\` leaves it out, because it has faults: \`awsstudy pack check mp\`.\n`,
      });
    }
    expect(run('show', 'other').code).toBe(0);
  });

  test('of patches is found by `doctor`', () => {
    run('pack', 'add', writePack(inHome('team')));
    expect(run('doctor').code).toBe(0);
    writeFileSync(inHome('team', 'patches', 'vpc', 'quiz.yaml'), 'questions: 7\n');
    const { code, stdout } = run('doctor');
    expect([code, stdout]).toEqual([5, expect.stringContaining('✗ The pack `team` has 1 fault')]);
  });

  test('of pack.yaml is named by whatever looks at topics, and what was compiled is used on', () => {
    run('pack', 'add', packOf(inHome('team'), { name: 'team' }));
    run('list');
    writeFileSync(inHome('team', 'pack.yaml'), 'format: 1\n');
    const said = `it has 1 fault, the first at pack.yaml:1. See all: \`awsstudy pack check ${inHome('team')}\`.\n`;
    for (const line of ['show s3', 'cheatsheet s3', 'cheatsheet s3', 'show team/one']) {
      expect(run(...line.split(' '))).toMatchObject({ code: 0, stderr: expect.stringContaining(said) });
    }
    expect(run('pack', 'list').stdout).toContain(
      `\tit can't be compiled as it is (see \`awsstudy pack check ${inHome('team')}\`); what was compiled of it is used\n`,
    );
    expect(run('doctor')).toMatchObject({
      code: 5,
      stdout: expect.stringContaining("can't be used as it is: it can't"),
    });
    packOf(inHome('team'), { name: 'team' });
    expect(run('show', 's3').stderr).toBe('');
    expect(run('pack').stdout).toMatch(/\t0\n$/);
  });
});
