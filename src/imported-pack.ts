import type { Context, NamedText } from './context.js';
import type { PackCheck } from './pack-access.js';
import type { Clean } from './study/clean.js';
import { isUserError, UserError } from './study/errors.js';
import { cleanLine } from './text/clean.js';

/** A pack to be written, and where. */
interface WrittenPack {
  readonly pack: Clean;
  readonly folder: string;
  readonly files: readonly NamedText[];
}

/** Whether it takes the place of one that is there, or stands in a folder that was named. */
interface Place {
  readonly replace?: boolean;
  readonly to?: string;
}

/** Writes a pack where it belongs, and adds it. */
export async function addImported(
  context: Context,
  { pack, folder, files }: WrittenPack,
  { replace, to }: Place,
): Promise<PackCheck> {
  if (replace === true) {
    return context.packs.replaceOwn(pack, (beside) => context.files.writeFolder(beside, files));
  }
  if (to === undefined) {
    writeOwn(context, folder, files);
  } else {
    context.files.writeFolder(folder, files);
  }
  return context.packs.add(folder);
}

/** The folder of a pack that was given up stays, and nothing is written over it. */
function writeOwn({ files }: Context, folder: string, written: readonly NamedText[]): void {
  try {
    files.writeFolder(folder, written);
  } catch (cause) {
    if (!isUserError(cause) || cause.exit !== 'usage') {
      throw cause;
    }
    throw new UserError(`The files of an earlier pack are in the way, in ${cleanLine(folder)}.`, {
      exit: 'usage',
      hint: 'Put the new pack in their place with `--replace`, or write it elsewhere with `--to <folder>`.',
      cause,
    });
  }
}
