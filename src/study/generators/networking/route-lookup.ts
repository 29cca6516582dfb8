import type { Clean } from '../../clean.js';
import { type Case, type Choice, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { code, say } from '../wording.js';
import { cidr, dotted, ends, holds } from './ipv4.js';
import { CASES, drawLookup, type Lookup, type Route, winner, written } from './route-table.js';

/** Asks where a route table sends a packet. */
export const routeLookup: Generator = {
  name: 'route-lookup',
  version: 1,
  parameters: {
    case: { form: 'words', words: CASES },
    routes: { form: 'integers', least: 4, most: 7 },
  },
  compute: (draw) => choiceOf(() => lookUp(draw)),
};

const DROPPED = say`Nowhere: it is dropped`;

function lookUp(draw: Draw): Case | undefined {
  const lookup = drawLookup(draw);
  if (lookup === undefined) {
    return undefined;
  }
  const taken = winner(lookup);
  const others = lookup.routes.filter((route) => route !== taken);
  const matching = others.filter(({ destination }) => holds(destination, lookup.packet));
  const missing = others.filter(({ destination }) => !holds(destination, lookup.packet));
  const mistakes = [...matching, ...draw.shuffled(missing)].map((route) => wrongRoute(route, taken, lookup));
  return {
    stem: stemOf(draw, lookup),
    right: [rightChoice(taken, lookup)],
    mistakes: taken === undefined ? mistakes : withDropped(mistakes, taken, matching.length),
  };
}

function stemOf(draw: Draw, { vpc, packet, routes }: Lookup): Clean {
  const [table, to] = [written(routes), dotted(packet)];
  return draw.oneOf([
    say`In the VPC ${cidr(vpc)}, the route table of a subnet holds: ${table}. Where does a packet from this subnet to ${to} go?`,
    say`An instance sends a packet to ${to}. The route table of its subnet, in the VPC ${cidr(vpc)}, has these routes: ${table}. What takes the packet?`,
    say`A subnet of the VPC ${cidr(vpc)} uses a route table with the routes ${table}. A packet for ${to} leaves an instance there. Where is it sent?`,
  ]);
}

function rightChoice(taken: Route | undefined, { packet, routes, vpc }: Lookup): Choice {
  const to = dotted(packet);
  if (taken === undefined) {
    const why = say`No destination holds ${to}, and without a default route nothing takes the rest.`;
    return { id: 'no-match', text: DROPPED, why };
  }
  const text = code(taken.target);
  const same = routes.filter((route) => route !== taken && route.named === taken.named);
  if (taken.kind === 'local') {
    const isPressed = routes.some(({ destination, isPropagated }) => isPropagated && holds(destination, packet));
    const reason = isPressed
      ? say`no propagated route goes before the local one`
      : say`no other match has a prefix as long`;
    const why = say`${cidr(vpc)} holds ${to}, so the packet stays in the VPC: ${reason}.`;
    return { id: 'local-route', text, why };
  }
  if (same.length > 0) {
    const why = say`Two routes have the destination ${taken.named}, the longest that matches; the static one goes before the propagated one.`;
    return { id: 'static-route', text, why };
  }
  if (taken.destination.prefix === 0) {
    const why = say`No other destination holds ${to}, so the default route 0.0.0.0/0, which holds every address, takes it.`;
    return { id: 'default-route', text, why };
  }
  const why = say`${cidr(taken.destination)} runs from ${ends(taken.destination)}, so it holds ${to}, and no other match has a prefix as long as /${taken.destination.prefix}.`;
  return { id: 'longest-prefix', text, why };
}

/** Puts the wrong belief that nothing matches behind the routes that match. */
function withDropped(mistakes: readonly Choice[], taken: Route, matching: number): readonly Choice[] {
  const why = say`A packet is dropped when no route matches; ${taken.named} does match this one.`;
  return [...mistakes.slice(0, matching), { id: 'thought-dropped', text: DROPPED, why }, ...mistakes.slice(matching)];
}

function wrongRoute(route: Route, taken: Route | undefined, { packet }: Lookup): Choice {
  const { destination, named, kind, isPropagated } = route;
  const text = code(route.target);
  if (!holds(destination, packet)) {
    const why = say`${named} runs from ${ends(destination)}, without ${dotted(packet)}, so it doesn't match.`;
    return { id: `no-match-${kind}`, text, why };
  }
  const winning = taken?.destination.prefix ?? 0;
  if (destination.prefix > winning) {
    const why = say`${named} matches with a longer prefix, but it is propagated, and the local route goes before every propagated one.`;
    return { id: 'propagated-before-local', text, why };
  }
  if (isPropagated && destination.prefix === winning) {
    const why = say`The destination ${named} is the same, but this route is propagated; the static one goes before it.`;
    return { id: 'propagated-before-static', text, why };
  }
  const why = say`${named} matches too, but /${destination.prefix} is less specific than /${winning}, so the longer prefix wins.`;
  return { id: destination.prefix === 0 ? 'default-first' : `less-specific-${kind}`, text, why };
}
