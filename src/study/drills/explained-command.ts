import type { LinePart, PartRole } from './anatomy-part.js';

/** A command within a line: what it is called, and with which options. */
export interface ExplainedCommand {
  /** `aws s3 sync`, `systemctl restart`; a program of which nothing is known has its own name alone. */
  readonly name: string;
  readonly options: ReadonlySet<string>;
  /** Places of its parts among those of the line. */
  readonly parts: readonly number[];
  /** Whether something is gone for good afterwards, by the table of what the AWS CLI takes. */
  readonly destroys: boolean;
  /** Whether it is known what the program, and its operation, take. */
  readonly isKnown: boolean;
}

/** Finds the commands in the parts of a line, those inside of others too, in the order they begin. */
export function commandsIn(parts: readonly LinePart[]): readonly ExplainedCommand[] {
  return stretchesOf(parts)
    .map((places) => commandOf(places, parts))
    .filter(({ name }) => name !== '');
}

/** Gives the places of the parts that belong together: what stands inside of a part is a stretch of its own. */
function stretchesOf(parts: readonly LinePart[]): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  /** For each depth the stretch that goes on there. */
  const open: (number[] | undefined)[] = [];
  for (const [place, { depth, role }] of parts.entries()) {
    open.length = Math.min(open.length, depth + 1);
    const goesOn = open[depth];
    const isNew = goesOn === undefined || (isHead(role.is) && goesOn.some((at) => isHead(parts[at]?.role.is)));
    const stretch = isNew ? [] : goesOn;
    if (isNew) {
      stretches.push(stretch);
    }
    stretch.push(place);
    open[depth] = role.is === 'joint' ? undefined : stretch;
  }
  return stretches;
}

function isHead(is: LinePart['role']['is'] | undefined): boolean {
  return is === 'cli' || is === 'program';
}

function commandOf(places: readonly number[], all: readonly LinePart[]): ExplainedCommand {
  const parts = places.flatMap((place) => all[place] ?? []);
  const names = parts.filter(({ role }) => ['cli', 'program', 'service', 'operation'].includes(role.is));
  return {
    name: names.map(({ source }) => source.replace(/["'\\]/g, '').replace(/^\/.*\//, '')).join(' '),
    options: new Set(parts.flatMap(optionsOf)),
    parts: places,
    destroys: parts.some(({ role }) => role.is === 'operation' && role.destroys),
    isKnown: names.length > 0 && parts.every(({ role }) => isKnownRole(role)),
  };
}

function isKnownRole(role: PartRole): boolean {
  return role.is === 'program' ? role.isKnown : role.is !== 'unknown' || !['service', 'operation'].includes(role.what);
}

/** Gives the options that a part names, as they are typed but for what they are given; of a slip what may be meant. */
export function optionsOf({ source, role }: LinePart): readonly string[] {
  if (role.is === 'letters') {
    return [...role.letters].map((letter) => `-${letter}`);
  }
  if ((role.is === 'unknown' || role.is === 'unknown-here') && role.about?.startsWith('-')) {
    return [role.about];
  }
  const [name] = /^--?[^=\s]+/.exec(source) ?? [];
  return role.is === 'option' && name !== undefined ? [name] : [];
}
