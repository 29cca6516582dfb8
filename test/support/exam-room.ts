import type { Context, Output } from '../../src/context.js';
import { clearOverdue, runExamByLine } from '../../src/exam-by-line.js';
import { type SeatOptions, takeSeat } from '../../src/exam-seat.js';
import type { Exam } from '../../src/study/catalogue.js';
import type { NewEvent, StoredEvent } from '../../src/study/event.js';
import type { ExamQuestion } from '../../src/study/exam/exam-question.js';
import type { ExamScore } from '../../src/study/exam/scoring.js';
import { replayEvents } from '../../src/study/folding.js';
import type { ExamAttempt, Progress } from '../../src/study/progress.js';
import { DEFAULT_PLAN } from '../../src/study/settings.js';
import { blueprint, catalogueOf, questionsOf } from '../study/exam/exam-builders.js';

export interface RoomOptions {
  readonly exam: Exam;
  readonly questions: readonly ExamQuestion[];
}

/** What one run of the program has said. */
export interface RoomRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly score: ExamScore | undefined;
}

export interface RoomRunOptions extends SeatOptions {
  readonly json?: boolean;
  /** The disk takes nothing. */
  readonly full?: boolean;
}

/** A room to sit an exam in: a learner with a journal in memory, and a clock that the test sets. */
export class ExamRoom {
  readonly events: StoredEvent[] = [];
  now = Date.parse('2026-11-23T08:00:00Z');
  questions: readonly ExamQuestion[];
  readonly #exam: Exam;
  #runs = 0;

  constructor({ exam, questions }: RoomOptions) {
    this.#exam = exam;
    this.questions = questions;
  }

  /** Everything known of the learner, folded anew from the journal. */
  get learner(): Progress {
    return replayEvents(this.events, DEFAULT_PLAN);
  }

  /** Runs the exam over lines. A number among them lets so many minutes pass before the line after it. */
  async run(lines: readonly (string | number)[], options: RoomRunOptions = {}): Promise<RoomRun> {
    const said = { stdout: '', stderr: '' };
    const context = this.#context(lines, said, options.full === true);
    const { json = false, full: _, ...seat } = options;
    const request = { exam: this.#exam, options: seat, learner: this.learner };
    const free = await clearOverdue(request, { context, json });
    const score = await runExamByLine(takeSeat(context, free), { context, json });
    return { ...said, score };
  }

  #context(lines: readonly (string | number)[], said: { stdout: string; stderr: string }, full: boolean): Context {
    const left = [...lines];
    this.#runs += 1;
    const run = `run${this.#runs}`;
    let sequence = 0;
    const record = (event: NewEvent) => {
      sequence += 1;
      const id = `${run}-${sequence}`;
      if (full) {
        return { saved: false, event: id, waiting: sequence, reason: 'the disk is full' };
      }
      // Times within a run never stand still, as in the journal.
      const time = Math.max(this.now, (this.events.at(-1)?.time ?? 0) + 1);
      this.events.push({ version: 1, id, time, offset: 0, run, sequence, ...event });
      return { saved: true, event: id };
    };
    const output = (stream: keyof typeof said): Output => ({
      write: (text) => {
        said[stream] += text;
      },
      isTerminal: false,
      columns: undefined,
    });
    return {
      pack: 'aws@1',
      catalogue: catalogueOf(this.#exam, this.questions),
      output: output('stdout'),
      commentary: output('stderr'),
      input: {
        isTerminal: false,
        nextLine: async () => {
          while (typeof left[0] === 'number') {
            this.now += left[0] * 60_000;
            left.shift();
          }
          return left.shift() as string | undefined;
        },
        close: () => undefined,
      },
      progress: { record, learner: async () => this.learner },
      clock: () => this.now,
      drawSeed: () => 11,
    } as unknown as Context;
  }
}

export const EXAM = blueprint([60, 40], { questions: 5, scored: 4, minutes: 20 });
/** What runs of one test are started with. */
export const SEED = { seed: 3 };

/** A room with a paper of five questions; the seed makes it the same each time. */
export function smallRoom(): ExamRoom {
  return new ExamRoom({ exam: EXAM, questions: EXAM.domains.flatMap(({ id }) => questionsOf(id, 4)) });
}

/** Gives the first attempt of a room. */
export function attemptOf({ learner }: ExamRoom): ExamAttempt {
  const [attempt] = learner.exams.values();
  if (attempt === undefined) {
    throw new Error('an exam was started');
  }
  return attempt;
}
