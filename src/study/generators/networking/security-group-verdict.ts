import type { Clean } from '../../clean.js';
import { type Case, type Choice, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { joined, own, say } from '../wording.js';
import { dotted } from './ipv4.js';
import { type Connection, drawConnection, type Host } from './security-group-connection.js';
import { type Group, lets, lettingRule, mismatch, type Rule, ruleText, whyNone } from './security-group-rules.js';

/** Asks whether security groups let a connection be made, and which side decides. */
export const securityGroupVerdict: Generator = {
  name: 'security-group-verdict',
  version: 1,
  parameters: {
    /** What rules name at their other end. */
    source: { form: 'words', words: ['cidr', 'group', 'mixed'] },
    /** Where the server is met. */
    addresses: { form: 'words', words: ['private', 'public'] },
    /** How many groups each of the two instances has. */
    groups: { form: 'integers', least: 1, most: 2 },
  },
  compute: (draw) => {
    const wanted = draw.oneOf<Verdict>(['established', 'client-outbound', 'server-inbound']);
    return choiceOf(() => judged(wanted, draw));
  },
};

type Verdict = 'established' | 'client-outbound' | 'server-inbound';

/** What each side says to the request. */
interface Sides {
  readonly out: ReturnType<typeof lettingRule>;
  readonly into: ReturnType<typeof lettingRule>;
}

function sidesOf({ client, server, packet, seenServer, seenClient }: Connection): Sides {
  return {
    out: lettingRule(client.groups, 'outbound', (rule) => lets(rule, packet, seenServer)),
    into: lettingRule(server.groups, 'inbound', (rule) => lets(rule, packet, seenClient)),
  };
}

function judged(wanted: Verdict, draw: Draw): Case | undefined {
  const connection = drawConnection(draw);
  const sides = sidesOf(connection);
  const verdict = verdictOf(sides);
  if (verdict !== wanted) {
    return undefined;
  }
  const choices = choicesOf(connection, sides);
  const reply = draw.oneOf(repliesOf(connection));
  return {
    stem: stemOf(connection, draw),
    right: [choices[verdict]],
    mistakes: [...Object.values(choices).filter(({ id }) => id !== verdict), reply],
  };
}

/** Gives nothing when both sides refuse: then two options would be right. */
function verdictOf({ out, into }: Sides): Verdict | undefined {
  if (out === undefined) {
    return into === undefined ? undefined : 'client-outbound';
  }
  return into === undefined ? 'server-inbound' : 'established';
}

function stemOf({ client, server, packet, isPublic }: Connection, draw: Draw): Clean {
  const to = isPublic
    ? say`the Elastic IP address ${dotted(server.publicAddress)} of ${server.name}`
    : say`the private address of ${server.name}`;
  const action = say`${client.name} opens a ${own(packet.protocol)} connection to port ${packet.port} at ${to}`;
  const rest = say`Routes and network ACLs let everything pass.`;
  return draw.oneOf([
    say`${hostText(client, isPublic)} ${hostText(server, isPublic)} Both are in one VPC. ${rest} Now ${action}. What becomes of it?`,
    say`Two instances are in one VPC. ${hostText(client, isPublic)} ${hostText(server, isPublic)} ${rest} If ${action}, what happens?`,
    say`In a VPC, ${action}. ${hostText(client, isPublic)} ${hostText(server, isPublic)} ${rest} What is the outcome?`,
  ]);
}

function hostText({ name, address, publicAddress, groups }: Host, isPublic: boolean): Clean {
  const elastic = isPublic ? say` and the Elastic IP address ${dotted(publicAddress)}` : say``;
  return say`Instance ${name} has the private address ${dotted(address)}${elastic}, with ${joined(groups.map(groupText), ' and ')}.`;
}

function groupText({ name, inbound, outbound }: Group): Clean {
  const list = (rules: readonly Rule[], direction: 'inbound' | 'outbound'): Clean =>
    rules.length === 0
      ? say`none`
      : joined(
          rules.map((rule) => ruleText(rule, direction)),
          ', ',
        );
  return say`${name} (inbound: ${list(inbound, 'inbound')}; outbound: ${list(outbound, 'outbound')})`;
}

function choicesOf(connection: Connection, sides: Sides): Readonly<Record<Verdict, Choice>> {
  const { client, server } = connection;
  return {
    established: {
      id: 'established',
      text: say`The connection is established`,
      why: establishedWhy(connection, sides),
    },
    'client-outbound': {
      id: 'client-outbound',
      text: say`It fails: no outbound rule of ${client.name} lets the request out`,
      why: outWhy(connection, sides),
    },
    'server-inbound': {
      id: 'server-inbound',
      text: say`It fails: no inbound rule of ${server.name} lets the request in`,
      why: intoWhy(connection, sides),
    },
  };
}

function establishedWhy({ client, server }: Connection, { out, into }: Sides): Clean {
  if (out === undefined || into === undefined) {
    const [host, direction] = out === undefined ? [client, say`outbound`] : [server, say`inbound`];
    return say`A connection needs a rule on both sides for its request, and none of the ${direction} rules of ${host.name} matches.`;
  }
  return say`${out.group.name} lets the request out (${ruleText(out.rule, 'outbound')}) and ${into.group.name} lets it in (${ruleText(into.rule, 'inbound')}). Groups are stateful, so the reply passes.`;
}

function outWhy({ client, packet, seenServer }: Connection, { out }: Sides): Clean {
  return out === undefined
    ? say`No outbound rule of ${client.name} matches: ${whyNone(client.groups, 'outbound', (rule) => mismatch(rule, packet, seenServer))}. The request never leaves.`
    : say`${out.group.name} has the outbound rule ${ruleText(out.rule, 'outbound')}, which lets the request out.`;
}

function intoWhy({ server, packet, seenClient }: Connection, { into }: Sides): Clean {
  return into === undefined
    ? say`No inbound rule of ${server.name} matches: ${whyNone(server.groups, 'inbound', (rule) => mismatch(rule, packet, seenClient))}. The request is dropped silently.`
    : say`${into.group.name} has the inbound rule ${ruleText(into.rule, 'inbound')}, which lets the request in.`;
}

function repliesOf({ client, server }: Connection): readonly [Choice, Choice] {
  return [
    {
      id: 'reply-needs-outbound',
      text: say`It fails: the request gets in, but no outbound rule of ${server.name} lets the reply out`,
      why: say`Security groups are stateful: outbound rules of ${server.name} are for connections that it opens itself, never for replies.`,
    },
    {
      id: 'reply-needs-inbound',
      text: say`It fails: no inbound rule of ${client.name} lets the reply in`,
      why: say`Security groups are stateful: inbound rules of ${client.name} are for connections opened to it, never for replies.`,
    },
  ];
}
