import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Home, PROGRAM } from '../support/program.js';
import { PseudoTerminal } from '../support/pseudo-terminal.js';

let home: Home;
let terminal: PseudoTerminal;

beforeEach(() => {
  home = new Home();
});

afterEach(() => {
  terminal.close();
  home.remove();
});

/** What no other program needs to know. */
const SECRETS = { AWS_SECRET_ACCESS_KEY: 'topsecret', AWS_PROFILE: 'me' };

const inHome = (name: string) => join(home.folder, name);

/** Writes a program into the learner's folder and gives its path. */
function program(name: string, script: string): string {
  writeFileSync(inHome(name), `#!/bin/sh\n${script}\n`);
  chmodSync(inHome(name), 0o755);
  return inHome(name);
}

/** Runs a line to its end and gives the exit code, with what is on the terminal then. */
async function ended(args: readonly string[], environment: Record<string, string>) {
  terminal = new PseudoTerminal(args, { home: home.folder, environment, columns: 100 });
  const { code, cooked } = await terminal.ended();
  expect(cooked).toBe(true);
  return { code, screen: terminal.screen() };
}

const edit = (editor: string) => ended(['config', 'edit'], { EDITOR: editor });

describe('config edit', () => {
  test('opens all settings in the editor and takes what was saved', async () => {
    const editor = program('editor', `cp "$2" '${inHome('seen')}'; echo '{"width": 90}' > "$2"`);
    // A program with an option, as in `code --wait`; quotes hold a path together.
    const { code, screen } = await edit(`'${editor}' --wait`);
    expect([code, screen]).toEqual([0, expect.stringContaining('The settings are changed.')]);
    expect(JSON.parse(readFileSync(inHome('seen'), 'utf8'))).toMatchObject({ retention: 0.9, pager: 'auto' });
    expect(readFileSync(inHome('config.json'), 'utf8')).toBe('{"width": 90}\n');
  });

  test('VISUAL goes before EDITOR; what is left as it was changes nothing', async () => {
    const { code, screen } = await ended(['config', 'edit'], { VISUAL: 'true', EDITOR: 'false' });
    expect([code, screen]).toEqual([0, expect.stringContaining('The settings are as they were.')]);
    expect(existsSync(inHome('config.json'))).toBe(false);
  });

  test('names what is wrong, keeps the settings, and goes on with what was typed', async () => {
    writeFileSync(inHome('config.json'), '{"retention": 0.8}');
    const first = await edit(program('slip', 'echo \'{"width": 5}\' > "$1"'));
    expect(first.code).toBe(2);
    expect(first.screen).toContain('The setting width must be 0, or a whole number from 20 to 1000, not `5`.');
    expect(first.screen).toContain('awsstudy: The settings are as they were.');
    expect(readFileSync(inHome('config.json'), 'utf8')).toBe('{"retention": 0.8}');
    terminal.close();
    const second = await edit(program('mend', 'sed -i s/5/50/ "$1"'));
    expect(second.screen).toContain('This is what you typed the last time; it was not taken.');
    expect([second.code, readFileSync(inHome('config.json'), 'utf8')]).toEqual([0, '{"width": 50}\n']);
  });

  test('tells a name that no setting has', async () => {
    const { code, screen } = await edit(program('editor', 'echo \'{"theme": 1}\' > "$1"'));
    expect([code, screen]).toEqual([0, expect.stringContaining('There is no setting `theme`; it changes nothing.')]);
  });

  test("waits while the editor has the keyboard: Ctrl-C is the editor's", async () => {
    const editor = program(
      'editor',
      'trap "echo caught" INT; echo ready; read line; echo "{}" > "$1"; echo "got $line"',
    );
    // The shell in front of the program gets the key too, and would go.
    const command = `trap : INT; '${process.execPath}' '${PROGRAM}' config edit`;
    terminal = new PseudoTerminal([], { command, home: home.folder, environment: { EDITOR: editor } });
    await terminal.untilShown('ready');
    terminal.press('\u0003');
    await terminal.untilShown('caught');
    terminal.press('more\r');
    expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
    expect(terminal.screen()).toContain('got');
    expect(terminal.screen()).toContain('The settings are changed.');
  });

  test('the editor gets no variable of AWS, and those of awsstudy', async () => {
    const editor = program('editor', `env > '${inHome('environment')}'`);
    await ended(['config', 'edit'], { EDITOR: editor, ...SECRETS });
    const environment = readFileSync(inHome('environment'), 'utf8');
    expect(environment).not.toContain('AWS_');
    expect(environment).toContain(`AWSSTUDY_HOME=${home.folder}\n`);
  });

  test('an editor that is not there is named with its variable', async () => {
    const { code, screen } = await edit('nosuch-editor');
    expect(code).toBe(2);
    expect(screen).toContain('awsstudy: The editor in EDITOR, `nosuch-editor`, ended with 127.');
    expect(screen).toContain('Set EDITOR to an editor of yours, or run');
  });

  test('without a variable it guesses no editor', async () => {
    const { code, screen } = await ended(['config', 'edit'], {});
    expect(code).toBe(2);
    expect(screen).toContain('awsstudy: Neither VISUAL nor EDITOR names an editor.');
    expect(screen).toContain('For example: `EDITOR=nano awsstudy config edit`.');
  });

  test('without a terminal it opens nothing', () => {
    terminal = new PseudoTerminal(['paths']);
    expect(home.run(['config', 'edit'], { environment: { EDITOR: 'true' } })).toEqual({
      code: 6,
      stdout: '',
      stderr:
        'awsstudy: `config edit` needs a terminal.\nWithout one: `awsstudy config set newCardsPerDay 10`, and the like.\n',
    });
  });
});

