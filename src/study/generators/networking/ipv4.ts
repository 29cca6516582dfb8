import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';

/** A block of IPv4 addresses; an address is a number from 0 to 2^32 - 1. */
export interface Block {
  readonly base: number;
  readonly prefix: number;
}

/** How many addresses of a subnet AWS keeps: the first four and the last. */
export const RESERVED = 5;

/** Gives the number of addresses in a block of a prefix. */
export function sizeOf(prefix: number): number {
  return 2 ** (32 - prefix);
}

/** Gives the block of a prefix that an address lies in. */
export function blockAround(address: number, prefix: number): Block {
  return { base: address - (address % sizeOf(prefix)), prefix };
}

/** Gives the block of the same size that lies some places further on. */
export function neighbour({ base, prefix }: Block, places: number): Block {
  return { base: base + places * sizeOf(prefix), prefix };
}

export function lastOf({ base, prefix }: Block): number {
  return base + sizeOf(prefix) - 1;
}

export function holds(block: Block, address: number): boolean {
  return address >= block.base && address <= lastOf(block);
}

/** Tells whether two blocks share an address. Blocks never cross: one of them then holds the whole other. */
export function overlap(one: Block, other: Block): boolean {
  return holds(one, other.base) || holds(other, one.base);
}

/** Gives the number of an address by its four parts. */
export function address(a: number, b: number, c: number, d: number): number {
  return ((a * 256 + b) * 256 + c) * 256 + d;
}

/** Writes an address in its four parts. */
export function dotted(address: number): Clean {
  const part = (place: number): number => Math.floor(address / 256 ** place) % 256;
  return say`${part(3)}.${part(2)}.${part(1)}.${part(0)}`;
}

/** Writes a block as CIDR. */
export function cidr({ base, prefix }: Block): Clean {
  return say`${dotted(base)}/${prefix}`;
}

/** Writes the first and the last address of a block. */
export function ends(block: Block): Clean {
  return say`${dotted(block.base)} to ${dotted(lastOf(block))}`;
}

export const TEN: Block = { base: address(10, 0, 0, 0), prefix: 8 };
const OF_172: Block = { base: address(172, 20, 0, 0), prefix: 14 };
const OF_192: Block = { base: address(192, 168, 0, 0), prefix: 16 };

/** Draws an address of a block. */
export function addressIn(block: Block, draw: Draw): number {
  return draw.between(block.base, lastOf(block));
}

/** Draws a block of a prefix inside another block. */
export function blockIn(outer: Block, prefix: number, draw: Draw): Block {
  return blockAround(addressIn(outer, draw), prefix);
}

/** Draws a private block of /16 or smaller, as VPCs have them, clear of the ranges of Docker and of default VPCs. */
export function privateBlock(prefix: number, draw: Draw): Block {
  return blockIn(draw.oneOf([TEN, TEN, OF_172, OF_192]), prefix, draw);
}
