import { EventEmitter } from 'node:events';
import { openTerminal, type ScreenTerminal } from '../../src/ui/screen-terminal.js';
import type { CopyTaker } from '../../src/ui/terminal/clipboard.js';
import { Emulator } from './emulator.js';

/** A screen terminal over an emulator in the same process: screens are tested as they are used, without a process. */
export class FakeTerminal extends Emulator {
  /** What was done to the process and to the terminal's modes. */
  readonly log: string[] = [];
  /** The program that takes what is copied, or will take it. */
  copyTaker: CopyTaker | undefined | Promise<CopyTaker | undefined>;
  readonly process: EventEmitter;
  readonly open: ScreenTerminal;
  readonly #input: EventEmitter;
  readonly #output: EventEmitter & { columns: number; rows: number };

  constructor({ columns = 80, rows = 24 } = {}) {
    super(columns, rows);
    const process = Object.assign(new EventEmitter(), {
      pid: 4711,
      kill: (pid: number, signal: string) => this.log.push(`kill ${pid} ${signal}`),
      exit: (code: number) => this.log.push(`exit ${code}`),
    });
    this.process = process;
    this.#input = Object.assign(new EventEmitter(), {
      setRawMode: (on: boolean) => this.log.push(on ? 'raw on' : 'raw off'),
      resume: () => {},
      pause: () => this.log.push('paused'),
    });
    this.#output = Object.assign(new EventEmitter(), { columns, rows, write: (text: string) => this.write(text) });
    this.open = openTerminal({
      process,
      hasJobControl: true,
      input: this.#input as unknown as NodeJS.ReadStream,
      output: this.#output as unknown as NodeJS.WriteStream,
      errors: new EventEmitter() as unknown as NodeJS.WriteStream,
      writeNow: (text) => this.write(text),
      save: () => this.log.push('saved'),
      copyByProgram: async () => this.copyTaker,
    });
  }

  /** Types keys, all in one read. */
  press(keys: string): void {
    this.#input.emit('data', Buffer.from(keys));
  }

  resize(columns: number, rows: number): void {
    this.terminal.resize(columns, rows);
    Object.assign(this.#output, { columns, rows });
    this.#output.emit('resize');
  }
}
