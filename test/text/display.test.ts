import { describe, expect, test } from 'vitest';
import {
  type DisplayFacts,
  type DisplayOptions,
  type DisplaySettings,
  displayOf,
  screenColor,
  withoutScreen,
} from '../../src/text/display.js';

const terminal: DisplayFacts = {
  inputIsTerminal: true,
  outputIsTerminal: true,
  columns: () => 120,
  environment: {},
  settings: () => ({ color: 'auto', width: 0 }),
};
const pipe: DisplayFacts = { ...terminal, outputIsTerminal: false, columns: () => undefined };
const set = (facts: DisplayFacts, settings: Partial<DisplaySettings>): DisplayFacts => ({
  ...facts,
  settings: () => ({ color: 'auto', width: 0, ...settings }),
});
const env = (facts: DisplayFacts, environment: Record<string, string>): DisplayFacts => ({ ...facts, environment });

describe('the form of an answer', () => {
  test.each<[string, DisplayOptions, DisplayFacts, string]>([
    ['a terminal at both ends', {}, terminal, 'screen'],
    ['a pipe', {}, pipe, 'plain'],
    ['only stdout is a terminal', {}, { ...terminal, inputIsTerminal: false }, 'rendered'],
    ['a dumb terminal', {}, env(terminal, { TERM: 'dumb' }), 'rendered'],
    ['a screen reader', {}, env(terminal, { INK_SCREEN_READER: 'true' }), 'rendered'],
    ['--plain on a terminal', { plain: true }, terminal, 'plain'],
    ['--json wins over --plain', { plain: true, json: true }, terminal, 'json'],
    ['--width in a pipe', { width: 60 }, pipe, 'rendered'],
    ['--width on a terminal', { width: 60 }, terminal, 'screen'],
    ['--width where only stdout is a terminal', { width: 60 }, { ...terminal, inputIsTerminal: false }, 'rendered'],
    ['--color always on a terminal', { color: 'always' }, terminal, 'screen'],
    ['--color always on a dumb terminal', { color: 'always' }, env(terminal, { TERM: 'dumb' }), 'rendered'],
    ['--color never on a terminal', { color: 'never' }, terminal, 'screen'],
    ['FORCE_COLOR on a terminal', {}, env(terminal, { FORCE_COLOR: '1' }), 'screen'],
    ['--color always in a pipe', { color: 'always' }, pipe, 'rendered'],
    ['--color never in a pipe', { color: 'never' }, pipe, 'plain'],
    ['FORCE_COLOR in a pipe', {}, env(pipe, { FORCE_COLOR: '1' }), 'plain'],
    ['FORCE_COLOR=0 in a pipe', {}, env(pipe, { FORCE_COLOR: '0' }), 'plain'],
    ['settings in a pipe', {}, set(pipe, { color: 'always', width: 60 }), 'plain'],
    ['settings on a terminal', {}, set(terminal, { color: 'always', width: 60 }), 'screen'],
  ])('%s', (_name, options, facts, form) => {
    expect(displayOf(options, facts).form).toBe(form);
  });

  test('a command without a screen is set as text where a screen would open', () => {
    expect(withoutScreen({}, terminal).form).toBe('rendered');
  });
});

describe('colour', () => {
  const rendered = { ...terminal, inputIsTerminal: false };
  test.each<[string, DisplayOptions, DisplayFacts, boolean]>([
    ['a terminal', {}, rendered, true],
    ['a pipe', {}, pipe, false],
    ['NO_COLOR', {}, env(rendered, { NO_COLOR: '1' }), false],
    ['an empty NO_COLOR', {}, env(rendered, { NO_COLOR: '' }), true],
    ['--color always beats NO_COLOR', { color: 'always' }, env(rendered, { NO_COLOR: '1' }), true],
    ['--color never', { color: 'never' }, rendered, false],
    ['a dumb terminal', {}, env(rendered, { TERM: 'dumb' }), false],
    ['--width in a pipe asks for no colour', { width: 60 }, pipe, false],
    ['FORCE_COLOR in a pipe', {}, env(pipe, { FORCE_COLOR: '1' }), false],
    ['FORCE_COLOR with --width in a pipe', { width: 60 }, env(pipe, { FORCE_COLOR: '1' }), true],
    ['FORCE_COLOR=0', {}, env(rendered, { FORCE_COLOR: '0' }), false],
    ['the setting never', {}, set(rendered, { color: 'never' }), false],
    ['the setting always, with --width in a pipe', { width: 60 }, set(pipe, { color: 'always' }), true],
    ['the setting always on a dumb terminal', {}, set(env(rendered, { TERM: 'dumb' }), { color: 'always' }), true],
    ['NO_COLOR beats the setting', {}, set(env(rendered, { NO_COLOR: '1' }), { color: 'always' }), false],
    ['FORCE_COLOR beats the setting', {}, set(env(rendered, { FORCE_COLOR: '1' }), { color: 'never' }), true],
    ['--color auto beats the setting', { color: 'auto' }, set(rendered, { color: 'never' }), true],
    ['--color always beats the setting', { color: 'always' }, set(rendered, { color: 'never' }), true],
  ])('%s', (_name, options, facts, color) => {
    expect(displayOf(options, facts).color).toBe(color);
  });

  test('a screen follows the same choices', () => {
    expect([screenColor({}, terminal), screenColor({}, env(terminal, { NO_COLOR: '1' }))]).toEqual([true, false]);
  });
});

test.each<[string, DisplayOptions, DisplayFacts, number]>([
  ['the terminal says it', {}, { ...terminal, inputIsTerminal: false, columns: () => 60 }, 60],
  ['no wider than can be read well', {}, { ...terminal, inputIsTerminal: false, columns: () => 200 }, 100],
  ['asked for', { width: 140 }, pipe, 140],
  ['nothing known', { color: 'always' }, pipe, 80],
  ['set, and wider than is read well', {}, set({ ...terminal, inputIsTerminal: false }, { width: 110 }), 110],
  ['set, and wider than the terminal', {}, set({ ...terminal, inputIsTerminal: false }, { width: 140 }), 120],
  ['set, in a pipe', { color: 'always' }, set(pipe, { width: 60 }), 60],
  ['asked for, whatever is set', { width: 140 }, set(pipe, { width: 60 }), 140],
])('the width: %s', (_name, options, facts, width) => {
  expect(displayOf(options, facts).width).toBe(width);
});

test('what gives plain lines never asks for the settings', () => {
  const settings = () => expect.unreachable('the settings were read');
  expect(displayOf({}, { ...pipe, settings })).toEqual({ form: 'plain', width: 80, color: false });
});
