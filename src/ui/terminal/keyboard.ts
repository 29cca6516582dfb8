import { StringDecoder } from 'node:string_decoder';
import { type DecodedInput, decodeInput, GROUND, type InputState, isEscapeHeld, releaseEscape } from './input.js';
import type { KeyPress } from './key-names.js';

/** Runs something later, and gives what calls it off. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** What is told of each key. */
export type KeyHandler = (key: KeyPress) => void;

/** The part of `process.stdin` that is read. */
export type KeySource = Pick<NodeJS.ReadStream, 'on' | 'off' | 'pause' | 'resume'>;

export interface KeyboardOptions {
  readonly source: KeySource;
  readonly after: After;
  /** What keys do whichever screen is open: Ctrl-C and Ctrl-Z. No screen is told of them. */
  readonly everywhere: Readonly<Record<string, () => void>>;
}

/** The keys of a terminal, read by us and not by Ink, which loses keys that come in one read. */
export interface Keyboard {
  /** Tells a handler of every key from now on, keys typed ahead first. Gives what ends that. */
  listen(handler: KeyHandler): () => void;
  /** Tells nobody from now on: keys wait for the next that listens. */
  hush(): void;
  /** Lets go of the input, so that the program can end. */
  close(): void;
}

/** How long an ESC waits for the rest of a sequence before it counts as the key. */
const ESCAPE_MILLISECONDS = 50;

/** Starts reading keys. Those that no screen listens to yet are kept. */
export function openKeyboard({ source, after, everywhere }: KeyboardOptions): Keyboard {
  let handler: KeyHandler | undefined;
  let waiting: KeyPress[] = [];
  const deliver: KeyHandler = (key) => {
    const act = everywhere[key.name];
    if (act !== undefined) {
      act();
    } else if (handler !== undefined) {
      handler(key);
    } else {
      waiting.push(key);
    }
  };
  const reader = createReader(after, deliver);
  source.on('data', reader.read);
  source.resume();
  return {
    listen(next) {
      handler = next;
      const early = waiting;
      waiting = [];
      early.forEach(deliver);
      return () => {
        handler = handler === next ? undefined : handler;
      };
    },
    hush() {
      handler = undefined;
    },
    close() {
      reader.stop();
      source.off('data', reader.read);
      source.pause();
    },
  };
}

/** Makes keys of bytes, and an ESC that stays alone for long enough a key. */
function createReader(after: After, deliver: KeyHandler) {
  const characters = new StringDecoder('utf8');
  let state: InputState = GROUND;
  let stop = () => {};
  function take(decoded: DecodedInput): void {
    state = decoded.state;
    decoded.keys.forEach(deliver);
  }
  function read(bytes: Buffer): void {
    stop();
    const decoded = decodeInput(state, characters.write(bytes));
    if (isEscapeHeld(decoded.state)) {
      stop = after(ESCAPE_MILLISECONDS, () => take(releaseEscape(state)));
    }
    take(decoded);
  }
  return { read, stop: () => stop() };
}
