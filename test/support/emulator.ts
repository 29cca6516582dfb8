import { Terminal } from '@xterm/headless';

/** How long a wait for content lasts before the test fails and shows the screen. */
const DEADLINE_MILLISECONDS = 10_000;

/** How a cell looks; colours are the numbers of the terminal's 16, -1 the default. */
export interface Cell {
  readonly text: string;
  readonly foreground: number;
  readonly background: number;
  readonly bold: boolean;
  readonly dim: boolean;
}

/** A terminal emulator that programs write to, and tests look at. */
export class Emulator {
  readonly terminal: Terminal;
  /** All that was written, byte for byte. */
  raw = '';
  title = '';
  bells = 0;

  constructor(columns: number, rows: number) {
    this.terminal = new Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1_000 });
    this.terminal.onTitleChange((title) => {
      this.title = title;
    });
    this.terminal.onBell(() => {
      this.bells += 1;
    });
  }

  write(text: string): void {
    this.raw += text;
    this.terminal.write(text);
  }

  /** Waits until all that was written is on the screen: the emulator reads later than it is written to. */
  parsed(): Promise<void> {
    return new Promise((done) => this.terminal.write('', done));
  }

  /** Gives what the window shows, without blanks at the ends of lines. */
  lines(): readonly string[] {
    const buffer = this.terminal.buffer.active;
    return Array.from(
      { length: this.terminal.rows },
      (_, row) => buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '',
    );
  }

  screen(): string {
    return this.lines().join('\n').trimEnd();
  }

  /** Gives the first cell of a text on the screen. */
  cellOf(text: string): Cell {
    const row = this.lines().findIndex((line) => line.includes(text));
    const buffer = this.terminal.buffer.active;
    const cell = buffer.getLine(buffer.baseY + row)?.getCell(this.lines()[row]?.indexOf(text) ?? 0);
    if (row < 0 || cell === undefined) {
      throw new Error(`"${text}" is not on the screen:\n${this.screen()}`);
    }
    return {
      text: cell.getChars(),
      foreground: cell.isFgDefault() ? -1 : cell.getFgColor(),
      background: cell.isBgDefault() ? -1 : cell.getBgColor(),
      bold: cell.isBold() !== 0,
      dim: cell.isDim() !== 0,
    };
  }

  /** Gives the modes that a program must put back. */
  modes() {
    return {
      alternate: this.terminal.buffer.active.type === 'alternate',
      bracketedPaste: this.terminal.modes.bracketedPasteMode,
      cursorHidden: this.raw.lastIndexOf('\u001b[?25l') > this.raw.lastIndexOf('\u001b[?25h'),
    };
  }

  /** Waits until a text stands on the screen, and gives the screen. */
  untilShown(text: string): Promise<string> {
    return this.until(`"${text}" is shown`, () => this.screen().includes(text));
  }

  untilGone(text: string): Promise<string> {
    return this.until(`"${text}" is gone`, () => !this.screen().includes(text));
  }

  /** Waits for anything the terminal can tell; at the deadline the screen is in the message. */
  until(what: string, isSo: () => boolean): Promise<string> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(deadline);
        clearInterval(again);
        parsed.dispose();
      };
      const deadline = setTimeout(() => {
        stop();
        reject(new Error(`Waited for: ${what}. The screen:\n${this.screen()}\n--- end of the screen`));
      }, DEADLINE_MILLISECONDS);
      const look = () => {
        if (isSo()) {
          stop();
          resolve(this.screen());
        }
      };
      const parsed = this.terminal.onWriteParsed(look);
      // What is not on the screen, such as the end of a process, is looked at now and then.
      const again = setInterval(look, 50);
      look();
    });
  }
}
