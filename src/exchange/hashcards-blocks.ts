/** A card as it stands in a file, or what is wrong there, or a line that belongs to no card. */
export type Block =
  | { readonly kind: 'card'; readonly line: number; readonly question: string; readonly answer: string }
  | { readonly kind: 'cloze'; readonly line: number; readonly text: string }
  | { readonly kind: 'fault'; readonly line: number; readonly fault: string }
  | { readonly kind: 'stray'; readonly line: number; readonly text: string };

type Tag = 'Q' | 'A' | 'C';

/** A card that is being read. */
interface Open {
  readonly line: number;
  readonly tag: 'Q' | 'C';
  readonly text: string[];
  /** Absent until its `A:` comes. */
  answer?: string[];
}

const NO_ANSWER = 'The question has no `A:`';

/** Cuts a file into cards; a tag counts only where a line starts with it. */
export function blocksOf(lines: readonly string[], start: number): readonly Block[] {
  const blocks: Block[] = [];
  let open: Open | undefined;
  for (let index = start; index < lines.length; index++) {
    const text = lines[index] ?? '';
    const line = index + 1;
    const tag = tagOf(text);
    if (tag === 'A') {
      blocks.push(...answered(open, line, text));
    } else if (tag !== undefined || isRule(text)) {
      blocks.push(...closed(open));
      open = tag && { line, tag, text: [text.slice(2).trim()] };
    } else {
      blocks.push(...continued(open, line, text));
    }
  }
  return [...blocks, ...closed(open)];
}

function isRule(text: string): boolean {
  return text.trim() === '---';
}

/** Adds a line of text to the card that is open; outside of cards it is one by itself. */
function continued(open: Open | undefined, line: number, text: string): readonly Block[] {
  if (open === undefined) {
    return text.trim() === '' ? [] : [{ kind: 'stray', line, text }];
  }
  (open.answer ?? open.text).push(text.replace(INDENTED_TAG, ''));
  return [];
}

/** A blank in front keeps a line of text from being read as a tag. */
const INDENTED_TAG = /^ (?=[QAC]:)/;

function tagOf(text: string): Tag | undefined {
  return /^[QAC]:/.test(text) ? (text[0] as Tag) : undefined;
}

/** Begins the answer of the card that is open, or says why it can't. */
function answered(open: Open | undefined, line: number, text: string): readonly Block[] {
  if (open?.tag !== 'Q') {
    return [{ kind: 'fault', line, fault: 'There is an `A:` without a `Q:`' }];
  }
  if (open.answer !== undefined) {
    return [{ kind: 'fault', line, fault: 'The question has a second `A:`' }];
  }
  open.answer = [text.slice(2).trim()];
  return [];
}

function closed(open: Open | undefined): readonly Block[] {
  if (open === undefined) {
    return [];
  }
  const { line, tag, text, answer } = open;
  if (tag === 'C') {
    return [{ kind: 'cloze', line, text: text.join('\n') }];
  }
  return answer === undefined
    ? [{ kind: 'fault', line, fault: NO_ANSWER }]
    : [{ kind: 'card', line, question: text.join('\n'), answer: answer.join('\n') }];
}

/** Keeps the lines of a card from being read as tags, or as the line that ends it. */
export function asCardLines(text: string): string {
  const [first = '', ...more] = text.split('\n');
  return [first, ...more.map((line) => (tagOf(line) === undefined ? line : ` ${line}`))]
    .map((line, index) => (index > 0 && isRule(line) ? '- - -' : line))
    .join('\n');
}
