import type { Environment } from '../context.js';
import { HERE } from './here.js';
import { shellCall } from './shell-call.js';
import { withoutAws } from './without-aws.js';

/** A program of the learner's choice that gets the terminal. */
export interface TerminalProgram {
  /** As a shell reads it: what EDITOR or PAGER holds. */
  readonly line: string;
  /** What it is given beside that. */
  readonly words?: readonly string[];
  /** What it reads in place of the keyboard. */
  readonly input?: string;
  /** What it sees, but for the variables of AWS. */
  readonly environment: Environment;
  /** Variables that are set for it. */
  readonly more?: Environment;
}

/** Signals that the keyboard sends to every program in front: they are meant for the one that has the terminal. */
const KEYS = ['SIGINT', 'SIGQUIT'] as const;

/**
 * Runs a program on the terminal, waits for its end and gives its exit code. The shell takes the line apart, as for
 * `git`, and gives way to the program: of what is not there the shell says why.
 */
export function runOnTerminal({ line, words = [], input, environment, more }: TerminalProgram): Promise<number> {
  const { spawn } = process.getBuiltinModule('node:child_process');
  return new Promise<number>((resolve) => {
    const { program, args, windowsVerbatimArguments } = shellCall(HERE.shell, line, words);
    const child = spawn(program, args, {
      windowsVerbatimArguments,
      stdio: [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'],
      env: { ...withoutAws(environment), ...more },
    });
    const wait = (): void => undefined;
    const end = (code: number): void => {
      for (const key of KEYS) {
        process.off(key, wait);
      }
      resolve(code);
    };
    for (const key of KEYS) {
      process.on(key, wait);
    }
    child.on('error', () => end(NOT_STARTED));
    child.on('close', (code) => end(code ?? KILLED));
    // A pager that is left early closes its input.
    child.stdin?.on('error', wait).end(input);
    // Where programs can't be started, Node may throw at once.
  }).catch(() => NOT_STARTED);
}

/** In place of the code of a program that a signal has ended. */
const KILLED = 128;

/** The code of a program that has not run. */
const NOT_STARTED = HERE.shell.notStarted[0] ?? KILLED;

/** Tells from an exit code whether a program has run at all. */
export function hasRun(code: number): boolean {
  return !HERE.shell.notStarted.includes(code);
}
