import { render } from 'ink';
import type { ReactNode } from 'react';
import { KeyboardContext } from './keys.js';
import { after } from './terminal/after.js';
import { type Copier, type CopyWays, openCopier } from './terminal/clipboard.js';
import type { GuardedProcess } from './terminal/endings.js';
import { guardTerminal } from './terminal/guard.js';
import { inkInput, inkOutput } from './terminal/ink-output.js';
import { openKeyboard } from './terminal/keyboard.js';
import { createPainter } from './terminal/painter.js';
import { watchWindow } from './terminal/window.js';
import { WindowContext } from './window-size.js';

/** What of the world a terminal is made of; `main.ts` gives the real things. */
export interface TerminalWorld {
  readonly process: GuardedProcess;
  /** Whether the platform can stop programs and let them go on. */
  readonly hasJobControl: boolean;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
  /** Writes to the terminal at once, past every buffer; throws when it is gone. */
  readonly writeNow: (text: string) => void;
  /** Saves what is not on disk yet: synchronous, and harmless when there is nothing to save. */
  readonly save: () => void;
  readonly copyByProgram: CopyWays['copyByProgram'];
  /** Lets go of a terminal that is not stdin and stdout but was opened for screens; absent where it is these two. */
  readonly closeDevice?: () => void;
}

/** A terminal that has been taken over for screens. */
export interface ScreenTerminal {
  /** Shows a screen until it calls `finish`, and gives what it finished with. */
  show<Result>(screen: (finish: (result: Result) => void) => ReactNode): Promise<Result>;
  /** Puts a text on the clipboard; gives nothing where a newer one, or the close, came before its end. */
  readonly copy: Copier['copy'];
  /** Puts the terminal back as it was. */
  close(): void;
}

/** A shell that waits for what `$(...)` prints doesn't see that the program has stopped: both would hang. */
const stayAwake = () => {};

/** Ink only lays out and gives whole frames: keys, the console and the terminal are seen to by us. */
const INK_OPTIONS = { debug: true, patchConsole: false, exitOnCtrlC: false } as const;

/** Takes the terminal over: its modes, its keys and its size. */
export function openTerminal(world: TerminalWorld): ScreenTerminal {
  const { input, output, errors } = world;
  let isOpen = true;
  const write = (text: string) => isOpen && output.write(text);
  const painter = createPainter(write);
  // Behind the frames and not past them, or it could stand in the middle of one.
  const copier = openCopier({ copyByProgram: world.copyByProgram, write });
  const guard = guardTerminal({
    ...world,
    outputs: [output, errors],
    soon: (run) => after(0, run),
    redraw: painter.repaint,
  });
  const window = watchWindow({ output, process: world.process, after, onResize: painter.forget });
  const keyboard = openKeyboard({
    source: input,
    after,
    everywhere: { 'Ctrl-C': guard.interrupt, 'Ctrl-Z': world.closeDevice === undefined ? guard.suspend : stayAwake },
  });
  return {
    async show<Result>(screen: (finish: (result: Result) => void) => ReactNode): Promise<Result> {
      const { promise, resolve } = deferred<Result>();
      const finish = (result: Result) => {
        // At once: what was typed behind the key that ended this screen belongs to the next.
        keyboard.hush();
        resolve(result);
      };
      const ink = render(
        <KeyboardContext value={keyboard}>
          <WindowContext value={window}>{screen(finish)}</WindowContext>
        </KeyboardContext>,
        { ...INK_OPTIONS, stdout: inkOutput(painter.paint, window.size), stdin: inkInput() },
      );
      try {
        return await Promise.race([promise, ink.waitUntilExit() as Promise<never>]).finally(() => ink.unmount());
      } catch (cause) {
        // The error is printed on the screen that stays.
        guard.restore();
        throw cause;
      }
    },
    copy: copier.copy,
    close() {
      copier.close();
      isOpen = false;
      keyboard.close();
      window.close();
      guard.release();
      world.closeDevice?.();
    },
  };
}

/** Gives a promise and what fulfils it. */
function deferred<Result>() {
  let resolve: (result: Result) => void = () => {};
  const promise = new Promise<Result>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
