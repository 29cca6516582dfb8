import { type Case, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { highestAddress, nthSubnet } from './cidr-split-place.js';
import { equalSubnets, subnetsLeft } from './cidr-split-room.js';

/** Asks how a VPC is cut into subnets: where one lies, where it ends, how large they can be, what is left. */
export const cidrSplit: Generator = {
  name: 'cidr-split',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['nth', 'highest', 'prefix', 'left'] },
    vpc: { form: 'integers', least: 16, most: 24 },
    /** Of the subnets. */
    prefix: { form: 'integers', least: 18, most: 28 },
  },
  compute: (draw) => {
    const attempt = ASKED[draw.word('ask')] ?? nthSubnet;
    return choiceOf(() => attempt(draw));
  },
};

const ASKED: Readonly<Record<string, (draw: Draw) => Case | undefined>> = {
  nth: nthSubnet,
  highest: highestAddress,
  prefix: equalSubnets,
  left: subnetsLeft,
};
