import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { code, figure, own, say } from '../wording.js';
import { type InstanceType, sizeFactor } from './instance-types.js';

/** Asks how many times the resources of one size another has. The smaller sizes of T share their vCPUs: not asked. */
export function sizeCase(draw: Draw, type: InstanceType): Case | undefined {
  const sizes = type.sizes.filter((size) => /large$/.test(size));
  const [small, large] = [draw.between(0, sizes.length - 1), draw.between(0, sizes.length - 1)];
  const [from, to] = [sizes[small], sizes[large]];
  if (from === undefined || to === undefined || large <= small || type.family === 't') {
    return undefined;
  }
  const [base, factor] = [sizeFactor(from), sizeFactor(to)];
  if (!Number.isInteger((2 * factor) / base)) {
    return undefined;
  }
  const named = (size: string) => code(say`${own(type.name)}.${own(size)}`);
  const way = say`the number in front of xlarge counts xlarges, and a large is half of one: ${figure(factor)} / ${figure(base)} = ${figure(factor / base)}`;
  return {
    stem: draw.oneOf([
      say`How many times the vCPUs and memory of ${named(from)} does ${named(to)} have?`,
      say`A service runs on ${named(from)} and moves to ${named(to)}. By which factor do its vCPUs and memory grow?`,
      Number.isInteger(factor / base)
        ? say`How many instances of ${named(from)} have as many vCPUs together as one ${named(to)}?`
        : say`You replace ${named(from)} by ${named(to)}. How many times the vCPUs does the service get?`,
    ]),
    right: [{ id: 'right', text: figure(factor / base), why: say`Divide the sizes: ${way}.` }],
    mistakes: mistakes(draw, { base, factor, steps: large - small, way }),
  };
}

/** Two sizes in xlarges, how far apart they are on the list, and how one divides the other. */
interface Sizes {
  readonly base: number;
  readonly factor: number;
  readonly steps: number;
  readonly way: Clean;
}

function mistakes(draw: Draw, { base, factor, steps, way }: Sizes): readonly Choice[] {
  const mistake = (id: string, times: number, why: Clean): Choice => ({ id, text: figure(times), why });
  return [
    ...draw.shuffled([
      mistake('steps-doubled', 2 ** steps, say`This doubles with every step on the list of sizes; ${way}.`),
      mistake('number-alone', factor, say`This takes the number of the larger size and forgets the smaller; ${way}.`),
      mistake('subtracted', factor - base, say`This subtracts the sizes instead of dividing them; ${way}.`),
      mistake('large-as-xlarge', factor / Math.max(1, base), say`This takes a large for as much as an xlarge; ${way}.`),
      mistake(
        'large-as-quarter',
        factor / (base < 1 ? 0.25 : base),
        say`This takes a large for a quarter of an xlarge; ${way}.`,
      ),
    ]),
    mistake('steps-counted', steps + 1, say`This counts steps on the list of sizes; ${way}.`),
    mistake('twice-too-much', (2 * factor) / base, say`This takes every size for double what its name says; ${way}.`),
    mistake('half-too-little', factor / base / 2, say`This takes every size for half of what its name says; ${way}.`),
  ];
}
