import type { Environment } from '../context.js';
import type { Showable } from '../text/painted.js';
import { HERE } from './here.js';
import { hasRun, runOnTerminal } from './on-terminal.js';

/**
 * Shows a text through the pager and waits for its end; tells whether it did: not what fits on the terminal. Unless a
 * pager is asked for, it is used only where there is one, and where it can do its work.
 */
export async function pageText(environment: Environment, text: Showable, wanted: 'auto' | 'on'): Promise<boolean> {
  const rows = process.stdout.rows ?? 0;
  if (rows === 0 || text.split('\n').length - 1 < rows || (wanted === 'auto' && !isAtHand(environment))) {
    return false;
  }
  const line = environment['PAGER']?.trim() || HERE.pager;
  return hasRun(await runOnTerminal({ line, input: text, environment, more: { LESS: lessOf(environment) } }));
}

/**
 * As for `git`: colours, no screen of its own, and an end by itself where the text fits after all; beside a learner's own
 * options only the colours, or their codes would be shown. In front: a prompt of theirs would take in what is behind it.
 */
function lessOf({ LESS }: Environment): string {
  return LESS === undefined ? 'FRX' : `-R ${LESS}`;
}

/** Tells whether a pager is named, or ours is installed, on a terminal whose cursor moves. */
function isAtHand({ PAGER: named, TERM, PATH = '' }: Environment): boolean {
  const pager = named?.trim();
  if (TERM === undefined || TERM === 'dumb' || pager === '' || pager === 'cat') {
    return false;
  }
  return pager !== undefined || isInstalled(HERE.pager.split(' ')[0] ?? '', PATH);
}

function isInstalled(program: string, path: string): boolean {
  const { join } = process.getBuiltinModule('node:path');
  const { existsSync } = process.getBuiltinModule('node:fs');
  return path.split(HERE.listSeparator).some((folder) => folder !== '' && existsSync(join(folder, program)));
}
