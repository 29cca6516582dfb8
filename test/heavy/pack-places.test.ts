import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { notesOf, writeFiles, writePack } from '../support/own-pack.js';
import { Home } from '../support/program.js';

let home: Home;
let folder: string;
beforeEach(() => {
  home = new Home();
  folder = writePack(join(home.folder, 'team'));
});
afterEach(() => home.remove());

const pack = (...args: readonly string[]) => home.run(['pack', ...args]);
const inHome = (...names: readonly string[]) => join(home.folder, ...names);

describe('AWSSTUDY_PACKS', () => {
  test('lists folders as PATH does; their packs are there without being added, compiled once', () => {
    const other = writePack(inHome('other'), { 'patches/vpc/quiz.yaml': '' });
    rmSync(join(other, 'patches'), { recursive: true });
    const environment = { AWSSTUDY_PACKS: `${folder}:${other}` };
    const { stdout, stderr } = home.run(['list'], { environment });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^other\/ranges\t/m);
    expect(stdout).toMatch(/^team\/ranges\t/m);
    const made = readdirSync(inHome('cache', 'packs'));
    expect(home.run(['show', 'other/ranges'], { environment }).code).toBe(0);
    expect(readdirSync(inHome('cache', 'packs'))).toEqual(made);
    expect(home.run(['list']).stdout).not.toContain('team/ranges');
    // Both have a topic `ranges`: that name leads to neither.
    expect(home.run(['show', 'ranges'], { environment })).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/other\/ranges[\s\S]*team\/ranges|team\/ranges[\s\S]*other\/ranges/),
    });
    expect(home.run(['pack', 'remove', 'team'], { environment })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'awsstudy: The pack `team` stands in AWSSTUDY_PACKS.\nTake its folder out of that variable.\n',
    });
  });

  test('of two packs of one name the first counts, and `pack list` says so', () => {
    const other = writePack(inHome('other'), { 'pack.yaml': 'format: 1\nname: team\ntitle: B\n' });
    const environment = { AWSSTUDY_PACKS: `${folder}:${other}` };
    expect(home.run(['list'], { environment }).stdout.match(/^team\/ranges\t/gm)).toHaveLength(1);
    expect(home.run(['pack', 'list', '--width', '200'], { environment }).stdout).toContain(
      `! the pack in ${folder} has the same name\n`,
    );
  });

  test('a folder that is not there, or holds no pack, is named, and the command goes on', () => {
    const nowhere = inHome('nowhere');
    const { code, stdout, stderr } = home.run(['list'], { environment: { AWSSTUDY_PACKS: `${nowhere}:${inHome()}` } });
    expect([code, stdout.split('\n').length > 26]).toEqual([0, true]);
    expect(stderr).toBe(
      `The pack in ${nowhere} can't be used: its folder isn't there. Correct AWSSTUDY_PACKS.\n` +
        `The pack in ${inHome()} can't be used. The folder ${inHome()} is no pack: it has no pack.yaml. Run \`awsstudy pack new <folder>\` for an example of one.\n`,
    );
  });
});

describe('a pack whose folder is gone', () => {
  test('is used as it was compiled; pack list and doctor say so', () => {
    pack('add', folder);
    renameSync(folder, inHome('elsewhere'));
    expect(home.run(['show', 'team/ranges'])).toMatchObject({ code: 0, stderr: '' });
    const said = "its folder isn't there; what was compiled of it is used";
    expect(pack('list', '--width', '200').stdout).toContain(`! ${said}\n`);
    expect(home.run(['doctor'])).toMatchObject({
      code: 5,
      stdout: expect.stringContaining(`✗ The pack in ${folder} can't be used as it is: ${said}.\n`),
    });
  });

  test('and whose compiled form is gone too is named, and can be removed by its name', () => {
    pack('add', folder);
    rmSync(folder, { recursive: true });
    rmSync(inHome('cache', 'packs'), { recursive: true });
    const { code, stderr } = home.run(['list']);
    expect([code, stderr]).toEqual([
      0,
      `The pack in ${folder} can't be used: its folder isn't there. Forget it: \`awsstudy pack remove team\`.\n`,
    ]);
    expect(pack('remove', 'team').code).toBe(0);
    expect(home.run(['list']).stderr).toBe('');
  });
});

