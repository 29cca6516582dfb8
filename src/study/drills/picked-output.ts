import type { Call } from './call.js';

/** Programs with words that show JSON as it is, only in colours or in lines. */
const SHOWN_WHOLE = /^(?:jq \.?|python3? json\.tool)$/;

/**
 * Gives the commands of a line without one at its end that shows the JSON of the command before it, or what of it is
 * looked for. That changes as little of what is done as `--query` does; where the task is what is printed, it is another
 * way than the answer's, and stays.
 */
export function withoutPicking(given: readonly Call[], expected: readonly Call[]): readonly Call[] {
  const [before, last] = given.slice(-2);
  const reads = given.length === expected.length + 1 && before?.joint === '|' && before.printsJson;
  if (!reads || last === undefined || !(showsWhole(last) || (last.program === 'jq' && isFree(expected)))) {
    return given;
  }
  const redirections = [...before.redirections, ...last.redirections];
  return [...given.slice(0, -2), { ...before, redirections, joint: last.joint }];
}

function showsWhole({ program, options, operands }: Call): boolean {
  const words = [...options.map(({ text }) => text).filter((text) => text !== ''), ...operands.map(({ text }) => text)];
  return SHOWN_WHOLE.test(`${program} ${words.join(' ')}`);
}

/** Whether nothing of the answer says what is to be printed. */
function isFree(expected: readonly Call[]): boolean {
  return !expected.at(-1)?.options.some(({ name }) => name === 'query' || name === 'output');
}
