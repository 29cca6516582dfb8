import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Home } from '../support/program.js';
import { PseudoTerminal } from '../support/pseudo-terminal.js';

/** `aws s3 ls` on its way to the clipboard of the terminal. */
const SENT = `\u001b]52;c;${Buffer.from('aws s3 ls').toString('base64')}\u0007`;

let home: Home;
let terminal: PseudoTerminal;

beforeEach(() => {
  home = new Home();
});

afterEach(() => {
  terminal.close();
  home.remove();
});

/** Opens the commands of S3 with the cursor on the first, where clipboard programs do what a script does. */
async function openBrowser(script: string, programs = ['xclip']): Promise<void> {
  for (const name of programs) {
    writeFileSync(join(home.folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(home.folder, name), 0o755);
  }
  const PATH = `${home.folder}:/usr/bin:/bin`;
  terminal = new PseudoTerminal(['cheatsheet', 's3'], {
    home: home.folder,
    environment: { PATH, DISPLAY: ':7', WAYLAND_DISPLAY: 'w', TMUX: 't', SSH_TTY: '', AWS_PROFILE: 'me' },
  });
  await terminal.untilShown('q back');
}

test('a clipboard program gets what is copied and no variable of AWS, and the terminal nothing', async () => {
  await openBrowser(`cat > '${home.folder}/copied'; env > '${home.folder}/environment'`);
  terminal.press('y');
  await terminal.untilShown('Copied: aws s3 ls');
  terminal.press('q');
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
  expect(readFileSync(join(home.folder, 'copied'), 'utf8')).toBe('aws s3 ls');
  expect(readFileSync(join(home.folder, 'environment'), 'utf8')).not.toContain('AWS_');
  expect(terminal.raw).not.toContain('\u001b]52;');
});

test('one that hangs holds up no key, and the terminal gets the text once it has had its time', async () => {
  await openBrowser('exec sleep 60');
  terminal.press('yj');
  await terminal.until('the cursor is on the second command', () =>
    /\n +› (?!List your buckets)/.test(terminal.screen()),
  );
  await terminal.untilShown("Sent to the terminal's clipboard: aws s3 ls");
  expect(terminal.raw).toContain(SENT);
  terminal.press('q');
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
});

test('who copies and leaves at once has the copy, and waits for none of them', async () => {
  // Each would have had a second: six of them are well above what is asked for below.
  await openBrowser('exec sleep 60', ['tmux', 'pbcopy', 'wl-copy', 'xclip', 'xsel', 'clip.exe']);
  const begin = performance.now();
  terminal.press('yq');
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
  expect(performance.now() - begin).toBeLessThan(4_000);
  expect(terminal.raw.split(SENT)).toHaveLength(2);
  expect(terminal.raw.indexOf(SENT)).toBeLessThan(terminal.raw.indexOf('\u001b[?1049l'));
});
