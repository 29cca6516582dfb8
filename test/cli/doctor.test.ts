import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

interface Report {
  readonly healthy: boolean;
  readonly repaired: readonly string[];
  readonly damaged: readonly string[];
  readonly faults: readonly string[];
  readonly snapshot: string;
}

const answer = () => home.run(['quiz', 's3', '--seed', '3', '--count', '1'], { input: 'a\n' });
const path = (...names: readonly string[]) => join(home.folder, ...names);
const doctor = (...options: readonly string[]) => home.run(['doctor', ...options]);
const report = (...options: readonly string[]) => JSON.parse(doctor('--json', ...options).stdout) as Report;

describe('doctor', () => {
  test('finds a progress that was just made healthy', () => {
    answer();
    expect(doctor()).toMatchObject({ code: 0, stderr: '' });
    expect(report()).toMatchObject({ healthy: true, repaired: [], damaged: [], faults: [], snapshot: 'fresh' });
  });

  test.each([
    [[], 'file'],
    [['--repair'], 'file'],
    [[], 'file/below'],
    [['--repair'], 'file/below'],
  ])('with %j and a file where the folder should be says so and ends with 7: %s', (options, folder) => {
    writeFileSync(path('file'), '');
    const { code, stdout, stderr } = home.run(['doctor', ...options], {
      environment: { AWSSTUDY_HOME: path(folder) },
    });
    expect([code, stderr]).toEqual([7, '']);
    expect(stdout).toContain(`✗ ${path(folder)} can't be read: a file stands where a folder should be.\n`);
    expect(stdout).toContain('✗ Nothing can be saved: a file stands where a folder should be.\n');
    expect(
      stdout.includes("✗ Snapshot and summary can't be written anew: part of your progress can't be read.\n"),
    ).toBe(options.length > 0);
  });

  test('does not take a folder behind a link that leads nowhere for one that is still to be made', () => {
    symlinkSync(path('nowhere'), path('link'));
    const { code, stdout } = home.run(['doctor'], { environment: { AWSSTUDY_HOME: path('link') } });
    expect(code).toBe(7);
    expect(stdout).toContain(`✗ Nothing can be saved: \`${path('link')}\` is a link that leads nowhere.\n`);
    expect(home.run(['doctor'], { environment: { AWSSTUDY_HOME: path('to', 'be', 'made') } }).code).toBe(0);
  });

  test('reports settings that can not be read', () => {
    writeFileSync(path('config.json'), '{');
    const { code, stdout } = doctor();
    expect(code).toBe(7);
    expect(stdout).toContain(
      `✗ \`${path('config.json')}\` can't be read: it is not valid JSON (line 1). The default settings are used; correct the file or remove it.\n`,
    );
  });

  test('gives the place and the reason of every damaged line', () => {
    answer();
    const [journal = ''] = readdirSync(path('journal'));
    const text = readFileSync(path('journal', journal), 'utf8');
    writeFileSync(path('journal', journal), `${text.replace('"answered"', '"anSwered"')}garbage\n`);
    expect(report().damaged).toEqual([`${journal}:2 its checksum does not fit`, `${journal}:3 it is no entry`]);
    expect(doctor().stdout).toContain(`✗ can't be read: ${journal}:2 its checksum does not fit\n`);
  });
});

describe('doctor --repair', () => {
  test('says what it made anew, and keeps what it replaced', () => {
    answer();
    writeFileSync(path('progress.json'), '{"snap');
    expect(doctor().code).toBe(7);
    const { code, stdout } = doctor('--repair');
    expect(code).toBe(0);
    const [kept = ''] = readdirSync(home.folder).filter((name) => name.startsWith('progress.json.corrupt-'));
    expect(readFileSync(path(kept), 'utf8')).toBe('{"snap');
    expect(stdout).toContain(`! ${path(kept)} is a damaged snapshot that was kept.\n`);
    expect(stdout).toContain('✓ snapshot and summary written anew from 1 answer\n');
    expect(report('--repair')).toMatchObject({
      healthy: true,
      repaired: ['snapshot and summary written anew from 1 answer'],
    });
  });

  test('says that it failed, and ends with 7', () => {
    answer();
    rmSync(path('summary.json'));
    mkdirSync(path('summary.json'));
    const { code, stdout } = doctor('--repair');
    expect(code).toBe(7);
    expect(stdout).toContain("✗ Snapshot and summary can't be written anew: a folder stands where a file should be.\n");
    expect(stdout).not.toContain('✓ snapshot and summary');
    expect(report('--repair')).toMatchObject({ healthy: false, repaired: [] });
  });

  test('writes nothing over what a newer program has written', () => {
    answer();
    const json = '{"version":2}';
    const checksum = process.getBuiltinModule('node:zlib').crc32(json).toString(16).padStart(8, '0');
    writeFileSync(path('journal', 'newer.jsonl'), `\n${checksum} ${json}\n`);
    expect(report('--repair').faults[0]).toBe(
      "Snapshot and summary can't be written anew: a newer awsstudy has written your progress.",
    );
  });

  test('leaves what another program is writing alone', () => {
    answer();
    writeFileSync(path('progress.lock'), `${process.pid} other`);
    expect(report('--repair').faults).toEqual([
      "Snapshot and summary can't be written anew: another awsstudy is writing them.",
    ]);
  });
});

test.each(['doctor', 'paths'])('the keys of `%s --json` are those of docs/json.md, no more and no less', (command) => {
  const page = readFileSync('docs/json.md', 'utf8');
  const example = new RegExp(`^## ${command}\\n\\n\`\`\`json\\n(.*?)\`\`\``, 'ms').exec(page)?.[1] ?? '';
  const printed = JSON.parse(home.run([command, '--json']).stdout) as object;
  expect(Object.keys(printed)).toEqual(Object.keys(JSON.parse(example) as object));
});
