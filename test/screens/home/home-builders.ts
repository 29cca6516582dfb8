import type { HomeFacts, HomeTopic, TopicPreview } from '../../../src/screens/home/home-facts.js';
import { requestOf } from '../../../src/screens/home/home-keys.js';
import { type HomeAction, type HomeState, reduceHome, startHome } from '../../../src/screens/home/home-state.js';
import { movedTo } from '../../../src/screens/home/home-view.js';
import { c } from '../../support/builders.js';

/** A topic never studied, unless values say otherwise. */
export function topic(id: string, title: string, category: string, values: Partial<HomeTopic> = {}): HomeTopic {
  const standing = { questions: 70, fresh: 70, seen: 0, known: 0, due: 0 };
  return { id: c(id), title: c(title), category: c(category), ...standing, ...values };
}

export const VPC = topic('vpc', 'Amazon VPC', 'Networking', {
  questions: 83,
  fresh: 52,
  seen: 31,
  known: 13.4,
  due: 12,
  studied: 0,
});

export const TOPICS: readonly HomeTopic[] = [
  topic('linux', 'Linux for AWS', 'Foundations', { seen: 70, fresh: 0, known: 66.1, studied: 400 }),
  topic('ec2', 'Amazon EC2', 'Compute', { seen: 9, fresh: 61, known: 8.2, due: 3, studied: 1 }),
  topic('auto-scaling', 'Amazon EC2 Auto Scaling', 'Compute'),
  topic('cloudfront', 'Amazon CloudFront and Global Accelerator', 'Networking', {
    seen: 4,
    fresh: 66,
    known: 3,
    studied: 17,
  }),
  VPC,
  topic('governance', 'AWS governance: CloudTrail, Config, Trusted Advisor', 'Operations'),
];

/** A learner in the middle of things. */
export const FACTS: HomeFacts = {
  topics: TOPICS,
  review: { due: 15, fresh: 8, later: 0 },
  answersToday: 24,
  goal: 0,
  streak: 5,
  isNew: false,
  marked: 3,
  weakest: VPC,
  exam: { kind: 'set', id: c('saa-c03'), code: c('SAA-C03'), days: 34 },
  notices: [],
};

/** Somebody who has done nothing yet. */
export const NEWCOMER: HomeFacts = {
  topics: TOPICS.map(({ id, title, category }) => topic(id, title, category)),
  review: { due: 0, fresh: 20, later: 0 },
  answersToday: 0,
  goal: 0,
  streak: 0,
  isNew: true,
  marked: 0,
  weakest: undefined,
  exam: undefined,
  notices: [],
};

export const PREVIEW: TopicPreview = {
  summary: c(
    'Your own isolated network in one AWS Region, its ranges, subnets, routes, gateways, DNS and traffic logs.',
  ),
  commands: 71,
  drills: 7,
  sections: ['What a VPC is', 'CIDR blocks of a VPC', 'Subnets', 'Route tables', 'Internet gateways'].map(
    (title, index) => ({
      title: c(title),
      isRead: index < 2,
    }),
  ),
};

export const EXAMS = [
  { id: c('clf-c02'), code: c('CLF-C02'), name: c('AWS Certified Cloud Practitioner'), questions: 65, minutes: 90 },
  {
    id: c('saa-c03'),
    code: c('SAA-C03'),
    name: c('AWS Certified Solutions Architect - Associate'),
    questions: 65,
    minutes: 130,
  },
];

const SIZE = { columns: 80, rows: 24 };
const NAMED = /^(?:.|Enter|Esc|Up|Down|Left|Right|Home|End|Space|PageUp|PageDown|Backspace|Delete|Ctrl-[A-Z])$/;

/** Gives the state after keys in a window of 80x24; what is no name of a key is pasted. Keys that lead away do nothing. */
export function pressed(state: HomeState, ...keys: readonly string[]): HomeState {
  return keys.reduce((now, key) => {
    const press = NAMED.test(key)
      ? { name: key, ...(key.length === 1 && { text: key }) }
      : { name: 'Paste', text: key };
    const request = requestOf(now.page, press);
    if (request?.kind === 'move-by') {
      return reduceHome(now, movedTo({ state: now, size: SIZE, color: false }, request.move));
    }
    const isAction = request !== undefined && ACTIONS.some((kind) => kind === request.kind);
    return isAction ? reduceHome(now, request as HomeAction) : now;
  }, state);
}

const ACTIONS = ['type', 'edit', 'turn-page', 'take-filter-off', 'open-help', 'close'] as const;

/** Gives the screen as it opens, after keys. */
export function homeOf(facts: HomeFacts = FACTS, ...keys: readonly string[]): HomeState {
  return pressed(startHome(facts), ...keys);
}
