import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PseudoTerminal } from '../support/pseudo-terminal.js';
import { CompletionDesk, SHELLS, type Shell } from '../support/shell-completion.js';
import { isMissing } from '../support/tools.js';

let desk: CompletionDesk;
let terminal: PseudoTerminal;

beforeEach(() => {
  desk = new CompletionDesk();
});

afterEach(() => {
  terminal.close();
  desk.remove();
});

/** How each shell is started with what its user has in the file of settings, and a prompt to wait for. */
const STARTS: Readonly<Record<Shell, (rc: string) => string>> = {
  bash: (rc) => `bash --noprofile --rcfile '${rc}' -i`,
  zsh: (rc) => `env ZDOTDIR='${rc}.d' zsh -d -i`,
  fish: (rc) => `fish --no-config -i -C "source '${rc}'"`,
};

const SETTINGS: Readonly<Record<Shell, string>> = {
  bash: `PS1='ready> '\nunset HISTFILE\neval "$(awsstudy completion bash)"\neval "$(awsstudy completion bash --widget)"\n`,
  zsh: `PS1='ready> '\nunsetopt prompt_sp\nautoload -Uz compinit\ncompinit -D -u\neval "$(awsstudy completion zsh)"\neval "$(awsstudy completion zsh --widget)"\n`,
  fish: `function fish_prompt; echo -n 'ready> '; end\nfunction fish_greeting; end\nawsstudy completion fish | source\nawsstudy completion fish --widget | source\n`,
};

/** Opens a shell that knows the program as its help says. */
async function openShell(shell: Shell): Promise<void> {
  const rc = join(desk.folder, 'rc');
  desk.run('bash', 'mkdir -p rc.d');
  writeFileSync(shell === 'zsh' ? join(`${rc}.d`, '.zshrc') : rc, SETTINGS[shell]);
  terminal = new PseudoTerminal([], { command: STARTS[shell](rc), columns: 100, environment: desk.environment() });
  await terminal.untilShown('ready>');
}

const MIRROR = 'aws s3 sync <folder> s3://<bucket>/<prefix>/ --delete';

/** How each shell tells what a word means beside it. */
const TOLD: Readonly<Record<Shell, RegExp>> = {
  bash: /vpc +vpc-connectivity +vpc-security/,
  zsh: /vpc-security +-- +VPC Security/,
  fish: /vpc-security +\(VPC Security\)/,
};

describe.each(SHELLS)('%s: Tab', (shell) => {
  const isSkipped = isMissing(shell);

  test.skipIf(isSkipped)('writes the only word that fits, and tells what others there are', async () => {
    await openShell(shell);
    terminal.press('awsstudy che\t');
    await terminal.untilShown('ready> awsstudy cheatsheet');
    terminal.press('vpc\t\t');
    await terminal.until('the topics are told', () => TOLD[shell].test(terminal.screen()));
    expect(terminal.screen()).toContain('ready> awsstudy cheatsheet vpc');
  });
});

describe.each(SHELLS)('%s: Ctrl-G', (shell) => {
  const isSkipped = isMissing(shell);

  test.skipIf(isSkipped)(
    'puts the picked command on the prompt, where the cursor is, and does not run it',
    async () => {
      await openShell(shell);
      terminal.press('echo [ ]\u001b[D\u001b[D');
      await terminal.untilShown('echo [ ]');
      terminal.press('\u0007');
      await terminal.untilShown('Esc leave');
      terminal.press('bucket mirror');
      await terminal.untilShown('1 of');
      terminal.press('\r');
      await terminal.untilShown(`ready> echo [${MIRROR} ]`);
      // What is on the line can still be edited; the shell has run nothing.
      terminal.press('\u0001: \u0005 # "it"');
      await terminal.untilShown(`: echo [${MIRROR} ] # "it"`);
      expect(terminal.screen()).not.toMatch(/not found|No such file|error/);
    },
  );

  test.skipIf(isSkipped)('leaves the line as it was when no command is picked', async () => {
    await openShell(shell);
    terminal.press('echo before\u0007');
    await terminal.untilShown('Esc leave');
    terminal.press('\u001b');
    await terminal.untilShown('ready> echo before');
    terminal.press(' after\r');
    await terminal.untilShown('\nbefore after');
  });

  test.skipIf(isSkipped)('does nothing, and says nothing, where there is no program any more', async () => {
    await openShell(shell);
    desk.install(undefined);
    terminal.press('echo one\u0007 two\r');
    await terminal.untilShown('\none two');
    expect(terminal.screen()).not.toContain('not found');
  });
});
