/** A storage class of S3 as a bill and a reader see it. */
export interface StorageClass {
  /** Also the id of an option. */
  readonly id: string;
  readonly name: string;
  /** Days that are billed at least. */
  readonly leastDays: number;
  /** Hours until a standard retrieval is done at the latest; 0 where an object can be read at once. */
  readonly waitHours: number;
  readonly isOneZone: boolean;
  readonly hasRetrievalFee: boolean;
}

const AT_ONCE = { waitHours: 0, isOneZone: false };

export const STANDARD: StorageClass = {
  ...AT_ONCE,
  id: 'standard',
  name: 'S3 Standard',
  leastDays: 0,
  hasRetrievalFee: false,
};
export const INTELLIGENT: StorageClass = {
  ...AT_ONCE,
  id: 'intelligent-tiering',
  name: 'S3 Intelligent-Tiering',
  leastDays: 0,
  hasRetrievalFee: false,
};
export const STANDARD_IA: StorageClass = {
  ...AT_ONCE,
  id: 'standard-ia',
  name: 'S3 Standard-IA',
  leastDays: 30,
  hasRetrievalFee: true,
};
export const ONE_ZONE_IA: StorageClass = {
  ...AT_ONCE,
  id: 'one-zone-ia',
  name: 'S3 One Zone-IA',
  leastDays: 30,
  isOneZone: true,
  hasRetrievalFee: true,
};
export const GLACIER_INSTANT: StorageClass = {
  ...AT_ONCE,
  id: 'glacier-instant',
  name: 'S3 Glacier Instant Retrieval',
  leastDays: 90,
  hasRetrievalFee: true,
};
export const GLACIER_FLEXIBLE: StorageClass = {
  id: 'glacier-flexible',
  name: 'S3 Glacier Flexible Retrieval',
  leastDays: 90,
  waitHours: 5,
  isOneZone: false,
  hasRetrievalFee: true,
};
export const DEEP_ARCHIVE: StorageClass = {
  id: 'deep-archive',
  name: 'S3 Glacier Deep Archive',
  leastDays: 180,
  waitHours: 12,
  isOneZone: false,
  hasRetrievalFee: true,
};

/** The classes for objects of general purpose buckets, the dearest to store in first. */
export const STORAGE_CLASSES = [
  STANDARD,
  INTELLIGENT,
  STANDARD_IA,
  ONE_ZONE_IA,
  GLACIER_INSTANT,
  GLACIER_FLEXIBLE,
  DEEP_ARCHIVE,
] as const;
