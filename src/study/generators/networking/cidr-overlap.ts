import { type Case, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { say } from '../wording.js';
import { apart, clashing, rangeOfTen } from './cidr-overlap-blocks.js';
import { secondaryBlock } from './cidr-overlap-secondary.js';
import { cidr } from './ipv4.js';

/** Asks which ranges overlap: what can be peered, and what can be added to a VPC. */
export const cidrOverlap: Generator = {
  name: 'cidr-overlap',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['clash', 'free', 'two', 'secondary'] },
    /** Of your own VPC. */
    prefix: { form: 'integers', least: 16, most: 24 },
  },
  compute: (draw) => {
    const attempt = ASKED[draw.word('ask')] ?? clash;
    return choiceOf(() => attempt(draw));
  },
};

const ASKED: Readonly<Record<string, (draw: Draw) => Case | undefined>> = {
  clash,
  free,
  two,
  secondary: secondaryBlock,
};

function clash(draw: Draw): Case {
  const mine = rangeOfTen(draw.integer('prefix'), draw);
  return {
    stem: draw.oneOf([
      say`Your VPC has the range ${cidr(mine)}. A peering request to a VPC with which of these ranges fails?`,
      say`You want to peer your VPC ${cidr(mine)} with four others. For which of their ranges is that impossible?`,
      say`A transit gateway will connect your VPC ${cidr(mine)} with others. Which of these ranges overlaps yours?`,
    ]),
    right: [draw.oneOf(clashing(mine, draw))],
    mistakes: draw.shuffled(apart(mine, draw)),
  };
}

function free(draw: Draw): Case {
  const mine = rangeOfTen(draw.integer('prefix'), draw);
  return {
    stem: draw.oneOf([
      say`Your VPC has the range ${cidr(mine)}. A VPC with which of these ranges can be peered with it?`,
      say`A partner chooses the range of a new VPC, which will be peered with yours, ${cidr(mine)}. Which choice works?`,
      say`Four ranges are proposed for a VPC that will exchange routes with yours, ${cidr(mine)}. Which one doesn't overlap it?`,
    ]),
    right: [draw.oneOf(apart(mine, draw))],
    mistakes: draw.shuffled(clashing(mine, draw)),
  };
}

function two(draw: Draw): Case | undefined {
  const mine = rangeOfTen(draw.integer('prefix'), draw);
  const [one, other] = draw.shuffled(clashing(mine, draw));
  return one === undefined || other === undefined
    ? undefined
    : {
        stem: draw.oneOf([
          say`Your VPC has the range ${cidr(mine)}. Peering with VPCs of which ranges fails? Choose TWO.`,
          say`You check five VPCs before you peer them with yours, ${cidr(mine)}. Which of their ranges overlap it? Choose TWO.`,
        ]),
        right: [one, other],
        mistakes: draw.shuffled(apart(mine, draw)),
      };
}
