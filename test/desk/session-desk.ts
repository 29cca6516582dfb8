import type { Context } from '../../src/context.js';
import type { Desk } from '../../src/desk/desk.js';
import type { QuizLeft } from '../../src/screens/quiz/quiz-moves.js';
import type { QuizScreenOptions } from '../../src/screens/quiz/quiz-screen.js';
import type { ResultLeft, ResultScreenOptions } from '../../src/screens/result/result-screen.js';
import type { Question } from '../../src/study/catalogue.js';
import type { NewEvent, StoredEvent } from '../../src/study/event.js';
import { replayEvents } from '../../src/study/folding.js';
import { advance, answer, type QuizSession } from '../../src/study/quiz-session.js';
import { DEFAULT_PLAN, DEFAULT_SETTINGS } from '../../src/study/settings.js';
import { c, noCommandTable } from '../support/builders.js';

/** What a learner does on the screens, in their order. */
export interface Script {
  readonly quizzes: readonly ((options: QuizScreenOptions) => QuizLeft)[];
  readonly results?: readonly ((options: ResultScreenOptions) => ResultLeft)[];
}

/** A desk whose screens follow a script, with a journal in memory. */
export function sessionDesk(questions: readonly Question[], { quizzes, results = [] }: Script) {
  const events: StoredEvent[] = [];
  const record = (event: NewEvent) => {
    const sequence = events.length + 1;
    const stored = {
      version: 1,
      id: `run-${sequence}`,
      time: NOW + sequence,
      offset: 0,
      run: 'run',
      sequence,
    } as const;
    events.push({ ...stored, ...event });
    return { saved: true, event: stored.id } as const;
  };
  const [quiz, result] = [turnsOf(quizzes), turnsOf(results)];
  const context = {
    pack: 'aws@1',
    commandTable: noCommandTable,
    catalogue: {
      list: () => [{ id: c('vpc'), title: c('Amazon VPC') }],
      notes: () => ({ title: c('Amazon VPC'), sections: SECTIONS }),
      questions: () => questions,
    },
    progress: {
      record,
      learner: async () => replayEvents(events, DEFAULT_PLAN),
      facts: () => new Map(questions.map(({ id, key }) => [`aws/vpc:${id}`, { key, exams: [] }])),
    },
    settings: { read: () => ({ settings: DEFAULT_SETTINGS, problems: [] }) },
    clock: () => NOW,
    elapsed: () => 0,
    zoneOffset: () => 0,
    drawSeed: () => 7,
  } as unknown as Context;
  const screens = {
    quiz: async (options: QuizScreenOptions) => quiz(options),
    result: async (options: ResultScreenOptions) => result(options),
  };
  return { desk: { context, screens, color: false } as unknown as Desk, events };
}

const NOW = Date.UTC(2026, 10, 23, 12);
const SECTIONS = [
  { slug: c('sizing-subnets'), title: c('Sizing subnets'), level: 2 },
  { slug: c('nat-gateway'), title: c('NAT gateways'), level: 2 },
];

/** Gives a function that does one thing after the other, and fails when it is called too often. */
function turnsOf<Options, Left>(turns: readonly ((options: Options) => Left)[]): (options: Options) => Left {
  const left = [...turns];
  return (options) => {
    const turn = left.shift();
    if (turn === undefined) {
      throw new Error('A screen was opened that the script does not know of.');
    }
    return turn(options);
  };
}

/** Answers every question of a session with the options given, and ends it. */
export function answering(...chosen: readonly string[]): (options: QuizScreenOptions) => QuizLeft {
  return ({ session: start, onAnswered }) => {
    const session = chosen.reduce<QuizSession>((now, id) => {
      const outcome = answer(now, { chosen: [id], milliseconds: 1_000 });
      if (outcome === undefined) {
        throw new Error('There is no question to answer.');
      }
      onAnswered(outcome.event);
      return advance(outcome.session);
    }, start);
    return session.phase === 'finished'
      ? { kind: 'finished', session, saving: { saved: true } }
      : { kind: 'back', session };
  };
}
