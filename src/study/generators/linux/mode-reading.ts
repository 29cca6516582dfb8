import type { Clean } from '../../clean.js';
import { joined, own, say } from '../wording.js';
import {
  eachSet,
  octal,
  ownerAndOthersSwapped,
  SETGID,
  SETUID,
  specialName,
  symbolic,
  withoutExecuteUnderSpecial,
} from './file-mode.js';

/** Reads a mode digit by digit: owner rwx = 4+2+1 = 7, and so on. */
export function reading(mode: number): Clean {
  const special = specialName(mode);
  const sets = [
    ['owner', mode >> 6],
    ['group', mode >> 3],
    ['others', mode],
  ] as const;
  return joined(
    [
      ...(special === 'none' ? [] : [say`${own(special)} = ${mode >> 9}`]),
      ...sets.map(([who, bits]) => say`${own(who)} ${sum(bits & 7)}`),
    ],
    ', ',
  );
}

function sum(bits: number): Clean {
  const values = [4, 2, 1].filter((value) => (bits & value) !== 0);
  const letters = own(symbolic(bits).slice(6));
  return values.length < 2 ? say`${letters} = ${bits}` : say`${letters} = ${own(values.join('+'))} = ${bits}`;
}

/** A mode that somebody gets who mixes something up. */
export interface Misreading {
  readonly id: string;
  readonly mode: number;
  readonly why: Clean;
}

/** Gives what comes out when somebody mixes up the special bits, values or sets; some may come out right all the same. */
export function misreadings(mode: number): readonly Misreading[] {
  const right = say`${octal(mode)} is ${symbolic(mode)}`;
  return [
    ...(specialName(mode) === 'none' ? [] : specialMisreadings(mode, right)),
    {
      id: 'values-reversed',
      mode: eachSet(mode, (bits) => ((bits & 1) << 2) | (bits & 2) | (bits >> 2)),
      why: say`This counts r as 1 and x as 4; it is r = 4, w = 2, x = 1, so ${right}.`,
    },
    {
      id: 'sets-reversed',
      mode: ownerAndOthersSwapped(mode),
      why: say`This reads the sets from the right; owner comes first, then group, then others, so ${right}.`,
    },
    {
      id: 'write-execute-swapped',
      mode: eachSet(mode, (bits) => (bits & 4) | ((bits & 1) << 1) | ((bits >> 1) & 1)),
      why: say`This counts w as 1 and x as 2; w is 2 and x is 1, so ${right}.`,
    },
    {
      id: 'group-like-others',
      mode: (mode & 0o7707) | ((mode & 7) << 3),
      why: say`This gives the group no more and no less than the others; the middle digit is the group's, so ${right}.`,
    },
    {
      id: 'group-like-owner',
      mode: (mode & 0o7707) | ((mode >> 3) & 0o70),
      why: say`This gives the group what only the owner has; the middle digit is the group's, so ${right}.`,
    },
  ];
}

function specialMisreadings(mode: number, right: Clean): readonly Misreading[] {
  return [
    {
      id: 'special-dropped',
      mode: mode & 0o777,
      why: say`This loses the special bit, which the first of four digits holds: ${right}.`,
    },
    {
      id: 'special-mixed-up',
      mode: (mode & 0o777) | ((mode & SETGID) === 0 ? SETGID : SETUID),
      why: say`This takes one special bit for another; setuid is 4, setgid 2 and sticky 1, so ${right}.`,
    },
    {
      id: 'execute-lost',
      mode: withoutExecuteUnderSpecial(mode),
      why: say`This takes the x away below the special bit, where a small s or t still counts it: ${right}.`,
    },
  ];
}
