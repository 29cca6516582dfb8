import { spawnSync } from 'node:child_process';

/**
 * Tells whether a program is missing that a test needs, and prints that the test is skipped. In the whole gate
 * (`.ci/run`) nothing is skipped: the test fails.
 */
export function isMissing(tool: string): boolean {
  const isThere = spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
  if (!isThere && process.env['AWSSTUDY_GATE'] === '1') {
    throw new Error(`${tool} is missing: the gate skips no test.`);
  }
  if (!isThere) {
    process.stderr.write(`Skipped: there is no ${tool} here.\n`);
  }
  return !isThere;
}
