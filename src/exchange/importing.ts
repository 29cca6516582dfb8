import { UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';
import { aiken } from './aiken.js';
import { anki } from './anki.js';
import { awsstudy } from './awsstudy.js';
import { cloudcertprep } from './cloudcertprep.js';
import type { Deck, ImportFormat, ImportSource } from './deck.js';
import { details } from './details.js';
import { IMPORT_NAMES, PROGRESS_FORMAT } from './format-names.js';
import { gift } from './gift.js';
import { hashcards } from './hashcards.js';
import { linkedin } from './linkedin.js';
import { practiceTest } from './practice-test.js';
import { tldr } from './tldr.js';

/** All formats that are read. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  anki,
  hashcards,
  gift,
  aiken,
  practiceTest,
  linkedin,
  details,
  cloudcertprep,
  tldr,
  awsstudy,
];

/** What was imported, and as what. */
export interface Imported {
  readonly format: string;
  readonly deck: Deck;
}

/**
 * Reads a source in the format that is named, or in the one that it looks most like. Throws a UserError when that can't
 * be told.
 */
export function importText(source: ImportSource, as?: string): Imported {
  const format = as === undefined ? recognised(source) : IMPORT_FORMATS.find(({ name }) => name === as);
  if (format === undefined) {
    throw new UserError(`There is no format \`${cleanLine(as ?? '')}\` to import.`, { exit: 'usage', hint: ALL });
  }
  return { format: format.name, deck: format.read(source) };
}

const ALL = `The formats: ${IMPORT_NAMES.map(({ name }) => name).join(', ')}.`;

function recognised(source: ImportSource): ImportFormat {
  const file = cleanLine(source.name);
  const scored = IMPORT_FORMATS.map((format) => ({ format, score: format.recognise(source) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const [first, second] = scored.filter(({ score }) => score === best && score > 0);
  if (first === undefined && holdsProgress(source)) {
    throw new UserError(`\`${file}\` holds answers, which become no pack.`, {
      exit: 'usage',
      hint: `Add them to your progress with \`awsstudy import ${file} --as ${PROGRESS_FORMAT}\`.`,
    });
  }
  if (first === undefined) {
    throw new UserError(`The format of \`${file}\` can't be told from what stands in it.`, {
      exit: 'usage',
      hint: `Name it with \`--as <format>\`. ${ALL}`,
    });
  }
  if (second !== undefined) {
    throw new UserError(`\`${file}\` may be of the format \`${first.format.name}\` or \`${second.format.name}\`.`, {
      exit: 'usage',
      hint: `Name it: \`--as ${first.format.name}\` or \`--as ${second.format.name}\`.`,
    });
  }
  return first.format;
}

const LOOKED_AT = 4_000;

/** Each entry of a progress has these keys. */
function holdsProgress({ text }: ImportSource): boolean {
  return text
    .slice(0, LOOKED_AT)
    .split('\n')
    .some((line) => ['"version":', '"id":', '"run":', '"kind":'].every((key) => line.includes(key)));
}
