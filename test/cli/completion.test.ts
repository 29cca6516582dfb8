import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { describeCompletion } from '../support/completion-cases.js';
import { Home } from '../support/program.js';
import { SHELLS } from '../support/shell-completion.js';
import { isMissing } from '../support/tools.js';

// Zsh and fish, with the same cases, are in test/heavy.
describeCompletion('bash');

const home = new Home();
afterAll(() => home.remove());

test.skipIf(isMissing('zsh'))('zsh shows a meaning where there is one, and no sign for it where there is none', () => {
  const { stdout } = spawnSync('zsh', ['-f'], {
    encoding: 'utf8',
    input: `awsstudy() { printf 'none\\nvpc\\tAmazon: VPC\\na:b\\t\\n' }
      compdef() { }
      _describe() { print -rl -- "\${(@P)4}" }
      source shells/completion.zsh
      words=(awsstudy '') CURRENT=2 PREFIX=
      _awsstudy`,
  });
  expect(stdout).toBe('vpc:Amazon: VPC\na\\:b\n');
});

describe('awsstudy completion', () => {
  test.each(SHELLS)('prints the script of %s, or the one that binds a key', (shell) => {
    expect(home.run(['completion', shell])).toEqual({
      code: 0,
      stdout: readFileSync(`shells/completion.${shell}`, 'utf8'),
      stderr: '',
    });
    const { stdout } = home.run(['completion', shell, '--widget']);
    expect(stdout).toBe(readFileSync(`shells/widget.${shell}`, 'utf8').replaceAll('{{key}}', 'g'));
    expect(home.run(['completion', shell, '--widget', '--key', 't']).stdout).toBe(
      stdout.replaceAll(/(-|\^|\\c)g\b/g, '$1t'),
    );
    expect(JSON.parse(home.run(['completion', shell, '--widget', '--json']).stdout)).toEqual({ shell, script: stdout });
  });

  test.each([
    ['completion', 'Missing required argument `shell`.'],
    ['completion csh', 'completion takes bash, zsh or fish, not `csh`.'],
    [
      'completion zsh --widget --key c',
      '--key takes a letter that terminals leave free, not `c`.\nTake one of a b e f g k l n o p r t u v w x y.',
    ],
    [
      'completion zsh --key t',
      '--key says which key the widget takes.\nRun `awsstudy completion zsh --widget --key t`.',
    ],
  ])('%s', (line, sentence) => {
    const { code, stderr } = home.run(line.split(' '));
    expect([code, stderr]).toEqual([2, expect.stringContaining(`awsstudy: ${sentence}\n`)]);
  });
});
