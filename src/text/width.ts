import { ESCAPE, plainOf, type Showable } from './painted.js';
import { isSimpleText } from './simple-characters.js';

/** Gives how many cells of a terminal a text takes. Colours take none; characters of ambiguous width take one. */
export function cellWidth(text: string): number {
  const plain = text.includes(ESCAPE) ? plainOf(text as Showable) : text;
  if (isSimpleText(plain)) return plain.length;
  const classes = characterClasses();
  let width = 0;
  for (const { segment } of graphemes(plain)) width += graphemeWidth(segment, classes);
  return width;
}

/** What a reader sees as one character. */
export interface Grapheme {
  /** In UTF-16 units. */
  readonly length: number;
  /** In cells. */
  readonly width: number;
}

const ONE_CELL: Grapheme = { length: 1, width: 1 };

/** Gives the graphemes of a plain text by the place where each begins; a line can only be cut between two of them. */
export function graphemeAt(text: string): (index: number) => Grapheme {
  let slow: { readonly segments: Intl.Segments; readonly classes: CharacterClasses } | undefined;
  return (index) => {
    // What follows may be a mark or a joiner.
    if (isSimpleText(text.slice(index, index + 2))) return ONE_CELL;
    slow ??= { segments: graphemes(text), classes: characterClasses() };
    const segment = slow.segments.containing(index)?.segment ?? '';
    return { length: Math.max(1, segment.length), width: graphemeWidth(segment, slow.classes) };
  };
}

function graphemes(text: string): Intl.Segments {
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
}

/** Gives the cells of one grapheme, as terminals that know graphemes draw it. */
function graphemeWidth(grapheme: string, classes: CharacterClasses): number {
  const first = grapheme.search(classes.visible);
  if (first < 0) return 0;
  if (classes.emoji.test(grapheme) || isJoinedEmoji(grapheme, classes.pictograph)) return 2;
  const [base = '', ...others] = grapheme.slice(first);
  const drawn = [base, ...others.filter((character) => classes.spacing.test(character))];
  return drawn.reduce((width, character) => width + (classes.wide.test(character) ? 2 : 1), 0);
}

/** Tells whether a grapheme is pictures joined to one, although the sequence stands in no list of emoji. */
function isJoinedEmoji(grapheme: string, pictograph: RegExp): boolean {
  return grapheme.includes('\u200d') && (grapheme.match(pictograph)?.length ?? 0) > 1;
}

type CharacterClasses = ReturnType<typeof characterClasses>;

/** The flag for sets of sequences, younger than the language version that we compile for, so no literal may carry it. */
const SETS = 'v';

/** Gives the classes of characters. Made only where a text needs them: Unicode classes cost much of a start. */
function characterClasses() {
  return {
    visible:
      /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u,
    emoji: new RegExp('^(?:\\p{RGI_Emoji}|[\\d#*]\\u20e3)$', SETS),
    pictograph: /\p{Extended_Pictographic}/gu,
    /** Marks that take a cell of their own behind the character they belong to. */
    spacing: /[\p{Spacing_Mark}\uff00-\uffef]/u,
    /**
     * What Unicode's EastAsianWidth.txt calls wide: emoji but for single flag letters, the blocks of East Asian scripts
     * but for a few circled numbers, and fullwidth forms.
     */
    wide: /(?![\u3248-\u324f\u{1f1e6}-\u{1f1ff}])[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u,
  };
}
