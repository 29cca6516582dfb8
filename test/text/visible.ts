import { ESCAPE } from '../../src/text/painted.js';

/** Gives a painted text with its escapes as something that can be read: `‹1›bold‹22›`. */
export function visible(text: string): string {
  return text.replace(new RegExp(`${ESCAPE}\\[(\\d+)m`, 'g'), '‹$1›');
}

/** What ends each style, for those whose end is not the colour's. */
const ENDS: Readonly<Record<string, string>> = { '1': '22', '2': '22', '3': '23', '4': '24' };

/** Gives the ends that a painted text owes for the styles it opened. */
export function openStyles(text: string): string[] {
  const open = new Set<string>();
  for (const [, code = ''] of visible(text).matchAll(/‹(\d+)›/g)) {
    if (open.has(code)) open.delete(code);
    else open.add(ENDS[code] ?? '39');
  }
  return [...open];
}
