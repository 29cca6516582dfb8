import type { Clean } from '../../clean.js';
import type { Choice } from '../choices.js';
import { firstProper } from '../choices.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import { address, type Block, blockAround, blockIn, cidr, ends, lastOf, neighbour, overlap, sizeOf } from './ipv4.js';

/** Draws a range of 10.0.0.0/8 whose neighbours lie in it too. */
export function rangeOfTen(prefix: number, draw: Draw): Block {
  const part = draw.oneOf([
    { base: address(10, 32, 0, 0), prefix: 11 },
    { base: address(10, 64, 0, 0), prefix: 10 },
    { base: address(10, 128, 0, 0), prefix: 10 },
  ]);
  return blockIn(part, prefix, draw);
}

/** Gives ranges that overlap one, each in a way of its own. */
export function clashing(mine: Block, draw: Draw): readonly [Choice, ...Choice[]] {
  const clash = (id: string, block: Block, relation: Clean): Choice => ({
    id,
    text: cidr(block),
    why: say`It overlaps: ${cidr(mine)} runs from ${ends(mine)}, and ${ends(block)} ${relation}.`,
  });
  const same = clash('same', mine, say`is the very same range`);
  const longer = mine.prefix + draw.between(1, 4);
  const start = clash('inside-at-start', { base: mine.base, prefix: longer }, say`is the beginning of it`);
  const end = clash('inside-at-end', blockAround(lastOf(mine), longer), say`is the end of it`);
  if (mine.prefix === 16) {
    return [same, start, end];
  }
  const shorter = Math.max(16, mine.prefix - draw.between(1, 3));
  return [same, start, end, clash('around', blockAround(mine.base, shorter), say`holds all of it`)];
}

/** Gives ranges that share no address with one, but look near. */
export function apart(mine: Block, draw: Draw): readonly [Choice, ...Choice[]] {
  const free = (id: string, block: Block, relation: Clean): Choice => ({
    id,
    text: cidr(block),
    why: say`No overlap: ${ends(block)} ${relation} ${cidr(mine)}, which runs from ${ends(mine)}.`,
  });
  const alike = firstProper(() => {
    const block = blockIn(blockAround(mine.base, mine.prefix > 16 ? 16 : 8), mine.prefix, draw);
    return overlap(block, mine) ? undefined : block;
  });
  return [
    free('next-block', neighbour(mine, 1), say`begins right behind`),
    free('previous-block', neighbour(mine, -1), say`ends right before`),
    free(
      'smaller-behind',
      { base: mine.base + sizeOf(mine.prefix), prefix: mine.prefix + 1 },
      say`is half as large and begins behind`,
    ),
    free('same-parts', alike, say`shares only the first part${mine.prefix > 16 ? say`s` : say``} with`),
  ];
}
