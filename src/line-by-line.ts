import type { Context, Recorded } from './context.js';
import { readAnswer } from './study/answers.js';
import type { Clean } from './study/clean.js';
import { advance, answer, type QuizSession, type Result, summariseSession, type Turn } from './study/quiz-session.js';
import { cleanLine } from './text/clean.js';
import { plainQuestion, plainSummary, plainVerdict } from './text/question-text.js';
import { errorJson, questionJson, summaryJson, verdictJson } from './text/quiz-json.js';

export interface LineByLineOptions {
  readonly context: Context;
  /** JSON lines instead of text. */
  readonly json: boolean;
}

/**
 * Runs a session with questions on stdout and answers, a line each, on stdin. A verdict is written once the answer is
 * on disk. The end of input ends the session with its summary.
 */
export async function runLineByLine(session: QuizSession, options: LineByLineOptions): Promise<QuizSession> {
  const { context, json } = options;
  let current = session;
  try {
    while (current.phase === 'asking') {
      const next = await askOne(current, options);
      if (next === undefined) {
        break;
      }
      current = advance(next);
    }
  } finally {
    context.input.close();
  }
  const summary = summariseSession(current);
  context.output.write(json ? summaryJson(summary) : plainSummary(summary));
  return current;
}

/** Asks the question on the table until it is answered. Gives nothing at the end of input. */
async function askOne(
  session: Extract<QuizSession, { phase: 'asking' }>,
  { context, json }: LineByLineOptions,
): Promise<QuizSession | undefined> {
  const { turn } = session;
  context.output.write(json ? questionJson(turn) : plainQuestion(turn));
  const shown = context.clock();
  for (;;) {
    prompt(context, json);
    const line = await context.input.nextLine();
    if (line === undefined) {
      return undefined;
    }
    const read = readAnswer(turn.presented, cleanLine(line));
    const outcome = read.kind === 'answer' ? answer(session, read.chosen, context.clock() - shown) : undefined;
    if (outcome?.session.phase === 'answered') {
      const recorded = context.progress.record(outcome.event);
      report(context, { json, recorded, result: outcome.session.result, grade: outcome.event.grade });
      return outcome.session;
    }
    if (read.kind === 'unreadable') {
      askAgain(context, { json, turn, expected: read.expected });
    }
  }
}

/** On a terminal somebody types: a sign shows that it is their turn. It is commentary, so a pipe's output stays clean. */
function prompt({ input, commentary }: Context, json: boolean): void {
  if (input.isTerminal && !json) {
    commentary.write('> ' as Clean);
  }
}

interface Report {
  readonly json: boolean;
  readonly recorded: Recorded;
  readonly result: Result;
  readonly grade: number;
}

function report({ output, commentary }: Context, { json, recorded, result, grade }: Report): void {
  if (!recorded.saved) {
    commentary.write(`Not saved: ${recorded.reason}. ${recorded.waiting} waiting; each answer tries again.\n` as Clean);
  }
  output.write(json ? verdictJson(result, { ...recorded, grade }) : plainVerdict(result));
}

interface Again {
  readonly json: boolean;
  readonly turn: Turn;
  readonly expected: string;
}

function askAgain({ output, commentary }: Context, { json, turn, expected }: Again): void {
  if (json) {
    output.write(errorJson(turn, expected));
  } else {
    commentary.write(`That is no answer to this question. ${expected}\n` as Clean);
  }
}
