import { type Command, type Reading, take, type Word } from './shell-syntax.js';

/** Reads the commands of a substitution: up to a `)` and over it, or to the end of the text. */
export type ReadNested = (reading: Reading, closer: ')' | undefined) => readonly Command[];

/** A part of a word: a run of plain signs, something in quotes, a variable, a substitution. */
interface Piece {
  readonly text: string;
  readonly isFixed: boolean;
  readonly commands: readonly Command[];
}

const PLACEHOLDER = /<[a-z0-9][a-z0-9-]*>/y;
const HAS_PLACEHOLDER = /<[a-z0-9][a-z0-9-]*>/;

/** Tells whether a placeholder like `<vpc-id>` stands there, which a shell would take for two redirections. */
export function isPlaceholderAt(text: string, at: number): boolean {
  PLACEHOLDER.lastIndex = at;
  return PLACEHOLDER.test(text);
}

/** Reads a word from where it starts to the blank or operator behind it. */
export function readWord(reading: Reading, readNested: ReadNested): Word {
  const at = reading.at;
  const pieces: Piece[] = [];
  let last = -1;
  while (reading.at < reading.text.length && reading.at !== last) {
    last = reading.at;
    pieces.push(readPiece(reading, readNested));
  }
  return { ...joined(pieces), at, end: reading.at };
}

function joined(pieces: readonly Piece[]): Piece {
  const text = pieces.map((piece) => piece.text).join('');
  return {
    text,
    isFixed: pieces.every((piece) => piece.isFixed) && !HAS_PLACEHOLDER.test(text),
    commands: pieces.flatMap((piece) => piece.commands),
  };
}

function fixed(text: string): Piece {
  return { text, isFixed: true, commands: [] };
}

const PLAIN = /(?:<[a-z0-9][a-z0-9-]*>|[^ \t\r\n\\'"`$<>|&;()])+/y;
const ESCAPE = /\\[\s\S]?/y;

function readPiece(reading: Reading, readNested: ReadNested): Piece {
  const sign = reading.text.charAt(reading.at);
  if (sign === "'") {
    return readSingle(reading);
  }
  if (sign === '"') {
    return readDouble(reading, readNested);
  }
  if (sign === '$' || sign === '`') {
    return readDollar(reading, readNested);
  }
  if (/^[<>]\(/.test(reading.text.slice(reading.at, reading.at + 2))) {
    return readCommandsInside(reading, readNested);
  }
  const escaped = take(reading, ESCAPE);
  if (escaped !== undefined) {
    return fixed(escaped === '\\' ? escaped : unescaped(escaped));
  }
  return fixed(take(reading, PLAIN) ?? '');
}

/** A backslash in front of a line break takes the break away; in front of anything else it stands for that. */
function unescaped(escaped: string): string {
  return escaped === '\\\n' ? '' : escaped.slice(1);
}

function readSingle(reading: Reading): Piece {
  const found = take(reading, /'[^']*'/y);
  return found === undefined ? unclosed(reading, "'") : fixed(found.slice(1, -1));
}

/** Notes what isn't closed and takes the rest of the text for its inside. */
function unclosed(reading: Reading, sign: string): Piece {
  const rest = reading.text.slice(reading.at + 1);
  reading.faults.push({ kind: 'unclosed', sign, at: reading.at });
  reading.at = reading.text.length;
  return fixed(rest);
}

const QUOTED_RUN = /(?:\\[^$"`\\\n]|[^\\"$`])+/y;
const QUOTED_ESCAPE = /\\[$"`\\\n]|\\$/y;

function readDouble(reading: Reading, readNested: ReadNested): Piece {
  const start = reading.at;
  const pieces: Piece[] = [];
  reading.at += 1;
  while (reading.at < reading.text.length && reading.text.charAt(reading.at) !== '"') {
    const escaped = take(reading, QUOTED_ESCAPE);
    const run = escaped === undefined ? take(reading, QUOTED_RUN) : unescaped(escaped);
    pieces.push(run === undefined ? readDollar(reading, readNested) : fixed(run));
  }
  if (reading.at >= reading.text.length) {
    reading.faults.push({ kind: 'unclosed', sign: '"', at: start });
  }
  reading.at += 1;
  return joined(pieces);
}

const VARIABLE = /\$(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/y;
const BRACED = /\$\{(?:[^{}]|\{[^{}]*\})*\}/y;
const ARITHMETIC = /\$\(\((?:[^()]|\([^()]*\))*\)\)/y;
const BACKTICKS = /`(?:\\[\s\S]|[^`\\])*`/y;

/** Reads a variable, a substitution, or a dollar that is only a dollar. */
function readDollar(reading: Reading, readNested: ReadNested): Piece {
  const start = reading.at;
  if (reading.text.startsWith('`', start)) {
    return readBackticks(reading, readNested);
  }
  const simple = take(reading, VARIABLE) ?? take(reading, BRACED) ?? take(reading, ARITHMETIC);
  if (simple !== undefined) {
    return { text: simple, isFixed: false, commands: [] };
  }
  if (reading.text.startsWith('${', start)) {
    return unclosed(reading, '${');
  }
  if (!reading.text.startsWith('$(', start)) {
    reading.at += 1;
    return fixed('$');
  }
  return readCommandsInside(reading, readNested);
}

/** Reads `$(...)`, `<(...)` or `>(...)`. */
function readCommandsInside(reading: Reading, readNested: ReadNested): Piece {
  const start = reading.at;
  reading.at += 2;
  const commands = readNested(reading, ')');
  return { text: reading.text.slice(start, reading.at), isFixed: false, commands };
}

function readBackticks(reading: Reading, readNested: ReadNested): Piece {
  const start = reading.at;
  const text = take(reading, BACKTICKS);
  if (text === undefined) {
    return unclosed(reading, '`');
  }
  // The places inside stay those of the whole text.
  const inside: Reading = { ...reading, text: reading.text.slice(0, reading.at - 1), at: start + 1, hereEnds: [] };
  return { text, isFixed: false, commands: readNested(inside, undefined) };
}
