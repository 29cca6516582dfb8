import type { Clean } from '../study/clean.js';
import { slugOf } from '../study/id.js';
import { splitAtPlaceholders } from '../study/placeholders.js';
import { oneLine } from './source-text.js';

/** A placeholder, a choice between a short and a long option, or braces that mean themselves. */
const BRACES = /\\\{\\\{|\\\}\\\}|\{\{\[[^[\]{}|]*\|([^[\]{}|]*)\]\}\}|\{\{([^{}]*)\}\}/g;

/** Gives a command of a tldr page as our cheatsheets write it: `{{path/to/file}}` is `<path-to-file>`. */
export function commandOfTldr(command: string): Clean {
  return oneLine(
    command.replace(BRACES, (found, longOption: string | undefined, placeholder: string | undefined) => {
      if (longOption !== undefined) {
        return longOption;
      }
      const name = placeholder === undefined ? '' : slugOf(placeholder);
      return name === '' ? found.replaceAll('\\', '') : `<${name}>`;
    }),
  );
}

/** Gives a command of a cheatsheet as a tldr page writes it, or nothing where a page can't hold it. */
export function tldrOfCommand(command: Clean): Clean | undefined {
  if (/`|\\[{}]/.test(command)) {
    return undefined;
  }
  const pieces = splitAtPlaceholders(command).map((piece, index) =>
    index % 2 === 0 ? piece.replaceAll('{{', '\\{\\{').replaceAll('}}', '\\}\\}') : `{{${piece.slice(1, -1)}}}`,
  );
  return pieces.join('') as Clean;
}
