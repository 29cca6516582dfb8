import { expect, test } from 'vitest';
import { choicePrompt } from '../../src/ui/choice-prompt.js';

test.each([
  ['Which one is it?', 1, 'Choose one.'],
  ['Which are they?', 2, 'Choose 2.'],
  ['Which are they? Choose TWO.', 2, ''],
  ['Which are they? (Choose three.)', 3, ''],
  ['Which are they? Choose 2', 2, ''],
  // A faulty stem doesn't hide what is asked.
  ['Which are they? Choose TWO.', 3, 'Choose 3.'],
  ['What does "choose two" do to a menu of four?', 2, 'Choose 2.'],
])('%s (%i)', (stem, choose, prompt) => {
  expect(choicePrompt(stem, choose)).toBe(prompt);
});