describe('what the program keeps of packs', () => {
  test('is compiled anew by itself when it was deleted or its pointer was damaged', () => {
    pack('add', folder);
    const packs = inHome('cache', 'packs');
    const pointer = readdirSync(packs).find((name) => name.endsWith('.json')) ?? '';
    for (const harm of [
      () => rmSync(packs, { recursive: true }),
      () => writeFileSync(join(packs, pointer), '{"ver'),
      () => writeFileSync(join(packs, pointer), 'null'),
      () => readdirSync(packs).map((name) => name !== pointer && rmSync(join(packs, name), { recursive: true })),
    ]) {
      harm();
      const { code, stdout, stderr } = home.run(['list']);
      expect([code, stderr, stdout.includes('team/ranges')]).toEqual([0, '', true]);
    }
  });

  test('is mended by `pack refresh`, as the fault says, when a compiled file was damaged', () => {
    pack('add', folder);
    const [compiled = ''] = readdirSync(inHome('cache', 'packs')).filter((name) => !name.endsWith('.json'));
    writeFileSync(inHome('cache', 'packs', compiled, 'notes', 'team', 'ranges.json'), '{"sec');
    expect(home.run(['show', 'team/ranges'])).toEqual({
      code: 5,
      stdout: '',
      stderr: "awsstudy: The compiled file notes/team/ranges.json can't be read.\nRun `awsstudy pack refresh`.\n",
    });
    expect(home.run(['show', 'vpc'])).toMatchObject({ code: 0, stderr: '' });
    pack('refresh');
    expect(home.run(['show', 'team/ranges']).code).toBe(0);
  });

  test('can not be kept: the pack is named, everything else goes on', () => {
    writeFileSync(inHome('cache'), 'a file where the folder should be');
    expect(pack('add', folder)).toEqual({
      code: 74,
      stdout: '',
      stderr:
        "awsstudy: What is compiled of it can't be saved: a file stands where a folder should be.\nSee where: `awsstudy paths`.\n",
    });
    const { code, stderr } = home.run(['list'], { environment: { AWSSTUDY_PACKS: folder } });
    expect(code).toBe(0);
    expect(stderr).toBe(
      `The pack in ${folder} can't be used. What is compiled of it can't be saved: a file stands where a folder should be. See where: \`awsstudy paths\`.\n`,
    );
  });

  test('a damaged list of packs: one sentence, other commands go on, nothing is written over it', () => {
    pack('add', folder);
    writeFileSync(inHome('packs.json'), '{"packs": [{"name": 1');
    const sentence = `\`${inHome('packs.json')}\` can't be read: it is not valid JSON.`;
    expect(home.run(['show', 'vpc'])).toMatchObject({
      code: 0,
      stderr: `${sentence} Remove it, then add your packs again: \`awsstudy pack add <folder>\`.\n`,
    });
    expect(home.run(['quiz', 'vpc', '--count', '1', '--seed', '3'], { input: 'a\n' }).code).toBe(0);
    for (const args of [['list'], ['add', folder], ['remove', 'team']]) {
      // Once, though it is both said at the start and why the command ends.
      expect(pack(...args)).toEqual({
        code: 7,
        stdout: '',
        stderr: `${sentence} Remove it, then add your packs again: \`awsstudy pack add <folder>\`.\n`,
      });
    }
    expect(home.run(['doctor'])).toMatchObject({ code: 7, stdout: expect.stringContaining(`✗ ${sentence}`) });
    expect(readFileSync(inHome('packs.json'), 'utf8')).toBe('{"packs": [{"name": 1');
  });

  test('the list of packs is waited for while another program changes it, but not for long', () => {
    writeFileSync(inHome('packs.lock'), `${process.pid} other`);
    expect(pack('add', folder)).toEqual({
      code: 7,
      stdout: '',
      stderr:
        'awsstudy: Another awsstudy is changing the list of your packs.\nWait until it is done, then run the command again.\n',
    });
  });

  test('a pack that was changed is read as it is now when the program has another version', () => {
    pack('add', folder);
    const packs = inHome('cache', 'packs');
    const pointer = join(packs, readdirSync(packs).find((name) => name.endsWith('.json')) ?? '');
    writeFileSync(pointer, readFileSync(pointer, 'utf8').replace(/"version":"[^"]*"/, '"version":"0.0.1"'));
    writeFiles(folder, { 'ranges/notes.md': notesOf('Newer') });
    expect(home.run(['list']).stdout).toContain('team/ranges\tNewer');
    expect(existsSync(pointer)).toBe(true);
  });
});
