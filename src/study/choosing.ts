import { type Asked, askedAgain, askedFrom } from './asked.js';
import type { Question } from './catalogue.js';
import type { Clean } from './clean.js';
import { cardId } from './id.js';
import { seededRandom, shuffled } from './random.js';
import type { CardProgress } from './scheduling.js';

/** A question that could be asked. */
export interface Candidate {
  readonly topic: Clean;
  readonly question: Question;
}

/** What is known of the learner when questions are chosen. */
export interface ChoosingFacts {
  readonly cards: ReadonlyMap<string, CardProgress>;
  /** When cards fall due, by id, in milliseconds since 1970 UTC. */
  readonly due: ReadonlyMap<string, number>;
  readonly now: number;
}

export interface ChoosingOptions extends ChoosingFacts {
  /** How many at most; absent: all of them. */
  readonly count?: number;
  readonly seed: number;
}

/** In what order questions are asked: those that are due, those that went badly, those never seen, and the rest. */
export type Standing = 'due' | 'weak' | 'new' | 'known';

const RANKS: Readonly<Record<Standing, number>> = { due: 0, weak: 1, new: 2, known: 3 };

const DAY = 86_400_000;

/** Tells how a question stands: weak is one whose last answer was wrong, or most of its answers. */
export function standingOf({ topic, question }: Candidate, { cards, due, now }: ChoosingFacts): Standing {
  const id = cardId(topic, question.id);
  const card = cards.get(id);
  if ((due.get(id) ?? Number.POSITIVE_INFINITY) <= now) {
    return 'due';
  }
  // What was only crammed was never learned.
  if (card === undefined || card.state === 'new') {
    return 'new';
  }
  return card.lastCorrect && 2 * card.correct >= card.answers ? 'known' : 'weak';
}

/**
 * Chooses the questions of a session: by standing, the longest overdue first, and within a standing a question of each
 * section in turn. Neighbours differ in section and kind where that can be, and no stem comes twice.
 */
export function chooseQuestions(pool: readonly Candidate[], options: ChoosingOptions): readonly Asked[] {
  const ranked = inTurn(shuffled(pool, seededRandom(options.seed))).map(({ candidate, turn }) => ({
    candidate,
    turn,
    rank: RANKS[standingOf(candidate, options)],
    dueDay: Math.floor((options.due.get(cardId(candidate.topic, candidate.question.id)) ?? 0) / DAY),
  }));
  ranked.sort((a, b) => a.rank - b.rank || (a.rank === RANKS.due ? a.dueDay - b.dueDay : 0) || a.turn - b.turn);
  const chosen = withoutTwins(
    ranked.map(({ candidate }) => candidate),
    options,
  );
  return apart(chosen);
}

/** Says of each question how many of its section stand before it. */
function inTurn(pool: readonly Candidate[]): readonly { candidate: Candidate; turn: number }[] {
  const seen = new Map<string, number>();
  return pool.map((candidate) => {
    const section = `${candidate.topic}#${candidate.question.section}`;
    const turn = seen.get(section) ?? 0;
    seen.set(section, turn + 1);
    return { candidate, turn };
  });
}

/** How often a computed question is drawn anew when its stem has come up already. */
const MOST_DRAWS = 20;

function withoutTwins(candidates: readonly Candidate[], { count, seed }: ChoosingOptions): readonly Asked[] {
  const stems = new Set<string>();
  const chosen: Asked[] = [];
  for (const { topic, question } of candidates) {
    if (chosen.length === count) {
      break;
    }
    let asked = askedFrom(topic, question, seed);
    for (let draw = 1; draw < MOST_DRAWS && asked.origin !== undefined && stems.has(asked.question.stem); draw += 1) {
      asked = askedAgain(asked);
    }
    if (!stems.has(asked.question.stem)) {
      stems.add(asked.question.stem);
      chosen.push(asked);
    }
  }
  return chosen;
}

/** How far ahead a question of another section and kind is looked for. */
const LOOK_AHEAD = 8;

function apart(questions: readonly Asked[]): readonly Asked[] {
  const left = [...questions];
  const ordered: Asked[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1);
    const ahead = left.slice(0, LOOK_AHEAD);
    const scores = ahead.map((asked) => likeness(last, asked));
    ordered.push(...left.splice(scores.indexOf(Math.min(...scores)), 1));
  }
  return ordered;
}

function likeness(one: Asked | undefined, other: Asked): number {
  const sameSection = one?.topic === other.topic && one.question.section === other.question.section;
  return (sameSection ? 2 : 0) + (one?.question.kind === other.question.kind ? 1 : 0);
}
