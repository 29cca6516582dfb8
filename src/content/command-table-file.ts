import { readFileSync } from 'node:fs';
import { type CommandTable, readCommandTable } from '../study/drills/command-table.js';
import { damaged } from './damaged.js';

const HEAD = /^# ([0-9]+) signs follow\.\n/;

/**
 * Gives the text of data/aws-commands.txt as the program reads it: as it is, with its length in front, so that a file
 * that was cut off shows. It isn't compressed: the package is anyway, and so it opens in a tenth of the time.
 */
export function commandTableText(text: string): string {
  // ASCII alone can be read without decoding.
  if (/[^\n\x20-\x7e]/.test(text)) {
    throw new Error('data/aws-commands.txt holds more than ASCII.');
  }
  return `# ${text.length} signs follow.\n${text}`;
}

/** Opens the table of what the AWS CLI takes. Throws a UserError when the file is missing or cut off. */
export function openCommandTable(path: string): CommandTable {
  const text = readText(path);
  const [head = '', length] = HEAD.exec(text) ?? [];
  if (text.length !== head.length + Number(length)) {
    throw damaged(path);
  }
  return readCommandTable(text);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch (cause) {
    throw damaged(path, cause);
  }
}
