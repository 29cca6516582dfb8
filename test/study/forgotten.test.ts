import { expect, test } from 'vitest';
import { replayEvents } from '../../src/study/folding.js';
import { forgottenBy } from '../../src/study/forgotten.js';
import { DEFAULT_PLAN } from '../../src/study/settings.js';
import { answered, runOf } from './event-builders.js';

const events = runOf('a', 1_000, [
  answered({ card: 'aws/vpc:a' }),
  answered({ card: 'aws/vpc:b' }),
  answered({ card: 'aws/s3:a' }),
  { kind: 'read', topic: 'vpc', section: 'subnets' },
  { kind: 'read', topic: 's3', section: 'buckets' },
]);
const progress = { ...replayEvents(events, DEFAULT_PLAN), exams: new Map([['x', {} as never]]) };

test.each([
  [undefined, { cards: 3, sections: 2, exams: 1 }],
  ['vpc', { cards: 2, sections: 1, exams: 0 }],
  ['ec2', { cards: 0, sections: 0, exams: 0 }],
])('the reset of %s forgets %j', (topic, forgotten) => {
  expect(forgottenBy(progress, topic)).toEqual(forgotten);
});
