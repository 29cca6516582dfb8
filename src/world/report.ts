import { hintOf } from '../arguments.js';
import type { Clean } from '../study/clean.js';
import { EXIT, isUserError, UserError } from '../study/errors.js';
import { suggest } from '../study/suggestion.js';
import { clean, cleanLine } from '../text/clean.js';
import type { Showable } from '../text/painted.js';
import { PLATFORM_NAME } from './here.js';
import { ClosedPipe } from './output.js';

/** What ends a run: what to say on stderr, if anything, and the exit code. */
export interface Ending {
  readonly message: Showable;
  readonly code: number;
}

const QUIET: Ending = { message: clean(''), code: EXIT.fine };

/** Says how a run ends after something was thrown. */
export function endingOf(thrown: unknown, version: string): Ending {
  if (thrown instanceof ClosedPipe) {
    return QUIET;
  }
  if (isUserError(thrown)) {
    const hint = thrown.hint === undefined ? '' : `${thrown.hint}\n`;
    return { message: clean(`awsstudy: ${thrown.message}\n${hint}`), code: EXIT[thrown.exit] };
  }
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return {
    message: clean(
      `awsstudy: this is a bug in awsstudy ${version} (Node ${process.version}, ${PLATFORM_NAME}).\n` +
        'Nothing you answered is lost. Please open an issue with what you typed and these lines:\n' +
        `${stack}\n`,
    ),
    code: EXIT.bug,
  };
}

/** Gives an error as one sentence, to be said while a command goes on. */
export function sentenceOf({ message, hint = '' }: UserError): Clean {
  return cleanLine(`${message} ${hint}`);
}

/** What commander throws: an error with a code of its own. */
export interface ParseFault {
  readonly code: string;
  readonly message: string;
}

/** Tells whether something thrown comes from commander. */
export function isParseFault(thrown: unknown): thrown is ParseFault {
  return thrown instanceof Error && String((thrown as { code?: unknown }).code).startsWith('commander.');
}

/** Help and version were shown: nothing is wrong. */
export function isShown({ code }: ParseFault): boolean {
  return code === 'commander.helpDisplayed' || code === 'commander.version';
}

/** Turns commander's message into one sentence of ours, with what was meant or which command's help tells. */
export function usageError({ message }: ParseFault, command: string): UserError {
  // What was typed may hold anything, so only commander's own quotes and the suggestion at the very end are read.
  const [, typed = '', meant = ''] =
    /^(?:error: )?(.*?)(?:\n\(Did you mean (?:one of )?([^,?]+).*\?\))?$/s.exec(message) ?? [];
  const sentence = cleanLine(typed.replace(/'(.*)'/s, '`$1`').replace(/\.$/, ''));
  return new UserError(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`, {
    exit: 'usage',
    hint: hintOf(isNear(typed, meant) ? [meant] : [], `Run \`${command} --help\` to see what it takes.`),
  });
}

/** Commander calls much alike that is not: `--version` for `--section`. */
function isNear(typed: string, meant: string): boolean {
  const [, word = ''] = /'(.*)'/s.exec(typed) ?? [];
  return suggest(word.replace(/^-+/, ''), [meant.replace(/^-+/, '')]).length > 0;
}
