import { readAtCard, readTyped, turnCard } from './card-by-line.js';
import type { Context } from './context.js';
import { obey } from './line-instructions.js';
import type { Recorded } from './progress-access.js';
import type { Clean } from './study/clean.js';
import type { Confidence } from './study/event.js';
import { readConfidence, readTypedLine, type TypedLine } from './study/instructions.js';
import { advance, answer, type QuizSession, type Result, summariseSession } from './study/quiz-session.js';
import { cleanLine } from './text/clean.js';
import { goesOn, withLinesJoined } from './text/continued-line.js';
import { plainQuestion, plainSummary, plainVerdict } from './text/question-text.js';
import { confidenceJson, errorJson, moreJson, questionJson, summaryJson, verdictJson } from './text/quiz-json.js';

export interface LineByLineOptions {
  readonly context: Context;
  /** JSON lines instead of text. */
  readonly json: boolean;
  /** Ids of the cards that the learner has marked. */
  readonly marked: ReadonlySet<string>;
  /** Whether the learner is asked how sure he is. */
  readonly asksConfidence: boolean;
}

/** How far a talk over lines has come. */
export interface Talk {
  readonly session: QuizSession;
  /** Ids of the events that record the results, in their order. */
  readonly events: readonly string[];
  /** When the question on the table was put, in milliseconds that passed. */
  readonly shown: number;
  readonly marked: ReadonlySet<string>;
  /** Whether the question on the table is a card whose other side was shown. */
  readonly isTurned: boolean;
  /** The lines of a command that goes on in the next one, joined; empty when none was begun. */
  readonly begun: string;
}

/**
 * Runs a session with questions on stdout and answers, a line each, on stdin. A verdict is written once the answer is
 * on disk. A line that begins with an exclamation mark is an instruction. The end of input ends the session with its
 * summary.
 */
export async function runLineByLine(start: QuizSession, options: LineByLineOptions): Promise<QuizSession> {
  const { context, json, marked } = options;
  let talk = putQuestion({ session: start, events: [], shown: 0, marked, isTurned: false, begun: '' }, options);
  try {
    while (talk.session.phase === 'asking') {
      prompt(context, json);
      const line = await context.input.nextLine();
      // In JSON what breaks off answers nothing: it would be judged for what it lacks.
      if (line === undefined && (json || talk.begun === '')) {
        break;
      }
      talk = await hear(talk, line ?? '', options);
    }
  } finally {
    context.input.close();
  }
  const summary = summariseSession(talk.session);
  context.output.write(json ? summaryJson(summary) : plainSummary(summary));
  return talk.session;
}

/** Behind a line that goes on only a word with an exclamation mark is an instruction: `! -name` is a part of `find`. */
const INSTRUCTION_BETWEEN = /^\s*![a-z]+\s*$/i;

async function hear(talk: Talk, line: string, options: LineByLineOptions): Promise<Talk> {
  const { begun } = talk;
  if (begun !== '' && INSTRUCTION_BETWEEN.test(line)) {
    return hearBetween(talk, line, options);
  }
  const whole = begun === '' ? line : withLinesJoined(`${begun}\n${line}`);
  if (asksCommand(talk.session) && !/^\s*!/.test(whole) && goesOn(whole) && whole.length < LONGEST) {
    return begin(talk, whole, options);
  }
  return hearWhole({ ...talk, begun: '' }, readTypedLine(cleanLine(whole)), options);
}

/** Nothing that is longer is read as a command. */
const LONGEST = 10_000;

/** Waits for the next line of a command. In JSON each line has its reply, so that nobody waits for one in vain. */
function begin(talk: Talk, begun: string, { context, json }: LineByLineOptions): Talk {
  if (json && talk.session.phase === 'asking') {
    context.output.write(moreJson(talk.session.turn));
  }
  return { ...talk, begun };
}

