import { expect, test } from 'vitest';
import { visitDrill, visitQuiz, visitReview } from '../../src/desk/visit-questions.js';
import { visitSession } from '../../src/desk/visit-session.js';
import type { QuizScreenOptions } from '../../src/screens/quiz/quiz-screen.js';
import { startQuiz } from '../../src/screens/quiz/quiz-state.js';
import type { ResultScreenOptions } from '../../src/screens/result/result-screen.js';
import type { PlannedSession } from '../../src/session-plan.js';
import { emptyProgress } from '../../src/study/progress.js';
import { answer, type QuizSession } from '../../src/study/quiz-session.js';
import { DEFAULT_PLAN } from '../../src/study/settings.js';
import { askedOf, c, choiceQuestion } from '../support/builders.js';
import { answering, sessionDesk } from './session-desk.js';

const size = choiceQuestion(['two']);
const nat = { ...choiceQuestion(['one']), id: c('nat'), section: c('nat-gateway') };

const plan: PlannedSession = {
  mode: 'quiz',
  questions: [askedOf(size), askedOf(nat)],
  repeatsMissed: false,
  learner: emptyProgress(DEFAULT_PLAN),
};

const back = () => ({ kind: 'back' }) as const;

test('the questions are followed by how they went and when they come back', async () => {
  const shown: ResultScreenOptions[] = [];
  const results = [
    (options: ResultScreenOptions) => {
      shown.push(options);
      return back();
    },
  ];
  const left: QuizSession[] = [];
  const { desk, events } = sessionDesk([size, nat], { quizzes: [answering('two', 'two')], results });
  expect(await visitSession(desk, plan, (session) => left.push(session))()).toEqual({ kind: 'back' });
  expect(events.map(({ kind }) => kind)).toEqual(['answered', 'answered']);
  expect(left).toMatchObject([{ phase: 'finished' }]);
  expect(shown).toMatchObject([{ returns: { today: 2, tomorrow: 0 }, saving: { saved: true } }]);
});

test('a session that is left in the middle ends there', async () => {
  const left: QuizSession[] = [];
  const { desk } = sessionDesk([size, nat], { quizzes: [answering('two')] });
  expect(await visitSession(desk, plan, (session) => left.push(session))()).toEqual({ kind: 'back' });
  expect(left).toMatchObject([{ phase: 'asking', results: [{ verdict: { correct: true } }] }]);
});

test('an answer that is taken back, and one with another grade, take the event of the last answer back', async () => {
  const { desk, events } = sessionDesk([size, nat], {
    quizzes: [
      (options) => {
        const { onAnswered, onRegraded, onTakenBack, session } = options;
        const outcome = answer(session, { chosen: ['two'], milliseconds: 0 });
        if (outcome !== undefined) {
          onAnswered(outcome.event);
          onRegraded({ ...outcome.event, grade: 2 });
          onTakenBack();
        }
        return { kind: 'back', session };
      },
    ],
  });
  await visitSession(desk, plan)();
  expect(events).toMatchObject([
    { kind: 'answered', id: 'run-1', grade: 3 },
    { kind: 'answered', id: 'run-2', grade: 2 },
    { kind: 'undone', event: 'run-1' },
    { kind: 'undone', event: 'run-2' },
  ]);
  expect((await desk.context.progress.learner()).answers).toBe(0);
});

test('one who goes to a note comes back to the place he left, and the same answers can be taken back', async () => {
  const to = { kind: 'notes', topic: c('vpc'), section: c('sizing-subnets') } as const;
  const places: (QuizScreenOptions['place'] | undefined)[] = [];
  const { desk, events } = sessionDesk([size, nat], {
    quizzes: [
      ({ session, onAnswered }) => {
        const outcome = answer(session, { chosen: ['two'], milliseconds: 0 });
        const answered = outcome?.session ?? session;
        if (outcome !== undefined) {
          onAnswered(outcome.event);
        }
        return { kind: 'on', to, place: startQuiz({ session: answered, now: 5, marked: [] }) };
      },
      ({ place, session, onTakenBack }) => {
        places.push(place);
        onTakenBack();
        return { kind: 'back', session };
      },
    ],
  });
  const leaving = await visitSession(desk, plan)();
  expect(leaving).toMatchObject({ kind: 'on', to });
  if (leaving.kind === 'on') {
    await leaving.again();
  }
  expect(places).toMatchObject([{ session: { phase: 'answered' }, askedAt: 5 }]);
  expect(events.at(-1)).toMatchObject({ kind: 'undone', event: 'run-1' });
});

