import { expect, test } from 'vitest';
import { iamEvaluation } from '../../src/study/generators/security/iam-evaluation.js';
import { answerOf, questionsOf } from '../study/generators/computed-questions.js';
import { disagreement, simulated } from '../study/generators/security/iam-simulation.js';

// The everyday test asks the simulator about every tenth of these; it takes nearly a millisecond for each.
test('10,000 computed questions about policy evaluation agree with a simulator of IAM', async () => {
  const disputed: string[] = [];
  for (const question of questionsOf(iamEvaluation)) {
    const fault = disagreement(answerOf(question), await simulated(question));
    disputed.push(...(fault === undefined ? [] : [`${fault}\n${question.stem}`]));
  }
  expect(disputed).toEqual([]);
});
