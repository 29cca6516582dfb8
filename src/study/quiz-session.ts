import { type Asked, askedAgain } from './asked.js';
import type { Clean } from './clean.js';
import type { CommandTable } from './drills/command-table.js';
import type { Answered, Chosen, Confidence, Grade, Mode } from './event.js';
import { gradeOf, judge, type Verdict } from './grading.js';
import { cardId } from './id.js';
import { type Presented, present } from './presentation.js';

/** A question that was answered, and what the answer was worth. */
export interface Result {
  readonly topic: Clean;
  readonly presented: Presented;
  readonly chosen: Chosen;
  readonly verdict: Verdict;
  /** What records it, with its grade. */
  readonly event: Answered;
  /** Whether the question was put at the end of the session to be asked once more. */
  readonly repeats: boolean;
}

/** What a session is run with. */
export interface SessionOptions {
  readonly mode: Mode;
  /** Version of the pack the questions come from. */
  readonly pack: string;
  /** Whether a question answered wrong comes once more at the end, until it is answered right. */
  readonly repeatsMissed: boolean;
  /** Gives what the AWS CLI takes; asked for when a command is judged. */
  readonly commandTable: () => CommandTable;
  /** Gives the learner's own median time for a right answer to a card, in milliseconds. */
  readonly paceOf: (card: string) => number | undefined;
}

interface SessionBase {
  readonly options: SessionOptions;
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

/** How often a question comes again in one session at most. */
const MOST_REPEATS = 3;

/** Starts a session; with no questions it is finished at once. */
export function startSession(questions: readonly Asked[], options: SessionOptions): QuizSession {
  return ask({ options, questions, results: [] });
}

function ask({ options, questions, results }: SessionBase): QuizSession {
  const base = { options, questions, results };
  const asked = questions[results.length];
  if (asked === undefined) {
    return { ...base, phase: 'finished' };
  }
  const { topic, question, seed } = asked;
  const turn = { topic, presented: present(question, seed), seed, n: results.length + 1, of: questions.length };
  return { ...base, phase: 'asking', turn, hint: false };
}

/** Notes that the hint was shown, which costs the better grade. */
export function showHint(session: QuizSession): QuizSession {
  return session.phase === 'asking' ? { ...session, hint: true } : session;
}

/** What a learner gave. */
export interface GivenAnswer {
  readonly chosen: Chosen;
  /** From the question's appearance to the answer. */
  readonly milliseconds: number;
  readonly confidence?: Confidence;
  /** The grade that the learner gives it, if it is right; absent: it comes from how he answered. */
  readonly grade?: Grade;
}

/** An answer that was judged, and the event that records it. The session must not be shown before the event is saved. */
export interface AnswerOutcome {
  readonly session: Extract<QuizSession, { phase: 'answered' }>;
  readonly event: Answered;
}

/** Judges an answer. Gives nothing when no question is on the table. */
export function answer(session: QuizSession, given: GivenAnswer): AnswerOutcome | undefined {
  if (session.phase !== 'asking') {
    return undefined;
  }
  const { turn, options, results } = session;
  const { topic, presented } = turn;
  const verdict = judge(presented.question, given.chosen, options.commandTable);
  const event = eventOf(session, given, verdict.correct);
  const result: Result = {
    topic,
    presented,
    chosen: given.chosen,
    verdict,
    event,
    repeats: isRepeated(session, event),
  };
  const questions = result.repeats ? repeatedAtEnd(session) : session.questions;
  return { session: { phase: 'answered', options, questions, turn, result, results: [...results, result] }, event };
}

type Asking = Extract<QuizSession, { phase: 'asking' }>;

function eventOf({ turn, options, hint }: Asking, given: GivenAnswer, correct: boolean): Answered {
  const { question } = turn.presented;
  const card = cardId(turn.topic, question.id);
  const milliseconds = Math.max(0, Math.round(given.milliseconds));
  const behaviour = { correct, hint, milliseconds, ...(given.confidence && { confidence: given.confidence }) };
  const grade = gradeOf({ ...behaviour, pace: options.paceOf(card) });
  return {
    kind: 'answered',
    mode: options.mode,
    card,
    key: question.key,
    chosen: given.chosen,
    // Who gave it had not seen the verdict yet: any other grade would say that a wrong answer was known.
    grade: correct ? (given.grade ?? grade) : grade,
    ...behaviour,
    seed: turn.seed,
    pack: options.pack,
  };
}

function isRepeated({ options, results }: SessionBase, { card, correct }: Answered): boolean {
  const before = results.filter((result) => result.event.card === card && result.repeats).length;
  return options.repeatsMissed && !correct && before < MOST_REPEATS;
}

function repeatedAtEnd({ questions, results }: SessionBase): readonly Asked[] {
  return [...questions, ...questions.slice(results.length, results.length + 1).map(askedAgain)];
}

/** Goes on from a verdict to the next question, or to the end. */
export function advance(session: QuizSession): QuizSession {
  return session.phase === 'answered' ? ask(session) : session;
}

/** Takes the last answer back: its question is on the table again. The answer's event must be taken back as well. */
export function takeBack(session: QuizSession): QuizSession {
  const { options, questions, results } = session;
  const last = results.at(-1);
  if (last === undefined) {
    return session;
  }
  return ask({ options, questions: last.repeats ? questions.slice(0, -1) : questions, results: results.slice(0, -1) });
}

/** Gives the session with another grade for the last answer, whose event must be recorded anew. */
export function regrade(session: QuizSession, grade: Grade): QuizSession {
  const last = session.results.at(-1);
  if (last === undefined) {
    return session;
  }
  const result = { ...last, event: { ...last.event, grade } };
  const results = [...session.results.slice(0, -1), result];
  return session.phase === 'answered' ? { ...session, results, result } : { ...session, results };
}

/** How a session went. */
export interface SessionSummary {
  /** How many were put to the learner: of a session that was left in the middle not all that it had. */
  readonly asked: number;
  readonly answered: number;
  readonly correct: number;
  /** Share of the answered questions that were right, 0 to 100, rounded; 0 when none was answered. */
  readonly percent: number;
  /** The questions answered wrong, each once, as they were answered first. */
  readonly missed: readonly Result[];
}

/** Sums a session up, also one that was left in the middle. */
export function summariseSession(session: QuizSession): SessionSummary {
  const answered = session.results.length;
  const wrong = session.results.filter((result) => !result.verdict.correct);
  const correct = answered - wrong.length;
  const missed = new Map(wrong.toReversed().map((result) => [result.event.card, result]));
  return {
    asked: answered + (session.phase === 'asking' ? 1 : 0),
    answered,
    correct,
    percent: answered === 0 ? 0 : Math.round((100 * correct) / answered),
    missed: wrong.filter((result) => missed.get(result.event.card) === result),
  };
}
