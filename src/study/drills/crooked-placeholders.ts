import type { Clean } from '../clean.js';
import { fillPlaceholders, placeholdersOf } from '../placeholders.js';

/** Something between angle brackets that was meant as a placeholder: words, not a redirection. */
const ALMOST_PLACEHOLDER = /<[A-Za-z0-9_](?:[A-Za-z0-9_./ -]*[A-Za-z0-9_.])?>/g;

/** Gives the command with every placeholder filled with its own name. */
export function withNamesFilled(command: string): string {
  const names = placeholdersOf(command).map((name) => [name, name as Clean]);
  return fillPlaceholders(command as Clean, Object.fromEntries(names));
}

/** Gives what looks like a placeholder and is not written as one. */
export function crookedPlaceholders(command: string): readonly string[] {
  return [...new Set(withNamesFilled(command).match(ALMOST_PLACEHOLDER) ?? [])];
}
