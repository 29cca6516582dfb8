import { UserError } from '../study/errors.js';

/** Refuses an empty path: a variable of the shell that isn't set leaves one, and it would be the folder one is in. */
export function refuseEmptyPath(path: string): void {
  if (path === '') {
    throw new UserError('The name of a file or folder is empty.', {
      exit: 'usage',
      hint: "Type a name; a variable of the shell that isn't set gives none.",
    });
  }
}
