import type { PackFindings } from '../content/pack-worker.js';
import type { PackCheck } from '../pack-access.js';
import { reasonOf } from '../store/faults.js';
import type { Clean } from '../study/clean.js';
import { isUserError, UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';
import { counted } from '../text/lines.js';
import { shellPath } from '../text/shell-word.js';
import type { KnownPack } from './known-pack.js';
import { sentenceOf } from './report.js';

/** Gives what a look at a pack has found, for commands. */
export function checkOf(source: string, { pack, problems }: PackFindings): PackCheck {
  const { topics = 0, commands = 0, questions = 0 } = pack ?? {};
  return {
    ...(pack && { name: cleanLine(pack.name) }),
    folder: cleanLine(source),
    topics,
    commands,
    questions,
    addsTo: Object.keys(pack?.patches ?? {}).map(cleanLine),
    problems,
  };
}

/** Says which faults a pack has that was compiled though nobody asked about it. */
export function noticesOf(source: string, { pack, problems }: PackFindings): readonly Clean[] {
  const [first] = problems;
  if (first === undefined) {
    return [];
  }
  const faults = `${counted(problems.length, 'fault')}, the first at ${first.file}:${first.line}`;
  return [
    cleanLine(
      pack === undefined
        ? `The pack in ${source} can't be used: it has ${faults}. See all: \`awsstudy pack check ${shellPath(source)}\`.`
        : `The pack \`${pack.name}\` has ${faults}; what has one is left out. See all: \`awsstudy pack check ${pack.name}\`.`,
    ),
  ];
}

/** Says why a pack can't be used. What is no fault of the pack or the disk is thrown on: it is a bug. */
export function noticeOf(source: string, thrown: unknown): Clean {
  if (!isUserError(thrown)) {
    throw thrown;
  }
  return cleanLine(`The pack in ${source} can't be used. ${sentenceOf(thrown)}`);
}

/** Says, as a line, that packs are being read, which may take a while. */
export function readingNotice(packs: readonly KnownPack[]): Clean {
  const [first, ...others] = packs;
  const what = others.length === 0 ? `the pack in ${first?.source}` : `your ${packs.length} packs`;
  const when = packs.some(({ compiled }) => compiled !== undefined) ? 'anew' : 'for the first time';
  return `${cleanLine(`Reading ${what} ${when}.`)}\n` as Clean;
}

/** Says that nothing is left of a pack: neither its files nor what was compiled of them. */
export function goneNotice({ source, name, isFromEnvironment }: KnownPack): Clean {
  const advice = isFromEnvironment ? 'Correct AWSSTUDY_PACKS.' : `Forget it: \`awsstudy pack remove ${name}\`.`;
  return cleanLine(`The pack in ${source} can't be used: its folder isn't there. ${advice}`);
}

/** Says that a compiled form can't be written down. */
export function unsaved(cause: unknown): UserError {
  return new UserError(`What is compiled of it can't be saved: ${reasonOf(cause)}.`, {
    exit: 'output',
    hint: 'See where: `awsstudy paths`.',
    cause,
  });
}
