import type { Command } from 'commander';
import { choiceOf, wholeNumber } from './arguments.js';
import { DEFAULT_COUNT, LEVELS } from './question-choice.js';

/** Declares the options that say which questions are asked. */
export function declareChoice(command: Command): Command {
  return command
    .option('--count <number>', `how many questions; without it ${DEFAULT_COUNT}`, wholeNumber('--count', 1, 100_000))
    .option('--all', 'every question once, whatever the schedule')
    .option('--new', 'only questions that you have never answered')
    .option('--missed', 'only questions that you answered wrong the last time')
    .option('--marked', 'only questions that you have marked')
    .option('--level <level>', `only ${LEVELS.join(', ')}`, choiceOf('--level', LEVELS))
    .option('--section <section>', 'only this section of the notes')
    .option('--exam <exam>', 'only questions that serve this exam');
}
