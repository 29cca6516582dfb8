import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { diskFault } from '../../src/store/faults.js';
import type { FileSystem } from '../../src/store/world.js';
import { type PlatformShell, platformOf } from '../../src/study/platform.js';
import { patientDisk } from '../../src/world/disk.js';
import { foldersIn } from '../../src/world/pack-folders.js';
import { shellCall } from '../../src/world/shell-call.js';
import { hasTerminalDevice } from '../../src/world/terminal-device.js';
import { worldWith } from '../store/store-builders.js';

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'awsstudy platform-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('an editor that the learner names, with a path behind it', () => {
  const PATH = 'C:\\Users\\Ada L\\draft.json';

  test.each([
    ['linux', '/bin/sh', ['-c', 'exec code --wait "$@"', 'sh', PATH], false],
    ['darwin', '/bin/sh', ['-c', 'exec code --wait "$@"', 'sh', PATH], false],
    ['win32', 'cmd.exe', ['/d', '/s', '/c', `"code --wait "${PATH}""`], true],
  ])('on %s', (name, program, args, windowsVerbatimArguments) => {
    expect(shellCall(platformOf(name).shell, 'code --wait', [PATH])).toEqual({
      program,
      args,
      windowsVerbatimArguments,
    });
  });

  test('gets the path as it is, whatever stands in it', () => {
    const folder = scratch();
    const path = `${folder}/a "b" $HOME 'c' * ;.json`;
    writeFileSync(path, 'read');
    const { program, args } = shellCall(platformOf('linux').shell, 'cat -u', [path]);
    expect(spawnSync(program, [...args], { encoding: 'utf8' }).stdout).toBe('read');
  });

  test('ends with a code by which what was not there is known', () => {
    const folder = scratch();
    const forbidden = join(folder, 'forbidden');
    writeFileSync(forbidden, '');
    chmodSync(forbidden, 0o600);
    const { shell } = platformOf('linux');
    for (const line of ['no-such-editor', `'${forbidden}'`]) {
      const { program, args } = shellCall(shell, line, []);
      expect(shell.notStarted).toContain(spawnSync(program, [...args]).status);
    }
  });

  test('on Windows loses the outermost quotes alone, as `cmd /s /c` has it', () => {
    const { args } = shellCall(platformOf('win32').shell, '"C:\\Program Files\\ed.exe" -w', [PATH]);
    expect(args.at(-1)?.slice(1, -1)).toBe(`"C:\\Program Files\\ed.exe" -w "${PATH}"`);
  });

  test('names a shell for each way of giving it words', () => {
    const ways: readonly PlatformShell['words'][] = ['linux', 'darwin', 'win32'].map(
      (name) => platformOf(name).shell.words,
    );
    expect(ways).toEqual(['as-arguments', 'as-arguments', 'in-the-line']);
  });
});

describe('the terminal behind pipes', () => {
  test('is none where no file stands for it', () => {
    expect(hasTerminalDevice(platformOf('win32').terminalDevice)).toBe(false);
  });

  test('is none where the file is not there', () => {
    expect(hasTerminalDevice(join(scratch(), 'tty'))).toBe(false);
  });
});

test.each([
  ['linux', '/a:/b::/c', ['/a', '/b', '/c']],
  ['darwin', '/a:/b', ['/a', '/b']],
  ['win32', 'C:/a;/b;', ['C:/a', '/b']],
])('folders in a list, on %s', (name, list, folders) => {
  expect(foldersIn(list, platformOf(name))).toEqual(folders.map((folder) => resolve(folder)));
});

describe('a file that another program has open', () => {
  const { files } = worldWith();

  /** A disk whose renames fail by a code, at first; it keeps how long it was waited for. */
  function heldDisk(name: string, code: string, failures: number) {
    const log: (number | string)[] = [];
    const renameSync: FileSystem['renameSync'] = (from) => {
      log.push(String(from));
      if (log.filter((entry) => typeof entry === 'string').length <= failures) {
        throw diskFault(code, 'on purpose');
      }
    };
    const { busyFile } = platformOf(name);
    return { log, disk: patientDisk({ ...files, renameSync }, { busyFile, pause: (time) => log.push(time) }) };
  }

  test.each(['EPERM', 'EACCES', 'EBUSY'])('is waited for on Windows: %s', (code) => {
    const { log, disk } = heldDisk('win32', code, 2);
    disk.renameSync('a', 'b');
    expect(log).toEqual(['a', 10, 'a', 20, 'a']);
  });

  test('is given up after less than half a second', () => {
    const { log, disk } = heldDisk('win32', 'EPERM', 99);
    expect(() => disk.renameSync('a', 'b')).toThrow('on purpose');
    const waits = log.filter((entry) => typeof entry === 'number');
    expect([log.length, waits.reduce((sum, time) => sum + time, 0)]).toEqual([11, 380]);
  });

  test.each([
    ['linux', 'EPERM'],
    ['darwin', 'EACCES'],
    ['win32', 'ENOSPC'],
  ])('is not waited for on %s by %s, which does not pass', (name, code) => {
    const { log, disk } = heldDisk(name, code, 1);
    expect(() => disk.renameSync('a', 'b')).toThrow('on purpose');
    expect(log).toEqual(['a']);
  });

  test('leaves every other call of the disk as it is', () => {
    const { disk } = heldDisk('win32', 'EPERM', 0);
    expect([disk.openSync, disk.statSync]).toEqual([files.openSync, files.statSync]);
  });
});
