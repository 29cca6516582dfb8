import type { CommandMark } from '../study/catalogue.js';
import type { Place } from './fault.js';

/** A part of a cheatsheet: mostly a line. A `fence` is one that holds no single command. */
export type Piece =
  | { readonly kind: 'title' | 'group' | 'command' | 'fence' | 'other'; readonly text: string; readonly place: Place }
  | { readonly kind: 'meaning'; readonly text: string; readonly mark?: CommandMark; readonly place: Place };

const MARKED = /^(.*\S) \((destructive|costs)\)$/;

/** Takes a cheatsheet apart into titles, groups, meanings, commands and what is none of these. */
export function piecesOf(text: string): readonly Piece[] {
  const lines = text.split('\n');
  const pieces: Piece[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const content = line.trim();
    const place = { line: index + 1, column: line.length - line.trimStart().length + 1 };
    if (/^```[^`]*$/.test(content)) {
      const rest = lines.slice(index + 1);
      const end = rest.findIndex((other) => other.trim() === '```');
      const inside = rest.slice(0, end < 0 ? rest.length : end);
      pieces.push(fenceOf(content, inside, place));
      index += inside.length + 1;
    } else if (content !== '') {
      pieces.push(pieceOf(content, place));
    }
  }
  return pieces;
}

function fenceOf(opening: string, inside: readonly string[], place: Place): Piece {
  const [command = '', ...others] = inside.map((line) => line.trim()).filter((line) => line !== '');
  return /^```(?:bash)?$/.test(opening) && command !== '' && others.length === 0
    ? { kind: 'command', text: command, place: { line: place.line + 1, column: place.column } }
    : { kind: 'fence', text: opening, place };
}

function pieceOf(content: string, place: Place): Piece {
  const heading = /^(##?)\s+(\S.*)$/.exec(content);
  if (heading !== null) {
    return { kind: heading[1] === '#' ? 'title' : 'group', text: heading[2] ?? '', place };
  }
  const code = codeSpan(content);
  if (code !== undefined) {
    return { kind: 'command', text: code, place };
  }
  return /^[-*] /.test(content) ? meaningOf(content.slice(2).trim(), place) : { kind: 'other', text: content, place };
}

function meaningOf(text: string, place: Place): Piece {
  const [, meaning, mark] = MARKED.exec(text.replace(/:$/, '')) ?? [];
  // Without its colon a meaning is kept as it is, for the fault's sake.
  return mark === 'destructive' || mark === 'costs'
    ? { kind: 'meaning', text: `${meaning}${text.endsWith(':') ? ':' : ''}`, mark, place }
    : { kind: 'meaning', text, place };
}

/** Gives what stands in a line that is one code span: as many backticks behind it as in front. */
function codeSpan(content: string): string | undefined {
  const [, ticks = '', inner] = /^(`+)([^`](?:.*[^`])?)\1$/.exec(content) ?? [];
  const holdsEnd = inner?.split(/(`+)/).includes(ticks) ?? true;
  if (inner === undefined || holdsEnd) {
    return undefined;
  }
  return inner.startsWith(' ') && inner.endsWith(' ') ? inner.slice(1, -1) : inner;
}
