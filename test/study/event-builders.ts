import fc from 'fast-check';
import type { Answered, NewEvent, StoredEvent } from '../../src/study/event.js';

/** An answer with ordinary values. */
export function answered(values: Partial<Answered> = {}): Answered {
  return {
    kind: 'answered',
    mode: 'quiz',
    card: 'aws/vpc:usable-ips-24',
    key: 'k1',
    chosen: ['n251'],
    correct: true,
    grade: 3,
    milliseconds: 4_000,
    hint: false,
    seed: 7,
    pack: '1',
    ...values,
  };
}

/** Stamps events as one run would, a minute apart. */
export function runOf(run: string, start: number, events: readonly NewEvent[]): readonly StoredEvent[] {
  return events.map((event, index) => ({
    version: 1,
    id: `${run}-${index + 1}`,
    time: start + index * 60_000,
    offset: 0,
    run,
    sequence: index + 1,
    ...event,
  }));
}

const card = fc.constantFrom('aws/vpc:a', 'aws/vpc:b', 'aws/s3:a', 'mine/s3:a', '__proto__', 'aws/vpc:constructor');
const topic = fc.constantFrom('vpc', 's3', 'mine/s3', '__proto__');
const target = fc.constantFrom('r0-1', 'r0-2', 'r0-3', 'r1-1', 'r1-2', 'r1-3', 'r2-1', 'r2-4', 'nobody-1');
const attempt = fc.constantFrom('x1', 'x2');

const anyAnswer: fc.Arbitrary<NewEvent> = fc.record({
  kind: fc.constant('answered' as const),
  mode: fc.constantFrom('quiz', 'review', 'drill', 'exam', 'cram'),
  card,
  key: fc.constantFrom('k1', 'k2'),
  chosen: fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 })),
  correct: fc.boolean(),
  grade: fc.constantFrom(1, 2, 3, 4),
  milliseconds: fc.nat(),
  hint: fc.boolean(),
  seed: fc.integer(),
  pack: fc.string(),
});

const anyExamAnswer = fc
  .tuple(anyAnswer, attempt, fc.nat({ max: 3 }))
  .map(([answer, name, position]) => ({ ...answer, exam: { attempt: name, position } }) as NewEvent);

/** Any event a program could record, about few cards, so that events meet. */
export const anyEvent: fc.Arbitrary<NewEvent> = fc.oneof(
  { weight: 6, arbitrary: anyAnswer },
  anyExamAnswer,
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undone' as const), event: target }) },
  fc.record({ kind: fc.constant('reset' as const), topic }),
  fc.constant<NewEvent>({ kind: 'reset' }),
  fc.record({ kind: fc.constant('marked' as const), card, on: fc.boolean() }),
  fc.record({ kind: fc.constant('read' as const), topic, section: fc.constantFrom('one', 'two') }),
  fc.record({
    kind: fc.constant('exam-started' as const),
    attempt,
    exam: fc.constant('saa-c03'),
    seed: fc.integer(),
    minutes: fc.constant(130),
    cards: fc.array(card, { maxLength: 3 }),
    domains: fc.array(fc.constantFrom('d1', 'd2'), { maxLength: 3 }),
    unscored: fc.array(fc.nat({ max: 2 }), { maxLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('exam-flagged' as const),
    attempt,
    position: fc.nat({ max: 3 }),
    on: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('exam-submitted' as const), attempt }),
);

/** The journals of up to four runs at the same time, their clocks within a few days of each other. */
export const anyJournals: fc.Arbitrary<readonly (readonly StoredEvent[])[]> = fc
  .array(fc.array(fc.tuple(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 90_000_000 })), anyEvent), { maxLength: 8 }), {
    maxLength: 4,
  })
  .map((runs) =>
    runs.map((steps, number) => {
      let time = 1_000_000_000_000;
      return steps.map(([step, event], index) => {
        time += step + (index === 0 ? 0 : 1);
        return {
          version: 1,
          id: `r${number}-${index + 1}`,
          time,
          offset: 60,
          run: `r${number}`,
          sequence: index + 1,
          ...event,
        };
      });
    }),
  );
