import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Home, PROGRAM } from '../support/program.js';

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

describe('a progress folder that is not as it should be', () => {
  const quiz = (input = 'a\n') => home.run(['quiz', 's3', '--seed', '3', '--count', '1'], { input });
  const stats = () => JSON.parse(home.run(['stats', '--json']).stdout) as { readonly answers: number };

  test('a damaged snapshot and summary cost nothing', () => {
    quiz();
    for (const file of ['progress.json', 'summary.json']) {
      writeFileSync(join(home.folder, file), '{"snap');
    }
    expect(stats().answers).toBe(1);
    quiz();
    expect(stats().answers).toBe(2);
  });

  test('answers to questions that no longer exist stay in the journal and break nothing', () => {
    quiz();
    const [journal = ''] = readdirSync(join(home.folder, 'journal'));
    const path = join(home.folder, 'journal', journal);
    const line = readFileSync(path, 'utf8');
    const many = Array.from({ length: 200 }, (_, n) =>
      reframe(line.replace(/s3:[a-z0-9-]+/, `s3:gone-${n}`).replace(/"id":"[^"]+"/, `"id":"gone-${n}"`)),
    );
    writeFileSync(path, many.join(''));
    for (const file of ['progress.json', 'summary.json']) {
      rmSync(join(home.folder, file));
    }
    const { topics } = JSON.parse(home.run(['list', '--json']).stdout) as {
      readonly topics: readonly { id: string; seen: number; questions: number }[];
    };
    const s3 = topics.find(({ id }) => id === 's3');
    expect(s3?.seen).toBe(0);
    expect(home.run(['list', '--width', '80'])).toMatchObject({ code: 0, stderr: '' });
    expect(stats().answers).toBe(200);
    expect(quiz().code).toBe(0);
  });

  test('a damaged line of a journal is counted by doctor, with its place, and the rest is read', () => {
    quiz();
    quiz();
    const [journal = ''] = readdirSync(join(home.folder, 'journal'));
    const path = join(home.folder, 'journal', journal);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"answered"', '"anSwered"'));
    // Snapshot and summary still have it; without them only what can be read counts.
    expect(stats().answers).toBe(2);
    rmSync(join(home.folder, 'progress.json'));
    rmSync(join(home.folder, 'summary.json'));
    expect(stats().answers).toBe(1);
    const { code, stdout } = home.run(['doctor']);
    expect(code).toBe(7);
    expect(stdout).toContain(`✗ can't be read: ${journal}:2`);
  });

  test('a journal of a newer program is never written over: one sentence, exit code 7', () => {
    quiz();
    const [journal = ''] = readdirSync(join(home.folder, 'journal'));
    const newer = readFileSync(join(home.folder, 'journal', journal), 'utf8').replace('"version":1', '"version":2');
    const path = join(home.folder, 'journal', `9${journal}`);
    writeFileSync(path, reframe(newer));
    expect(stats().answers).toBe(1);
    const { code, stderr, stdout } = quiz();
    expect([code, stdout]).toEqual([7, '']);
    expect(stderr).toBe(
      'awsstudy: A newer awsstudy has written your progress, so this one saves nothing.\nRun `npm install -g awsstudy@latest`, then run the command again.\n',
    );
    expect(readFileSync(path, 'utf8')).toBe(reframe(newer));
  });
});

describe('what could not be read is said on stderr, once, in one sentence', () => {
  const COMMANDS = ['list', 'list --json', 'due --count', 'due', 'stats', 'quiz s3 --count 1'];
  const journalFolder = () => join(home.folder, 'journal');
  const answered = () => {
    home.run(['quiz', 's3', '--seed', '3', '--count', '1'], { input: 'a\n' });
    const [name = ''] = readdirSync(journalFolder());
    return join(journalFolder(), name);
  };
  const withoutCaches = () => {
    for (const file of ['progress.json', 'summary.json']) {
      rmSync(join(home.folder, file), { force: true });
    }
  };
  const said = (line: string) => home.run(line.split(' ')).stderr;

  test.each(COMMANDS)('%s: damaged lines, until a summary without them is made', (line) => {
    writeFileSync(answered(), 'garbage\ngarbage\n');
    withoutCaches();
    expect(said(line)).toBe("2 lines of your progress can't be read. Run `awsstudy doctor` to see where.\n");
    expect(said(line)).toBe('');
  });

  test.each(COMMANDS.slice(0, -1))('%s: what a newer program has written', (line) => {
    const journal = answered();
    writeFileSync(`${journal}-2.jsonl`, reframe(readFileSync(journal, 'utf8').replace('"version":1', '"version":2')));
    const sentence =
      'A newer awsstudy has written part of your progress. Run `npm install -g awsstudy@latest` to see all of it.\n';
    expect([said(line), said(line)]).toEqual([sentence, sentence]);
  });

  test.each(COMMANDS)('%s: a journal folder that is none', (line) => {
    answered();
    rmSync(journalFolder(), { recursive: true });
    writeFileSync(journalFolder(), '');
    expect(said(line)).toBe(
      `\`${journalFolder()}\` can't be read: a file stands where a folder should be. Run \`awsstudy doctor\`.\n`,
    );
  });

  test.each(COMMANDS)('%s: nothing, when everything could be read', (line) => {
    answered();
    expect(said(line)).toBe('');
  });
});

describe('where the progress goes', () => {
  const dataFolder = (command: string) =>
    /^data\t(.*)$/m.exec(home.shell(`cd "$TMPDIR" && ${command}`, here()).stdout)?.[1];
  const here = () => ({ TMPDIR: home.folder, AWSSTUDY_HOME: '' });

  test('a relative AWSSTUDY_HOME is taken from where the program was started', () => {
    expect(dataFolder('AWSSTUDY_HOME=mine awsstudy paths --plain')).toBe(join(home.folder, 'mine'));
  });

  test.each(['HOME=', 'HOME=mine', 'unset HOME;'])(
    '%s: the folder of the account stands in for a home folder',
    (set) => {
      expect(dataFolder(`${set} awsstudy paths --plain`)).toBe(join(userInfo().homedir, '.local/share/awsstudy'));
    },
  );

  test.runIf(process.getuid?.() === 0)('without any home folder it is asked for', () => {
    const { HOME: _, AWSSTUDY_HOME: __, ...env } = home.environment({});
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'list'], { env, uid: 54_321, encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      7,
      'awsstudy: There is no home folder to keep your progress in.\nSet AWSSTUDY_HOME to a folder of yours, then run the command again.\n',
    ]);
  });
});

/** Puts a fitting checksum on a line that was changed. */
function reframe(journal: string): string {
  const json = journal.trim().slice(9);
  const { crc32 } = process.getBuiltinModule('node:zlib');
  return `\n${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
}
