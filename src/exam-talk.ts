import type { Context } from './context.js';
import type { Recorded } from './progress-access.js';
import type { Clean } from './study/clean.js';
import type { Chosen, NewEvent } from './study/event.js';
import { timeLeft } from './study/exam/attempt.js';
import type { ExamLine } from './study/exam/exam-line.js';
import {
  judgeAnswer,
  moveTo,
  noteAnswer,
  passOver,
  positionsIn,
  type Sitting,
  standsAlready,
  submit,
  toggleFlag,
} from './study/exam/sitting.js';
import type { ExamVoice } from './text/exam-voice.js';

/** How far the talk over an exam has come. */
export interface Talk {
  readonly sitting: Sitting;
  /** When the question on the table was put, in milliseconds. */
  readonly shown: number;
  /** The last mark of the clock that was reached, in minutes. */
  readonly heard: number | undefined;
  /** Whether the line before was a `!submit` that left questions open. */
  readonly confirms: boolean;
}

/** What the lines of an exam are said with. */
export interface Speaker {
  readonly context: Context;
  readonly voice: ExamVoice;
  /** Says what is beside the exam itself. */
  readonly aside: (text: Clean) => void;
  /** Shows whoever types that it is their turn. */
  readonly prompt: () => void;
}

/** Writes the question on the table, or at the end of the paper what is open. */
export function putQuestion(talk: Talk, { context, voice }: Speaker): Talk {
  context.output.write(voice.question(talk.sitting));
  return { ...talk, shown: context.clock() };
}

/** Submits what was answered in time, and says so. */
export function endByTime(talk: Talk, speaker: Speaker): Promise<Talk> {
  speaker.aside(speaker.voice.timeOver());
  return submitNow(talk, speaker);
}

/** Does what a line asks for. */
export function obey(talk: Talk, line: ExamLine, speaker: Speaker): Talk | Promise<Talk> {
  const { context, voice, aside } = speaker;
  const { sitting } = talk;
  const calm = { ...talk, confirms: false };
  switch (line.kind) {
    case 'answer':
      return takeAnswer(calm, line.chosen, speaker);
    case 'flag':
      return flag(calm, speaker);
    case 'next':
      return goTo(calm, sitting.position + 1, speaker);
    case 'back':
      return goTo(calm, sitting.position - 1, speaker);
    case 'go':
      return goTo(calm, line.position, speaker);
    case 'list':
      context.output.write(voice.list(sitting));
      return calm;
    case 'time':
      context.output.write(voice.time(timeLeft(sitting.attempt, context.clock())));
      return calm;
    case 'submit':
      return submitOrAsk(talk, speaker);
    case 'unreadable':
      aside(voice.unreadable(sitting, line.expected));
      return calm;
  }
}

/** Records an answer, then takes back the one it replaces: killed in between, the learner has lost neither. */
function takeAnswer(talk: Talk, chosen: Chosen, speaker: Speaker): Talk {
  const { context, voice } = speaker;
  const { sitting, shown } = talk;
  const before = sitting.attempt.answers.get(sitting.position);
  if (before !== undefined && standsAlready(sitting, chosen)) {
    context.output.write(voice.accepted(sitting, { chosen: before.chosen, saved: true, event: before.event }));
    return putQuestion({ ...talk, sitting: passOver(sitting) }, speaker);
  }
  const answered = judgeAnswer(sitting, { chosen, milliseconds: context.clock() - shown, pack: context.pack });
  if (answered === undefined) {
    return talk;
  }
  const recorded = recordAloud(answered, context);
  if (before !== undefined) {
    recordAloud({ kind: 'undone', event: before.event }, context);
  }
  context.output.write(voice.accepted(sitting, { chosen, saved: recorded.saved, event: recorded.event }));
  return putQuestion({ ...talk, sitting: passOver(noteAnswer(sitting, answered, recorded.event)) }, speaker);
}

function flag(talk: Talk, speaker: Speaker): Talk {
  const { voice, aside } = speaker;
  const flagged = toggleFlag(talk.sitting);
  if (flagged === undefined) {
    aside(voice.unreadable(talk.sitting, 'There is no question on the table to flag.'));
    return talk;
  }
  recordAloud(flagged.event, speaker.context);
  aside(voice.flag(flagged.sitting));
  return { ...talk, sitting: flagged.sitting };
}

function goTo(talk: Talk, position: number, speaker: Speaker): Talk {
  return putQuestion({ ...talk, sitting: moveTo(talk.sitting, position) }, speaker);
}

function submitOrAsk(talk: Talk, speaker: Speaker): Talk | Promise<Talk> {
  if (talk.confirms || positionsIn(talk.sitting, 'open').length === 0) {
    return submitNow(talk, speaker);
  }
  speaker.aside(speaker.voice.confirmation(talk.sitting));
  return { ...talk, confirms: true };
}

/** Submits what is recorded of the exam, unless another program has done so meanwhile: then that stands. */
async function submitNow(talk: Talk, { context, voice, aside }: Speaker): Promise<Talk> {
  const { exams } = await context.progress.learner();
  const asRecorded = { ...talk.sitting, attempt: exams.get(talk.sitting.id) ?? talk.sitting.attempt };
  if (asRecorded.attempt.submitted !== undefined) {
    aside(voice.submittedElsewhere());
    return { ...talk, sitting: asRecorded };
  }
  const { sitting, event } = submit(asRecorded, context.clock());
  recordAloud(event, context);
  return { ...talk, sitting };
}

/** Records an event; says so when the disk refuses it. */
export function recordAloud(event: NewEvent, { progress, commentary }: Context): Recorded {
  const recorded = progress.record(event);
  if (!recorded.saved) {
    commentary.write(`Not saved: ${recorded.reason}. ${recorded.waiting} waiting; each answer tries again.\n` as Clean);
  }
  return recorded;
}
