import type { spawn } from 'node:child_process';
import type { CopyTaker } from './clipboard.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What of the world it takes to start programs. */
export interface ProgramStarter {
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

/** Milliseconds that a program has for a text. */
const PATIENCE = 1000;

/** Gives a text to the first program that takes it, and tells which; nothing when none does. */
export async function copyByProgram(starter: ProgramStarter, text: string): Promise<CopyTaker | undefined> {
  const { environment } = starter;
  const isAfar = FROM_AFAR.some((name) => isSet(environment, name));
  for (const each of isAfar ? [TMUX] : [TMUX, ...OF_THIS_MACHINE]) {
    if ((each.needs === undefined || isSet(environment, each.needs)) && (await takes(each, starter, text))) {
      return each.taker;
    }
  }
  return undefined;
}

function isSet(environment: Environment, name: string): boolean {
  return (environment[name] ?? '') !== '';
}

/** Tells whether a program took a text. What holds a text for as long as it is on the clipboard lives on behind ours. */
function takes({ program, args = [], encoding = 'utf8' }: ClipboardProgram, starter: ProgramStarter, text: string) {
  return new Promise<boolean>((resolve) => {
    const env = withoutAws(starter.environment);
    // What a program writes goes nowhere: a pipe would stay open for as long as it holds the text.
    const child = starter.spawn(program, args, {
      env,
      detached: true,
      windowsHide: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    const end = (isTaken: boolean) => {
      clearTimeout(patience);
      resolve(isTaken);
    };
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
    // What ends without reading has not taken it: its exit code tells.
    child.stdin.on('error', () => undefined).end(text, encoding);
  });
}

/** No other program needs a learner's credentials; not even their values are read. */
function withoutAws(environment: Environment): Environment {
  const names = Object.keys(environment).filter((name) => !name.toUpperCase().startsWith('AWS_'));
  return Object.fromEntries(names.map((name) => [name, environment[name]]));
}
