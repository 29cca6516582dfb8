import { expect, test } from 'vitest';
import { UserError } from '../../src/study/errors.js';
import { ClosedPipe } from '../../src/world/output.js';
import { endingOf, isParseFault, isShown, usageError } from '../../src/world/report.js';

test('a person gets a sentence and what to do, without a stack', () => {
  const error = new UserError('There is no topic `x`.', { exit: 'notFound', hint: 'Run `awsstudy list`.' });
  expect(endingOf(error, '1.0.0')).toEqual({
    message: 'awsstudy: There is no topic `x`.\nRun `awsstudy list`.\n',
    code: 3,
  });
});

test('an error of another bundle counts by its name', () => {
  const other = Object.assign(new Error('No.'), { name: 'UserError', exit: 'progress', hint: undefined });
  expect(endingOf(other, '1.0.0')).toEqual({ message: 'awsstudy: No.\n', code: 7 });
});

test('a closed pipe ends quietly', () => {
  expect(endingOf(new ClosedPipe(), '1.0.0')).toEqual({ message: '', code: 0 });
});

test('a bug is told with its stack, the version and how to report it', () => {
  const { message, code } = endingOf(new TypeError('x is undefined'), '1.2.3');
  expect(code).toBe(1);
  expect(message).toContain('awsstudy: this is a bug in awsstudy 1.2.3 (Node v');
  expect(message).toContain(
    'Please open an issue with what you typed and these lines:\nTypeError: x is undefined\n    at ',
  );
  expect(endingOf('thrown text', '1.2.3').message).toContain('thrown text');
});

test('no control character of a message reaches the terminal', () => {
  expect(endingOf(new UserError('a\u001b]0;b\u0007c', { exit: 'usage' }), '1').message).toBe('awsstudy: a]0;bc\n');
});

const SEE_HELP = 'Run `awsstudy exam set --help` to see what it takes.';

test.each([
  ["error: unknown option '--foo'", 'Unknown option `--foo`.', SEE_HELP],
  ["error: unknown option '--plian'\n(Did you mean --plain?)", 'Unknown option `--plian`.', 'Did you mean `--plain`?'],
  ["error: unknown option '--section'\n(Did you mean --version?)", 'Unknown option `--section`.', SEE_HELP],
  ["error: unknown command 'lsit'\n(Did you mean list?)", 'Unknown command `lsit`.', 'Did you mean `list`?'],
  ["error: unknown command 'lst'\n(Did you mean one of list, ls?)", 'Unknown command `lst`.', 'Did you mean `list`?'],
  ["error: unknown command 'it's'", "Unknown command `it's`.", SEE_HELP],
  ["error: unknown command 'a\n(Did you mean b?)c'", 'Unknown command `a (Did you mean b?)c`.', SEE_HELP],
  [
    "error: too many arguments for 'list'. Expected 0 arguments but got 1.",
    'Too many arguments for `list`. Expected 0 arguments but got 1.',
    SEE_HELP,
  ],
  ["error: missing required argument 'date'", 'Missing required argument `date`.', SEE_HELP],
])('%j becomes a sentence of ours', (message, sentence, hint) => {
  expect(usageError({ code: 'commander.x', message }, 'awsstudy exam set')).toMatchObject({
    message: sentence,
    hint,
    exit: 'usage',
  });
});

test('what commander throws is told from what we throw', () => {
  const shown = Object.assign(new Error('(outputHelp)'), { code: 'commander.helpDisplayed' });
  expect([isParseFault(shown), isParseFault(new Error('x')), isParseFault('commander.x')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isShown(shown), isShown({ code: 'commander.unknownOption', message: '' })]).toEqual([true, false]);
});
