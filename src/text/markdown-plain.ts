import type { MarkedToken, Token, Tokens } from 'marked';

type WriterOf<Type> = (token: Extract<MarkedToken, { type: Type }>) => string;

/** How blocks are written that are not simply kept as they are. */
const WRITERS: { readonly [Type in MarkedToken['type']]?: WriterOf<Type> } = {
  paragraph: ({ raw }) => oneLine(raw),
  text: ({ raw }) => oneLine(raw),
  blockquote: ({ tokens }) => quoted(markdownOf(tokens)),
  list: ({ items, loose }) => items.map(itemText).join(loose ? '\n\n' : '\n'),
  space: () => '',
};

/** Gives Markdown back from its tokens, one paragraph a line; code and tables stay as they are. */
export function markdownOf(tokens: readonly Token[], separator = '\n\n'): string {
  return tokens
    .map((token) => {
      const write = WRITERS[token.type as MarkedToken['type']] as WriterOf<string> | undefined;
      return write === undefined ? token.raw.replace(/^\n+|\n+$/g, '') : write(token as never);
    })
    .filter((text) => text !== '')
    .join(separator);
}

/** Joins soft line breaks; two blanks or a backslash at a line's end are a hard break and stay. */
function oneLine(raw: string): string {
  return raw.trim().replace(/( {2,}|\\)? ?\n */g, (lineBreak, hard) => (hard === undefined ? ' ' : lineBreak));
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function itemText({ raw, tokens, loose }: Tokens.ListItem): string {
  const mark = /^ *([-*+]|\d+[.)])/.exec(raw)?.[1] ?? '-';
  const [box, ...others] = tokens;
  const text =
    box?.type === 'checkbox' ? box.raw + markdownOf(others, '\n') : markdownOf(tokens, loose ? '\n\n' : '\n');
  return `${mark} ${text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length + 1)}`)}`.trimEnd();
}
