import type { Clean } from '../../clean.js';
import type { Choice } from '../choices.js';
import { joined, own, say } from '../wording.js';
import { type Direction, deciding, type FarPacket, matches, type NaclRule, naclText, notFor } from './nacl-rules.js';

export interface NaclCase {
  /** The direction of the request, seen from the subnet; the reply goes the other way. */
  readonly requestDirection: Direction;
  readonly request: FarPacket;
  readonly reply: FarPacket;
  readonly requestRules: readonly NaclRule[];
  readonly replyRules: readonly NaclRule[];
}

/** What becomes of a connection, and by which rule. */
export type Outcome = 'works' | 'request-numbered' | 'request-closing' | 'reply-numbered' | 'reply-closing';

/** One of the two packets, with the rules that it meets. */
interface Leg {
  readonly name: 'request' | 'reply';
  readonly direction: Direction;
  readonly packet: FarPacket;
  readonly rules: readonly NaclRule[];
  readonly decides: NaclRule | undefined;
}

function legsOf({ requestDirection, request, reply, requestRules, replyRules }: NaclCase): readonly [Leg, Leg] {
  const replyDirection = requestDirection === 'inbound' ? 'outbound' : 'inbound';
  return [
    {
      name: 'request',
      direction: requestDirection,
      packet: request,
      rules: requestRules,
      decides: deciding(requestRules, request),
    },
    {
      name: 'reply',
      direction: replyDirection,
      packet: reply,
      rules: replyRules,
      decides: deciding(replyRules, reply),
    },
  ];
}

/** Works out what becomes of a connection. */
export function outcomeOf(drawn: NaclCase): Outcome {
  const stop = legsOf(drawn).find(({ decides }) => decides?.action !== 'allow');
  return stop === undefined ? 'works' : `${stop.name}-${stop.decides === undefined ? 'closing' : 'numbered'}`;
}

/** Gives every outcome that somebody may believe in, each with the rule that settles it. */
export function naclChoices(drawn: NaclCase): readonly Choice[] {
  const [request, reply] = legsOf(drawn);
  const isAnswered = request.decides?.action === 'allow';
  return [
    { id: 'works', text: say`It is established: request and reply pass`, why: worksWhy(request, reply) },
    ...stops(request, say``),
    ...stops(reply, isAnswered ? say`` : say` But there is no reply, as the request is dropped before.`),
  ];
}

function worksWhy(request: Leg, reply: Leg): Clean {
  const stop = [request, reply].find(({ decides }) => decides?.action !== 'allow');
  if (stop === undefined) {
    return say`The request goes to port ${request.packet.port}: ${verdictOf(request)}. The reply goes to port ${reply.packet.port}: ${verdictOf(reply)}.`;
  }
  return stop.name === 'request'
    ? say`The request doesn't pass: ${verdictOf(stop)}.`
    : say`The request passes, but a network ACL is stateless: of the reply to port ${stop.packet.port}, ${verdictOf(stop)}.`;
}

/** Says which rule decides on a packet. */
function verdictOf({ direction, decides }: Leg): Clean {
  return decides === undefined
    ? say`no numbered ${own(direction)} rule matches, so * denies it`
    : say`the ${own(direction)} rule ${decides.number} is the first that matches, and it ${decides.action === 'allow' ? say`allows` : say`denies`} the packet`;
}

/** Gives the choices in which a packet is stopped: by the closing rule, and by a numbered one if any denies. */
function stops(leg: Leg, after: Clean): readonly Choice[] {
  const denying = leg.decides?.action === 'deny' ? leg.decides : believed(leg);
  return [closing(leg, after), ...(denying === undefined ? [] : [numbered(leg, denying, after)])];
}

function closing({ name, direction, packet, rules, decides }: Leg, after: Clean): Choice {
  const misses = rules.map((rule) => say`${naclText(rule, direction)} is for ${notFor(rule, packet)}`);
  const why =
    decides === undefined
      ? say`No numbered rule matches a packet to port ${packet.port} (${joined(misses, '; ')}), so * is left, which denies.`
      : say`The rule * is read last, and ${naclText(decides, direction)} matches before it.`;
  const text = say`The ${own(name)} is dropped by the ${own(direction)} rule *`;
  return { id: `${name}-closing`, text, why: say`${why}${after}` };
}

/** Gives the denying rule that looks most as if it decided. */
function believed({ rules, packet }: Leg): NaclRule | undefined {
  const denying = rules.filter(({ action }) => action === 'deny');
  return denying.find((rule) => matches(rule, packet)) ?? denying[0];
}

function numbered(leg: Leg, rule: NaclRule, after: Clean): Choice {
  const text = say`The ${own(leg.name)} is dropped by the ${own(leg.direction)} rule ${rule.number}`;
  return { id: `${leg.name}-numbered`, text, why: say`${numberedWhy(leg, rule)}${after}` };
}

function numberedWhy({ direction, packet, decides }: Leg, rule: NaclRule): Clean {
  const shown = naclText(rule, direction);
  if (rule === decides) {
    return say`${shown} has the lowest number of the rules that match a packet to port ${packet.port}.`;
  }
  return decides !== undefined && matches(rule, packet)
    ? say`${shown} matches as well, but ${naclText(decides, direction)} has the lower number and ends the search.`
    : say`${shown} doesn't match the packet, as it is for ${notFor(rule, packet)}.`;
}
