import type { Context } from './context.js';
import type { Clean } from './study/clean.js';
import { UserError } from './study/errors.js';
import { isPackName, SHIPPED_PACK, slugOf } from './study/id.js';
import { cleanLine } from './text/clean.js';

const LONGEST_NAME = 50;

/** A pack is called like its file, as far as that makes a name; `aws` and what else is none are told from it by a number. */
export function packNameOf(file: string): string {
  const slug = slugOf(fileName(file)).slice(0, LONGEST_NAME).replace(/-$/, '') || 'imported';
  return isPackName(slug) ? slug : `${slug}-2`;
}

/** Gives the name of a file without its folder and its ending. */
export function fileName(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  return name.replace(/(?<=.)\.[^.]*$/s, '');
}

/** What may become of a pack that is there. */
interface Replacing {
  readonly replace?: boolean;
  readonly to?: string;
}

/** Refuses to replace a pack that is to stand elsewhere. */
export function refuseReplacing({ replace, to }: Replacing): void {
  if (replace === true && to !== undefined) {
    throw new UserError("--replace can't be combined with --to.", {
      exit: 'usage',
      hint: 'Leave one of them out: a pack that is replaced stays where it is.',
    });
  }
}

/** Gives the name of a pack that is to be written, unless it is none, or that of a pack which has to stay. */
export function newPackName({ packs }: Context, name: string, { replace }: Replacing): Clean {
  const shown = cleanLine(name);
  if (name === SHIPPED_PACK) {
    throw new UserError(`\`${shown}\` is the name of the topics that ship with awsstudy.`, {
      exit: 'usage',
      hint: 'Take another one: `--name my-questions`.',
    });
  }
  if (!isPackName(name)) {
    throw new UserError(`\`${shown}\` can't be the name of a pack.`, {
      exit: 'usage',
      hint: 'Name one with a-z, 0-9 and hyphens: `--name my-questions`.',
    });
  }
  const there = packs.list().find((pack) => pack.name === name);
  const isOurs = there !== undefined && there.folder === cleanLine(packs.ownFolder(name));
  if (there === undefined || (isOurs && replace === true)) {
    return shown;
  }
  throw replace === true
    ? new UserError(`The pack \`${shown}\` isn't replaced: it stands in a folder of yours, ${there.folder}.`, {
        exit: 'usage',
        hint: otherName(shown),
      })
    : new UserError(`You have a pack \`${shown}\` already.`, {
        exit: 'usage',
        hint: isOurs ? 'Replace it with `--replace`, or take another name with `--name`.' : otherName(shown),
      });
}

function otherName(name: Clean): string {
  return `Take another name with \`--name\`, or give this one up first: \`awsstudy pack remove ${name}\`.`;
}
