import type { DayCount, ExamAnswer, ExamAttempt, Progress } from '../study/progress.js';
import type { SchedulePlan } from '../study/scheduling.js';
import type { ReviewCount, Tally } from '../study/statistics/tally.js';
import { type Crc32, checksumOf } from './frame.js';
import { cardsOf, type StoredCard, type StoredCardTally, storeCard, talliesOf } from './snapshot-rows.js';

/** Goes up when folding the same events gives something else; an older snapshot is then made anew. */
const SNAPSHOT_VERSION = 4;

/** A progress with the bytes of each journal that it covers. */
export interface CoveredProgress {
  readonly progress: Progress;
  /** By file name. */
  readonly folded: ReadonlyMap<string, number>;
}

/** The value of conf's one key. */
export interface StoredSnapshot {
  /** CRC-32 of `body` as JSON. */
  readonly checksum: string;
  readonly body: SnapshotBody;
}

/** Maps are written as lists of pairs: an object would lose unlucky keys such as `__proto__`. */
interface SnapshotBody {
  readonly version: number;
  readonly plan: SchedulePlan;
  readonly cards: readonly StoredCard[];
  readonly answers: number;
  readonly correct: number;
  readonly marked: readonly string[];
  readonly read: readonly (readonly [string, readonly string[]])[];
  readonly studied: readonly (readonly [string, number])[];
  readonly days: readonly (readonly [number, DayCount])[];
  readonly exams: readonly (readonly [string, StoredAttempt])[];
  readonly tally: StoredTally;
  readonly last?: NonNullable<Progress['last']>;
  readonly folded: readonly (readonly [string, number])[];
}

type StoredAttempt = Omit<ExamAttempt, 'answers' | 'flags'> & {
  readonly answers: readonly (readonly [number, ExamAnswer])[];
  readonly flags: readonly number[];
};

type StoredTally = Omit<Tally, 'due' | 'cards'> & {
  readonly due: readonly (readonly [number, ReviewCount])[];
  readonly cards: readonly StoredCardTally[];
};

/** Turns a progress into plain JSON with a checksum. */
export function encodeSnapshot({ progress, folded }: CoveredProgress, crc32: Crc32): StoredSnapshot {
  const body: SnapshotBody = {
    version: SNAPSHOT_VERSION,
    ...progress,
    cards: [...progress.cards].map(([id, card]) => storeCard(id, card)),
    marked: [...progress.marked],
    read: [...progress.read].map(([topic, sections]) => [topic, [...sections]]),
    studied: [...progress.studied],
    days: [...progress.days],
    exams: [...progress.exams].map(([id, exam]) => [
      id,
      { ...exam, answers: [...exam.answers], flags: [...exam.flags] },
    ]),
    tally: {
      ...progress.tally,
      due: [...progress.tally.due],
      cards: [...progress.tally.cards].map(([id, { first, wrong }]) => [id, first, wrong]),
    },
    folded: [...folded],
  };
  return { checksum: checksumOf(JSON.stringify(body), crc32), body };
}

/** What a snapshot file turned out to be. */
export type DecodedSnapshot =
  | ({ readonly kind: 'fits' } & CoveredProgress)
  /** Of an older program: right in its time. */
  | { readonly kind: 'older' }
  /** Of a newer program, which must not be written over. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** How the file begins, up to the body, which two braces follow. */
const BEFORE_BODY = /^\{"snapshot":\{"checksum":"([0-9a-f]{8})","body":/;
const AFTER_BODY = '}}';

/** The beginning of a file is not longer than this. */
const BEFORE_BODY_BYTES = 64;

/**
 * Reads a snapshot file, and takes it only with a fitting checksum. The checksum is taken of the bytes as they stand: to
 * write the body down again would take as long as reading it, and to go through its text five times as long.
 */
export function decodeSnapshot(bytes: Buffer, crc32: Crc32): DecodedSnapshot {
  const [before = '', checksum] = BEFORE_BODY.exec(bytes.toString('latin1', 0, BEFORE_BODY_BYTES)) ?? [];
  const body = bytes.subarray(before.length, -AFTER_BODY.length);
  const isWhole = checksum !== undefined && bytes.subarray(-AFTER_BODY.length).toString('latin1') === AFTER_BODY;
  return isWhole && checksumOf(body, crc32) === checksum ? decodeText(body.toString('utf8')) : { kind: 'damaged' };
}

function decodeText(text: string): DecodedSnapshot {
  const body = parseBody(text);
  if (body === undefined) {
    return { kind: 'damaged' };
  }
  if (body.version !== SNAPSHOT_VERSION) {
    return { kind: body.version > SNAPSHOT_VERSION ? 'newer' : 'older' };
  }
  return { kind: 'fits', ...decodeBody(body) };
}

function parseBody(text: string): SnapshotBody | undefined {
  try {
    return JSON.parse(text) as SnapshotBody;
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      return undefined;
    }
    throw cause;
  }
}

/** The checksum fitted, so the body is as `encodeSnapshot` made it. */
function decodeBody({ folded, version: _, ...body }: SnapshotBody): CoveredProgress {
  const progress: Progress = {
    ...body,
    cards: cardsOf(body.cards),
    marked: new Set(body.marked),
    read: new Map(body.read.map(([topic, sections]) => [topic, new Set(sections)])),
    studied: new Map(body.studied),
    days: new Map(body.days),
    exams: new Map(
      body.exams.map(([id, exam]) => [id, { ...exam, answers: new Map(exam.answers), flags: new Set(exam.flags) }]),
    ),
    tally: { ...body.tally, due: new Map(body.tally.due), cards: talliesOf(body.tally.cards) },
  };
  return { progress, folded: new Map(folded) };
}
