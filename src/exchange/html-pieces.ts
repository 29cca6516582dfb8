/** A tag of HTML, or a text between two of them. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'tag';
      /** In lower case. */
      readonly name: string;
      readonly isEnd: boolean;
      /** All of it, with what stands in it beside its name. */
      readonly written: string;
    };

const TAG_NAME = /^<\/?([a-z][a-z0-9]*)/i;
const LONGEST_TAG_NAME = 20;

/** Cuts HTML into tags and what stands between them; a `<` that begins no tag is text. Each sign is looked at once. */
export function piecesOf(html: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const lastEnd = html.lastIndexOf('>');
  let done = 0;
  let at = html.indexOf('<');
  while (at >= 0 && at < lastEnd) {
    const start = html.slice(at, at + LONGEST_TAG_NAME);
    const name = start.startsWith('<!') ? '!' : TAG_NAME.exec(start)?.[1];
    if (name === undefined) {
      at = html.indexOf('<', at + 1);
    } else {
      const end = html.indexOf('>', at) + 1;
      const tag = { name: name.toLowerCase(), isEnd: start.startsWith('</'), written: html.slice(at, end) };
      pieces.push({ kind: 'text', text: html.slice(done, at) }, { kind: 'tag', ...tag });
      done = end;
      at = html.indexOf('<', done);
    }
  }
  return [...pieces, { kind: 'text', text: html.slice(done) }];
}
