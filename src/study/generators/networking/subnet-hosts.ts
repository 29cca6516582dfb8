import { choiceOf, firstProper } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Computed, Generator } from '../generator.js';
import { say } from '../wording.js';
import type { Asked } from './subnet-hosts-asked.js';
import { smallestPrefix, subnetsInVpc } from './subnet-hosts-fit.js';
import { usable } from './subnet-hosts-usable.js';

/** Asks how large subnets are: their usable addresses, the prefix that so many hosts need, how many fit in a VPC. */
export const subnetHosts: Generator = {
  name: 'subnet-hosts',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['usable', 'prefix', 'subnets'] },
    answer: { form: 'words', words: ['choose', 'type'] },
    /** Of the subnet; where the prefix is asked, the right one. */
    prefix: { form: 'integers', least: 16, most: 28 },
    /** How many equal subnets are counted together. */
    count: { form: 'integers', least: 1, most: 6 },
    /** Prefix of the VPC that subnets are to fit in. */
    vpc: { form: 'integers', least: 16, most: 27 },
  },
  compute: (draw) => {
    const attempt = ASKED[draw.word('ask')] ?? usable;
    return draw.word('answer') === 'type' ? typedOf(() => attempt(draw)) : choiceOf(() => attempt(draw));
  },
};

const ASKED: Readonly<Record<string, (draw: Draw) => Asked | undefined>> = {
  usable,
  prefix: smallestPrefix,
  subnets: subnetsInVpc,
};

function typedOf(attempt: () => Asked | undefined): Computed {
  const { stem, typed, right } = firstProper(attempt);
  const [{ why }] = right;
  return { kind: 'short', stem: say`${stem} ${typed.request}`, expected: typed.expected, why };
}
