import type { Clean } from '../../clean.js';
import { type Case, type Choice, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { joined, say } from '../wording.js';
import { address, addressIn, type Block, blockIn, cidr, dotted } from './ipv4.js';
import { type NaclCase, naclChoices, type Outcome, outcomeOf } from './nacl-choices.js';
import { type Direction, drawRules, type FarPacket, type NaclRule, naclText } from './nacl-rules.js';
import { service, trafficText } from './traffic.js';

/** Asks which rule of a network ACL decides on a connection: on its request or on its reply. */
export const naclVerdict: Generator = {
  name: 'nacl-verdict',
  version: 1,
  parameters: {
    /** Who opens the connection: somebody outside the subnet, or an instance in it. */
    opened: { form: 'words', words: ['from-outside', 'from-inside'] },
    /** Numbered rules for each direction. */
    rules: { form: 'integers', least: 2, most: 4 },
  },
  compute: (draw) => {
    const wanted = draw.oneOf<Outcome>([
      'works',
      'request-numbered',
      'request-closing',
      'reply-numbered',
      'reply-closing',
    ]);
    return choiceOf(() => judged(wanted, draw));
  },
};

/** Where the subnet lies, clear of the other end. */
const NEAR: Block = { base: address(10, 0, 0, 0), prefix: 9 };

/** Where the other end may be: documentation ranges, and 10.0.0.0/8 for a neighbour. */
const FAR: readonly [Block, Block, Block] = [
  { base: address(198, 51, 100, 0), prefix: 24 },
  { base: address(203, 0, 113, 0), prefix: 24 },
  { base: address(10, 200, 0, 0), prefix: 16 },
];

function judged(wanted: Outcome, draw: Draw): Case | undefined {
  const subnet = blockIn(NEAR, draw.between(20, 26), draw);
  const drawn = drawCase(draw);
  if (outcomeOf(drawn) !== wanted || !isVaried(drawn.requestRules) || !isVaried(drawn.replyRules)) {
    return undefined;
  }
  const choices = naclChoices(drawn);
  const right = choices.find(({ id }) => id === wanted);
  const mistakes = choices.filter(({ id }) => id !== wanted);
  return right === undefined ? undefined : caseOf(stemOf(drawn, subnet, draw), right, draw.shuffled(mistakes));
}

/** Tells whether each rule is about something else. */
function isVaried(rules: readonly NaclRule[]): boolean {
  return new Set(rules.map(({ traffic, block }) => `${trafficText(traffic)} ${cidr(block)}`)).size === rules.length;
}

function caseOf(stem: Clean, right: Choice, mistakes: readonly Choice[]): Case {
  const works = mistakes.filter(({ id }) => id === 'works');
  const numbered = mistakes.filter(({ id }) => /numbered/.test(id));
  const closing = mistakes.filter(({ id }) => /closing/.test(id));
  return { stem, right: [right], mistakes: [...works, ...numbered, ...closing] };
}

function drawCase(draw: Draw): NaclCase {
  const isFromOutside = draw.word('opened') === 'from-outside';
  const far = addressIn(draw.oneOf(FAR), draw);
  const [least, most] = draw.oneOf<readonly [number, number]>([
    [32_768, 60_999],
    [49_152, 65_535],
  ]);
  const request: FarPacket = { ...service(draw), far };
  const reply: FarPacket = { ...request, port: draw.between(least, most) };
  return {
    requestDirection: isFromOutside ? 'inbound' : 'outbound',
    request,
    reply,
    requestRules: drawRules(request, reply, draw),
    replyRules: drawRules(reply, request, draw),
  };
}

function stemOf(drawn: NaclCase, subnet: Block, draw: Draw): Clean {
  const { requestDirection, request, reply, requestRules, replyRules } = drawn;
  const isFromOutside = requestDirection === 'inbound';
  const host = dotted(subnet.base + draw.between(10, 60));
  const [inbound, outbound] = isFromOutside ? [requestRules, replyRules] : [replyRules, requestRules];
  const table = say`Inbound: ${listOf(inbound, 'inbound', draw)}. Outbound: ${listOf(outbound, 'outbound', draw)}. In both directions the rule * closes the list`;
  const [from, to] = isFromOutside ? [dotted(request.far), host] : [host, dotted(request.far)];
  const act = say`${from} opens a TCP connection from its port ${reply.port} to port ${request.port} of ${to}`;
  const rest = say`Routes and security groups let everything pass.`;
  return draw.oneOf([
    say`The network ACL of the subnet ${cidr(subnet)} has these rules. ${table}. ${rest} Now ${act}. What happens?`,
    say`${act}. The network ACL of the subnet ${cidr(subnet)} says: ${table}. ${rest} What becomes of the connection?`,
    say`A subnet, ${cidr(subnet)}, uses a network ACL. ${table}. ${rest} If ${act}, which rule decides, and how?`,
  ]);
}

/** Lists rules in order, or in the order in which somebody added them. */
function listOf(rules: readonly NaclRule[], direction: Direction, draw: Draw): Clean {
  const order = draw.oneOf([rules, draw.shuffled(rules)]);
  return joined(
    order.map((rule) => naclText(rule, direction)),
    '; ',
  );
}
