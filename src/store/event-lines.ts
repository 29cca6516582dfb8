import type { StoredEvent } from '../study/event.js';
import { decodeEvent, isOfNewer } from './event-format.js';
import { asciiJson, type Crc32, parseJson, unframe } from './frame.js';

/** A line that no event was taken from. */
export interface LeftLine {
  /** Counted from 1. */
  readonly line: number;
  /** As the end of a sentence. */
  readonly reason: string;
  /** Whether a newer program can read it. */
  readonly isOfNewer?: true;
}

/** What a text of events holds. */
export interface EventLines {
  /** As they stand there, duplicates too. */
  readonly events: readonly StoredEvent[];
  readonly left: readonly LeftLine[];
}

/** Writes events as a text, a line of JSON each. It is ASCII, so that it can pass through anything. */
export function eventLines(events: readonly StoredEvent[]): string {
  return events.map((event) => `${asciiJson(event)}\n`).join('');
}

/** Reads a text of events: lines of JSON, or lines of a journal, whose checksums must fit. Blank lines hold nothing. */
export function readEventLines(text: string, crc32: Crc32): EventLines {
  const events: StoredEvent[] = [];
  const left: LeftLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const found = readEventLine(line.trim(), crc32);
    if (found !== undefined && 'reason' in found) {
      left.push({ line: index + 1, ...found });
    } else if (found !== undefined) {
      events.push(found);
    }
  }
  return { events, left };
}

/** Gives the event of a line, nothing when it is blank, or the reason why there is none. */
function readEventLine(line: string, crc32: Crc32): StoredEvent | Omit<LeftLine, 'line'> | undefined {
  const isBare = line.startsWith('{');
  const found = isBare ? parseJson(line) : unframe(line, crc32);
  switch (found.kind) {
    case 'blank':
      return undefined;
    case 'damaged':
      return { reason: found.reason };
    case 'value':
      return decodeEvent(found.value) ?? reasonAgainst(found.value, isBare);
  }
}

function reasonAgainst(value: unknown, isBare: boolean): Omit<LeftLine, 'line'> {
  return isBare && !isOfNewer(value)
    ? { reason: 'it is no entry' }
    : { reason: 'a newer awsstudy has written it', isOfNewer: true };
}