test('the missed questions once more are a session of their own, which the first one does not count', async () => {
  const left: QuizSession[] = [];
  const { desk, events } = sessionDesk([size, nat], {
    quizzes: [answering('two', 'two'), answering('one')],
    results: [() => ({ kind: 'again' }), back],
  });
  await visitSession(desk, { ...plan, note: c('More can wait.') }, (session) => left.push(session))();
  expect(left).toHaveLength(1);
  expect(events).toMatchObject([
    { card: 'aws/vpc:pick-two', correct: true },
    { card: 'aws/vpc:nat', correct: false },
    { card: 'aws/vpc:nat', correct: true },
  ]);
});

test('one who goes to a note from the result comes back to it', async () => {
  const to = { kind: 'notes', topic: c('vpc'), section: c('nat-gateway') } as const;
  const cursors: (number | undefined)[] = [];
  const { desk } = sessionDesk([size, nat], {
    quizzes: [answering('two', 'two')],
    results: [
      ({ session }) => ({ kind: 'on', to, place: { session, cursor: 3, page: 'result', offset: undefined } }),
      ({ place }) => {
        cursors.push(place?.cursor);
        return back();
      },
    ],
  });
  const leaving = await visitSession(desk, plan)();
  if (leaving.kind === 'on') {
    await leaving.again();
  }
  expect(cursors).toEqual([3]);
});

/** Leaves each quiz at once, and keeps the sections that it would have asked about. */
function keepSections() {
  const sections: (readonly string[])[] = [];
  const leave = ({ session }: QuizScreenOptions) => {
    sections.push(session.questions.map(({ question }) => question.section).toSorted());
    return { kind: 'back', session } as const;
  };
  return { sections, leave };
}

test('a quiz asks about its section, or about the whole topic', async () => {
  const { sections, leave } = keepSections();
  const { desk } = sessionDesk([size, nat], { quizzes: [leave, leave] });
  await visitQuiz(desk, { kind: 'quiz', topic: c('vpc'), section: c('nat-gateway') })();
  await visitQuiz(desk, { kind: 'quiz', topic: c('vpc') })();
  expect(sections).toEqual([['nat-gateway'], ['nat-gateway', 'sizing-subnets']]);
});

test('a review asks what is new today', async () => {
  const { sections, leave } = keepSections();
  const { desk } = sessionDesk([size, nat], { quizzes: [leave] });
  await visitReview(desk)();
  expect(sections).toEqual([['nat-gateway', 'sizing-subnets']]);
});

test.each([
  ['a section without a question', 'There is no question about this section yet.'],
  ['a topic without questions', 'This topic has no questions yet.'],
  ['a topic without commands', 'There are no commands to type for this topic yet.'],
  [
    'a day on which nothing is due',
    'Nothing is due, and there is nothing new. Run `awsstudy quiz` to go on all the same.',
  ],
])('%s says so', async (what, sentence) => {
  const notes: unknown[] = [];
  const noted = ({ note }: ResultScreenOptions) => {
    notes.push(note);
    return back();
  };
  const questions = what === 'a section without a question' || what === 'a topic without commands' ? [size] : [];
  const { desk } = sessionDesk(questions, { quizzes: [], results: [noted] });
  const visits = {
    'a section without a question': () =>
      visitQuiz(desk, { kind: 'quiz', topic: c('vpc'), section: c('nat-gateway') })(),
    'a topic without questions': () => visitQuiz(desk, { kind: 'quiz', topic: c('vpc') })(),
    'a topic without commands': () => visitDrill(desk, { kind: 'drill', topic: c('vpc') })(),
    'a day on which nothing is due': () => visitReview(desk)(),
  };
  await visits[what as keyof typeof visits]();
  expect(notes).toEqual([sentence]);
});
