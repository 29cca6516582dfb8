import type { Context } from './context.js';
import type { LineByLineOptions, Talk } from './line-by-line.js';
import type { Clean } from './study/clean.js';
import type { Grade } from './study/event.js';
import { GRADE_NAMES } from './study/grading.js';
import { cardId } from './study/id.js';
import { INSTRUCTIONS, type Instruction } from './study/instructions.js';
import { regrade, showHint, takeBack } from './study/quiz-session.js';
import { noteJson } from './text/quiz-json.js';

type Answering = Pick<LineByLineOptions, 'context' | 'json'>;

/** Does what a line in place of an answer asks for, and says so. */
export function obey(talk: Talk, instruction: Instruction, options: Answering): Talk {
  switch (instruction.kind) {
    case 'hint':
      return giveHint(talk, options);
    case 'undo':
      return undoLast(talk, options);
    case 'mark':
      return toggleMark(talk, options);
    case 'grade':
      return gradeLast(talk, instruction.grade, options);
    case 'unknown':
      return refuse(talk, `That is no instruction. Type ${INSTRUCTIONS}.`, options);
  }
}

function giveHint(talk: Talk, options: Answering): Talk {
  const { session } = talk;
  const hint = session.phase === 'asking' ? session.turn.presented.question.hint : undefined;
  if (hint === undefined) {
    return refuse(talk, 'This question has no hint.', options);
  }
  say(options, { type: 'hint', text: hint }, `Hint: ${hint}`);
  return { ...talk, session: showHint(session) };
}

function undoLast(talk: Talk, options: Answering): Talk {
  const event = talk.events.at(-1);
  const last = talk.session.results.at(-1);
  if (event === undefined || last === undefined) {
    return refuse(talk, 'Nothing was answered in this session yet.', options);
  }
  const { saved } = options.context.progress.record({ kind: 'undone', event });
  const { id } = last.presented.question;
  say(options, { type: 'undone', id, event, saved }, `Taken back: ${last.topic}:${id}. It is asked again.`);
  return { ...talk, session: takeBack(talk.session), events: talk.events.slice(0, -1) };
}

function toggleMark(talk: Talk, options: Answering): Talk {
  const { session, marked } = talk;
  if (session.phase !== 'asking') {
    return talk;
  }
  const { id } = session.turn.presented.question;
  const card = cardId(session.turn.topic, id);
  const on = !marked.has(card);
  const { saved } = options.context.progress.record({ kind: 'marked', card, on });
  say(options, { type: 'marked', id, on, saved }, on ? 'Marked.' : 'No longer marked.');
  return { ...talk, marked: new Set(on ? [...marked, card] : [...marked].filter((other) => other !== card)) };
}

/** Records the last answer anew with another grade, in place of the one before. */
function gradeLast(talk: Talk, grade: Grade, options: Answering): Talk {
  const { progress } = options.context;
  const event = talk.events.at(-1);
  const session = regrade(talk.session, grade);
  const last = session.results.at(-1);
  if (event === undefined || last === undefined) {
    return refuse(talk, 'Nothing was answered in this session yet.', options);
  }
  // In this order: killed in between, the learner has the answer twice, not never.
  const recorded = progress.record(last.event);
  progress.record({ kind: 'undone', event });
  const { id } = last.presented.question;
  const document = { type: 'graded', id, grade, saved: recorded.saved, event: recorded.event };
  say(options, document, `Grade of ${last.topic}:${id}: ${GRADE_NAMES[grade]}.`);
  return { ...talk, session, events: [...talk.events.slice(0, -1), recorded.event] };
}

function refuse(talk: Talk, sentence: string, options: Answering): Talk {
  const { context, json } = options;
  if (json) {
    say(options, { type: 'error', id: idOf(talk), expected: INSTRUCTIONS, message: sentence }, '');
  } else {
    context.commentary.write(`${sentence}\n` as Clean);
  }
  return talk;
}

function idOf({ session }: Talk): Clean | null {
  return session.phase === 'asking' ? session.turn.presented.question.id : null;
}

function say({ context, json }: { readonly context: Context; readonly json: boolean }, document: object, text: string) {
  context.output.write(json ? noteJson(document) : (`${text}\n` as Clean));
}
