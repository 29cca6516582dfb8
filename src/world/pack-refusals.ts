import { UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';

/** Says that a folder of a pack isn't there. */
export function noFolder(folder: string): UserError {
  return new UserError(`There is no folder ${cleanLine(folder)}.`, {
    exit: 'notFound',
    hint: 'Name the folder of a pack; `awsstudy pack list` shows those that you have.',
  });
}

/** Says that another pack has a name already. */
export function nameTaken(name: string, folder: string): UserError {
  return new UserError(`There is a pack \`${name}\` already, in ${cleanLine(folder)}.`, {
    exit: 'usage',
    hint: `Remove it first: \`awsstudy pack remove ${name}\`.`,
  });
}

/** Says that no pack is called so. */
export function noPack(name: string): UserError {
  return new UserError(`There is no pack \`${cleanLine(name)}\`.`, {
    exit: 'notFound',
    hint: 'See your packs: `awsstudy pack list`.',
  });
}

/** Says that a pack was never added. */
export function namedByVariable(name: string): UserError {
  return new UserError(`The pack \`${cleanLine(name)}\` stands in AWSSTUDY_PACKS.`, {
    exit: 'usage',
    hint: 'Take its folder out of that variable.',
  });
}
