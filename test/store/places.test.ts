import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { placesOf } from '../../src/store/places.js';

const XDG = { XDG_CONFIG_HOME: '/x/config', XDG_DATA_HOME: '/x/data', XDG_CACHE_HOME: '/x/cache' };

test.each([
  [
    'on Linux',
    'linux',
    {},
    '/home/ada',
    '/home/ada/.config/awsstudy',
    '/home/ada/.local/share/awsstudy',
    '/home/ada/.cache/awsstudy',
  ],
  ['on Linux with XDG', 'linux', XDG, '/home/ada', '/x/config/awsstudy', '/x/data/awsstudy', '/x/cache/awsstudy'],
  [
    'on a Mac',
    'darwin',
    {},
    '/Users/ada',
    '/Users/ada/Library/Preferences/awsstudy',
    '/Users/ada/Library/Application Support/awsstudy',
    '/Users/ada/Library/Caches/awsstudy',
  ],
  ['on a Mac with XDG', 'darwin', XDG, '/Users/ada', '/x/config/awsstudy', '/x/data/awsstudy', '/x/cache/awsstudy'],
  [
    'on Windows',
    'win32',
    { APPDATA: 'C:\\R', LOCALAPPDATA: 'C:\\L' },
    'C:\\Users\\ada',
    'C:\\R\\awsstudy\\Config',
    'C:\\L\\awsstudy\\Data',
    'C:\\L\\awsstudy\\Cache',
  ],
  [
    'on Windows without its variables',
    'win32',
    {},
    'C:\\Users\\ada',
    'C:\\Users\\ada\\AppData\\Roaming\\awsstudy\\Config',
    'C:\\Users\\ada\\AppData\\Local\\awsstudy\\Data',
    'C:\\Users\\ada\\AppData\\Local\\awsstudy\\Cache',
  ],
  ['with AWSSTUDY_HOME', 'linux', { ...XDG, AWSSTUDY_HOME: '/a' }, '/home/ada', '/a', '/a', '/a/cache'],
  [
    'with a relative AWSSTUDY_HOME, which is taken from where the program was started',
    'linux',
    { AWSSTUDY_HOME: 'a' },
    '/h',
    resolve('a'),
    resolve('a'),
    resolve('a/cache'),
  ],
  [
    'with a relative XDG folder, which counts as not set',
    'linux',
    { XDG_DATA_HOME: 'data' },
    '/h',
    '/h/.config/awsstudy',
    '/h/.local/share/awsstudy',
    '/h/.cache/awsstudy',
  ],
  [
    'with empty variables, which count as not set',
    'linux',
    { XDG_DATA_HOME: '', AWSSTUDY_HOME: '' },
    '/h',
    '/h/.config/awsstudy',
    '/h/.local/share/awsstudy',
    '/h/.cache/awsstudy',
  ],
])('%s', (_, platform, environment, homeFolder, config, data, cache) => {
  expect(placesOf({ environment, platform, homeFolder })).toMatchObject({ config, data, cache });
});

test('the files have names of their own in these folders', () => {
  expect(placesOf({ environment: XDG, platform: 'linux', homeFolder: '/h' })).toMatchObject({
    configFile: '/x/config/awsstudy/config.json',
    journalFolder: '/x/data/awsstudy/journal',
    snapshotFile: '/x/data/awsstudy/progress.json',
    summaryFile: '/x/data/awsstudy/summary.json',
  });
});
