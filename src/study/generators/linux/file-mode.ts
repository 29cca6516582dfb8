import type { Clean } from '../../clean.js';

/** The special bits of a mode. */
export const SETUID = 0o4000;
export const SETGID = 0o2000;
export const STICKY = 0o1000;

/** The three sets of a mode, as `ls` writes them: where their bits begin, and the special bit shown at their end. */
const SETS = [
  { shift: 6, special: SETUID, sign: 's' },
  { shift: 3, special: SETGID, sign: 's' },
  { shift: 0, special: STICKY, sign: 't' },
] as const;

/** Writes a mode in octal: three digits, or four with a special bit. */
export function octal(mode: number): Clean {
  return mode.toString(8).padStart(3, '0') as Clean;
}

/** Writes a mode as `ls` does: rwxr-x---. A special bit takes the place of the x: small over an x, capital over none. */
export function symbolic(mode: number): Clean {
  return SETS.map(({ shift, special, sign }) => {
    const bits = mode >> shift;
    const read = (bits & 4) === 0 ? '-' : 'r';
    const write = (bits & 2) === 0 ? '-' : 'w';
    return read + write + lastSign((bits & 1) !== 0, (mode & special) === 0 ? undefined : sign);
  }).join('') as Clean;
}

function lastSign(executes: boolean, special: 's' | 't' | undefined): string {
  if (special === undefined) {
    return executes ? 'x' : '-';
  }
  return executes ? special : special.toUpperCase();
}

/** Gives the mode with something done to the three bits of each set; the special bits stay. */
export function eachSet(mode: number, change: (bits: number) => number): number {
  return SETS.reduce((changed, { shift }) => changed | (change((mode >> shift) & 7) << shift), mode & 0o7000);
}

/** Gives the mode that is shown without any x under a special bit. */
export function withoutExecuteUnderSpecial(mode: number): number {
  return SETS.reduce((left, { shift, special }) => ((mode & special) === 0 ? left : left & ~(1 << shift)), mode);
}

/** Gives the mode with the bits of owner and others exchanged. */
export function ownerAndOthersSwapped(mode: number): number {
  return (mode & 0o7070) | ((mode & 7) << 6) | ((mode >> 6) & 7);
}

/** The same by name. */
export const SPECIAL_BITS = { none: 0, setuid: SETUID, setgid: SETGID, sticky: STICKY } as const;

/** Gives the name of a mode's special bit. */
export function specialName(mode: number): keyof typeof SPECIAL_BITS {
  const named = { [SETUID]: 'setuid', [SETGID]: 'setgid', [STICKY]: 'sticky' } as const;
  const bit = mode & 0o7000;
  return bit === SETUID || bit === SETGID || bit === STICKY ? named[bit] : 'none';
}
