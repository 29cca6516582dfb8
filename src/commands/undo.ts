import type { Command } from 'commander';
import { type GlobalOptions, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { writeNotices } from '../notices.js';
import type { Question } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { computeQuestion } from '../study/generators/compute-question.js';
import { cardId, topicOfCard } from '../study/id.js';
import { endsWithExam, lastUndoable, type Undoable } from '../study/undoing.js';
import { cleanLine } from '../text/clean.js';
import { linesText } from '../text/lines.js';
import { momentText } from '../text/moment.js';
import { wrapText } from '../text/wrap.js';

const EXAMPLES = `
Examples:
  awsstudy undo                            take the last answer back, or the last reset
  awsstudy undo && awsstudy undo           the last two

Whatever run of the program it was given in. What is taken back stays in the journal and counts nowhere.
An answer of an exam can't be taken back; change it in the exam, as long as that is under way.`;

/** Declares `undo`: takes the last answer or reset back. */
export function declareUndo(program: Command, context: Context): void {
  program
    .command('undo')
    .description('take your last answer back, or the last reset')
    .addHelpText('after', EXAMPLES)
    .action((_options: object, command: Command) => undo(context, command.optsWithGlobals<GlobalOptions>()));
}

async function undo(context: Context, options: GlobalOptions): Promise<void> {
  const events = await context.progress.events();
  const last = lastUndoable(events);
  const isBeforeExam = endsWithExam(events);
  writeNotices(context);
  if (last !== undefined) {
    context.progress.record({ kind: 'undone', event: last.id }, { after: last.time });
    await context.progress.close();
  }
  if (isBeforeExam) {
    const instead = last === undefined ? '' : ' What was before them is taken back instead.';
    context.commentary.write(`Your last answers are those of an exam, which can't be taken back.${instead}\n` as Clean);
  }
  show(context, { last, isBeforeExam }, options);
}

interface Undo {
  /** What was taken back; nothing where there was nothing. */
  readonly last: Undoable | undefined;
  readonly isBeforeExam: boolean;
}

function show(context: Context, { last, isBeforeExam }: Undo, options: GlobalOptions): void {
  const display = textDisplay(context, options);
  if (display.form === 'json') {
    writeJson(context, { undone: last === undefined ? null : undoneJson(last) });
  } else if (last === undefined) {
    const sentence = isBeforeExam ? 'There is no other answer to take back.' : 'There is no answer left to take back.';
    context.output.write(`${sentence}\n` as Clean);
  } else {
    const width = display.form === 'rendered' ? display.width : Number.POSITIVE_INFINITY;
    context.output.write(linesText(undoneText(context, last).flatMap((line) => wrapText(line, width))));
  }
}

function undoneJson(event: Undoable): object {
  const time = new Date(event.time).toISOString();
  const { id } = event;
  return event.kind === 'reset'
    ? { kind: 'reset', event: id, time, topic: event.topic ?? null }
    : {
        kind: 'answered',
        event: id,
        time,
        topic: topicOfCard(event.card),
        id: questionOf(event.card),
        correct: event.correct,
      };
}

function undoneText({ catalogue }: Context, event: Undoable): readonly Clean[] {
  const moment = momentText(event);
  if (event.kind === 'reset') {
    const what = event.topic === undefined ? 'the reset of everything' : `the reset of ${event.topic}`;
    return [cleanLine(`Taken back: ${what}, made ${moment}. You know again what you knew.`)];
  }
  const topic = topicOfCard(event.card);
  const isKnown = catalogue.list().some(({ id }) => id === topic);
  const question = isKnown
    ? catalogue.questions(topic as Clean).find(({ id }: Question) => cardId(topic, id) === event.card)
    : undefined;
  const answer = event.correct ? 'right' : 'wrong';
  return [
    cleanLine(`Taken back: your ${answer} answer to ${topic}:${questionOf(event.card)}, given ${moment}.`),
    ...(question === undefined ? [] : [stemOf(question, event.seed)]),
  ];
}

function stemOf(question: Question, seed: number): Clean {
  return question.kind === 'generated' ? computeQuestion(question, seed).stem : question.stem;
}

function questionOf(card: string): string {
  return card.slice(card.indexOf(':') + 1);
}
