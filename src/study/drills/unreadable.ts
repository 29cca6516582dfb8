import { readCommandLine } from './command-line.js';
import { printedSign } from './quoting.js';
import type { LineFault } from './shell-syntax.js';
import { isBoundless } from './shorthand.js';

/** No answer is half as long, or has half as many words. */
const LONGEST = 2000;
const MOST_WORDS = 120;
const ENDLESS = 'This is more than a command line holds; type one command.';

/** Says why a line can't be read as a command; nothing when it can. */
export function unreadable(line: string): string | undefined {
  if (line.length > LONGEST || isBoundless(line)) {
    return ENDLESS;
  }
  const sign = printedSign(line);
  if (sign !== undefined) {
    return PRINTED[sign] ?? `A shell knows no \`${sign}\`; type it as on a keyboard, \`"\` or \`'\`.`;
  }
  const { commands, faults } = readCommandLine(line);
  const [fault] = faults;
  if (fault !== undefined) {
    return FAULTS[fault.kind](nameOf(fault));
  }
  if (commands.length === 0) {
    return 'Type a command.';
  }
  return commands.length + commands.flatMap(({ words }) => words).length > MOST_WORDS ? ENDLESS : undefined;
}

const DASH = 'A long dash begins no option; type two hyphens, `--`.';
const PRINTED: Readonly<Record<string, string>> = { '\u2013': DASH, '\u2014': DASH };

function nameOf({ sign }: LineFault): string {
  return `\`${sign.slice(0, 20).replace(/[^\x20-\x7e]/g, '?')}\``;
}

const FAULTS: Readonly<Record<LineFault['kind'], (sign: string) => string>> = {
  unclosed: (sign) => `A shell can't read this line: ${sign} isn't closed.`,
  'missing-command': (sign) => `A shell can't read this line: a command is missing beside ${sign}.`,
  stray: (sign) => `A shell can't read this line: ${sign} means something to it; put what it belongs to in quotes.`,
};
