import type { Clean } from '../study/clean.js';
import { isId, slugOf } from '../study/id.js';
import { suggest } from '../study/suggestion.js';
import { cleanLine } from '../text/clean.js';
import { anyOf, type Report } from './fault.js';
import type { YamlNode } from './yaml.js';

/** A value of a YAML file that is to be read, with the name of its key for the sentences. */
export interface Field {
  readonly node: YamlNode;
  readonly name: string;
  readonly report: Report;
}

/** Reads a field; where it can't, it reports why and gives nothing. */
export type Read<T> = (field: Field) => T | undefined;

/** What a node is called in a sentence. */
const CALLED: Readonly<Record<YamlNode['kind'], string>> = {
  map: 'a map',
  list: 'a list',
  text: 'text',
  number: 'a number',
  boolean: 'a boolean',
  null: 'empty',
};

/** Reports that a field is not of the wanted kind. */
export function refuse({ node, name, report }: Field, wanted: string): undefined {
  report(node.place, 'wrong-type', `\`${name}\` is ${CALLED[node.kind]}; it must be ${wanted}.`);
}

/** Gives the text of a field as it stands; numbers and the like are not text until they are quoted. */
export const rawText: Read<string> = (field) => {
  const { node, name, report } = field;
  switch (node.kind) {
    case 'text':
      return node.value;
    case 'number':
    case 'boolean':
      report(
        node.place,
        'quote-it',
        `YAML reads \`${name}: ${node.source}\` as ${CALLED[node.kind]}; quote it: "${node.source}".`,
      );
      return undefined;
    case 'null': {
      const message =
        node.source === ''
          ? `\`${name}\` is empty; write its text.`
          : `YAML reads \`${node.source}\` as nothing; quote it: "${node.source}".`;
      report(node.place, node.source === '' ? 'empty-text' : 'quote-it', message);
      return undefined;
    }
    case 'map':
    case 'list':
      return refuse(field, 'text');
  }
};

/** Reads one line of text that is not blank. */
export const line: Read<Clean> = (field) => {
  const raw = rawText(field)?.trim();
  if (raw === undefined) {
    return undefined;
  }
  if (raw.includes('\n')) {
    field.report(
      field.node.place,
      'line-break',
      `\`${field.name}\` must be one line; write it as a \`>-\` block without blank lines.`,
    );
    return undefined;
  }
  const text = cleanLine(raw);
  if (text.trim() === '') {
    field.report(field.node.place, 'empty-text', `\`${field.name}\` is empty; write its text.`);
    return undefined;
  }
  return text;
};

/** Gives a reader of one line with at most so many characters. */
export function lineUpTo(most: number): Read<Clean> {
  return (field) => {
    const text = line(field);
    if (text !== undefined && [...text].length > most) {
      const message = `\`${field.name}\` has ${[...text].length} characters; shorten it to ${most}.`;
      field.report(field.node.place, 'too-long', message);
    }
    return text;
  };
}

/** Reads an id; the rule of ids is that of `study/id.ts`. */
export const idText: Read<Clean> = (field) => {
  const text = line(field);
  if (text === undefined || isId(text)) {
    return text;
  }
  const slug = slugOf(text).slice(0, 64);
  const example = isId(slug) ? ` for example \`${slug}\`` : ' and no reserved name';
  field.report(
    field.node.place,
    'id',
    `\`${text}\` can't be an id; take a-z, 0-9 and inner hyphens, at most 64 characters,${example}.`,
  );
  return undefined;
};

/** Gives a reader of a text that must be one of a few. */
export function oneOf<T extends string>(values: readonly T[]): Read<T> {
  return (field) => {
    const text = rawText(field);
    const found = values.find((value) => value === text);
    if (text !== undefined && found === undefined) {
      const [near] = suggest(text, values);
      const advice = near === undefined ? `take ${anyOf(values)}` : `did you mean \`${near}\``;
      const end = near === undefined ? '.' : '?';
      field.report(
        field.node.place,
        'unknown-value',
        `\`${field.name}\` can't be \`${cleanLine(text)}\`; ${advice}${end}`,
      );
    }
    return found;
  };
}

/** Reads `true` or `false`. */
export const flag: Read<boolean> = (field) =>
  field.node.kind === 'boolean' ? field.node.value : refuse(field, '`true` or `false`, without quotes');

/** Reads a number that is finite and exact. */
export const number: Read<number> = (field) => {
  const { node, name, report } = field;
  if (node.kind !== 'number') {
    return refuse(field, 'a number, without quotes');
  }
  if (!(Math.abs(node.value) <= Number.MAX_SAFE_INTEGER)) {
    report(node.place, 'wrong-type', `\`${name}\` is too large to be exact; write a number of at most 15 digits.`);
    return undefined;
  }
  return node.value;
};

/** Reads a whole number that is not negative. */
export const count: Read<number> = (field) => {
  const { node } = field;
  return node.kind === 'number' && Number.isSafeInteger(node.value) && node.value >= 0
    ? node.value
    : refuse(field, 'a whole number, without quotes');
};

/** Reads a day that the calendar has, written YYYY-MM-DD. */
export const date: Read<Clean> = (field) => {
  const text = line(field);
  const time = text === undefined ? undefined : Date.parse(`${text}T00:00:00Z`);
  if (text === undefined || time === undefined) {
    return undefined;
  }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time);
  if (!isDay || new Date(time).toISOString().slice(0, 10) !== text) {
    field.report(field.node.place, 'date', `\`${text}\` is no day of the calendar; write it as YYYY-MM-DD.`);
    return undefined;
  }
  return text;
};

/** Reads the address of a page that is served over https. */
export const https: Read<Clean> = (field) => {
  const text = line(field);
  if (text === undefined || isHttps(text)) {
    return text;
  }
  field.report(field.node.place, 'https', `\`${text}\` isn't a full https address; start it with https://.`);
  return undefined;
};

/** Tells whether a text is an https address without a name or password in it. */
export function isHttps(text: string): boolean {
  if (!/^https:\/\/[^\s\\]+$/.test(text) || !URL.canParse(text)) {
    return false;
  }
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname.includes('.');
}
