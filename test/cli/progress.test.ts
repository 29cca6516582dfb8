import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

describe('a progress folder that is not as it should be', () => {
  const quiz = (input = 'a\n') => home.run(['quiz', 's3', '--seed', '3', '--count', '1'], { input });
  const stats = () => JSON.parse(home.run(['stats', '--json']).stdout) as { readonly answers: number };

  test('a file where the folder should be: the answer is said not to be saved, kept elsewhere, and the exit code is 7', () => {
    const folder = home.folder;
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'in the way');
    const { code, stderr, stdout } = quiz();
    expect(code).toBe(7);
    expect(stderr).toContain('Not saved: ');
    expect(stderr).toMatch(/awsstudy: 1 entry of your progress is not saved: .*\nThey are safe in another place/);
    expect(stdout).toMatch(/[✓✗]/);
    expect(readFileSync(folder, 'utf8')).toBe('in the way');
  });

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
    expect(s3?.seen).toBe(s3?.questions);
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

/** Puts a fitting checksum on a line that was changed. */
function reframe(journal: string): string {
  const json = journal.trim().slice(9);
  const { crc32 } = process.getBuiltinModule('node:zlib');
  return `\n${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
}
