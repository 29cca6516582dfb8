import { afterAll, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());
const json = <T>(line: string): T => JSON.parse(home.run(line.split(' ')).stdout) as T;

describe('JSON', () => {
  test('the documents have the keys that docs/json.md promises', () => {
    type Row = Record<string, unknown>;
    const keys = (value: unknown) => Object.keys(value as Row).sort();
    expect(keys(json<{ topics: Row[] }>('list --json').topics[0])).toEqual([
      'category',
      'commands',
      'due',
      'id',
      'questions',
      'seen',
      'title',
    ]);
    expect(keys(json('show vpc nat-gateway --json'))).toEqual([
      'aliases',
      'category',
      'checked',
      'id',
      'related',
      'sections',
      'sources',
      'summary',
      'title',
    ]);
    expect(keys(json<{ sections: Row[] }>('show vpc nat-gateway --json').sections[0])).toEqual([
      'level',
      'markdown',
      'slug',
      'title',
    ]);
    const sheet = json<{ topics: { groups: { entries: Row[] }[] }[] }>('cheatsheet s3 --json');
    expect(keys(sheet.topics[0]?.groups[0]?.entries[0])).toEqual(['command', 'meaning']);
    expect(keys(json('search nat gateway --json'))).toEqual(['hits', 'total', 'words']);
    expect(keys(json('due --json'))).toEqual(['due', 'today', 'topics']);
    expect(keys(json('stats --json'))).toEqual([
      ...[
        'answers',
        'calendar',
        'calibration',
        'confidence',
        'confusions',
        'correct',
        'due',
        'forecast',
        'marked',
        'questions',
      ],
      ...['retention', 'seen', 'streaks', 'today', 'topics', 'weakest'],
    ]);
    expect(keys(json('paths --json'))).toEqual(expect.arrayContaining(['cache', 'config', 'data', 'journal']));
    expect(keys(json('doctor --json'))).toEqual(
      expect.arrayContaining([
        'damaged',
        'events',
        'faults',
        'healthy',
        'journals',
        'repaired',
        'snapshot',
        'topics',
        'version',
      ]),
    );
  });
});
