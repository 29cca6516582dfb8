import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clean } from '../study/clean.js';
import type { HelpPage, HelpPages } from '../text/help-page.js';
import { damaged } from './damaged.js';

/** Opens the compiled pages of the help in a folder of the built program; nothing is read before it is asked for. */
export function openHelpPages(folder: string): HelpPages {
  const decode = <T>(path: string): T => {
    try {
      return JSON.parse(readFileSync(join(folder, path), 'latin1')) as T;
    } catch (cause) {
      throw damaged(path, cause);
    }
  };
  return {
    list: () => decode<readonly HelpPage[]>('docs/pages.json'),
    text: ({ name }) => decode(`docs/${name}.json`),
    flow: ({ name }) => decode(`docs/${name}.flow.json`),
  };
}

/** Gives the script of a shell that came with the program. */
export function readShellScript(folder: string, name: string): Clean {
  try {
    // Written by us, and tested in each shell.
    return readFileSync(join(folder, 'shells', name), 'latin1') as Clean;
  } catch (cause) {
    throw damaged(`shells/${name}`, cause);
  }
}
