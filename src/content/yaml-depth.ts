import type { CST } from 'yaml';

/** A token with how many collections stand around it. */
interface Nested {
  readonly token: CST.Token;
  readonly level: number;
}

/**
 * Finds the first place where collections are nested deeper than so many levels. The reader of values calls itself for
 * each level, and where it runs out of stack it can take the whole process with it, past every `catch`; so this looks
 * first, with a list of its own instead of calls.
 */
export function firstTooDeep(tokens: readonly CST.Token[], most: number): number | undefined {
  const waiting: Nested[] = [];
  const wait = (parts: readonly CST.Token[], level: number): void => {
    // From the last to the first, so that the first place in the text is found first.
    for (const token of parts.toReversed()) {
      waiting.push({ token, level });
    }
  };
  wait(tokens, 0);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, level } = next;
    if (level > most) {
      return token.offset;
    }
    wait(partsOf(token), token.type === 'document' ? level : level + 1);
  }
  return undefined;
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  switch (token.type) {
    case 'document':
      return token.value === undefined ? [] : [token.value];
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      return token.items
        .flatMap(({ key, value }) => [key, value])
        .filter((part) => part !== undefined && part !== null);
    default:
      return [];
  }
}
