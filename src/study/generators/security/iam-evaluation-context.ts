import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import { CALLED_REGION, drawTwo, type Words } from './iam-evaluation-target.js';

/** A condition as a statement shows it, and why it holds or fails for the request. */
export interface Condition {
  /** The effect of statements in which it makes sense. */
  readonly effect: Effect;
  readonly text: Clean;
  readonly holds: boolean;
  readonly because: Clean;
}

/** What a statement does with a call that it fits. */
export type Effect = 'Allow' | 'Deny';

/** A key of the request's context, and conditions on it. */
export interface Circumstance {
  readonly shown: Clean;
  readonly conditions: readonly Condition[];
}

/** Draws so many keys with their values, some of them absent. */
export function drawCircumstances(draw: Draw, keys: number): readonly Circumstance[] {
  return draw
    .shuffled(MAKERS)
    .slice(0, keys)
    .map((make) => make(draw));
}

type Maker = (draw: Draw) => Circumstance;

const MFA = 'aws:MultiFactorAuthPresent' as Clean;
const REGION = 'aws:RequestedRegion' as Clean;
const SOURCE = 'aws:SourceIp' as Clean;
const TEAM = 'aws:PrincipalTag/team' as Clean;
const TLS = 'aws:SecureTransport' as Clean;

const isPresent = (key: Clean, value: Clean): Clean => say`\`${key}\` is "${value}"`;
const isAbsent = (key: Clean): Clean => say`\`${key}\` is absent`;
const wants = (operator: string, key: Clean, value: Clean): Clean => say`${operator as Clean} ${key} "${value}"`;

const secureTransport: Maker = (draw) => {
  const isOn = draw.oneOf([true, false]);
  const because = isPresent(TLS, isOn ? say`true` : say`false`);
  return {
    shown: because,
    conditions: [
      { effect: 'Allow', text: wants('Bool', TLS, say`true`), holds: isOn, because },
      { effect: 'Deny', text: wants('Bool', TLS, say`false`), holds: !isOn, because },
    ],
  };
};

const mfa: Maker = (draw) => (draw.oneOf([true, false]) ? withMfa() : withoutMfa());

function withMfa(): Circumstance {
  const because = isPresent(MFA, say`true`);
  return {
    shown: because,
    conditions: [
      { effect: 'Allow', text: wants('Bool', MFA, say`true`), holds: true, because },
      { effect: 'Deny', text: wants('BoolIfExists', MFA, say`false`), holds: false, because },
    ],
  };
}

/** Where `Bool` and `BoolIfExists` part. */
function withoutMfa(): Circumstance {
  const shown = isAbsent(MFA);
  const no = say`${shown}, and \`Bool\` matches no absent key`;
  const yes = say`${shown}, and \`BoolIfExists\` matches an absent key too`;
  return {
    shown,
    conditions: [
      { effect: 'Allow', text: wants('Bool', MFA, say`true`), holds: false, because: no },
      { effect: 'Allow', text: wants('BoolIfExists', MFA, say`true`), holds: true, because: yes },
      { effect: 'Deny', text: wants('Bool', MFA, say`false`), holds: false, because: no },
      { effect: 'Deny', text: wants('BoolIfExists', MFA, say`false`), holds: true, because: yes },
    ],
  };
}

/** A key with a text: Allow where it is the wanted one, Deny where it is not. */
function text(key: Clean, value: Clean, other: Clean): Circumstance {
  const because = isPresent(key, value);
  return {
    shown: because,
    conditions: [
      { effect: 'Allow', text: wants('StringEquals', key, value), holds: true, because },
      { effect: 'Allow', text: wants('StringEquals', key, other), holds: false, because },
      { effect: 'Deny', text: wants('StringNotEquals', key, other), holds: true, because },
      { effect: 'Deny', text: wants('StringNotEquals', key, value), holds: false, because },
    ],
  };
}

const region: Maker = (draw) => text(REGION, CALLED_REGION, draw.oneOf([say`eu-central-1`, say`us-east-1`]));

const TEAMS: Words = ['data', 'finance', 'ops', 'web'];

const team: Maker = (draw) => {
  const [own, other] = drawTwo(draw, TEAMS);
  return draw.between(1, 3) === 1 ? untagged(own) : text(TEAM, own, other);
};

function untagged(wanted: Clean): Circumstance {
  const shown = isAbsent(TEAM);
  const negated = say`${shown}, and \`StringNotEquals\` matches an absent key too`;
  return {
    shown,
    conditions: [
      { effect: 'Allow', text: wants('StringEquals', TEAM, wanted), holds: false, because: shown },
      { effect: 'Deny', text: wants('StringNotEquals', TEAM, wanted), holds: true, because: negated },
    ],
  };
}

/** An address that lies in one half of a block and so not in the other; ranges are those set aside for documentation. */
const source: Maker = (draw) => {
  const last = draw.between(1, 254);
  const halves = [say`203.0.113.0/25`, say`203.0.113.128/25`] as const;
  const [half, otherHalf] = last < 128 ? halves : [halves[1], halves[0]];
  const inside = draw.oneOf([half, say`203.0.113.0/24`]);
  const outside = draw.oneOf([otherHalf, say`198.51.100.0/24`]);
  const value = say`203.0.113.${last}`;
  const isIn = say`${value} lies in ${inside}`;
  const isOut = say`${value} lies outside ${outside}`;
  return {
    shown: isPresent(SOURCE, value),
    conditions: [
      { effect: 'Allow', text: wants('IpAddress', SOURCE, inside), holds: true, because: isIn },
      { effect: 'Allow', text: wants('IpAddress', SOURCE, outside), holds: false, because: isOut },
      { effect: 'Deny', text: wants('NotIpAddress', SOURCE, outside), holds: true, because: isOut },
      { effect: 'Deny', text: wants('NotIpAddress', SOURCE, inside), holds: false, because: isIn },
    ],
  };
};

const MAKERS: readonly Maker[] = [secureTransport, mfa, region, team, source];
