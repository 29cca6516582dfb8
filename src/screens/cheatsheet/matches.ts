import type { Clean } from '../../study/clean.js';
import { splitAtPlaceholders } from '../../study/placeholders.js';
import { beside } from '../../text/lines.js';
import { paint } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import type { Meaning } from '../../text/palette.js';

/** Finds every place of a text where one of the words stands, in either case. */
export type Matches = RegExp;

/** Gives what finds words; nothing when there are none. A longer word goes before one that it begins with. */
export function matchesOf(words: readonly string[]): Matches | undefined {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return words.length === 0 ? undefined : new RegExp(`(${longestFirst.map(literally).join('|')})`, 'giu');
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** How a text with matches looks. */
export interface MatchSetting {
  readonly matches: Matches | undefined;
  readonly color: boolean;
}

/** Paints a text with the words of the filter marked in it. */
export function markMatches(meaning: Meaning | undefined, text: Clean, { matches, color }: MatchSetting): Painted {
  const parts = matches === undefined ? [text] : (text.split(matches) as Clean[]);
  return beside(
    ...parts.map((part, index) => {
      const looks = index % 2 === 1 ? 'strong' : meaning;
      return looks === undefined ? part : paint(looks, part, color);
    }),
  );
}

/** Paints a command with the words of the filter and what is to be filled in marked in it. */
export function markCommand(meaning: Meaning | undefined, command: Clean, setting: MatchSetting): Painted {
  return beside(
    ...splitAtPlaceholders(command).map((part, index) =>
      markMatches(index % 2 === 1 ? 'placeholder' : meaning, part, setting),
    ),
  );
}