/** Does what an instruction between the lines of a command asks for. With the same question the command goes on. */
async function hearBetween(talk: Talk, line: string, options: LineByLineOptions): Promise<Talk> {
  const next = await hearWhole(talk, readTypedLine(cleanLine(line)), options);
  if (next.begun !== '' && !options.json) {
    options.context.commentary.write('The command begun is kept; go on with its next line.\n' as Clean);
  }
  return next;
}

function asksCommand(session: QuizSession): boolean {
  return session.phase === 'asking' && session.turn.presented.question.kind === 'command';
}

/** Writes the question on the table, if there is one. */
function putQuestion(talk: Talk, { context, json }: LineByLineOptions): Talk {
  if (talk.session.phase === 'asking') {
    const { turn } = talk.session;
    context.output.write(json ? questionJson(turn) : plainQuestion(turn));
  }
  return { ...talk, shown: context.elapsed(), isTurned: false, begun: '' };
}

async function hearWhole(talk: Talk, line: TypedLine, options: LineByLineOptions): Promise<Talk> {
  const typed = readAtCard(talk, line);
  if (typed.kind === 'answer') {
    return turnCard(talk, typed.text, options) ?? hearAnswer(talk, typed, options);
  }
  const next = obey(talk, typed.instruction, options);
  return next.session.results.length === talk.session.results.length ? next : putQuestion(next, options);
}

type TypedAnswer = Extract<TypedLine, { kind: 'answer' }>;

async function hearAnswer(talk: Talk, typed: TypedAnswer, options: LineByLineOptions): Promise<Talk> {
  const { session, shown } = talk;
  const { context } = options;
  if (session.phase !== 'asking') {
    return talk;
  }
  const read = readTyped(session.turn.presented, typed);
  if (read.kind === 'unreadable') {
    askAgain(session, read.expected, options);
    return talk;
  }
  const milliseconds = context.elapsed() - shown;
  const confidence = typed.confidence ?? (await askConfidence(session, options));
  const outcome = answer(session, {
    chosen: read.chosen,
    milliseconds,
    ...(confidence && { confidence }),
    ...(typed.grade && { grade: typed.grade }),
  });
  if (outcome === undefined) {
    return talk;
  }
  const recorded = context.progress.record(outcome.event);
  report(outcome.session.result, recorded, options);
  return putQuestion({ ...talk, session: advance(outcome.session), events: [...talk.events, recorded.event] }, options);
}

/** On a terminal somebody types: a sign shows that it is their turn. It is commentary, so a pipe's output stays clean. */
function prompt({ input, commentary }: Context, json: boolean): void {
  if (input.isTerminal && !json) {
    commentary.write('> ' as Clean);
  }
}

type Asking = Extract<QuizSession, { phase: 'asking' }>;

/**
 * Asks until it is said how sure the learner is; the end of input leaves it open. Of a card he has seen the other side
 * by then, so that there is nothing to be unsure of.
 */
async function askConfidence(
  { turn }: Asking,
  { context, json, asksConfidence }: LineByLineOptions,
): Promise<Confidence | undefined> {
  const asks = asksConfidence && turn.presented.form !== 'card';
  let confidence: Confidence | undefined;
  while (asks && confidence === undefined) {
    if (json) {
      context.output.write(confidenceJson(turn));
    } else {
      context.commentary.write('How sure are you? 1 a guess, 2 fairly sure, 3 certain\n' as Clean);
    }
    prompt(context, json);
    const line = await context.input.nextLine();
    if (line === undefined) {
      return undefined;
    }
    confidence = readConfidence(line);
  }
  return confidence;
}

function report(result: Result, recorded: Recorded, { context, json }: LineByLineOptions): void {
  if (!recorded.saved) {
    context.commentary.write(
      `Not saved: ${recorded.reason}. ${recorded.waiting} waiting; each answer tries again.\n` as Clean,
    );
  }
  context.output.write(json ? verdictJson(result, recorded) : plainVerdict(result));
}

function askAgain({ turn }: Asking, expected: string, { context, json }: LineByLineOptions): void {
  if (json) {
    context.output.write(errorJson(turn, expected));
  } else {
    context.commentary.write(`That is no answer to this question. ${expected}\n` as Clean);
  }
}
