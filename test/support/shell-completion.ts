import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearedEnvironment, PROGRAM } from './program.js';

/** The shells that completion is made for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What a shell makes of a line when Tab is pressed: the words it offers, or writes when there is only one. */
export type Completed = Readonly<Record<string, readonly string[]>>;

/** A folder with `awsstudy` in its `bin`, in which shells complete lines. */
export class CompletionDesk {
  readonly folder = mkdtempSync(join(tmpdir(), 'awsstudy-completion-'));
  readonly home = join(this.folder, 'home');

  constructor(program = `exec '${process.execPath}' '${PROGRAM}' "$@"`) {
    mkdirSync(join(this.folder, 'bin'));
    this.install(program);
  }

  /** Makes another program of `awsstudy`; nothing: there is none. */
  install(program: string | undefined): void {
    const file = join(this.folder, 'bin', 'awsstudy');
    rmSync(file, { force: true });
    if (program !== undefined) {
      writeFileSync(file, `#!/bin/sh\n${program}\n`);
      chmodSync(file, 0o755);
    }
  }

  /** Lets a shell complete lines by its script; gives also what was written to stderr. */
  complete(
    shell: Shell,
    lines: readonly string[],
    text = scriptOf(shell),
  ): { readonly completed: Completed; readonly noise: string } {
    const script = join(this.folder, 'script');
    writeFileSync(script, text);
    const { stdout, stderr } = DRIVERS[shell](this, script, lines);
    const answers = stdout.split(END).map((answer) => answer.split('\n').filter((word) => word !== ''));
    return {
      completed: Object.fromEntries(lines.map((line, index) => [line, (answers[index] ?? []).sort()])),
      noise: stderr,
    };
  }

  /** Runs a shell in the folder. */
  run(shell: Shell, script: string, given: readonly string[] = []) {
    const file = join(this.folder, `driver.${shell}`);
    writeFileSync(file, script);
    const flags = { bash: ['--norc'], zsh: ['-f'], fish: ['--no-config'] }[shell];
    return spawnSync(shell, [...flags, file, ...given], {
      cwd: this.folder,
      encoding: 'utf8',
      env: this.environment(),
      timeout: 60_000,
    });
  }

  environment(): Record<string, string> {
    return clearedEnvironment({
      PATH: `${join(this.folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      AWSSTUDY_HOME: this.home,
      HOME: this.folder,
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 9 });
  }
}

/** The script that a shell gets from the built program. */
export function scriptOf(shell: Shell): string {
  return readFileSync(join('dist', 'shells', `completion.${shell}`), 'utf8');
}

const END = '@END@\n';

type Driver = (
  desk: CompletionDesk,
  script: string,
  lines: readonly string[],
) => { readonly stdout: string; readonly stderr: string };

const DRIVERS: Readonly<Record<Shell, Driver>> = {
  bash: (desk, script, lines) => desk.run('bash', `${BASH}\n${lines.map(bashCase).join('\n')}\n`, [script]),
  zsh: (desk, script, lines) => {
    writeFileSync(join(desk.folder, 'capture.zsh'), CAPTURE);
    return desk.run('zsh', ZSH, [script, ...lines]);
  },
  fish: (desk, script, lines) => desk.run('fish', FISH, [script, ...lines]),
};

/** Drives the function as readline does. Where it leaves paths to readline, the driver does what readline would. */
const BASH = `
source "$1"
compopt() { [[ $2 == default ]] && paths=-f || paths=-d; }
drive() {
  COMP_LINE=$1 COMP_POINT=\${#1}
  shift
  COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=() paths=
  _awsstudy awsstudy
  if [[ -n $paths && \${#COMPREPLY[@]} == 0 ]]; then
    compgen "$paths" -- "\${COMP_WORDS[COMP_CWORD]}"
  elif ((\${#COMPREPLY[@]})); then
    printf '%s\\n' "\${COMPREPLY[@]}"
  fi
  echo '@END@'
}`;

/** Takes a line apart as readline does: at blanks, and around = and :. */
function bashCase(line: string): string {
  const words = line.split(/ +/).flatMap((word) => word.match(/[=:]+|[^=:]+/g) ?? ['']);
  return `drive ${[line, ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')}`;
}

/** Types lines into an interactive zsh and prints what its completion offers, or writes. */
const ZSH = `
zmodload zsh/zpty
script=$1
shift
zpty -b shell 'env PS1= PS2= zsh -f -i'
zpty -w shell "unsetopt beep prompt_sp; fpath=($PWD/functions $fpath); autoload -Uz compinit; compinit -D -u; source \${(q)script}; source ./capture.zsh; print READY''X"
zpty -r shell out '*READYX*'
for line in "$@"; do
  : > hits
  zpty -w -n shell "$line"$'\\t'
  zpty -r shell out '*@DONE@*'
  [[ $out == *(oops|not found|no matches)* ]] && print -u2 -r -- $out
  print -r -- "$(<hits)"
  print -r -- '@END@'
  zpty -w -n shell $'\\x15'
done
zpty -d shell`;

const CAPTURE = `
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-[[:alnum:]]#[OAD]\\ * ]]; then
    builtin compadd "$@"
    return
  fi
  local -a offered
  builtin compadd -A offered "$@"
  (($#offered)) && print -rl -- $offered >> hits
  builtin compadd "$@"
}
capture() {
  zle complete-word
  print -r -- "$BUFFER" > buffer
  print -n '@DONE@'
}
zle -N capture
bindkey '^I' capture`;

const FISH = `
source $argv[1]
for line in $argv[2..-1]
    complete -C"$line" | string split -f 1 \\t
    echo '@END@'
end`;
