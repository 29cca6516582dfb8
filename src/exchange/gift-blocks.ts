import { placeOf, placesOf, unescapedGift } from './gift-escape.js';

/** A question as it stands in a file, before its answers are read. */
export interface GiftQuestion {
  readonly kind: 'question';
  readonly line: number;
  readonly category: string;
  readonly id?: string;
  readonly tags: readonly string[];
  readonly hint?: string;
  /** Of its number; the stem ends with it. */
  readonly unit?: string;
  readonly format: GiftFormat;
  /** Still escaped, as are the answers. */
  readonly stem: string;
  readonly answers: string;
}

export type GiftFormat = 'html' | 'markdown' | 'plain' | 'moodle';

/** A question, or why there is none. */
export type GiftBlock = GiftQuestion | { readonly kind: 'fault'; readonly line: number; readonly fault: string };

/** What comments and categories say of the questions below them. */
interface Announced {
  category: string;
  id?: string | undefined;
  hint?: string | undefined;
  unit?: string | undefined;
  tags: readonly string[];
}

/** Cuts a file at its empty lines, which end a question; comments name its id and tags. */
export function giftBlocks(lines: readonly string[]): readonly GiftBlock[] {
  const blocks: GiftBlock[] = [];
  const announced: Announced = { category: '', tags: [] };
  let open: { line: number; texts: string[] } | undefined;
  for (const [index, text] of [...lines, ''].entries()) {
    const isEmpty = text.trim() === '';
    if (isEmpty && open !== undefined) {
      blocks.push(questionIn({ line: open.line, text: open.texts.join('\n') }, announced));
      Object.assign(announced, { id: undefined, hint: undefined, unit: undefined, tags: [] });
      open = undefined;
    } else if (!isEmpty && !isAnnouncement(text, announced)) {
      open ??= { line: index + 1, texts: [] };
      open.texts.push(text);
    }
  }
  return blocks;
}

const NOTE = /^\s{0,9}\/\/ (Hint|Unit): (\S.*)$/;
const CATEGORY = /^\s{0,9}\$CATEGORY:(.*)$/;

/** Takes a comment or a category in; tells whether the line was one. */
function isAnnouncement(text: string, announced: Announced): boolean {
  const category = CATEGORY.exec(text)?.[1];
  if (category !== undefined) {
    announced.category = category.trim();
    return true;
  }
  const [, note, value] = NOTE.exec(text) ?? [];
  if (note !== undefined) {
    announced[note === 'Hint' ? 'hint' : 'unit'] = value;
    return true;
  }
  if (!text.trimStart().startsWith('//')) {
    return false;
  }
  const marks = [...text.matchAll(/\[(id|tag):([^\]]{1,300})\]/g)];
  const id = marks.find(([, name]) => name === 'id')?.[2];
  announced.id = id ?? announced.id;
  announced.tags = [...announced.tags, ...marks.filter(([, name]) => name === 'tag').map(([, , tag = '']) => tag)];
  return true;
}

const FORMAT = /^\[(html|markdown|plain|moodle)\]/;

/** Takes the mark of a text's format off. */
export function splitFormat(text: string): { readonly format?: GiftFormat; readonly rest: string } {
  const found = FORMAT.exec(text);
  return found === null ? { rest: text } : { format: found[1] as GiftFormat, rest: text.slice(found[0].length).trim() };
}

function questionIn({ line, text }: { line: number; text: string }, announced: Announced): GiftBlock {
  const { category, id, hint, unit, tags } = announced;
  const untitled = withoutTitle(text.trim());
  const { format = 'moodle', rest } = splitFormat(untitled);
  const [open, ...more] = placesOf(rest, '{');
  const [close] = placesOf(rest, '}');
  const fault = bracesFault({ open, close, more });
  if (fault !== undefined || open === undefined || close === undefined) {
    return { kind: 'fault', line, fault: fault ?? NO_ANSWERS };
  }
  const tail = rest.slice(close + 1).trim();
  const isGap = tail !== '' && !tail.startsWith('//');
  return {
    kind: 'question',
    line,
    category,
    ...(id === undefined ? {} : { id: id.trim() }),
    ...(hint === undefined ? {} : { hint }),
    ...(unit === undefined ? {} : { unit }),
    tags,
    format,
    stem: [rest.slice(0, open).trim(), ...(isGap ? ['_____', tail] : [])].join(' '),
    answers: rest.slice(open + 1, close).trim(),
  };
}

function withoutTitle(text: string): string {
  const end = text.startsWith('::') ? placeOf(text, '::', 2) : -1;
  return end < 0 ? text : text.slice(end + 2).trim();
}

const NO_ANSWERS = 'It has no answers in braces';

function bracesFault(braces: {
  readonly open: number | undefined;
  readonly close: number | undefined;
  readonly more: readonly number[];
}): string | undefined {
  const { open, close, more } = braces;
  if (open === undefined) {
    return NO_ANSWERS;
  }
  if (close === undefined || close < open) {
    return 'Its braces are not closed; an empty line inside a question ends it';
  }
  return more.length > 0 ? 'It asks for answers in several places' : undefined;
}

/** Gives the categories that stand in each other, `a/b`; in a name two strokes are one. */
export function categoryPath(category: string): readonly string[] {
  const names = category.replaceAll('//', '\0').split('/');
  return names
    .map((name) => unescapedGift(name.replaceAll('\0', '/')).trim())
    .filter((name) => !['', '$course$', 'top'].includes(name));
}
