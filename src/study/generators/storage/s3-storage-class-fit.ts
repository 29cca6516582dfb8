import type { Clean } from '../../clean.js';
import type { Case } from '../choices.js';
import type { Draw } from '../draw.js';
import { own, say } from '../wording.js';
import {
  DEEP_ARCHIVE,
  GLACIER_FLEXIBLE,
  GLACIER_INSTANT,
  INTELLIGENT,
  ONE_ZONE_IA,
  STANDARD,
  STANDARD_IA,
  STORAGE_CLASSES,
  type StorageClass,
} from './storage-classes.js';

/** What is known of data that look for a class. */
interface Need {
  readonly reads: string;
  /** Hours that a reader can wait; 0 if not at all. */
  readonly waitHours: number;
  readonly isOnlyCopy: boolean;
}

/** Asks for the class that fits what is known of the data at the lowest cost. */
export function fittingCase(draw: Draw): Case {
  const need = drawNeed(draw);
  const right = classFor(need);
  const others = draw.shuffled(STORAGE_CLASSES.filter((other) => other !== right));
  return {
    stem: stemFor(draw, need),
    right: [{ id: right.id, text: own(right.name), why: own(WHY_RIGHT[right.id] ?? '') }],
    mistakes: others.map((other) => ({ id: other.id, text: own(other.name), why: whyNot(other, need) })),
  };
}

function drawNeed(draw: Draw): Need {
  const reads = draw.word('reads');
  return {
    reads,
    waitHours: reads === 'yearly' ? draw.oneOf([0, 5, 6, 8, 12, 24, 36, 48]) : 0,
    isOnlyCopy: reads !== 'monthly' || draw.oneOf([true, false]),
  };
}

function classFor({ reads, waitHours, isOnlyCopy }: Need): StorageClass {
  const archive = waitHours >= DEEP_ARCHIVE.waitHours ? DEEP_ARCHIVE : GLACIER_FLEXIBLE;
  const byReads: Readonly<Record<string, StorageClass>> = {
    daily: STANDARD,
    unknown: INTELLIGENT,
    monthly: isOnlyCopy ? STANDARD_IA : ONE_ZONE_IA,
    quarterly: GLACIER_INSTANT,
    yearly: waitHours === 0 ? GLACIER_INSTANT : archive,
  };
  return byReads[reads] ?? STANDARD;
}

const THINGS = [
  'Course videos',
  'Survey photos',
  'Medical images',
  'Signed contracts',
  'Seismic measurements',
  'Radio programmes',
  'Engineering drawings',
  'Database exports',
] as const;

const READ: Readonly<Record<string, readonly [string, ...string[]]>> = {
  daily: ['every one of them is read many times a day', 'applications read all of them again and again, every day'],
  unknown: [
    'some are read daily for weeks and then rest for months, and nobody can say which',
    'nobody can foresee which are read tomorrow and which never again',
  ],
  monthly: ['each is read about once a month', 'every month all of them are read once'],
  quarterly: ['each is read about once a quarter', 'four times a year all of them are read once'],
  yearly: ['each is read about once a year', 'an audit reads all of them once a year'],
};

function stemFor(draw: Draw, { reads, waitHours, isOnlyCopy }: Need): Clean {
  const things = own(draw.oneOf(THINGS));
  const megabytes = draw.oneOf([5, 20, 80, 150]);
  const years = draw.between(2, 10);
  const read = own(draw.oneOf(READ[reads] ?? ['each is read']));
  const wait = waitHours === 0 ? say`Readers can't wait.` : say`Readers can wait for ${waitHours} hours.`;
  const copy = isOnlyCopy
    ? say`There is no other copy, and the loss of an Availability Zone must not destroy them.`
    : say`Should they be lost, they can be made again from originals elsewhere.`;
  const facts = say`${things} of ${megabytes} MB each are kept for ${years} years; ${read}. ${wait} ${copy}`;
  return draw.oneOf([
    say`${facts} Which storage class does that at the lowest cost?`,
    say`${facts} You pay the bill; which storage class do you choose?`,
  ]);
}

const WHY_RIGHT: Readonly<Record<string, string>> = {
  [STANDARD.id]: 'What is read all the time belongs where reading has no fee and needs no restore, over three zones.',
  [INTELLIGENT.id]:
    'It moves each object by how it is read, without retrieval fees, which is made for patterns nobody knows.',
  [STANDARD_IA.id]:
    'Read monthly and at once: storage is cheaper than in Standard, the fee is due rarely, and three zones hold it.',
  [ONE_ZONE_IA.id]: 'Read monthly and at once, and replaceable: one zone is enough, about 20 % below Standard-IA.',
  [GLACIER_INSTANT.id]:
    'Read a few times a year at most, but at once: archive storage in milliseconds, whose higher fee is rarely due.',
  [GLACIER_FLEXIBLE.id]:
    'Read about yearly with hours to wait: a standard restore is there within 5 hours; Deep Archive may need 12.',
  [DEEP_ARCHIVE.id]:
    'Read about yearly, and a standard restore within 12 hours is soon enough: nothing costs less to keep.',
};

/** Why a class is not the one, by the first line that fits. */
const WHY_NOT: readonly {
  readonly fits: (other: StorageClass, need: Need) => boolean;
  readonly why: (other: StorageClass, need: Need) => Clean;
}[] = [
  {
    fits: (other, { waitHours }) => other.waitHours > waitHours,
    why: (other, { waitHours }) =>
      say`Objects must be restored first, at the standard tier in up to ${other.waitHours} hours, and readers ${waitHours === 0 ? say`can't wait` : say`wait ${waitHours} at most`}.`,
  },
  {
    fits: ({ isOneZone }, { isOnlyCopy }) => isOneZone && isOnlyCopy,
    why: () => say`It keeps the only copy in one Availability Zone, and that is lost with the zone.`,
  },
  {
    fits: (other, { reads }) => other === INTELLIGENT && reads !== 'unknown',
    why: () => say`It charges for watching each object, to learn a pattern that is already known here.`,
  },
  {
    fits: ({ hasRetrievalFee }, { reads }) => hasRetrievalFee && (reads === 'daily' || reads === 'unknown'),
    why: (other, { reads }) =>
      reads === 'daily'
        ? say`Every read pays a fee per GB in ${own(other.name)}, and with reads every day the fees exceed what storage saves.`
        : say`Every read pays a fee per GB in ${own(other.name)}; as long as nobody knows how often, that can become dear.`,
  },
  {
    fits: (other, need) => other === GLACIER_INSTANT && need.reads === 'monthly',
    why: () => say`Its fee per GB read is the highest; it pays for data read about once a quarter, not every month.`,
  },
  {
    fits: (other) => other === STANDARD,
    why: (_, need) =>
      say`It would do, but its storage price is for data in use; ${own(classFor(need).name)} costs less for these.`,
  },
];

function whyNot(other: StorageClass, need: Need): Clean {
  const found = WHY_NOT.find(({ fits }) => fits(other, need));
  return found === undefined
    ? say`${own(other.name)} would do, but its storage costs more than that of ${own(classFor(need).name)}, which does as well.`
    : found.why(other, need);
}
