import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  dayOf,
  isSettingName,
  parseSetting,
  SETTINGS,
  type SettingName,
  settingsFrom,
} from '../../src/study/settings.js';

test.each([
  ['retention', true],
  ['newCardsPerDay', true],
  ['examDate', true],
  ['colour', false],
  ['constructor', false],
])('%s is a setting: %s', (name, is) => {
  expect(isSettingName(name)).toBe(is);
});

test.each<[SettingName, unknown, string]>([
  ['retention', 0.9, 'Share of the questions that you still know on the day they fall due; more means more reviews.'],
  ['newCardsPerDay', 20, 'How many new questions a day `awsstudy review` brings at most.'],
  ['reviewsPerDay', 200, 'How many questions a day `awsstudy review` asks again at most.'],
  ['longestInterval', 36_500, 'After how many days a question comes back at the latest, however well you know it.'],
  ['confidence', 'off', 'Whether you are asked how sure you are before you see the verdict.'],
  ['exam', '', 'The exam you learn for; `awsstudy exam set` sets it with its date.'],
  ['examDate', '', 'The day of that exam; every question that needs one gets a last look in the days before it.'],
])('%s is %j by default and explained', (name, standard, meaning) => {
  expect(DEFAULT_SETTINGS[name]).toBe(standard);
  expect(SETTINGS[name].meaning).toBe(meaning);
});

test('every default is allowed', () => {
  expect(Object.values(SETTINGS).every((rule) => rule.accepts(rule.default))).toBe(true);
});

describe('what is typed for a setting', () => {
  test.each<[SettingName, string, unknown]>([
    ['retention', '0.7', 0.7],
    ['retention', '0.97', 0.97],
    ['retention', '0.98', undefined],
    ['retention', '', undefined],
    ['retention', '0x1', undefined],
    ['retention', 'high', undefined],
    ['newCardsPerDay', '0', 0],
    ['newCardsPerDay', '1000', 1000],
    ['newCardsPerDay', '1001', undefined],
    ['newCardsPerDay', '1.5', undefined],
    ['reviewsPerDay', '10000', 10_000],
    ['reviewsPerDay', '10001', undefined],
    ['longestInterval', '0', undefined],
    ['longestInterval', '1', 1],
    ['longestInterval', '36501', undefined],
    ['confidence', 'on', 'on'],
    ['confidence', 'yes', undefined],
    ['exam', 'saa-c03', 'saa-c03'],
    ['exam', '', ''],
    ['exam', '../x', undefined],
    ['examDate', '2027-03-01', '2027-03-01'],
    ['examDate', '2027-3-1', undefined],
    ['examDate', '', ''],
  ])('%s %j becomes %j', (name, typed, value) => {
    expect(parseSetting(name, typed)).toBe(value);
  });
});

test('values of any kind become settings: what is absent or not allowed has its default', () => {
  const values = { retention: '0.8', newCardsPerDay: 5, confidence: true, exam: null, other: 1 };
  expect(settingsFrom(values)).toEqual({ ...DEFAULT_SETTINGS, newCardsPerDay: 5 });
});

test.each([
  ['1970-01-01', 0],
  ['2027-03-01', 20_878],
  ['2028-02-29', 21_243],
  ['2027-02-29', undefined],
  ['2027-13-01', undefined],
  ['2027-03-01T10:00', undefined],
  ['1 March 2027', undefined],
])('%s is day %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});
