import { takeApart } from '../../../src/study/drills/anatomy.js';
import { partText } from '../../../src/text/anatomy-text.js';
import { c } from '../../support/builders.js';
import { TABLE } from './command-questions.js';

/** Gives a line's parts with what each is, those inside of others with dots in front. */
export function apart(line: string): readonly string[] {
  return takeApart(c(line), TABLE).map((part) => `${'.'.repeat(part.depth)}${part.source} | ${partText(part)}`);
}
