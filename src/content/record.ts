import { suggest } from '../study/suggestion.js';
import { anyOf, type Report } from './fault.js';
import { type Field, type Read, refuse } from './fields.js';
import type { YamlMap } from './yaml.js';

/** How one key of a map is read, and whether it may be left out. */
export interface KeySpec<T, Required extends boolean> {
  readonly read: Read<T>;
  readonly required: Required;
}

/** The keys of a map. */
export type Shape = Readonly<Record<string, KeySpec<unknown, boolean>>>;

type ValueOf<Spec> = Spec extends KeySpec<infer T, boolean> ? T : never;

/** What a map of a shape reads as. */
export type Shaped<S extends Shape> = {
  readonly [K in keyof S as S[K]['required'] extends true ? K : never]: ValueOf<S[K]>;
} & {
  readonly [K in keyof S as S[K]['required'] extends true ? never : K]?: ValueOf<S[K]>;
};

/** Says that a key must be there. */
export function required<T>(read: Read<T>): KeySpec<T, true> {
  return { read, required: true };
}

/** Says that a key may be left out. */
export function optional<T>(read: Read<T>): KeySpec<T, false> {
  return { read, required: false };
}

/**
 * Gives a reader of maps with exactly these keys. All keys are read even if one is faulty, so that an author sees
 * every fault; a map with a fault in it gives nothing.
 */
export function record<S extends Shape>(what: string, shape: S): Read<Shaped<S>> {
  return (field) => {
    const { node } = field;
    if (node.kind !== 'map') {
      return refuse(field, `a map with the keys ${anyOf(Object.keys(shape))}`);
    }
    const misspelt = reportUnknownKeys(what, shape, { ...field, node });
    const reading = { what, map: node, report: field.report, misspelt };
    const keys = Object.entries(shape).map(([name, spec]) => readKey(name, spec, reading));
    const values = Object.fromEntries(keys.flatMap((key) => (key.kind === 'value' ? [[key.name, key.value]] : [])));
    return keys.some((key) => key.kind === 'fault') ? undefined : (values as Shaped<S>);
  };
}

interface MapReading {
  readonly what: string;
  readonly map: YamlMap;
  readonly report: Report;
  /** Keys that stand there in another spelling, which is reported already. */
  readonly misspelt: readonly string[];
}

/** What became of a key of a map. */
type KeyResult =
  | { readonly kind: 'value'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'absent' | 'fault' };

function readKey(
  name: string,
  spec: KeySpec<unknown, boolean>,
  { what, map, report, misspelt }: MapReading,
): KeyResult {
  const entry = map.entries.get(name);
  if (entry !== undefined) {
    const value = spec.read({ node: entry.value, name, report });
    return value === undefined ? { kind: 'fault' } : { kind: 'value', name, value };
  }
  if (spec.required && !misspelt.includes(name)) {
    report(map.place, 'missing-key', `${what} has no \`${name}\`; add it.`);
  }
  return { kind: spec.required ? 'fault' : 'absent' };
}

/** Reports keys that the shape doesn't have, and gives the keys that were probably meant. */
function reportUnknownKeys(what: string, shape: Shape, { node, report }: Field & { readonly node: YamlMap }): string[] {
  const known = Object.keys(shape);
  const missing = known.filter((name) => !node.entries.has(name));
  const unknown = [...node.entries].filter(([key]) => !known.includes(key));
  return unknown.flatMap(([key, { keyPlace, value }]) => {
    const [near] = suggest(key, missing);
    const isCut = value.kind === 'null' && value.source === '' && key.includes(' ');
    const advice = near === undefined ? `; its keys are ${known.join(', ')}.` : `; did you mean \`${near}\`?`;
    report(keyPlace, 'unknown-key', isCut ? cutSentence(key) : `${what} has no key \`${key}\`${advice}`);
    return near === undefined ? [] : [near];
  });
}

/** A comma inside `{}` ends a value, and what follows it reads as a key: the slip that authors make most. */
function cutSentence(key: string): string {
  return `\`${key}\` reads as a key, because a comma ends a value inside \`{}\`; put the whole value in double quotes.`;
}

/** How many entries a list may have. */
export interface ListBounds {
  readonly least?: number;
  readonly most?: number;
}

/** Gives a reader of lists. An entry with a fault leaves the list without a value. */
export function listOf<T>(read: Read<T>, bounds: ListBounds = {}): Read<readonly T[]> {
  return (field) => {
    const { node, name, report } = field;
    if (node.kind !== 'list') {
      return refuse(field, 'a list');
    }
    const values = node.entries.map((entry) => read({ node: entry, name, report }));
    const complete = values.filter((value) => value !== undefined);
    return hasLength(values.length, bounds, field) && complete.length === values.length ? complete : undefined;
  };
}

function hasLength(length: number, { least = 0, most = 2_000 }: ListBounds, { node, name, report }: Field): boolean {
  if (length >= least && length <= most) {
    return true;
  }
  const has = length === 1 ? '1 entry' : `${length} entries`;
  const wanted = length < least ? `at least ${least}` : `at most ${most}`;
  report(node.place, 'list-length', `\`${name}\` has ${has}; give it ${wanted}.`);
  return false;
}
