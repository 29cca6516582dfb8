import { readDraft } from '../../../src/screens/quiz/draft.js';
import { requestOf } from '../../../src/screens/quiz/quiz-keys.js';
import { type QuizAction, type QuizState, reduceQuiz, startQuiz } from '../../../src/screens/quiz/quiz-state.js';
import { askedFrom } from '../../../src/study/asked.js';
import type { Clean } from '../../../src/study/clean.js';
import type { PlayableQuestion } from '../../../src/study/presentation.js';
import { answer, startSession } from '../../../src/study/quiz-session.js';
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
  return startQuiz({ session: sessionOf(...questions), now: 0, marked: [] });
}

export function sessionOf(...questions: readonly PlayableQuestion[]) {
  return startSession(
    questions.map((question) => askedFrom(c('vpc'), question, 7)),
    sessionOptions(),
  );
}

/** Gives the state after keys, each answer being saved. */
export function pressed(state: QuizState, ...names: readonly string[]): QuizState {
  return names.reduce((now, name) => {
    const action = actionOf(now, name);
    return action === undefined ? now : reduceQuiz(now, action);
  }, state);
}

function actionOf(state: QuizState, name: string): QuizAction | undefined {
  const request = requestOf(state, name.length === 1 ? { name, text: name } : { name });
  switch (request?.kind) {
    case 'submit':
      return submitted(state);
    case 'toggle-mark':
      return { kind: 'mark', saving: { saved: true } };
    case 'go-on':
      return { kind: 'next', now: 0 };
    case undefined:
    case 'leave':
    case 'scroll-by':
      return undefined;
    default:
      return request;
  }
}

function submitted({ session, draft }: QuizState): QuizAction | undefined {
  const given = session.phase === 'asking' ? readDraft(draft, session.turn.presented) : undefined;
  const outcome = given?.kind === 'answer' ? answer(session, { chosen: given.chosen, milliseconds: 0 }) : undefined;
  if (given?.kind === 'unreadable') {
    return { kind: 'refuse', why: given.expected };
  }
  return outcome && { kind: 'answered', session: outcome.session, saving: { saved: true } };
}

export const topicTitle = (_topic: Clean): Clean => c('Amazon VPC');
