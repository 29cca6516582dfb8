import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import type { Computed } from '../generator.js';
import { figure, say } from '../wording.js';
import { interval, rateOf, UNITS, unitNamed } from './rate-units.js';

/** Asks how often a rate fires in some days; only intervals are drawn that go into them without a rest. */
export function askCount(draw: Draw, name: Clean): Computed {
  const unit = unitNamed(name);
  const days = draw.oneOf(unit === UNITS.days ? [28, 30, 60] : [1, 2, 3, 5, 7, 14, 30]);
  const total = (days * UNITS.days.minutes) / unit.minutes;
  const intervals = Array.from({ length: MOST }, (_, off) => off + 1).filter((value) => total % value === 0);
  const value = draw.shuffled(intervals)[0] ?? 1;
  const count = total / value;
  const span = days === 1 ? say`A day` : say`${days} days`;
  const change = unit === UNITS.days ? say`` : say`${span} of 24 hours: ${figure(total)} ${unit.plural}. `;
  return {
    kind: 'short',
    stem: say`A scheduled rule of EventBridge has the expression \`${rateOf(value, unit)}\`. How many times does it fire in ${days === 1 ? say`a day` : span} of 24 hours?`,
    expected: { form: 'number', number: count, unit: say`times`, tolerance: 0 },
    why: say`${change}It fires ${interval(value, unit)}: ${figure(total)} / ${figure(value)} = ${figure(count)}.`,
  };
}

const MOST = 60;
