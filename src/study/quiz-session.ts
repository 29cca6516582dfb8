import type { Clean } from './clean.js';
import type { Answered, Chosen, Mode } from './event.js';
import { gradeOf, judge, type Verdict } from './grading.js';
import { cardId } from './id.js';
import { type PlayableQuestion, type Presented, present } from './presentation.js';
import { seedFor } from './random.js';

/** A question with the topic it comes from. */
export interface Asked {
  readonly topic: Clean;
  readonly question: PlayableQuestion;
}

/** A question that was answered, and what the answer was worth. */
export interface Result {
  readonly topic: Clean;
  readonly presented: Presented;
  readonly chosen: Chosen;
  readonly verdict: Verdict;
}

interface SessionBase {
  readonly mode: Mode;
  readonly seed: number;
  /** Version of the pack the questions come from. */
  readonly pack: string;
  readonly questions: readonly Asked[];
  readonly results: readonly Result[];
}

/** The question on the table. */
export interface Turn {
  readonly topic: Clean;
  readonly presented: Presented;
  /** Seed of this question's shuffle. */
  readonly seed: number;
  /** Counted from 1. */
  readonly n: number;
  readonly of: number;
}

/** A run of questions: one is asked, then its verdict shown, until none is left. */
export type QuizSession =
  | (SessionBase & { readonly phase: 'asking'; readonly turn: Turn; readonly hint: boolean })
  | (SessionBase & { readonly phase: 'answered'; readonly turn: Turn; readonly result: Result })
  | (SessionBase & { readonly phase: 'finished' });

export interface SessionOptions {
  readonly mode: Mode;
  readonly seed: number;
  readonly pack: string;
}

/** Starts a session; with no questions it is finished at once. */
export function startSession(questions: readonly Asked[], options: SessionOptions): QuizSession {
  return ask({ ...options, questions, results: [] });
}

function ask(base: SessionBase): QuizSession {
  const asked = base.questions[base.results.length];
  if (asked === undefined) {
    return { ...base, phase: 'finished' };
  }
  const seed = seedFor(base.seed, cardId(asked.topic, asked.question.id));
  const turn = {
    topic: asked.topic,
    presented: present(asked.question, seed),
    seed,
    n: base.results.length + 1,
    of: base.questions.length,
  };
  return { ...base, phase: 'asking', turn, hint: false };
}

/** Notes that the hint was shown, which costs the better grade. */
export function showHint(session: QuizSession): QuizSession {
  return session.phase === 'asking' ? { ...session, hint: true } : session;
}

/** An answer that was judged, and the event that records it. The session must not be shown before the event is saved. */
export interface AnswerOutcome {
  readonly session: QuizSession;
  readonly event: Answered;
}

/** Judges an answer. Gives nothing when no question is on the table. */
export function answer(session: QuizSession, chosen: Chosen, milliseconds: number): AnswerOutcome | undefined {
  if (session.phase !== 'asking') {
    return undefined;
  }
  const { turn, hint, ...rest } = session;
  const { question } = turn.presented;
  const verdict = judge(question, chosen);
  const result: Result = { topic: turn.topic, presented: turn.presented, chosen, verdict };
  const event: Answered = {
    kind: 'answered',
    mode: session.mode,
    card: cardId(turn.topic, question.id),
    key: question.key,
    chosen,
    correct: verdict.correct,
    grade: gradeOf(verdict.correct, hint),
    milliseconds: Math.max(0, Math.round(milliseconds)),
    hint,
    seed: turn.seed,
    pack: session.pack,
  };
  return { session: { ...rest, phase: 'answered', turn, result, results: [...session.results, result] }, event };
}

/** Goes on from a verdict to the next question, or to the end. */
export function advance(session: QuizSession): QuizSession {
  if (session.phase !== 'answered') {
    return session;
  }
  const { mode, seed, pack, questions, results } = session;
  return ask({ mode, seed, pack, questions, results });
}

/** How a session went. */
export interface SessionSummary {
  readonly asked: number;
  readonly answered: number;
  readonly correct: number;
  /** Share of the answered questions that were right, 0 to 100, rounded; 0 when none was answered. */
  readonly percent: number;
  readonly missed: readonly Result[];
}

/** Sums a session up, also one that was left in the middle. */
export function summariseSession(session: QuizSession): SessionSummary {
  const answered = session.results.length;
  const missed = session.results.filter((result) => !result.verdict.correct);
  const correct = answered - missed.length;
  return {
    asked: session.questions.length,
    answered,
    correct,
    percent: answered === 0 ? 0 : Math.round((100 * correct) / answered),
    missed,
  };
}
