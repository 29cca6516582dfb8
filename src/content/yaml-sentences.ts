import type { Place } from './fault.js';

/** What the parser's error codes mean to somebody who writes a topic, and what to do. */
const SENTENCES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "A tab can't indent YAML; use spaces.",
  BLOCK_AS_IMPLICIT_KEY: 'A value that holds `: ` reads as a key; put the whole value in double quotes.',
  BAD_DQ_ESCAPE: "This backslash isn't an escape that YAML knows; double it, or use single quotes.",
  BAD_INDENT: 'This line is indented differently from the entries it belongs to; line them up.',
  MULTILINE_IMPLICIT_KEY: 'A key runs over several lines; put the value in quotes, or add the missing `:`.',
  ALIAS_PROPS: "Anchors and aliases aren't read here; write the value itself.",
  BAD_ALIAS: "Anchors and aliases aren't read here; put a value that starts with `*` or `&` in double quotes.",
  MULTIPLE_ANCHORS: "Anchors aren't read here; delete them.",
  MULTIPLE_TAGS: "Tags aren't read here; put a value that starts with `!` in double quotes.",
  TAG_RESOLVE_FAILED: "Tags aren't read here; put a value that starts with `!` in double quotes.",
};

/** Where one code means several things, the parser's words tell them apart. */
const BY_MESSAGE: readonly (readonly [message: RegExp, sentence: string])[] = [
  [/^Flow .* end with a/, "A `[` or `{` above isn't closed, or its end isn't indented; close it in its own entry."],
  [/^Missing closing .quote/, "A quotation mark isn't closed; close it."],
  [/character `$/, "A value can't start with a backtick; put it in double quotes."],
];

/** Gives a sentence for a fault of YAML syntax: ours where there is one, else the parser's own words. */
export function syntaxSentence(code: string, message: string): string {
  const known = BY_MESSAGE.find(([shape]) => shape.test(message))?.[1] ?? SENTENCES[code];
  if (known === undefined && code === 'BAD_SCALAR_START') {
    return `A value can't start with \`${message.split(' ').at(-1)}\`; put it in double quotes.`;
  }
  return known ?? `The YAML can't be read: ${message}. Mend the line, or put the value in double quotes.`;
}

/** Faults that stay where they are: what follows them is read as it was meant. */
const LOCAL: readonly string[] = ['BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'BLOCK_AS_IMPLICIT_KEY', 'TAG_RESOLVE_FAILED'];

/** Drops the faults that only follow from an earlier one: a second in its line, and all behind one that upsets the structure. */
export function tellingFaults<T extends { readonly code: string; readonly place: Place }>(
  faults: readonly T[],
): readonly T[] {
  const byLine = new Map<number, T>();
  for (const fault of [...faults].sort((a, b) => b.place.column - a.place.column)) {
    byLine.set(fault.place.line, fault);
  }
  const sorted = [...byLine.values()].sort((a, b) => a.place.line - b.place.line);
  const upset = sorted.findIndex(({ code }) => !LOCAL.includes(code));
  return upset < 0 ? sorted : sorted.slice(0, upset + 1);
}
