import type { Meaning } from './call.js';

/** More brackets than this are in no command that a person types; deeper ones would exhaust the stack. */
const MOST_BRACKETS = 100;

/** Tells whether a text has more brackets than may be read. */
export function isBoundless(text: string): boolean {
  return text.replace(/[^[{(`]/g, '').length > MOST_BRACKETS;
}

/** Where the reading of a text in shorthand stands. */
interface Reading {
  readonly text: string;
  at: number;
  isBroken: boolean;
}

/**
 * Reads the AWS CLI's shorthand, `Name=a,Values=b,c` or `Ebs={VolumeSize=8},Tags=[{Key=k,Value=v}]`; gives nothing when
 * the text is none. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
 */
export function readShorthand(text: string): Meaning | undefined {
  const reading: Reading = { text, at: 0, isBroken: isBoundless(text) };
  const meaning = readPairs(reading, '');
  return reading.isBroken ? undefined : meaning;
}

function take(reading: Reading, pattern: RegExp): string | undefined {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text)?.[0];
  reading.at += found?.length ?? 0;
  return found;
}

function takeSign(reading: Reading, sign: string): boolean {
  take(reading, BLANK);
  const isThere = reading.text.startsWith(sign, reading.at);
  reading.at += isThere ? sign.length : 0;
  take(reading, BLANK);
  return isThere;
}

const BLANK = /\s*/y;
/** A key with its `=`; a placeholder may stand for it. */
const KEY = /(?:<[a-z0-9][a-z0-9-]*>|[A-Za-z0-9_.#/:-])+\s*=/y;
const QUOTED = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/y;
/** A value up to what may end it inside brackets, and one of a list without brackets, which holds no `=`. */
const FIRST = /(?:\\,|[^\s"',=[{\]}])(?:\\,|[^"',\]}])*/y;
const FURTHER = /(?:\\,|[^\s"',=[{])(?:\\,|[^"',=])*/y;

/** Reads `key=value` pairs up to a closing sign, or to the end when there is none. */
function readPairs(reading: Reading, closer: string): Meaning {
  const pairs = new Map<string, Meaning>();
  do {
    const key = take(reading, KEY);
    reading.isBroken ||= key === undefined;
    if (reading.isBroken) {
      return pairs;
    }
    take(reading, BLANK);
    pairs.set(key?.slice(0, -1).trim() ?? '', closer === '' ? readRow(reading) : readValue(reading));
  } while (takeSign(reading, ','));
  reading.isBroken ||= closer === '' ? reading.at < reading.text.length : !takeSign(reading, closer);
  return pairs;
}

/** Reads a value, or several with commas between them up to the next key. */
function readRow(reading: Reading): Meaning {
  const isBracket = /[[{]/.test(reading.text.charAt(reading.at));
  const values = [readValue(reading)];
  while (!isBracket) {
    const before = reading.at;
    const next = takeSign(reading, ',') ? readFurther(reading) : undefined;
    if (next === undefined) {
      reading.at = before;
      break;
    }
    values.push(next);
  }
  const [only = ''] = values;
  return values.length === 1 ? only : values;
}

/** Reads one more value of a row; nothing when it is the key of the next pair. */
function readFurther(reading: Reading): string | undefined {
  const value = readQuoted(reading) ?? take(reading, FURTHER)?.trimEnd().replaceAll('\\,', ',');
  take(reading, BLANK);
  return reading.text.charAt(reading.at) === '=' ? undefined : value;
}

function readValue(reading: Reading): Meaning {
  if (takeSign(reading, '{')) {
    return takeSign(reading, '}') ? new Map() : readPairs(reading, '}');
  }
  if (takeSign(reading, '[')) {
    return takeSign(reading, ']') ? [] : readList(reading);
  }
  return readQuoted(reading) ?? (take(reading, FIRST) ?? '').trimEnd().replaceAll('\\,', ',');
}

function readList(reading: Reading): Meaning {
  const values: Meaning[] = [];
  do {
    values.push(readValue(reading));
  } while (takeSign(reading, ',') && !reading.isBroken);
  reading.isBroken ||= !takeSign(reading, ']');
  const [only = ''] = values;
  return values.length === 1 ? only : values;
}

function readQuoted(reading: Reading): string | undefined {
  return take(reading, QUOTED)
    ?.slice(1, -1)
    .replace(/\\(["'\\])/g, '$1');
}
