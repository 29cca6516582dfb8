import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/study/event.js';
import { replayEvents } from '../../src/study/folding.js';
import { forgottenBy, resetReach } from '../../src/study/forgotten.js';
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

describe('the reach of a reset', () => {
  const DAY = 86_400_000;
  const NOW = 1_000 * DAY;
  const reach = (topic: string | undefined, ahead: readonly NewEvent[]) => {
    const { after, undone } = resetReach(
      [...events, ...runOf('near', NOW + 5_000, [answered()]), ...runOf('far', NOW + 2 * DAY, ahead)],
      topic,
      NOW,
    );
    return [after, undone.map(({ id }) => id)];
  };

  test.each<[string, string | undefined, readonly NewEvent[], readonly string[]]>([
    ['what is a little ahead, being dated later', undefined, [], []],
    ['answers far ahead, taking them back', undefined, [answered({ card: 'aws/s3:a' })], ['far-1']],
    ['only those of its topic', 'vpc', [answered({ card: 'aws/s3:a' }), answered()], ['far-2']],
    ['what was read', 'vpc', [{ kind: 'read', topic: 'vpc', section: 'a' }], ['far-1']],
    ['resets far ahead, which would forget what is still to come', 'vpc', [{ kind: 'reset', topic: 'vpc' }], ['far-1']],
    ['exams, when it forgets everything', undefined, [{ kind: 'exam-submitted', attempt: 'x' }], ['far-1']],
    ['no exam, when it forgets a topic', 'vpc', [{ kind: 'exam-submitted', attempt: 'x' }], []],
    ['no mark', undefined, [{ kind: 'marked', card: 'aws/vpc:a', on: true }], []],
    ['nothing that was taken back', 'vpc', [answered(), { kind: 'undone', event: 'far-1' }], []],
  ])('is %s', (_, topic, ahead, undone) => {
    expect(reach(topic, ahead)).toEqual([NOW + 5_000, undone]);
  });
});
