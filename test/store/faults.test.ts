import { expect, test } from 'vitest';
import { attempt, diskFault, reasonOf } from '../../src/store/faults.js';

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your share of the disk is used up'],
  ['EFBIG', 'the file may not grow any more'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'you have no permission there'],
  ['EPERM', 'you have no permission there'],
  ['EIO', 'the disk reports a fault'],
  ['ENOTDIR', 'a file stands where a folder should be'],
  ['EEXIST', 'a file stands where a folder should be'],
  ['ENOENT', 'the folder is not there'],
  ['ESTALE', 'the network disk is gone'],
  ['EISDIR', 'a folder stands where a file should be'],
  ['ENOTFILE', 'it is no regular file'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
  ['EWEIRD', 'the disk answers EWEIRD'],
])('%s means that %s', (code, reason) => {
  expect(reasonOf(diskFault(code, 'on purpose'))).toBe(reason);
});

test('what is no fault of a disk is a bug and thrown on, by tidying up too', () => {
  const bug = new TypeError('a bug');
  const fail = () => {
    throw bug;
  };
  expect(() => reasonOf(bug)).toThrow(bug);
  expect(() => attempt(fail)).toThrow(bug);
});
