import type { Clean } from '../../clean.js';
import type { Case } from '../choices.js';
import type { Draw } from '../draw.js';
import { code, joined, own, say } from '../wording.js';
import { octal, SETGID, SETUID, STICKY, symbolic } from './file-mode.js';

type Special = 'none' | 'setuid' | 'setgid' | 'sticky';

/** A part of what `chmod` is given, as u+x. */
interface Clause {
  readonly who: string;
  readonly sign: '+' | '-' | '=';
  readonly rights: string;
}

const SPECIAL_CLAUSES: Readonly<Record<Special, readonly Clause[]>> = {
  none: [],
  setuid: [{ who: 'u', sign: '+', rights: 's' }],
  setgid: [{ who: 'g', sign: '+', rights: 's' }],
  sticky: [{ who: '', sign: '+', rights: 't' }],
};

/** Asks which mode a file has after a `chmod` with letters. */
export function changedCase(draw: Draw, special: Special): Case | undefined {
  const isDirectory = special === 'setgid' || special === 'sticky';
  const before = draw.oneOf(isDirectory ? DIRECTORY_MODES : FILE_MODES);
  const clauses = [...drawClauses(draw, special === 'none' ? 2 : 1), ...SPECIAL_CLAUSES[special]];
  const after = applied(before, clauses);
  if (after === before) {
    return undefined;
  }
  const path = own(isDirectory ? draw.oneOf(['/srv/team', '/srv/drop', '/data/inbox']) : draw.oneOf(NAMES));
  const call = code(say`chmod ${joined(clauses.map(written), ',')} ${path}`);
  const thing = isDirectory ? say`directory` : say`file`;
  return {
    stem: draw.oneOf([
      say`A ${thing} has the mode ${octal(before)} (${symbolic(before)}). Which mode does it have after ${call}?`,
      say`The mode of ${code(path)} is ${octal(before)} (${symbolic(before)}), and somebody runs ${call}. Which mode is it now?`,
      say`You run ${call} on a ${thing} with the mode ${octal(before)} (${symbolic(before)}). What do you get?`,
    ]),
    right: [{ id: 'right', text: octal(after), why: steps(before, clauses) }],
    mistakes: mistakes(before, clauses).map(({ id, mode, why }) => ({ id, text: octal(mode), why })),
  };
}

const FILE_MODES = [0o644, 0o640, 0o600, 0o664, 0o755, 0o750, 0o700, 0o740, 0o711, 0o754, 0o660, 0o444, 0o666] as const;
const DIRECTORY_MODES = [0o755, 0o750, 0o700, 0o711, 0o775, 0o770, 0o771, 0o751] as const;
const NAMES = ['deploy.sh', 'app.conf', 'report.csv', 'backup.sh', 'id_ed25519', 'site.tar'] as const;

function drawClauses(draw: Draw, count: number): readonly Clause[] {
  const clause = (): Clause => ({
    who: draw.oneOf(['u', 'g', 'g', 'o', 'o', 'a', 'go', 'ug']),
    sign: draw.oneOf(['+', '-', '=']),
    rights: draw.oneOf(['r', 'w', 'x', 'rw', 'rx', 'wx']),
  });
  const clauses = Array.from({ length: count }, clause);
  const people = clauses.map(({ who }) => who);
  return new Set(people).size === people.length ? clauses : drawClauses(draw, count);
}

const SHIFTS: Readonly<Record<string, number>> = { u: 6, g: 3, o: 0 };
const VALUES: Readonly<Record<string, number>> = { r: 4, w: 2, x: 1 };
const SPECIALS: Readonly<Record<string, number>> = { us: SETUID, gs: SETGID, t: STICKY };

function applied(mode: number, clauses: readonly Clause[]): number {
  return clauses.reduce((now, clause) => appliedOne(now, clause), mode);
}

function appliedOne(mode: number, { who, sign, rights }: Clause): number {
  const special = SPECIALS[who + rights];
  if (special !== undefined) {
    return mode | special;
  }
  const value = [...rights].reduce((sum, right) => sum + (VALUES[right] ?? 0), 0);
  const shifts = [...(who === 'a' ? 'ugo' : who)].map((one) => SHIFTS[one] ?? 0);
  const bits = shifts.reduce((sum, shift) => sum | (value << shift), 0);
  const theirs = shifts.reduce((sum, shift) => sum | (7 << shift), 0);
  return { '+': mode | bits, '-': mode & ~bits, '=': (mode & ~theirs) | bits }[sign];
}

function written({ who, sign, rights }: Clause): Clean {
  return own(who + sign + rights);
}

/** Tells the modes clause by clause: u+x makes 640 to 740. */
function steps(before: number, clauses: readonly Clause[]): Clean {
  const told = clauses.map((clause, index) => {
    const [from, to] = [applied(before, clauses.slice(0, index)), applied(before, clauses.slice(0, index + 1))];
    return from === to
      ? say`${written(clause)} leaves ${octal(to)} as it is`
      : say`${written(clause)} turns ${octal(from)} into ${octal(to)}`;
  });
  return say`${joined(told, ', then ')}: ${symbolic(applied(before, clauses))}.`;
}

function mistakes(
  before: number,
  clauses: readonly Clause[],
): readonly { readonly id: string; readonly mode: number; readonly why: Clean }[] {
  const after = octal(applied(before, clauses));
  const swapped = (who: string) => who.replace(/[uo]/g, (one) => (one === 'u' ? 'o' : 'u'));
  const misread = (change: (clause: Clause) => Clause) => applied(before, clauses.map(change));
  return [
    {
      id: 'o-as-owner',
      mode: misread((clause) => (/[st]/.test(clause.rights) ? clause : { ...clause, who: swapped(clause.who) })),
      why: say`This takes o for the owner; u is the user who owns it, o are the others, so it becomes ${after}.`,
    },
    {
      id: 'equals-as-plus',
      mode: misread((clause) => ({ ...clause, sign: clause.sign === '=' ? '+' : clause.sign })),
      why: say`This takes = for +; = also takes away what it doesn't name, so it becomes ${after}.`,
    },
    {
      id: 'plus-as-equals',
      mode: misread((clause) => ({ ...clause, sign: clause.sign === '+' ? '=' : clause.sign })),
      why: say`This takes + for =; + only adds and leaves the other bits alone, so it becomes ${after}.`,
    },
    {
      id: 'minus-as-all',
      mode: misread((clause) => (clause.sign === '-' ? { ...clause, rights: 'rwx' } : clause)),
      why: say`This lets - take everything away; it takes only the rights that it names, so it becomes ${after}.`,
    },
    {
      id: 'first-only',
      mode: applied(before, clauses.slice(0, 1)),
      why: say`This stops at the comma; every part of the list is done in turn, so it becomes ${after}.`,
    },
    {
      id: 'last-only',
      mode: applied(before, clauses.slice(-1)),
      why: say`This does only the last part; every part of the list is done in turn, so it becomes ${after}.`,
    },
    {
      id: 'everybody',
      mode: misread((clause) => (/[st]/.test(clause.rights) ? clause : { ...clause, who: 'a' })),
      why: say`This changes all three sets; the letters in front of the sign say whose set it is, so it becomes ${after}.`,
    },
  ];
}
