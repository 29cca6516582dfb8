import { describe, expect, test } from 'vitest';
import { momentText } from '../../src/text/moment.js';
import { plainSettings, type SettingRow, settingsLines } from '../../src/text/settings-text.js';
import { c } from '../support/builders.js';

const rows: readonly SettingRow[] = [
  { name: c('retention'), value: 0.85, default: 0.9, meaning: c('How much is kept.'), allowed: c('a number') },
  { name: c('exam'), value: '', default: '', meaning: c('The exam you learn for.'), allowed: c('an id, or empty') },
];

describe('settings', () => {
  test('are lines with tabs for pipes', () => {
    expect(plainSettings(rows)).toBe('retention\t0.85\t0.9\tHow much is kept.\nexam\t\t\tThe exam you learn for.\n');
  });

  test('are set for people; a changed one names its default, an empty one says so', () => {
    expect(settingsLines(rows, { width: 24, color: false })).toBe(
      [
        ' retention  0.85  (by default 0.9)',
        '   How much is kept.',
        '   It is a number.',
        ' exam  not set',
        '   The exam you learn',
        '   for.',
        '   It is an id, or',
        '   empty.',
        '',
      ].join('\n'),
    );
  });

  test('have colours where these are wanted', () => {
    expect(settingsLines(rows, { width: 80, color: true })).toContain('\u001b[36m0.85');
  });
});

test('a moment reads as the clock showed it there', () => {
  expect(momentText({ time: Date.parse('2026-11-23T23:30:00Z'), offset: 60 })).toBe('2026-11-24 00:30');
});
