import { requestOf } from '../../../src/screens/exam/exam-keys.js';
import { reduceExam } from '../../../src/screens/exam/exam-reducer.js';
import { type ExamReports, reportTimeOver } from '../../../src/screens/exam/exam-reports.js';
import { actionFor, leavingBy } from '../../../src/screens/exam/exam-requests.js';
import {
  type ExamOpening,
  type ExamState,
  type SaveResult,
  type Submitted,
  startExamState,
  type UnderWay,
} from '../../../src/screens/exam/exam-state.js';
import type { Exam } from '../../../src/study/catalogue.js';
import type { Left } from '../../../src/study/destination.js';
import type { NewEvent, StoredEvent } from '../../../src/study/event.js';
import { attemptFrom } from '../../../src/study/exam/attempt.js';
import type { ExamQuestion } from '../../../src/study/exam/exam-question.js';
import { openSitting, presentedAt, type Sitting } from '../../../src/study/exam/sitting.js';
import { startExam } from '../../../src/study/exam/starting.js';
import { replayEvents } from '../../../src/study/folding.js';
import type { ExamAttempt } from '../../../src/study/progress.js';
import { DEFAULT_PLAN } from '../../../src/study/settings.js';
import { blueprint, examQuestion, questionsOf, START } from '../../study/exam/exam-builders.js';
import { c } from '../../support/builders.js';

/** An exam of five questions, four of which count, in twenty minutes. */
export const EXAM: Exam = {
  ...blueprint([60, 40], { questions: 5, scored: 4, minutes: 20 }),
  domains: [
    { id: c('d1'), name: c('Design Secure Architectures'), weight: 60, tasks: [] },
    { id: c('d2'), name: c('Cloud Concepts'), weight: 40, tasks: [] },
  ],
};

const SCENARIO =
  'A company runs instances in private subnets of three Availability Zones. They must download updates with `yum` and go on working when one Availability Zone fails. Which two steps meet these needs?';

/** A question of which two options are right, with a long stem and a source. */
const twoRight: ExamQuestion = (() => {
  const asked = examQuestion('nat', ['d1/1'], { stem: SCENARIO });
  const { question } = asked;
  return {
    ...asked,
    question: {
      ...question,
      kind: 'multiple',
      source: c('https://docs.aws.amazon.com/vpc/'),
      checked: c('2026-11-23'),
      options: question.options.map((option, index) => ({ ...option, correct: index < 2 })),
    },
  };
})();

const pool = (perDomain: number): readonly ExamQuestion[] => [
  twoRight,
  ...EXAM.domains.flatMap(({ id }) => questionsOf(id, perDomain)),
];

/** A paper that waits for its start. */
export function waitingOf(questions = 5): Extract<ExamOpening, { readonly kind: 'waiting' }> {
  const options = { attempt: 'try', seed: 6, questions, minutes: 20 };
  return { kind: 'waiting', exam: EXAM, paper: startExam(EXAM, pool(questions), options) };
}

/** The exam that a waiting paper becomes at a time. */
export function begunOf({ exam, paper }: ReturnType<typeof waitingOf>, started = START): Sitting {
  const all = pool(paper.cards.length);
  const questions = paper.cards.map((card) => all.find(({ question }) => card === `aws/vpc:${question.id}`));
  return openSitting({ id: paper.attempt, exam, attempt: attemptFrom(paper, started), questions });
}

/** A journal in memory, and what the screen reports to it. */
export class Journal {
  readonly events: StoredEvent[] = [];
  now = START;
  full = false;
  readonly opening = waitingOf();

  record = (event: NewEvent): SaveResult => {
    const sequence = this.events.length + 1;
    const id = `run-${sequence}`;
    this.events.push({ version: 1, id, time: this.now, offset: 0, run: 'run', sequence, ...event });
    return this.full
      ? { saved: false, event: id, waiting: sequence, reason: c('the disk is full') }
      : { saved: true, event: id };
  };

