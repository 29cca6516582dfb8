import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isId } from '../../src/study/id.js';
import { platformOf } from '../../src/study/platform.js';

/** What only the table may say, and the file that reads the name. */
const TABLE = 'study/platform.ts';
const NAME = 'world/here.ts';

/** Marks of a difference between platforms, each with the files that may have it. */
const MARKS: readonly (readonly [name: string, mark: RegExp, files: readonly string[]])[] = [
  ['the name of the platform', /process\.platform|\bos\.platform\(|\bplatform\(\)/, [NAME]],
  ['a name of one', /'(?:darwin|freebsd|win32)'/, [TABLE]],
  ['its way to write paths', /\bdelimiter\b.*'node:path'|\bsep [!=]==/, []],
  ['a device', /['"`(]\/dev\/|\/dev\/(?:tty|null)|'(?:CON|NUL|CONIN\$|CONOUT\$)'/, [TABLE]],
  ['a shell', /['"`]\/bin\/|cmd\.exe|\bcomspec\b/i, [TABLE]],
  ['a folder of one', /APPDATA|AppData|'Library/, [TABLE]],
  ['names of its devices', /\bprn\b/, [TABLE]],
];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

describe('what differs between platforms stands in one file', () => {
  test.each(MARKS)('%s', (_, mark, allowed) => {
    const found = sources.filter((file) => mark.test(readFileSync(join('src', file), 'utf8')));
    expect(found.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([...allowed].sort());
  });

  test('the search sees the files', () => {
    expect(sources.length).toBeGreaterThan(300);
  });
});

test.each(['linux', 'freebsd', 'openbsd', 'sunos', 'aix', 'android', '', 'constructor'])(
  'a platform that nothing is known of is as Linux is: %s',
  (name) => {
    expect(platformOf(name)).toBe(platformOf('linux'));
  },
);

test('a Mac differs from Linux in its folders alone', () => {
  const { folders: _, ...mac } = platformOf('darwin');
  const { folders: __, ...linux } = platformOf('linux');
  expect(mac).toEqual(linux);
});

test('on Windows nothing asks for what it lacks', () => {
  expect(platformOf('win32')).toMatchObject({ hasJobControl: false, hasModes: false, paths: 'windows' });
  expect(platformOf('win32')).not.toHaveProperty('terminalDevice');
  expect(platformOf('win32')).not.toHaveProperty('nullDevice');
});

test.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'com0'])(
  'no id is called %s, on any platform: packs go from one to another',
  (name) => {
    expect([isId(name), isId(`${name}-1`)]).toEqual([false, true]);
  },
);
