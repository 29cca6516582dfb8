import type { spawn } from 'node:child_process';
import type { CopyTaker } from './clipboard.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What of the world it takes to start programs. */
export interface ProgramStarter {
  /** What a program that is started sees: no more than it needs to. */
  readonly environment: Environment;
  readonly spawn: typeof spawn;
}

/** A program that takes what it reads to a clipboard. */
interface ClipboardProgram {
  readonly taker: CopyTaker;
  readonly program: string;
  readonly args?: readonly string[];
  /** A variable that is set where it can work; absent: it works wherever it is installed. */
  readonly needs?: string;
  readonly encoding?: BufferEncoding;
}

/** Keeps a text itself, and hands it on to the terminal that it is shown on, wherever that stands. */
const TMUX: ClipboardProgram = { taker: 'tmux', program: 'tmux', args: ['load-buffer', '-w', '-'], needs: 'TMUX' };

/** Programs for the clipboard of the machine that they run on. */
const OF_THIS_MACHINE: readonly ClipboardProgram[] = [
  { taker: 'machine', program: 'pbcopy' },
  { taker: 'machine', program: 'wl-copy', args: ['--type', 'text/plain'], needs: 'WAYLAND_DISPLAY' },
  { taker: 'machine', program: 'xclip', args: ['-selection', 'clipboard'], needs: 'DISPLAY' },
  { taker: 'machine', program: 'xsel', args: ['--clipboard', '--input'], needs: 'DISPLAY' },
  // It takes bytes for letters of an old code page.
  { taker: 'machine', program: 'clip.exe', encoding: 'utf16le' },
];

/** Set where somebody sits at another machine, whose clipboard is wanted. */
const FROM_AFAR = ['SSH_CONNECTION', 'SSH_CLIENT', 'SSH_TTY'] as const;

/** Milliseconds that all of them together have for a text. */
const PATIENCE = 1000;

/**
 * Gives a text to the first program that takes it, and tells which; nothing when none does in time, or before it is
 * called `off`. What has not taken it by then is ended.
 */
export async function copyByProgram(
  starter: ProgramStarter,
  text: string,
  off: AbortSignal,
): Promise<CopyTaker | undefined> {
  const signal = AbortSignal.any([off, AbortSignal.timeout(PATIENCE)]);
  for (const each of programsFor(starter.environment)) {
    if (!signal.aborted && (await takes(each, starter, { text, signal }))) {
      return each.taker;
    }
  }
  return undefined;
}

function programsFor(environment: Environment): readonly ClipboardProgram[] {
  const isAfar = FROM_AFAR.some((name) => isSet(environment, name));
  const programs = isAfar ? [TMUX] : [TMUX, ...OF_THIS_MACHINE];
  return programs.filter(({ needs }) => needs === undefined || isSet(environment, needs));
}

function isSet(environment: Environment, name: string): boolean {
  return (environment[name] ?? '') !== '';
}

/** A text for a program, and what ends it that is too slow for it. */
interface Attempt {
  readonly text: string;
  readonly signal: AbortSignal;
}

/**
 * Tells whether a program took a text, by its end alone. What holds a text for as long as it is on the clipboard lives on
 * behind ours.
 */
function takes({ program, args = [], encoding = 'utf8' }: ClipboardProgram, starter: ProgramStarter, attempt: Attempt) {
  return new Promise<boolean>((resolve) => {
    // What a program writes goes nowhere: a pipe would stay open for as long as it holds the text.
    const child = starter.spawn(program, args, {
      env: starter.environment,
      detached: true,
      windowsHide: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      signal: attempt.signal,
      killSignal: 'SIGKILL',
    });
    child.on('error', () => {
      // What it has started itself may still hold the other end.
      child.stdin?.destroy();
      resolve(false);
    });
    child.on('exit', (code) => resolve(code === 0));
    // What ends without reading has not taken it: its exit code tells.
    child.stdin.on('error', () => undefined).end(attempt.text, encoding);
    // Where programs can't be started, Node throws at once, or gives a child without streams.
  }).catch(() => false);
}
