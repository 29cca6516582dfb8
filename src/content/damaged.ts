import { UserError } from '../study/errors.js';

/** Says that a compiled file is missing or is not what was compiled. */
export function damaged(path: string, cause?: unknown): UserError {
  return new UserError(`The compiled file ${path} can't be read.`, {
    exit: 'content',
    hint: 'Install awsstudy again, or run `npm run build` in a checkout.',
    cause,
  });
}
