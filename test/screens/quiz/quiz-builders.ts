import { requestOf } from '../../../src/screens/quiz/quiz-keys.js';
import { type QuizReports, quizMoves } from '../../../src/screens/quiz/quiz-moves.js';
import {
  type OpenSession,
  type QuizAction,
  type QuizState,
  reduceQuiz,
  startQuiz,
} from '../../../src/screens/quiz/quiz-state.js';
import { askedFrom } from '../../../src/study/asked.js';
import type { Clean } from '../../../src/study/clean.js';
import type { PlayableQuestion } from '../../../src/study/presentation.js';
import { type SessionOptions, startSession } from '../../../src/study/quiz-session.js';
import type { Titles } from '../../../src/study/titles.js';
import { c, choiceQuestion, sessionOptions } from '../../support/builders.js';

const SOURCE = {
  source: c('https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html'),
  checked: c('2026-11-23'),
};

const option = (id: string, text: string, why: string, correct = false) => ({
  id: c(id),
  text: c(text),
  why: c(why),
  correct,
});

/** A question as the topics have them, with a hint and a source. */
export const addresses: PlayableQuestion = {
  ...choiceQuestion(['n251']),
  ...SOURCE,
  id: c('usable-ips-24'),
  level: 'apply',
  stem: c('How many addresses of a `/24` subnet can your instances use?'),
  hint: c('Count what AWS keeps for itself.'),
  options: [
    option('n251', '251', 'AWS reserves five addresses in every subnet, so 256 - 5 are left.', true),
    option('n254', '254', 'That is an ordinary network, which loses only the network and broadcast addresses.'),
    option('n256', '256', 'That is the whole block.'),
  ],
};

/** A long question of which two options are right. */
export const gateways: PlayableQuestion = {
  ...choiceQuestion(['zones', 'routes']),
  id: c('nat-in-zones'),
  level: 'scenario',
  section: c('nat-gateway'),
  stem: c(
    'A company runs instances in private subnets of three Availability Zones. They must download updates from the internet and go on working when one Availability Zone fails. Which two steps meet these needs with the least administration?',
  ),
  options: [
    option(
      'zones',
      'Create a NAT gateway in a public subnet of each Availability Zone',
      'A NAT gateway lives in one zone.',
      true,
    ),
    option(
      'routes',
      'Route `0.0.0.0/0` of each private subnet to the NAT gateway of its zone',
      'Traffic stays within the zone.',
      true,
    ),
    option('one', 'Create one NAT gateway', 'When its zone fails, the others lose their way out.'),
    option('instance', 'Run a NAT instance', '"Least administration" rules out instances that you patch yourself.'),
  ],
};

/** Starts a quiz with questions of the topic vpc. */
export function quizOf(...questions: readonly PlayableQuestion[]): QuizState {
  return startQuiz({ session: sessionOf(questions), now: 0, marked: [] });
}

export function sessionOf(questions: readonly PlayableQuestion[], values: Partial<SessionOptions> = {}): OpenSession {
  const session = startSession(
    questions.map((question) => askedFrom(c('vpc'), question, 7)),
    sessionOptions(values),
  );
  if (session.phase === 'finished') {
    throw new Error('A quiz screen needs a question.');
  }
  return session;
}

/** Reports of a world in which everything is saved and no time passes. */
export const REPORTS: QuizReports = {
  clock: () => 0,
  asksConfidence: false,
  onAnswered: () => ({ saved: true }),
  onMarked: () => ({ saved: true }),
  onTakenBack: () => ({ saved: true }),
  onRegraded: () => ({ saved: true }),
};

/** Gives the state after keys, each answer being saved. What leaves the screen changes nothing. */
export function pressed(state: QuizState, ...names: readonly string[]): QuizState {
  return pressedWith(REPORTS, state, ...names);
}

/** The same with reports of one's own. */
export function pressedWith(reports: QuizReports, start: QuizState, ...names: readonly string[]): QuizState {
  let state = start;
  const send = (action: QuizAction) => {
    state = reduceQuiz(state, action);
  };
  for (const name of names) {
    const request = requestOf(state, name.length === 1 ? { name, text: name } : { name });
    if (request === undefined) {
      continue;
    }
    const moves = quizMoves(state, { ...reports, send, onLeft: () => {} });
    switch (request.kind) {
      case 'submit':
        moves.submit();
        break;
      case 'sure':
        moves.answerSurely(request.confidence);
        break;
      case 'judge':
        moves.judge(request.judgement);
        break;
      case 'grade':
        moves.regrade(request.grade);
        break;
      case 'undo':
        moves.undo();
        break;
      case 'toggle-mark':
        moves.toggleMark();
        break;
      case 'go-on':
        moves.goOn();
        break;
      case 'open':
      case 'leave':
      case 'scroll-by':
        break;
      default:
        send(request);
    }
  }
  return state;
}

const SECTIONS: Readonly<Record<string, string>> = {
  'sizing-subnets': 'Sizing subnets',
  'nat-gateway': 'NAT gateways',
};

export const titles: Titles = {
  topic: (_topic: Clean) => c('Amazon VPC'),
  section: (_topic: Clean, slug: Clean) => c(SECTIONS[slug] ?? slug),
};
