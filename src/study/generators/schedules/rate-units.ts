import type { Clean } from '../../clean.js';
import { say } from '../wording.js';

/** A unit of a rate. */
export interface Unit {
  readonly singular: Clean;
  readonly plural: Clean;
  /** As people shorten it, which AWS doesn't take. */
  readonly short: Clean;
  readonly minutes: number;
}

function unit(singular: string, short: string, minutes: number): Unit {
  return { singular: singular as Clean, plural: say`${singular as Clean}s`, short: short as Clean, minutes };
}

/** The units of a rate, by the word in the plural. */
export const UNITS = {
  minutes: unit('minute', 'min', 1),
  hours: unit('hour', 'h', 60),
  days: unit('day', 'd', 24 * 60),
} as const satisfies Readonly<Record<string, Unit>>;

/** Gives the unit of a word in the plural. */
export function unitNamed(name: string): Unit {
  return name === 'hours' || name === 'days' ? UNITS[name] : UNITS.minutes;
}

/** Writes a rate as AWS takes it: the unit in the singular for 1 only. */
export function rateOf(value: number, { singular, plural }: Unit): Clean {
  return say`rate(${value} ${value === 1 ? singular : plural})`;
}

/** Writes an interval in words. */
export function interval(value: number, { singular, plural }: Unit): Clean {
  return value === 1 ? say`every ${singular}` : say`every ${value} ${plural}`;
}
