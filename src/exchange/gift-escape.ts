import type { Clean } from '../study/clean.js';

/** Gives a text with the signs escaped that GIFT reads, line ends too. */
export function escapedGift(text: string): Clean {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n') as Clean;
}

/** Gives what an escaped text says. A backslash in front of any other sign is a backslash. */
export function unescapedGift(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_escaped, sign) => (sign === 'n' ? '\n' : sign));
}

/** Gives the places where one of some signs stands unescaped. */
export function placesOf(text: string, signs: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') {
      at++;
    } else if (signs.includes(text[at] ?? '')) {
      places.push(at);
    }
  }
  return places;
}

/** Gives the first place where a sign stands unescaped, once or several times in a row. */
export function placeOf(text: string, sign: string, start = 0): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') {
      at++;
    } else if (text.startsWith(sign, at)) {
      return at;
    }
  }
  return -1;
}
