import type { Clean } from '../clean.js';
import { figure } from './wording.js';

/** Writes cents as dollars: $1,234.50. */
export function dollars(cents: number): Clean {
  const fraction = String(cents % 100).padStart(2, '0');
  return `$${figure(Math.floor(cents / 100))}.${fraction}` as Clean;
}

/** Writes a number with its thing, which takes an s for any number but one: 1 hour, 3,000 hours. */
export function counted(count: number, thing: string): Clean {
  return `${figure(count)} ${thing}${count === 1 ? '' : 's'}` as Clean;
}
