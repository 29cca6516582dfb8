import type { Input } from '../context.js';
import { isTerminalDevice } from './output.js';

/** Opens stdin; the stream is made only when the first line is asked for. */
export function openInput(): Input {
  let lines: LineReader | undefined;
  let isTerminal: boolean | undefined;
  return {
    get isTerminal() {
      isTerminal ??= isTerminalDevice(0);
      return isTerminal;
    },
    nextLine: () => {
      lines ??= readLines(process.stdin);
      return lines.next();
    },
    close: () => lines?.close(),
  };
}

interface LineReader {
  next(): Promise<string | undefined>;
  close(): void;
}

/** A line longer than this is no answer. */
const LONGEST_LINE = 65_536;

/**
 * Reads a stream line by line. Lines that arrive together are kept; a stream that fails ends the input.
 * readline is not used: it drops lines that come before somebody listens.
 */
export function readLines(stream: NodeJS.ReadStream | NodeJS.ReadableStream): LineReader {
  const waiting: ((line: string | undefined) => void)[] = [];
  const lines: string[] = [];
  let rest = '';
  let ended = false;
  const deliver = (): void => {
    while (waiting.length > 0 && (lines.length > 0 || ended)) {
      waiting.shift()?.(lines.shift());
    }
  };
  const onData = (chunk: string): void => {
    const parts = (rest + chunk).split('\n');
    rest = (parts.pop() ?? '').slice(0, LONGEST_LINE);
    lines.push(...parts.map((line) => line.replace(/\r$/, '')));
    deliver();
  };
  const onEnd = (): void => {
    if (rest !== '') {
      lines.push(rest);
      rest = '';
    }
    ended = true;
    deliver();
  };
  stream.setEncoding('utf8');
  stream.on('data', onData).on('end', onEnd).on('error', onEnd).on('close', onEnd);
  return {
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        deliver();
      }),
    close: () => {
      stream.pause();
      (stream as Partial<NodeJS.ReadStream>).unref?.();
    },
  };
}
