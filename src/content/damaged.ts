import { isUserError, UserError } from '../study/errors.js';

/** What to do about a compiled file of the topics that ship with the program. */
export const REINSTALL = 'Install awsstudy again, or run `npm run build` in a checkout.';

/** What to do about a compiled file of a user's pack. */
export const REFRESH_PACKS = 'Run `awsstudy pack refresh`.';

/** Says that a compiled file is missing or is not what was compiled. */
export function damaged(path: string, cause?: unknown, hint: string = REINSTALL): UserError {
  return new UserError(`The compiled file ${path} can't be read.`, { exit: 'content', hint, cause });
}

/** Runs a look into the compiled files of a pack, and says how to mend them where they can't be read. */
export function fromPack<T>(look: () => T): T {
  try {
    return look();
  } catch (thrown) {
    if (isUserError(thrown) && thrown.exit === 'content') {
      throw new UserError(thrown.message, { exit: 'content', hint: REFRESH_PACKS, cause: thrown });
    }
    throw thrown;
  }
}
