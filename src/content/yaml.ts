import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  Parser,
  type YAMLMap,
} from 'yaml';
import type { Place, Report } from './fault.js';
import { firstTooDeep } from './yaml-depth.js';
import { syntaxSentence, tellingFaults } from './yaml-sentences.js';

/** A value of a YAML file with its place, so that every fault can name one. */
export type YamlNode =
  | YamlMap
  | { readonly kind: 'list'; readonly place: Place; readonly entries: readonly YamlNode[] }
  | { readonly kind: 'text'; readonly place: Place; readonly value: string }
  | { readonly kind: 'number'; readonly place: Place; readonly value: number; readonly source: string }
  | { readonly kind: 'boolean'; readonly place: Place; readonly value: boolean; readonly source: string }
  | { readonly kind: 'null'; readonly place: Place; readonly source: string };

/** A map, its keys in the order of the file. */
export interface YamlMap {
  readonly kind: 'map';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlEntry {
  readonly keyPlace: Place;
  readonly value: YamlNode;
}

/** What a piece of YAML is read with. */
export interface YamlOptions {
  readonly report: Report;
  /** Lines of the file in front of the YAML, for example the fence of a front matter. */
  readonly linesBefore?: number;
}

/** Both figures are far above any topic; beyond them reading takes seconds or the stack. */
const MOST_KEYS = 2_000;
const MOST_LEVELS = 16;
/** The keys of a map are compared by ourselves: the parser takes half a minute for 40,000 of them. */
const STRICT = { version: '1.2', strict: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;
const RESERVED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Carries what the conversion needs at every node. */
interface Reading {
  readonly report: Report;
  readonly placeAt: (offset: number) => Place;
}

/**
 * Reads plain YAML 1.2: maps, lists and scalars. What makes YAML dangerous or ambiguous (aliases, tags, directives,
 * duplicate keys) is a fault, and after a fault of syntax there is no value.
 */
export function parseYaml(text: string, { report, linesBefore = 0 }: YamlOptions): YamlNode | undefined {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = firstTooDeep(tokens, MOST_LEVELS);
  if (deep !== undefined) {
    report(placeAt(deep), 'yaml-feature', `This is nested more than ${MOST_LEVELS} levels deep; write it flatter.`);
    return undefined;
  }
  const [document, second] = new Composer(STRICT).compose(tokens, true, text.length);
  if (document === undefined || !isPlain(document, { report, placeAt })) {
    return undefined;
  }
  if (second !== undefined) {
    report(
      placeAt(offsetOf(second)),
      'yaml-feature',
      'A second document starts here; a file holds one, so delete the `---`.',
    );
  }
  return convert(document.contents, { report, placeAt });
}

/** Tells whether a document could be read, and reports why not. */
function isPlain({ errors, directives }: Document.Parsed, { report, placeAt }: Reading): boolean {
  const faults = errors.map(({ code, message, pos }) => ({ code, message, place: placeAt(pos[0]) }));
  for (const { code, message, place } of tellingFaults(faults)) {
    report(place, 'yaml-syntax', syntaxSentence(code, message));
  }
  const hasDirective = directives.yaml.explicit === true || Object.keys(directives.tags).length > 1;
  if (hasDirective) {
    report(placeAt(0), 'yaml-feature', "A `%` directive isn't read here; delete the line.");
  }
  return faults.length === 0 && !hasDirective;
}

function offsetOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}

function convert(node: unknown, reading: Reading): YamlNode | undefined {
  const place = reading.placeAt(offsetOf(node));
  if (isAlias(node)) {
    reading.report(place, 'yaml-feature', `The alias \`*${node.source}\` isn't read here; write the value itself.`);
    return undefined;
  }
  refuseProperties(node, reading);
  if (isMap(node)) {
    return convertMap(node, reading);
  }
  if (isSeq(node)) {
    const entries = node.items.map((entry) => convert(entry, reading));
    return { kind: 'list', place, entries: entries.filter((entry) => entry !== undefined) };
  }
  return convertScalar(node, place);
}

function refuseProperties(node: unknown, { report, placeAt }: Reading): void {
  const { anchor, tag } = (node ?? {}) as { readonly anchor?: string; readonly tag?: string };
  if (anchor !== undefined) {
    report(placeAt(offsetOf(node)), 'yaml-feature', `The anchor \`&${anchor}\` isn't read here; delete it.`);
  }
  if (tag !== undefined) {
    const shown = tag.replace('tag:yaml.org,2002:', '!!');
    report(placeAt(offsetOf(node)), 'yaml-feature', `The tag \`${shown}\` isn't read here; delete it.`);
  }
}

function convertScalar(node: unknown, place: Place): YamlNode {
  const { value, source = '' } = isScalar(node) ? node : { value: null };
  switch (typeof value) {
    case 'string':
      return { kind: 'text', place, value };
    case 'number':
      return { kind: 'number', place, value, source };
    case 'boolean':
      return { kind: 'boolean', place, value, source };
    default:
      return { kind: 'null', place, source };
  }
}

function convertMap(map: YAMLMap, reading: Reading): YamlMap {
  const place = reading.placeAt(offsetOf(map));
  if (map.items.length > MOST_KEYS) {
    reading.report(place, 'too-many-keys', 'This map has more than 2,000 keys; split it.');
    return { kind: 'map', place, entries: new Map() };
  }
  const entries = new Map<string, YamlEntry>();
  for (const pair of map.items) {
    addPair(pair, entries, reading);
  }
  return { kind: 'map', place, entries };
}

function addPair(pair: Pair, entries: Map<string, YamlEntry>, reading: Reading): void {
  const keyPlace = reading.placeAt(offsetOf(pair.key));
  const key = keyOf(pair.key, reading);
  // A key without a value has no node: its place is the key's.
  const value =
    pair.value === null ? ({ kind: 'null', place: keyPlace, source: '' } as const) : convert(pair.value, reading);
  const first = key === undefined ? undefined : entries.get(key);
  if (first !== undefined) {
    reading.report(
      keyPlace,
      'duplicate-key',
      `\`${key}\` stands here and in line ${first.keyPlace.line}; keep one of the two.`,
    );
  } else if (key !== undefined && value !== undefined) {
    entries.set(key, { keyPlace, value });
  }
}

function keyOf(node: unknown, { report, placeAt }: Reading): string | undefined {
  const key = isScalar(node) ? node.value : undefined;
  if (typeof key !== 'string') {
    report(placeAt(offsetOf(node)), 'wrong-type', 'A key must be text; put it in double quotes.');
    return undefined;
  }
  if (RESERVED_KEYS.includes(key)) {
    report(placeAt(offsetOf(node)), 'reserved-key', `\`${key}\` can't be a key; name it differently.`);
    return undefined;
  }
  return key;
}
