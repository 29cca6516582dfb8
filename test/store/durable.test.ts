import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, obstacleTo, syncBytes, syncFolder, writeAll, writeDurably } from '../../src/store/durable.js';
import { diskFault } from '../../src/store/faults.js';
import type { FileSystem } from '../../src/store/world.js';
import { failingDisk, temporaryFolder, worldWith } from './store-builders.js';

const { files } = worldWith();

function filesWith(values: Partial<FileSystem>): FileSystem {
  return { ...files, ...values };
}

const failing = (code: string) => () => {
  throw diskFault(code, 'on purpose');
};

describe('waiting for the disk', () => {
  test.each(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'])(
    '%s, by which a disk says that it can not, is let be',
    (code) => {
      expect(() => syncBytes(filesWith({ fdatasyncSync: failing(code) }), 0)).not.toThrow();
    },
  );

  test('a fault of the disk is a fault', () => {
    expect(() => syncBytes(filesWith({ fdatasyncSync: failing('EIO') }), 0)).toThrow('on purpose');
    expect(() => syncFolder(filesWith({ fsyncSync: failing('EIO') }), temporaryFolder())).toThrow('on purpose');
  });

  test.each(['EPERM', 'EISDIR', 'EACCES', 'EBADF'])(
    '%s, by which a system says that it has no such thing for folders, is let be',
    (code) => {
      expect(() => syncFolder(filesWith({ openSync: failing(code) }), temporaryFolder())).not.toThrow();
    },
  );
});

test('a disk that takes nothing is full', () => {
  expect(() => writeAll(filesWith({ writeSync: () => 0 }), 1, Buffer.from('x'))).toThrow('the disk wrote nothing');
});

test('every folder that gets a new one in it is waited for', () => {
  const folder = temporaryFolder();
  const synced: string[] = [];
  const openSync = ((path: string, flags: string) => {
    synced.push(path);
    return files.openSync(path, flags);
  }) as typeof files.openSync;
  makeFolder(filesWith({ openSync }), join(folder, 'a', 'b', 'c'));
  expect(synced).toEqual([folder, join(folder, 'a'), join(folder, 'a', 'b')]);
});

describe('a folder that can not be made', () => {
  test('is given up, though the disk denies every folder above it too', () => {
    const asked: string[] = [];
    const mkdirSync = ((path: string, options: { readonly recursive?: boolean }) => {
      // Node 20 asks for the folder and the one above it in turn, for ever.
      expect(options.recursive).toBeUndefined();
      asked.push(path);
      throw diskFault('ENOENT', 'on purpose');
    }) as typeof files.mkdirSync;
    const disk = filesWith({ mkdirSync, statSync: failing('ENOENT') as never });
    expect(() => makeFolder(disk, '/proc/x/journal')).toThrow('on purpose');
    expect(asked).toEqual(['/proc/x/journal', '/proc/x', '/proc', '/']);
  });

  test('in one that is no place for folders, is given up', () => {
    const mkdirSync = ((path: string) => files.mkdirSync(path)) as typeof files.mkdirSync;
    const folder = temporaryFolder();
    const denying = filesWith({
      mkdirSync: ((path: string) => (path === folder ? mkdirSync(path) : failing('ENOENT')())) as never,
    });
    expect(() => makeFolder(denying, join(folder, 'x', 'journal'))).toThrow('on purpose');
  });

  test('leaves alone what stands in its way', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'x');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
    expect(() => makeFolder(files, join(folder, 'file'))).toThrow('EEXIST');
    expect(() => makeFolder(files, join(folder, 'file', 'a'))).toThrow('ENOTDIR');
    expect(() => makeFolder(files, join(folder, 'link', 'a'))).toThrow('EEXIST');
    expect(readdirSync(folder)).toEqual(['file', 'link']);
  });
});

test('what stands where a folder should be is found, above it too', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'other'));
  const found = ['file', 'file/a/b', 'link', 'link/a', 'real', 'other', 'other/a', 'a/b'].map((path) =>
    obstacleTo(files, join(folder, path)),
  );
  const [file, link] = [join(folder, 'file'), join(folder, 'link')];
  expect(found).toEqual([file, file, link, link, undefined, undefined, undefined, undefined]);
});

describe('replacing a file', () => {
  const replace = (disk: FileSystem, folder: string, text: string) =>
    writeDurably(disk, { path: join(folder, 'file'), text, suffix: '1' });

  test('leaves the new one alone, for its owner', () => {
    const folder = temporaryFolder();
    replace(files, folder, 'old');
    replace(files, folder, 'new');
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['file']);
    expect(statSync(join(folder, 'file')).mode & 0o777).toBe(0o600);
  });

  test.each(['ENOSPC', 'torn'] as const)(
    'leaves the old one, whole and alone, when the disk is full: %s',
    (failure) => {
      const folder = temporaryFolder();
      replace(files, folder, 'old');
      const full = failingDisk(failure, (_, name) => name === 'writeSync');
      expect(() => replace(full.files, folder, 'new')).toThrow('ENOSPC');
      expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['file']);
    },
  );

  test('leaves nothing beside it when it can not take its place', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'file'));
    writeFileSync(join(folder, 'file', 'x'), '');
    expect(() => replace(files, folder, 'new')).toThrow();
    expect(existsSync(join(folder, 'file.tmp-1'))).toBe(false);
  });
});
