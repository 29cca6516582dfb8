import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import { address, addressIn, type Block, blockAround, blockIn, TEN } from './ipv4.js';
import { drawRule, type Group, type OtherSide, type Palette, type Rule } from './security-group-rules.js';
import { type Packet, service } from './traffic.js';

export interface Host {
  readonly name: Clean;
  readonly address: number;
  readonly publicAddress: number;
  readonly groups: readonly Group[];
}

/** A client that opens a connection to a server. */
export interface Connection {
  readonly client: Host;
  readonly server: Host;
  readonly packet: Packet;
  readonly isPublic: boolean;
  /** The server as the client's outbound rules see it, and the client as the server's inbound rules see it. */
  readonly seenServer: OtherSide;
  readonly seenClient: OtherSide;
}

type Names = readonly [Clean, ...Clean[]];

const STRANGERS: Names = [say`sg-batch`, say`sg-office`, say`sg-legacy`];
const CLIENTS: readonly Clean[] = [say`web`, say`app`, say`worker`, say`report`];
const SERVERS: readonly Clean[] = [say`db`, say`cache`, say`search`, say`api`];
const PUBLIC_CLIENTS: Block = { base: address(203, 0, 113, 0), prefix: 24 };
const PUBLIC_SERVERS: Block = { base: address(198, 51, 100, 0), prefix: 24 };

/** A host before its rules are drawn. */
interface Bare {
  readonly name: Clean;
  readonly address: number;
  readonly publicAddress: number;
  readonly groupNames: Names;
}

function bare(name: Clean, places: readonly [inside: Block, outside: Block], draw: Draw): Bare {
  const count = draw.integer('groups');
  const first = say`sg-${name}`;
  return {
    name,
    // Clear of the addresses that AWS keeps.
    address: blockAround(addressIn(places[0], draw), 24).base + draw.between(10, 250),
    publicAddress: blockAround(places[1].base, 24).base + draw.between(10, 250),
    groupNames: count === 1 ? [first] : [first, say`${first}-extra`],
  };
}

function seen({ name, address, publicAddress, groupNames }: Bare, isPublic: boolean): OtherSide {
  return { name, isPublic, address: isPublic ? publicAddress : address, groups: isPublic ? [] : groupNames };
}

/** Draws two instances with their groups, and what one asks of the other. */
export function drawConnection(draw: Draw): Connection {
  const vpc = blockIn(TEN, 16, draw);
  const isPublic = draw.word('addresses') === 'public';
  const [one = say`web`] = draw.shuffled(CLIENTS);
  const [other = say`db`] = draw.shuffled(SERVERS);
  const client = bare(one, [vpc, PUBLIC_CLIENTS], draw);
  const server = bare(other, [vpc, PUBLIC_SERVERS], draw);
  const packet = service(draw);
  const [seenClient, seenServer] = [seen(client, isPublic), seen(server, isPublic)];
  // At a public address no reference matches, so nothing would ever pass without blocks.
  const named = draw.word('source');
  const shared = { packet, source: isPublic && named === 'group' ? say`mixed` : named };
  return {
    client: withRules(client, { ...shared, asked: 'outbound', ...around(client, server), other: seenServer }, draw),
    server: withRules(server, { ...shared, asked: 'inbound', ...around(server, client), other: seenClient }, draw),
    packet,
    isPublic,
    seenServer,
    seenClient,
  };
}

function around(mine: Bare, theirs: Bare): Pick<Palette, 'own' | 'members' | 'strangers'> {
  return { own: mine.address, members: theirs.groupNames, strangers: [...STRANGERS, ...mine.groupNames] };
}

function withRules({ name, address, publicAddress, groupNames }: Bare, palette: Palette, draw: Draw): Host {
  const groups = groupNames.map((group) => ({
    name: group,
    inbound: rules(palette, palette.asked === 'inbound', draw),
    outbound: rules(palette, palette.asked === 'outbound', draw),
  }));
  return { name, address, publicAddress, groups };
}

/** Draws none to two rules, each about something else; one at most where no rule is asked, to keep the stem short. */
function rules(palette: Palette, isAsked: boolean, draw: Draw): readonly Rule[] {
  const one = drawRule(mixed(palette, draw), draw);
  const other = drawRule(mixed(palette, draw), draw);
  const isPair = isAsked && JSON.stringify(one) !== JSON.stringify(other);
  return draw.oneOf([[], [one], [one], isPair ? [one, other] : [one]]);
}

function mixed(palette: Palette, draw: Draw): Palette {
  return palette.source === 'mixed' ? { ...palette, source: draw.oneOf([say`cidr`, say`group`]) } : palette;
}
