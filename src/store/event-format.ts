import type { NewEvent, StoredEvent } from '../study/event.js';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

/** The end of the year 9999: a card that falls due a century later is still a date that JavaScript can name. */
const LATEST = 253_402_300_799_999;
/** The largest distance of a local time from UTC that is believed, in minutes. */
const WIDEST_OFFSET = 1440;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => Number.isFinite(value);
const isCount: Check = (value) => isNumber(value) && Number(value) >= 0;
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isCounts: Check = (value) => Array.isArray(value) && value.every(isCount);
const isChosen: Check = (value) => isText(value) || isTexts(value);
const PLACE: Fields = { attempt: isText, position: isCount };
const isPlace: Check = (value) => fits(value, PLACE);
const isTime: Check = (value) => isCount(value) && Number(value) <= LATEST;

function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

const STAMP: Fields = {
  version: oneOf(1),
  id: isText,
  time: isTime,
  offset: (value) => isNumber(value) && Math.abs(Number(value)) <= WIDEST_OFFSET,
  run: isText,
  sequence: isCount,
};

const KINDS: Readonly<Record<NewEvent['kind'], Fields>> = {
  answered: {
    mode: oneOf('quiz', 'review', 'drill', 'exam', 'cram'),
    card: isText,
    key: isText,
    chosen: isChosen,
    correct: isFlag,
    grade: oneOf(1, 2, 3, 4),
    milliseconds: isCount,
    hint: isFlag,
    confidence: optional(oneOf(1, 2, 3)),
    seed: isNumber,
    exam: optional(isPlace),
    pack: isText,
  },
  undone: { event: isText },
  reset: { topic: optional(isText) },
  marked: { card: isText, on: isFlag },
  read: { topic: isText, section: isText },
  'exam-started': {
    attempt: isText,
    exam: isText,
    seed: isNumber,
    minutes: isCount,
    cards: isTexts,
    domains: optional(isTexts),
    unscored: optional(isCounts),
  },
  'exam-flagged': { ...PLACE, on: isFlag },
  'exam-submitted': { attempt: isText },
};

/**
 * Takes a value from a journal for an event. Gives nothing when it is none that this program knows: as its checksum
 * fitted, a newer program wrote it.
 */
export function decodeEvent(value: unknown): StoredEvent | undefined {
  return isEvent(value) ? value : undefined;
}

/** Tells whether a value that is no event we know, and comes without a checksum, may be one of a newer program. */
export function isOfNewer(value: unknown): boolean {
  const { version, id, kind } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return isCount(version) && isText(id) && isText(kind) && (version !== 1 || !Object.hasOwn(KINDS, String(kind)));
}

function isEvent(value: unknown): value is StoredEvent {
  if (!fits(value, STAMP) || !hasKind(value)) {
    return false;
  }
  const { kind } = value;
  return isText(kind) && Object.hasOwn(KINDS, String(kind)) && fits(value, KINDS[kind as NewEvent['kind']]);
}

function hasKind(value: unknown): value is { readonly kind: unknown } {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function fits(value: unknown, fields: Fields): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const found = value as Readonly<Record<string, unknown>>;
  for (const name in fields) {
    if (!fields[name]?.(found[name])) {
      return false;
    }
  }
  return true;
}
