import { expect, test } from 'vitest';
import { settingNamed } from '../src/setting-change.js';

test.each([
  ['retenton', 'Did you mean `retention`?'],
  ['newcards', 'Did you mean `newCardsPerDay`?'],
  ['RETENTION', 'Did you mean `retention`?'],
  ['goal', 'Did you mean `dailyGoal`?'],
  ['exa', 'Did you mean `exam` or `examDate`?'],
  ['a', 'Run `awsstudy config list` to see the settings.'],
  ['theme', 'Run `awsstudy config list` to see the settings.'],
])('a name that no setting has leads to those it is a part of, or looks like: %s', (typed, hint) => {
  const message = `There is no setting \`${typed}\`.`;
  expect(() => settingNamed(typed)).toThrow(expect.objectContaining({ message, hint, exit: 'usage' }));
});
