import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { code, joined, own, say } from '../wording.js';
import { partsOf } from './instance-letters.js';
import { type InstanceType, instanceTypes } from './instance-types.js';

/** Asks for the type of a description; the others differ from it in one thing each. */
export function findCase(draw: Draw, type: InstanceType): Case | undefined {
  const size = draw.oneOf(type.sizes);
  const all = ['current', 'older', 'special'].flatMap(instanceTypes);
  const near = all.flatMap((other) => {
    const found = other.sizes.includes(size) ? difference(type, other) : undefined;
    return found === undefined ? [] : [{ other, ...found }];
  });
  const wanted = joined(
    partsOf(type).map(({ means }) => own(means)),
    ', ',
  );
  const rest = type.extras === '' ? say`, no extras` : say`, no further extras`;
  const named = ({ name }: InstanceType) => code(say`${own(name)}.${own(size)}`);
  return {
    stem: draw.oneOf([
      say`You look for this among the instance types: ${wanted}${rest}. Which one is it?`,
      say`A workload needs an instance of this kind: ${wanted}${rest}. Which type do you launch?`,
      say`Which name belongs to this description: ${wanted}${rest}?`,
    ]),
    right: [{ id: 'right', text: named(type), why: say`The name says so letter by letter: ${letters(type)}.` }],
    mistakes: draw.shuffled(near.map(({ other, id, why }): Choice => ({ id, text: named(other), why }))),
  };
}

function letters(type: InstanceType): Clean {
  return joined(
    partsOf(type).map(({ sign, means }) =>
      sign === '' ? say`no letter for ${own(means)}` : say`${own(sign)} for ${own(means)}`,
    ),
    ', ',
  );
}

/** Says in which one thing another type differs; nothing when it is not one. */
function difference(type: InstanceType, other: InstanceType): { readonly id: string; readonly why: Clean } | undefined {
  const [family, generation, processor, ...extras] = partsOf(type).map(({ means }) => means);
  const [otherFamily, otherGeneration, otherProcessor, ...otherExtras] = partsOf(other).map(({ means }) => means);
  const found = [
    { id: 'other-family', is: otherFamily, not: family },
    { id: 'other-generation', is: otherGeneration, not: generation },
    { id: 'other-processor', is: otherProcessor, not: processor },
    { id: 'other-extras', is: otherExtras.join(' and '), not: extras.join(' and ') },
  ].filter(({ is, not }) => is !== not);
  const [one] = found;
  return one === undefined || found.length > 1
    ? undefined
    : {
        id: one.id,
        why: say`${own(other.name)} says ${own(one.is || 'no extras')} where the description says ${own(one.not || 'no extras')}; all else fits.`,
      };
}
