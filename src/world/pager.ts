import type { Environment } from '../context.js';
import type { Showable } from '../text/painted.js';
import { HERE } from './here.js';
import { hasRun, runOnTerminal } from './on-terminal.js';

/** Without settings of its own `less` shows the codes of colours in place of colours. */
const LESS: Environment = { LESS: 'R' };

/** Shows a text through the pager and waits for its end; tells whether it did: not what fits on the terminal. */
export async function pageText(environment: Environment, text: Showable): Promise<boolean> {
  const rows = process.stdout.rows ?? 0;
  if (rows === 0 || text.split('\n').length - 1 < rows) {
    return false;
  }
  const line = environment['PAGER'] || HERE.pager;
  return hasRun(await runOnTerminal({ line, input: text, environment: { ...LESS, ...environment } }));
}
