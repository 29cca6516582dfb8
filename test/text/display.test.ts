import { describe, expect, test } from 'vitest';
import {
  type DisplayFacts,
  type DisplayOptions,
  displayOf,
  screenColor,
  withoutScreen,
} from '../../src/text/display.js';

const terminal: DisplayFacts = { inputIsTerminal: true, outputIsTerminal: true, columns: () => 120, environment: {} };
const pipe: DisplayFacts = { ...terminal, outputIsTerminal: false, columns: () => undefined };
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
])('the width: %s', (_name, options, facts, width) => {
  expect(displayOf(options, facts).width).toBe(width);
});
