/** What S3 sustains at least on each partitioned prefix, in requests a second. */
export const WRITES = 3_500;
export const READS = 5_500;

/** Requests of one kind, as S3 counts them. */
export interface Load {
  readonly perPrefix: number;
  readonly otherKind: number;
  readonly kind: string;
  readonly works: readonly [string, ...string[]];
}

export const WRITE_LOAD: Load = {
  perPrefix: WRITES,
  otherKind: READS,
  kind: 'PUT, COPY, POST and DELETE',
  works: [
    'PUT requests of sensors',
    'PUT requests of game clients',
    'COPY requests of a migration',
    'DELETE requests of a clean-up',
    'PUT requests of log shippers',
  ],
};

export const READ_LOAD: Load = {
  perPrefix: READS,
  otherKind: WRITES,
  kind: 'GET and HEAD',
  works: [
    'GET requests of a training job',
    'GET requests of a map service',
    'HEAD requests of a sync tool',
    'GET requests of render nodes',
    'HEAD requests of a crawler',
  ],
};
