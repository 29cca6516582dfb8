import type { Place } from './fault.js';
import type { YamlNode } from './yaml.js';

/** Gives the place of something inside a node, or of the nearest thing around it that is there. */
export function placeIn(node: YamlNode, ...path: readonly (string | number)[]): Place {
  let here = node;
  for (const step of path) {
    const next = inner(here, step);
    if (next === undefined) {
      return here.place;
    }
    here = next;
  }
  return here.place;
}

function inner(node: YamlNode, step: string | number): YamlNode | undefined {
  if (typeof step === 'number') {
    return node.kind === 'list' ? node.entries[step] : undefined;
  }
  return node.kind === 'map' ? node.entries.get(step)?.value : undefined;
}