describe('the pager', () => {
  const paged = () => existsSync(inHome('paged'));
  /** Lists the topics in an environment as `env` takes it, and gives what is on the terminal then. */
  const printed = async (environment: string) => {
    const command = `env ${environment} '${process.execPath}' '${PROGRAM}' list --width 80`;
    terminal = new PseudoTerminal([], { command, home: home.folder });
    expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
    return terminal.screen();
  };

  test.each([
    ['is used for text that is longer than the terminal', 'on', 'list', true],
    ['is used for the help', 'on', 'help', true],
    ['is used for the help of a command', 'on', 'quiz --help', true],
    ['is not used for what fits', 'on', 'due', false],
    ['is not used for lines meant for programs', 'on', 'list --plain', false],
    ['is not used where it is not wanted', 'off', 'list', false],
    ['is used unless it is switched off', 'auto', 'list', true],
  ])('%s', async (_what, setting, line, isUsed) => {
    home.run(['config', 'set', 'pager', setting]);
    const pager = program('pager', `cat > '${inHome('paged')}'; echo paged`);
    const { code } = await ended(line.split(' '), { PAGER: pager });
    expect([code, paged()]).toEqual([0, isUsed]);
  });

  test('gets the text with its colours, and may be left before it has read all', async () => {
    home.run(['config', 'set', 'pager', 'on']);
    const pager = program('pager', `head -n 3 > '${inHome('paged')}'`);
    const { code } = await ended(['cheatsheet', '--no-meaning'], { PAGER: pager });
    expect(code).toBe(0);
    expect(readFileSync(inHome('paged'), 'utf8')).toContain('\u001b[');
  });

  test('gets no variable of AWS', async () => {
    const { code, screen } = await ended(['list'], { PAGER: 'env', ...SECRETS });
    expect([code, screen]).toEqual([0, expect.stringContaining('AWSSTUDY_HOME=')]);
    expect(terminal.raw).not.toContain('AWS_');
    expect(terminal.raw).not.toContain('topsecret');
  });

  test.each([
    ['-M', '-R -M'],
    ['iM', '-R iM'],
    ['-Pwhere', '-R -Pwhere'],
    ['-r', '-R -r'],
  ])('is told to show colours beside what LESS=%s says', async (own, given) => {
    const pager = program('pager', `echo "$LESS" > '${inHome('paged')}'`);
    await ended(['list'], { PAGER: pager, LESS: own });
    expect(readFileSync(inHome('paged'), 'utf8')).toBe(`${given}\n`);
  });

  test('where no program can be started the text is printed', async () => {
    home.run(['config', 'set', 'pager', 'on']);
    writeFileSync(inHome('refuse.cjs'), "require('node:child_process').spawn = () => { throw new Error('ENOMEM'); };");
    const command = `'${process.execPath}' --require '${inHome('refuse.cjs')}' '${PROGRAM}' list`;
    terminal = new PseudoTerminal([], { command, home: home.folder });
    expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
    expect(terminal.screen()).toContain('26 topics');
  });

  test('of the machine keeps the best above until it is left, and is found by its path', async () => {
    mkdirSync(inHome('bin'));
    program('bin/less', `echo "$@ $LESS" > '${inHome('paged')}'; head -n 2; echo; echo left`);
    const screen = await printed(`-u PAGER PATH='${inHome('bin')}':/usr/bin:/bin`);
    expect(screen).toContain('left');
    expect(readFileSync(inHome('paged'), 'utf8')).toBe('-FRX FRX\n');
  });

  test.each([
    ['where PAGER is empty', 'PAGER='],
    ['where PAGER is blank', "PAGER=' '"],
    ['where none is installed', '-u PAGER PATH=/nonexistent'],
    ['on a terminal that only prints', `TERM=dumb PAGER='echo paged;'`],
  ])('is not used of itself %s', async (_where, environment) => {
    expect(await printed(environment)).toMatch(/26 topics/);
  });

  test('that is not there leaves the text on the terminal', async () => {
    home.run(['config', 'set', 'pager', 'on']);
    const { code, screen } = await ended(['list'], { PAGER: 'nosuch-pager' });
    expect([code, screen]).toEqual([0, expect.stringContaining('terraform')]);
  });

  test('is never used in a pipe', async () => {
    home.run(['config', 'set', 'pager', 'on']);
    const pager = program('pager', `cat > '${inHome('paged')}'`);
    terminal = new PseudoTerminal([], {
      command: `'${process.execPath}' '${PROGRAM}' list --width 80 | tail -n 2`,
      home: home.folder,
      environment: { PAGER: pager },
    });
    await terminal.ended();
    expect(paged()).toBe(false);
  });
});
