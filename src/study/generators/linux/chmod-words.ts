import type { Clean } from '../../clean.js';
import type { Case } from '../choices.js';
import type { Draw } from '../draw.js';
import { code, joined, own, say } from '../wording.js';
import { octal, SPECIAL_BITS, symbolic } from './file-mode.js';
import { misreadings, reading } from './mode-reading.js';

type Special = keyof typeof SPECIAL_BITS;

/** What a thing with a special bit is, and what the bit is wanted for. */
const WANTED: Readonly<Record<Special, { readonly paths: readonly [string, ...string[]]; readonly wish: string }>> = {
  none: { paths: ['deploy.sh', 'backup.sh', 'rotate-keys', '/opt/app/run', 'sync.py'], wish: '' },
  setuid: { paths: ['rotate-keys', '/opt/app/helper'], wish: 'It must run with the rights of its owner. ' },
  setgid: { paths: ['/srv/team', '/opt/shared'], wish: 'New files in it must belong to its group. ' },
  sticky: { paths: ['/srv/drop', '/data/inbox'], wish: 'Only the owner of a file in it may delete that file. ' },
};

/** Asks for the mode that gives owner, group and others what they need. */
export function wordsCase(draw: Draw, special: Special): Case | undefined {
  const owner = draw.oneOf([5, 6, 7, 7]);
  const group = draw.oneOf([0, 1, 4, 5, 6, 7]);
  const others = draw.oneOf([0, 1, 4, 5]);
  const mode = SPECIAL_BITS[special] | (owner << 6) | (group << 3) | others;
  const { paths, wish } = WANTED[special];
  if (special !== 'none' && (owner & group & others & 1) === 0) {
    return undefined;
  }
  const verbs = special === 'setgid' || special === 'sticky' ? ['list', 'change', 'enter'] : ['read', 'write', 'run'];
  const needs = say`${own(wish)}The owner ${rights(owner, verbs)}, the group ${rights(group, verbs)}, all others ${rights(others, verbs)}.`;
  return {
    stem: draw.oneOf([
      say`You set the permissions of ${code(own(draw.oneOf(paths)))}. ${needs} Which mode is right?`,
      say`This is to hold for ${code(own(draw.oneOf(paths)))}: ${needs} Which number do you give to ${code(say`chmod`)}?`,
    ]),
    right: [{ id: 'right', text: octal(mode), why: say`${reading(mode)}: together ${octal(mode)}.` }],
    mistakes: draw
      .shuffled([
        ...misreadings(mode),
        {
          id: 'all-for-all',
          mode: 0o777,
          why: say`This lets everybody do everything; the sets asked for are ${symbolic(mode)}, which is ${octal(mode)}.`,
        },
      ])
      .map(({ id, mode: wrong, why }) => ({ id, text: octal(wrong), why })),
  };
}

/** Says what a set of three bits lets somebody do: may read and run it. */
function rights(bits: number, verbs: readonly string[]): Clean {
  const allowed = verbs.filter((_, index) => (bits & (4 >> index)) !== 0).map(own);
  const last = allowed.at(-1);
  if (last === undefined) {
    return say`may do nothing`;
  }
  return allowed.length === 1
    ? say`may ${last} it only`
    : say`may ${joined(allowed.slice(0, -1), ', ')} and ${last} it`;
}
