import type { Clean } from '../../clean.js';
import { type Case, type Choice, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { code, own, say } from '../wording.js';
import { changedCase } from './chmod-change.js';
import { wordsCase } from './chmod-words.js';
import { octal, SPECIAL_BITS, symbolic } from './file-mode.js';
import { misreadings, reading } from './mode-reading.js';

type Special = keyof typeof SPECIAL_BITS;

const CASES: Readonly<Record<string, (draw: Draw, special: Special) => Case | undefined>> = {
  'to-octal': octalCase,
  'to-symbolic': symbolicCase,
  'from-words': wordsCase,
  change: changedCase,
};

/** Asks for modes of files in octal and in letters, and for what `chmod` makes of them. */
export const chmodOctal: Generator = {
  name: 'chmod-octal',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['to-octal', 'to-symbolic', 'from-words', 'change'] },
    special: { form: 'words', words: ['none', 'setuid', 'setgid', 'sticky'] },
  },
  compute: (draw) => {
    const [ask, special] = [draw.word('ask'), specialOf(draw.word('special'))];
    return choiceOf(() => CASES[ask]?.(draw, special));
  },
};

function specialOf(word: string): Special {
  return word === 'setuid' || word === 'setgid' || word === 'sticky' ? word : 'none';
}

function drawMode(draw: Draw, special: Special): number {
  const owner = draw.oneOf([4, 5, 6, 7]);
  const group = draw.oneOf([0, 1, 2, 4, 5, 6, 7]);
  const others = draw.oneOf([0, 0, 1, 3, 4, 5, 6]);
  return SPECIAL_BITS[special] | (owner << 6) | (group << 3) | others;
}

/** Gives what a mode is shown with: a program, or a directory for the bits that matter there. */
function drawPlace(draw: Draw, special: Special): { readonly path: Clean; readonly type: Clean } {
  const isDirectory = special === 'setgid' || special === 'sticky';
  return isDirectory
    ? {
        path: own(draw.oneOf(['/srv/team', '/srv/drop', '/data/inbox', '/var/spool/reports', '/opt/shared'])),
        type: say`d`,
      }
    : { path: own(draw.oneOf(['deploy.sh', 'backup.sh', 'report', 'rotate-keys', 'sync.py'])), type: say`-` };
}

function octalCase(draw: Draw, special: Special): Case {
  const mode = drawMode(draw, special);
  const { path, type } = drawPlace(draw, special);
  const [name, shown] = [code(path), code(say`${type}${symbolic(mode)}`)] as const;
  return {
    stem: draw.oneOf([
      say`${code(say`ls -ld`)} shows ${shown} in front of ${name}. Which octal mode is that?`,
      say`A copy of ${name} must get the permissions of the original, which ${code(say`ls -ld`)} shows as ${shown}. Which mode do you give to ${code(say`chmod`)}?`,
      say`In a listing ${name} has ${shown}. A playbook needs that mode as a number; which one is it?`,
    ]),
    right: [{ id: 'right', text: octal(mode), why: say`${reading(mode)}: together ${octal(mode)}.` }],
    mistakes: draw.shuffled(misreadings(mode)).map(({ id, mode: wrong, why }) => ({ id, text: octal(wrong), why })),
  };
}

function symbolicCase(draw: Draw, special: Special): Case {
  const mode = drawMode(draw, special);
  const { path, type } = drawPlace(draw, special);
  const call = code(say`chmod ${octal(mode)} ${path}`);
  const shown = (bits: number) => code(say`${type}${symbolic(bits)}`);
  return {
    stem: draw.oneOf([
      say`What does ${code(say`ls -ld`)} show in front of the name after ${call}?`,
      say`Somebody has run ${call}. Which permissions does ${code(say`ls -ld`)} print?`,
      say`A build script ends with ${call}. Which permissions do you expect in the output of ${code(say`ls -ld`)}?`,
    ]),
    right: [{ id: 'right', text: shown(mode), why: say`${reading(mode)}: together ${symbolic(mode)}.` }],
    mistakes: draw.shuffled([
      ...wrongCapital(mode, type),
      ...misreadings(mode).map(({ id, mode: wrong, why }) => ({ id, text: shown(wrong), why })),
    ]),
  };
}

/** Shows a special bit small though there is no x below it, or capital though there is one. */
function wrongCapital(mode: number, type: Clean): readonly Choice[] {
  const written = symbolic(mode);
  const flipped = written.replace(/[sStT]/, (sign) => (/[st]/.test(sign) ? sign.toUpperCase() : sign.toLowerCase()));
  const why = /[st]/.test(written)
    ? say`A capital letter means that the x below the special bit is missing, but ${octal(mode)} has it.`
    : say`A small letter means that there is an x below the special bit, but ${octal(mode)} has none there.`;
  return flipped === written ? [] : [{ id: 'wrong-capital', text: code(say`${type}${own(flipped)}`), why }];
}
