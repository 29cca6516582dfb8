import type { Context } from './context.js';
import { overdueSitting, type Seat, type SeatRequest } from './exam-seat.js';
import { endByTime, obey, putQuestion, type Speaker, type Talk } from './exam-talk.js';
import type { Clean } from './study/clean.js';
import { timeLeft } from './study/exam/attempt.js';
import { clockMark } from './study/exam/exam-clock.js';
import { readExamLine } from './study/exam/exam-line.js';
import { reviewPaper } from './study/exam/review.js';
import { type ExamScore, scoreExam } from './study/exam/scoring.js';
import { isOver, presentedAt, type Sitting } from './study/exam/sitting.js';
import { cleanLine } from './text/clean.js';
import { JSON_EXAM } from './text/exam-json.js';
import { PLAIN_EXAM } from './text/exam-text.js';

export interface ExamByLineOptions {
  readonly context: Context;
  /** JSON lines instead of text. */
  readonly json: boolean;
}

/**
 * Runs an exam with questions on stdout and answers or instructions, a line each, on stdin. Nothing is said about right
 * and wrong before it is submitted. At the end of the input it stays open: then there is no score.
 */
export async function runExamByLine(seat: Seat, options: ExamByLineOptions): Promise<ExamScore | undefined> {
  const { context } = options;
  const speaker = speakerOf(options);
  try {
    let talk: Talk | undefined = await open(seat, speaker);
    while (talk !== undefined && talk.sitting.attempt.submitted === undefined) {
      talk = await hear(talk, speaker);
    }
    return talk && tellResult(talk.sitting, speaker);
  } finally {
    context.input.close();
  }
}

/** Submits an exam whose time is over and says how it went, before another paper begins. Gives what is wanted then. */
export async function clearOverdue(request: SeatRequest, options: ExamByLineOptions): Promise<SeatRequest> {
  const { context } = options;
  const sitting = overdueSitting(context, request);
  if (sitting === undefined) {
    return request;
  }
  const speaker = speakerOf(options);
  const over = await open({ sitting, resumed: true }, speaker);
  tellResult(over.sitting, speaker);
  return { ...request, learner: await context.progress.learner() };
}

/** Without a screen a program reads one stream, and a person two. */
function speakerOf({ context, json }: ExamByLineOptions): Speaker {
  return {
    context,
    voice: json ? JSON_EXAM : PLAIN_EXAM,
    aside: (text) => (json ? context.output : context.commentary).write(text),
    prompt: () => {
      if (context.input.isTerminal && !json) {
        context.commentary.write('> ' as Clean);
      }
    },
  };
}

function open({ sitting, resumed }: Seat, speaker: Speaker): Talk | Promise<Talk> {
  const { context, voice } = speaker;
  const now = context.clock();
  const left = timeLeft(sitting.attempt, now);
  context.output.write(voice.opening(sitting, { resumed, left }));
  const talk = { sitting, shown: now, heard: clockMark(left), confirms: false };
  return isOver(sitting, now) ? endByTime(talk, speaker) : putQuestion(talk, speaker);
}

/** Takes the next line. Gives nothing at the end of the input while there is time left. */
async function hear(talk: Talk, speaker: Speaker): Promise<Talk | undefined> {
  const { context, voice, aside, prompt } = speaker;
  const { sitting } = talk;
  prompt();
  const line = await context.input.nextLine();
  const now = context.clock();
  const left = timeLeft(sitting.attempt, now);
  if (isOver(sitting, now)) {
    return endByTime(talk, speaker);
  }
  if (line === undefined) {
    aside(voice.interrupted(sitting, left));
    return undefined;
  }
  const heard = clockMark(left);
  if (heard !== talk.heard) {
    aside(voice.clock(left));
  }
  const table = { presented: presentedAt(sitting, sitting.position), of: sitting.questions.length };
  return obey({ ...talk, heard }, readExamLine(cleanLine(line), table), speaker);
}

function tellResult(sitting: Sitting, { context, voice }: Speaker): ExamScore {
  const reviewed = reviewPaper(sitting);
  const score = scoreExam(sitting.exam, reviewed);
  context.output.write(voice.result(sitting, score));
  context.output.write(voice.review(reviewed));
  return score;
}
