import type { Clean } from '../../clean.js';
import { type Case, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { code, joined, own, say } from '../wording.js';
import { type Part, partsOf } from './instance-letters.js';
import { findCase } from './instance-name-find.js';
import { sizeCase } from './instance-name-size.js';
import { type InstanceType, instanceTypes } from './instance-types.js';

const CASES: Readonly<Record<string, (draw: Draw, type: InstanceType) => Case | undefined>> = {
  read: readCase,
  find: findCase,
  size: sizeCase,
};

/** Asks what the names of instance types say, and which name says what is wanted. */
export const instanceName: Generator = {
  name: 'instance-name',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['read', 'find', 'size'] },
    /** Names with a letter for the processor, from the time before, or with rarer letters. */
    names: { form: 'words', words: ['current', 'older', 'special'] },
  },
  compute: (draw) => {
    const [ask, types] = [draw.word('ask'), instanceTypes(draw.word('names'))];
    return choiceOf(() => {
      const [type] = draw.shuffled(types);
      return type === undefined ? undefined : CASES[ask]?.(draw, type);
    });
  },
};

function readCase(draw: Draw, type: InstanceType): Case {
  const parts = partsOf(type);
  const name = code(say`${own(type.name)}.${own(draw.oneOf(type.sizes))}`);
  return {
    stem: draw.oneOf([
      say`What does the name ${name} say of the instance?`,
      say`A bill lists ${name}. What kind of instance is that?`,
      say`A colleague has launched ${name}. What do you know from its name?`,
      say`Which description fits an instance of the type ${name}?`,
    ]),
    right: [{ id: 'right', text: described(parts.map(({ means }) => means)), why: told(parts) }],
    mistakes: draw.shuffled(
      parts.flatMap((part, place) =>
        part.mistaken.map((mistake) => ({
          id: mistake.id,
          text: described(parts.map(({ means }, index) => (index === place ? mistake.for : means))),
          why: own(mistake.why),
        })),
      ),
    ),
  };
}

function described(meanings: readonly string[]): Clean {
  const text = meanings.join(', ');
  return own(text.charAt(0).toUpperCase() + text.slice(1));
}

function told(parts: readonly Part[]): Clean {
  const said = parts.map(({ sign, means }) =>
    sign === '' ? say`no letter for the processor: ${own(means)}` : say`${own(sign)}: ${own(means)}`,
  );
  return say`Read from the left, ${joined(said, '; ')}.`;
}
