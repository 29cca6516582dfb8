import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

const answer = (topic: string, letter = 'a') =>
  home.run(['quiz', topic, '--seed', '3', '--count', '1'], { input: `${letter}\n` });
const answers = () => (JSON.parse(home.run(['stats', '--json']).stdout) as { readonly answers: number }).answers;
const seen = (topic: string) => {
  const { topics } = JSON.parse(home.run(['list', '--json']).stdout) as {
    readonly topics: readonly { id: string; seen: number }[];
  };
  return topics.find(({ id }) => id === topic)?.seen;
};
const MOMENT = '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d';

describe('undo', () => {
  test('takes the last answer back, also of another run, then the one before', () => {
    answer('s3');
    answer('vpc');
    const { code, stdout, stderr } = home.run(['undo']);
    expect([code, stderr]).toEqual([0, '']);
    const [said, stem] = stdout.trim().split('\n');
    expect(said).toMatch(new RegExp(`^Taken back: your (?:right|wrong) answer to vpc:[a-z0-9-]+, given ${MOMENT}\\.$`));
    expect(stem?.length).toBeGreaterThan(20);
    expect([answers(), seen('vpc'), seen('s3')]).toEqual([1, 0, 1]);
    expect(home.run(['undo']).stdout).toMatch(/answer to s3:/);
    expect([answers(), seen('s3')]).toEqual([0, 0]);
    expect(home.run(['undo'])).toEqual({ code: 0, stdout: 'There is no answer left to take back.\n', stderr: '' });
  });

  test('says that answers of an exam stay, and takes back what was before them', () => {
    const sit = () =>
      home.run(['exam', 'clf-c02', '--questions', '5', '--seed', '3'], { input: 'a\n!submit\n!submit\n' });
    const stays = "Your last answers are those of an exam, which can't be taken back.";
    sit();
    expect(home.run(['undo'])).toEqual({
      code: 0,
      stdout: 'There is no other answer to take back.\n',
      stderr: `${stays}\n`,
    });
    answer('s3');
    sit();
    const { stdout, stderr } = home.run(['undo']);
    expect(stderr).toBe(`${stays} What was before them is taken back instead.\n`);
    expect(stdout).toMatch(/answer to s3:/);
  });

  test('says as JSON what was taken back', () => {
    answer('s3');
    expect(JSON.parse(home.run(['undo', '--json']).stdout)).toEqual({
      undone: {
        kind: 'answered',
        event: expect.any(String),
        time: expect.stringMatching(/Z$/),
        topic: 's3',
        id: expect.any(String),
        correct: expect.any(Boolean),
      },
    });
    expect(JSON.parse(home.run(['undo', '--json']).stdout)).toEqual({ undone: null });
  });

  test('takes back the answer to a question that is gone', () => {
    answer('s3');
    changeJournal((line) => line.replace(/aws\/s3:[a-z0-9-]+/, 'aws/gone:old-question'));
    const { stdout } = home.run(['undo']);
    expect(stdout).toMatch(new RegExp(`^Taken back: your \\w+ answer to gone:old-question, given ${MOMENT}\\.\n$`));
  });

  test.each([[['undo']], [['reset', '--yes']], [['reset', 's3', '--yes']]])(
    'a time when the clock was wrong is told, and %j finds the way out',
    (args) => {
      const notice =
        /^Your progress goes up to 2096-10-02, but this machine's clock says \d{4}-\d\d-\d\d\. If the clock is right, run `awsstudy undo`: it takes back what was dated wrong, the newest first\.\n$/;
      answer('s3');
      changeJournal((line) => line.replace(/"time":\d+,"offset":-?\d+/, '"time":4000000000000,"offset":60'));
      expect(home.run(['stats']).stderr).toMatch(notice);
      expect(home.run(['doctor']).stdout).toContain('! Your progress goes up to 2096-10-02, but');
      const { code, stderr } = home.run(args);
      expect([code, notice.test(stderr)]).toEqual([0, true]);
      expect(home.run(['stats'])).toMatchObject({ code: 0, stderr: '' });
      expect(seen('s3')).toBe(0);
      answer('s3');
      expect(seen('s3')).toBe(1);
    },
  );
});

describe('reset', () => {
  test('needs --yes, and says what it would forget', () => {
    answer('s3');
    expect(home.run(['reset', 's3'])).toEqual({
      code: 6,
      stdout: '',
      stderr:
        'awsstudy: This forgets what you have learned of s3: 1 question.\nRun `awsstudy reset s3 --yes` to do it.\n',
    });
    expect(home.run(['reset']).stderr).toBe(
      'awsstudy: This forgets what you have learned of all topics: 1 question.\nRun `awsstudy reset --yes` to do it.\n',
    );
    expect(seen('s3')).toBe(1);
  });

  test('forgets one topic, and undo brings it back', () => {
    answer('s3');
    answer('vpc');
    expect(home.run(['reset', 's3', '--yes'])).toEqual({
      code: 0,
      stdout: 'Forgotten: what you have learned of s3, 1 question. Run `awsstudy undo` to take it back.\n',
      stderr: '',
    });
    expect([seen('s3'), seen('vpc')]).toEqual([0, 1]);
    expect(home.run(['undo']).stdout).toMatch(
      new RegExp(`^Taken back: the reset of s3, made ${MOMENT}\\. You know again what you knew\\.\n$`),
    );
    expect([seen('s3'), seen('vpc')]).toEqual([1, 1]);
  });

  test('forgets everything, and undo brings it back', () => {
    answer('s3');
    answer('vpc');
    expect(home.run(['reset', '--yes']).stdout).toBe(
      'Forgotten: what you have learned of all topics, 2 questions. Run `awsstudy undo` to take it back.\n',
    );
    expect([seen('s3'), seen('vpc')]).toEqual([0, 0]);
    expect(home.run(['undo']).stdout).toMatch(/^Taken back: the reset of everything, made /);
    expect([seen('s3'), seen('vpc')]).toEqual([1, 1]);
  });

  test.each([
    [['reset'], 'You have learned nothing of all topics yet.\n'],
    [['reset', 'vpc', '--yes'], 'You have learned nothing of vpc yet.\n'],
  ])('%j without anything learned records nothing', (args, stdout) => {
    expect(home.run(args)).toEqual({ code: 0, stdout, stderr: '' });
    expect(readdirSync(home.folder)).toEqual([]);
  });

  test('speaks JSON', () => {
    answer('s3');
    const reset = () => JSON.parse(home.run(['reset', 's3', '--yes', '--json']).stdout);
    expect(reset()).toEqual({ topic: 's3', cards: 1, sections: 0, exams: 0, event: expect.any(String) });
    expect(reset()).toEqual({ topic: 's3', cards: 0, sections: 0, exams: 0, event: null });
  });

  test('of an unknown topic says what was meant', () => {
    expect(home.run(['reset', 'vcp', '--yes']).code).toBe(3);
  });
});

/** Changes the event of the only journal, puts a fitting checksum on it and removes what was made from it. */
function changeJournal(change: (line: string) => string): void {
  const [name = ''] = readdirSync(join(home.folder, 'journal'));
  const path = join(home.folder, 'journal', name);
  const json = change(readFileSync(path, 'utf8').trim().slice(9));
  const { crc32 } = process.getBuiltinModule('node:zlib');
  for (const cache of ['progress.json', 'summary.json']) {
    rmSync(join(home.folder, cache));
  }
  writeFileSync(path, `\n${crc32(json).toString(16).padStart(8, '0')} ${json}\n`);
}
