import type { Clean } from '../study/clean.js';
import { cleanLine } from './clean.js';

/** What no shell takes for anything but itself. */
const PLAIN = /^[\w@%+=:,./-]+$/;
const OF_WINDOWS = /^(?:[A-Za-z]:)?\\/;

/**
 * Gives a path as it is typed in a command line, so that a shell hands it on as it is: in quotes where it has a blank or
 * another sign that means something there. A path of Windows is quoted for its shells.
 */
export function shellPath(path: string): Clean {
  const shown = cleanLine(path);
  if (OF_WINDOWS.test(shown)) {
    return (/[^\w\\:./-]/.test(shown) ? `"${shown}"` : shown) as Clean;
  }
  const given = shown.startsWith('-') ? `./${shown}` : shown;
  return (PLAIN.test(given) ? given : `'${given.replaceAll("'", "'\\''")}'`) as Clean;
}
