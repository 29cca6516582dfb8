import type { Environment } from '../context.js';
import { runOnTerminal } from './on-terminal.js';

/** Opens a file in an editor on the terminal, waits until it is closed, and gives the editor's exit code. */
export function openEditor(environment: Environment, editor: string, path: string): Promise<number> {
  return runOnTerminal({ line: editor, words: [path], environment });
}
