import type { Token, Tokens } from 'marked';

/** Where something stands in a document, counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A token and where it begins. */
export interface PlacedToken extends Place {
  readonly token: Token;
}

/** Gives all tokens of a document, outer before inner. marked doesn't say where they stand: they are found by their text. */
export function placedTokens(source: string, tokens: readonly Token[]): PlacedToken[] {
  return placedIn(source, tokens, { line: 1, column: 1 });
}

function placedIn(source: string, tokens: readonly Token[], start: Place): PlacedToken[] {
  const placed: PlacedToken[] = [];
  let place = start;
  let from = 0;
  for (const token of tokens) {
    const { begin, end } = found(source, token.raw, from);
    const own = source.slice(begin, end);
    place = behind(place, source.slice(from, begin));
    placed.push({ token, ...place });
    for (const inner of placedIn(own, childrenOf(token), place)) placed.push(inner);
    place = behind(place, own);
    from = end;
  }
  return placed;
}

/** Finds a token's text, line by line where it is not there as a whole: in lists and quotes its lines lack their indents. */
function found(source: string, raw: string, from: number): { readonly begin: number; readonly end: number } {
  const whole = source.indexOf(raw, from);
  if (whole >= 0) return { begin: whole, end: whole + raw.length };
  let begin: number | undefined;
  let end = from;
  for (const line of raw.trim().split(/\s*\n\s*/)) {
    const at = source.indexOf(line, end);
    if (at < 0) continue;
    begin ??= at;
    end = at + line.length;
  }
  return { begin: begin ?? from, end };
}

function behind({ line, column }: Place, text: string): Place {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1 ? { line, column: column + last } : { line: line + lines.length - 1, column: last + 1 };
}

function childrenOf(token: Token): readonly Token[] {
  const { type, items, header, rows, tokens } = token as Tokens.Generic;
  if (type === 'list') return items;
  if (type === 'table') return [...header, ...rows.flat()].flatMap((cell: Tokens.TableCell) => cell.tokens);
  return tokens ?? [];
}
