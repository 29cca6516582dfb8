import { paint } from './paint.js';
import type { Showable } from './painted.js';
import type { Meaning } from './palette.js';

/**
 * The languages that marked-terminal's highlighter may be asked for. It complains on the console about one that it does
 * not know, in the middle of whatever is on the screen.
 */
export const HIGHLIGHTED_LANGUAGES: ReadonlySet<string> = new Set(
  'json python py yaml yml javascript js typescript ts ini toml sql dockerfile xml html diff go java'.split(' '),
);

/**
 * The meaning of each part that the highlighter names and would else paint in colours of its own, which depend on where
 * the build runs. Parts that hold other parts stay plain.
 */
const PARTS: Readonly<Record<string, Meaning | undefined>> = {
  keyword: 'keyword',
  literal: 'keyword',
  built_in: 'keyword',
  meta: 'keyword',
  type: 'option',
  attr: 'option',
  name: 'option',
  number: 'number',
  string: 'string',
  regexp: 'string',
  addition: 'string',
  deletion: 'wrong',
  comment: 'comment',
  doctag: 'comment',
  class: undefined,
  function: undefined,
  tag: undefined,
  emphasis: undefined,
  strong: undefined,
  link: undefined,
};

/** Gives the theme of marked-terminal's highlighter, made of our palette. */
export function highlightTheme(): Readonly<Record<string, (text: string) => string>> {
  const painters = Object.entries(PARTS).map(([part, meaning]) => [
    part,
    (text: string) => (meaning === undefined ? text : paint(meaning, text as Showable, true)),
  ]);
  return Object.fromEntries(painters);
}
