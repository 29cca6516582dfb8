import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import { Quiz } from '../../../src/screens/quiz/quiz-view.js';
import { c, shortQuestion } from '../../support/builders.js';
import { pressed, quizOf, titles } from './quiz-builders.js';

test.each([
  ['1 minute', /✓ Right\n\n {2}You {5}1 minute\n {2}Answer {2}60 seconds\n\n/],
  ['60 seconds', /✓ Right\n\n {2}You {5}60 seconds\n\n/],
])('right as `%s`, the amount asked for stands below the one typed where they differ', (typed, look) => {
  const asked = shortQuestion({ form: 'number', number: 60, unit: c('seconds'), tolerance: 0 });
  const state = pressed(quizOf(asked), ...typed, 'Enter');
  const view = <Quiz state={state} size={{ columns: 80, rows: 24 }} titles={titles} color={false} />;
  expect(renderToString(view, { columns: 80 })).toMatch(look);
});
