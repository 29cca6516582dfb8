import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';

type Several = readonly [Clean, ...Clean[]];

interface Actions {
  readonly action: Clean;
  readonly coveringActions: Several;
  readonly otherActions: Several;
}

interface Place {
  readonly resource: Clean;
  /** What the resource is, or lies in. */
  readonly thing: Clean;
  /** What its resource-based policy is called. */
  readonly policyName: Clean;
  readonly coveringResources: Several;
  readonly otherResources: Several;
  /** The resources that the policy of a bucket, queue or table can name: AWS refuses any others in it. */
  readonly own: { readonly covering: Several; readonly other: readonly Clean[] };
}

/** What a call does to what, and which patterns of actions and resources cover that and which only seem to. */
export type Target = Actions & Place;

/** Two or more words that stand in our own code. */
export type Words = readonly [string, string, ...string[]];

/** The Region that calls go to, and that ARNs name. */
export const CALLED_REGION = 'eu-west-1' as Clean;

/** Draws what a call does, on something that belongs to an account. */
export function drawTarget(draw: Draw, owner: Clean): Target {
  const [place, service, action, covering, other] = draw.oneOf(CALLS);
  const named = (word: string): Clean => say`${service as Clean}:${word as Clean}`;
  const [firstOther, ...others] = other;
  return {
    action: named(action),
    coveringActions: [named(action), ...covering.map(named)],
    otherActions: [named(firstOther), ...others.map(named)],
    ...place(draw, owner),
  };
}

/** Draws two different words. */
export function drawTwo(draw: Draw, words: Words): readonly [Clean, Clean] {
  const [one = words[0], two = words[1]] = draw.shuffled(words);
  return [one as Clean, two as Clean];
}

const BUCKETS: Words = ['amzn-s3-demo-docs', 'amzn-s3-demo-logs', 'amzn-s3-demo-media', 'amzn-s3-demo-sales'];
const FOLDERS: Words = ['2024', '2025', '2026', 'inbox', 'public', 'raw'];
const FILES: Words = ['data.json', 'may.csv', 'notes.txt', 'plan.pdf'];
const QUEUES: Words = ['invoices', 'mails', 'orders', 'returns'];
const TABLES: Words = ['Carts', 'Customers', 'Prices', 'Stock'];

type DrawPlace = (draw: Draw, owner: Clean) => Place;

const objectOfBucket: DrawPlace = (draw) => {
  const [bucket, otherBucket] = drawTwo(draw, BUCKETS);
  const [folder, otherFolder] = drawTwo(draw, FOLDERS);
  const [file] = drawTwo(draw, FILES);
  const arn = say`arn:aws:s3:::${bucket}`;
  const whole = say`${arn}/*`;
  const inFolder = say`${arn}/${folder}/*`;
  const inOtherFolder = say`${arn}/${otherFolder}/*`;
  return {
    resource: say`${arn}/${folder}/${file}`,
    thing: say`bucket`,
    policyName: say`bucket policy`,
    coveringResources: [whole, inFolder, say`*`],
    otherResources: [arn, inOtherFolder, say`arn:aws:s3:::${otherBucket}/*`],
    own: { covering: [whole, inFolder], other: [inOtherFolder] },
  };
};

const wholeBucket: DrawPlace = (draw) => {
  const [bucket, otherBucket] = drawTwo(draw, BUCKETS);
  const arn = say`arn:aws:s3:::${bucket}`;
  return {
    resource: arn,
    thing: say`bucket`,
    policyName: say`bucket policy`,
    coveringResources: [arn, say`${arn}*`, say`*`],
    otherResources: [say`${arn}/*`, say`arn:aws:s3:::${otherBucket}`],
    own: { covering: [arn], other: [] },
  };
};

const queue: DrawPlace = (draw, owner) => ({
  ...regional(say`arn:aws:sqs:${CALLED_REGION}:${owner}:`, drawTwo(draw, QUEUES)),
  thing: say`queue`,
  policyName: say`queue policy`,
});

const table: DrawPlace = (draw, owner) => ({
  ...regional(say`arn:aws:dynamodb:${CALLED_REGION}:${owner}:table/`, drawTwo(draw, TABLES)),
  thing: say`table`,
  policyName: say`resource-based policy`,
});

function regional(start: Clean, [name, otherName]: readonly [Clean, Clean]): Omit<Place, 'thing' | 'policyName'> {
  const arn = say`${start}${name}`;
  return {
    resource: arn,
    coveringResources: [arn, say`${start}*`, say`*`],
    otherResources: [say`${start}${otherName}`, say`${arn}-*`],
    own: { covering: [arn], other: [] },
  };
}

/** Where a call goes, its action, and of the same service what covers that and what only resembles it. */
type CallRow = readonly [DrawPlace, service: string, action: string, covering: Words, other: Words];

const CALLS: readonly [CallRow, ...CallRow[]] = [
  [objectOfBucket, 's3', 'GetObject', ['Get*', '*'], ['PutObject', 'GetObjectTagging', 'Delete*']],
  [objectOfBucket, 's3', 'PutObject', ['Put*', '*'], ['GetObject', 'PutObjectTagging', 'Get*']],
  [objectOfBucket, 's3', 'DeleteObject', ['Delete*', '*'], ['DeleteObjectVersion', 'PutObject', 'Get*']],
  [wholeBucket, 's3', 'ListBucket', ['List*', '*'], ['ListBucketVersions', 'GetBucketLocation', 'Put*']],
  [queue, 'sqs', 'SendMessage', ['Send*', '*'], ['ReceiveMessage', 'DeleteMessage', 'Get*']],
  [queue, 'sqs', 'ReceiveMessage', ['Receive*', '*'], ['SendMessage', 'GetQueueUrl', 'Delete*']],
  [table, 'dynamodb', 'GetItem', ['Get*', '*Item'], ['BatchGetItem', 'Query', 'Put*']],
  [table, 'dynamodb', 'PutItem', ['Put*', '*Item'], ['BatchWriteItem', 'UpdateItem', 'Get*']],
];
