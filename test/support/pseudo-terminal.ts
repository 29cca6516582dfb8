import { readFileSync } from 'node:fs';
import pty from '@lydell/node-pty';
import { Emulator } from './emulator.js';
import { clearedEnvironment, PROGRAM } from './program.js';

export interface PseudoTerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  /** The learner's folder. */
  readonly home?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A shell command to run in place of the built program. */
  readonly command?: string;
}

/** Stands behind everything that the program leaves on the terminal; no text of a topic has it. */
const EXIT_MARK = 'XCODE:';
const MODES_MARK = 'STTY:';

/** How a program ended, and how it left the terminal. */
export interface Ending {
  readonly code: number;
  /** Whether the line editor of the terminal is on again: `stty` says icanon and echo. */
  readonly cooked: boolean;
}

/**
 * A real pseudo-terminal that runs a program under `sh`, which, unlike bash, repairs nothing when the program ends.
 * Tests wait for content, never for time.
 */
export class PseudoTerminal extends Emulator {
  readonly #pty: pty.IPty;

  constructor(args: readonly string[], options: PseudoTerminalOptions = {}) {
    const { columns = 80, rows = 24, home, environment = {}, command } = options;
    super(columns, rows);
    const program = command ?? [process.execPath, PROGRAM, ...args].map(quoted).join(' ');
    const script = `${program}\necho "${EXIT_MARK}$?:"; stty -a; echo ${MODES_MARK}; read gone`;
    this.#pty = pty.spawn('/bin/sh', ['-c', script], {
      cols: columns,
      rows,
      name: 'xterm-256color',
      // Without `cat` a long text would wait for somebody who leaves the pager.
      env: clearedEnvironment({
        PAGER: 'cat',
        ...(home === undefined ? {} : { AWSSTUDY_HOME: home }),
        ...environment,
      }),
    });
    this.#pty.onData((output) => this.write(output));
    // What the terminal replies to a query is typed into the program.
    this.terminal.onData((reply) => this.#pty.write(reply));
  }

  /** Types keys, all in one write. */
  press(keys: string): void {
    this.#pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** Waits until the program has ended. */
  async ended(): Promise<Ending> {
    await this.until('the program has ended', () => this.raw.includes(MODES_MARK));
    await this.parsed();
    const code = Number(new RegExp(`${EXIT_MARK}(\\d+):`).exec(this.raw)?.[1]);
    const modes = this.raw.slice(this.raw.lastIndexOf(EXIT_MARK));
    return { code, cooked: / icanon/.test(modes) && / echo /.test(modes) };
  }

  /** The process id of the program: the shell's only child. */
  get pid(): number {
    const children = readFileSync(`/proc/${this.#pty.pid}/task/${this.#pty.pid}/children`, 'utf8').trim();
    return Number(children.split(' ')[0]);
  }

  /** The process id of the shell itself, or of what it was replaced by. */
  get shellPid(): number {
    return this.#pty.pid;
  }

  /** Closes the window: the terminal behind the program is gone. */
  hangUp(): void {
    // In node-pty's code, though not in its types: it closes our end of the terminal.
    (this.#pty as pty.IPty & { readonly destroy: () => void }).destroy();
  }

  /** Ends whatever is left. */
  close(): void {
    try {
      this.#pty.kill('SIGKILL');
    } catch {
      // It has ended.
    }
  }
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
