/** The modes of a terminal that a screen needs, all switched on and off together. */
export interface TerminalModes {
  enter(): void;
  /** Puts the terminal back; does nothing when it is as it was. */
  leave(): void;
  isEntered(): boolean;
}

export interface ModesOptions {
  readonly input: Pick<NodeJS.ReadStream, 'setRawMode'>;
  /** Writes to the terminal at once; throws when it is gone. */
  readonly writeNow: (text: string) => void;
}

/** Alternate screen, so that the scrollback stays; bracketed paste, so that a paste answers nothing; no cursor. */
const ENTER = '\u001b[?1049h\u001b[?2004h\u001b[?25l';
/** Ends a half-written frame first; the cursor is shown on the screen that stays. */
const LEAVE = '\u001b[?2026l\u001b[?2004l\u001b[?1049l\u001b[0m\u001b[?25h';

/** Gives the switch of the modes. Faults are passed over: a terminal that is gone needs no restoring. */
export function createModes({ input, writeNow }: ModesOptions): TerminalModes {
  let entered = false;
  function attempt(change: () => void): void {
    try {
      change();
    } catch {
      // What ends the program tells the fault; here there is nothing left to restore.
    }
  }
  return {
    enter() {
      entered = true;
      // Off first: Node passes over a change that it believes made, though a shell may have changed it meanwhile.
      attempt(() => input.setRawMode(false));
      attempt(() => input.setRawMode(true));
      attempt(() => writeNow(ENTER));
    },
    leave() {
      if (entered) {
        entered = false;
        attempt(() => writeNow(LEAVE));
        attempt(() => input.setRawMode(false));
      }
    },
    isEntered: () => entered,
  };
}
