import { createHash } from 'node:crypto';
import type { Clean } from '../study/clean.js';
import { slugOf } from '../study/id.js';
import { cleanLine } from '../text/clean.js';

const LONGEST_SLUG = 40;
const DIGITS = 8;

/**
 * Gives the id of a question that brings none: its first words, and a digest of its stem and of what belongs to it, which
 * are its options, or its answer. Letter case, blanks and the order of the parts make no difference, so a deck that is
 * imported again after such a change keeps its history.
 */
export function questionId(stem: string, parts: readonly string[] = []): Clean {
  const slug = startOf(slugOf(stem.slice(0, 4 * LONGEST_SLUG)));
  return cleanLine(slug === '' ? digestOf(stem, parts) : `${slug}-${digestOf(stem, parts)}`);
}

/**
 * Gives the id of an option, step or pair that brings none, by its text alone: put in another order, the right ones keep
 * their ids, and with them the digest of the key.
 */
export function optionId(text: string): Clean {
  return questionId(text);
}

function digestOf(stem: string, parts: readonly string[]): string {
  const meant = JSON.stringify([folded(stem), ...parts.map(folded).sort()]);
  return createHash('sha256').update(meant, 'utf8').digest('hex').slice(0, DIGITS);
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function startOf(slug: string): string {
  if (slug.length <= LONGEST_SLUG) {
    return slug;
  }
  const end = slug.lastIndexOf('-', LONGEST_SLUG);
  return slug.slice(0, end > 0 ? end : LONGEST_SLUG);
}