  readonly reports: ExamReports = {
    onStarted: () => ({ sitting: begunOf(this.opening, this.now), saving: this.record(this.opening.paper) }),
    onAnswered: (event, replaced) => {
      const answered = this.record(event);
      if (replaced !== undefined) {
        this.record({ kind: 'undone', event: replaced });
      }
      return answered;
    },
    onFlagged: this.record,
    onSubmitted: this.record,
  };

  get kinds(): readonly string[] {
    return this.events.map(({ kind }) => kind);
  }

  /** The attempt as it is folded from what was recorded. */
  get attempt(): ExamAttempt | undefined {
    const attempt = replayEvents(this.events, DEFAULT_PLAN).exams.get('try');
    // What waits for the end is of no concern to the screen.
    const answers = [...(attempt?.answers ?? [])].map(([at, { waiting: _, ...answer }]) => [at, answer] as const);
    return attempt && { ...attempt, answers: new Map(answers) };
  }
}

/** The exam screen without a terminal: keys in, state and events out. */
export class Exams {
  readonly journal = new Journal();
  state: ExamState = startExamState(this.journal.opening, START);
  left: Left<ExamState> | undefined;
  size = { columns: 80, rows: 24 };

  /** Presses keys, as the screen takes them. */
  press(...names: readonly string[]): this {
    for (const name of names) {
      this.#tell(name);
    }
    return this;
  }

  /** Lets minutes pass, as the clock of the screen tells them. */
  pass(minutes: number): this {
    this.journal.now += minutes * 60_000;
    this.state = reduceExam(this.state, { kind: 'tick', now: this.journal.now });
    const over = reportTimeOver(this.state, this.journal.reports);
    this.state = over === undefined ? this.state : reduceExam(this.state, over);
    return this;
  }

  #tell(name: string): void {
    this.pass(0);
    const request = requestOf(this.state, { name });
    if (request === undefined) {
      return;
    }
    this.left = leavingBy(request, this.state);
    const facts = { ...this.journal.reports, size: this.size, color: false, pack: 'aws@1' };
    const action = this.left === undefined ? actionFor(request, this.state, facts) : undefined;
    this.state = action === undefined ? this.state : reduceExam(this.state, action);
  }
}

/** An exam just begun. */
export function begun(): Exams {
  return new Exams().press('Enter');
}

/** An exam with its first question answered right, its second wrong, its third flagged and the rest open. */
export function halfway(): Exams {
  const exams = begun();
  answer(exams, true);
  return answer(exams, false).press('m');
}

/** Answers the question on the table right or wrong. */
export function answer(exams: Exams, right: boolean): Exams {
  return exams.press(...lettersFor(exams.state, right), 'Enter');
}

/** Gives the letters of a right or a wrong answer to the question on the table. */
export function lettersFor({ stage }: ExamState, right: boolean): readonly string[] {
  const choice = stage.kind === 'under-way' ? presentedAt(stage.sitting, stage.sitting.position) : undefined;
  const { options = [], choose = 0 } = choice ?? {};
  const [first, ...others] = [...options].sort((one, other) => Number(other.correct) - Number(one.correct));
  const chosen = right ? [first, ...others].slice(0, choose) : others.slice(-choose);
  return chosen.flatMap((option) => (option === undefined ? [] : [option.letter]));
}

/** Gives the exam under way. */
export function underWay({ state }: { readonly state: ExamState }): UnderWay {
  if (state.stage.kind !== 'under-way') {
    throw new Error(`The exam is ${state.stage.kind}.`);
  }
  return state.stage;
}

/** Gives the exam that was submitted. */
export function submitted({ state }: { readonly state: ExamState }): Submitted {
  if (state.stage.kind !== 'submitted') {
    throw new Error(`The exam is ${state.stage.kind}.`);
  }
  return state.stage;
}
