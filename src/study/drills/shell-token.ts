const IN_CODE =
  /\\[\s\S]|'[^']*'|\$\(|\$\{|[<>]\(|<<<?|[<>]&|>>|>\||&&|\|\||;;|\(\s*\)|[|&;()<>"`'\\]|(?<![^\s;&|(])#.*|\s+|[^\s\\'"`$<>|&;()]+|\$/y;
const IN_QUOTES = /\\[\s\S]|\$\(|\$\{|["`]|[^\\"`$]+|[\s\S]/y;
const IN_BRACES = /\\[\s\S]|'[^']*'|\$\(|\$\{|["`}]|[^\\'"`$}]+|[\s\S]/y;

/** The end of `${`, apart from the word `}`, which ends a group. */
export const BRACE_END = '}';

/** Gives what starts at a place of a command line, read as what is open there demands. */
export function shellToken(text: string, at: number, inner: string | undefined): string {
  const pattern = inner === '"' ? IN_QUOTES : inner === BRACE_END ? IN_BRACES : IN_CODE;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? text.charAt(at);
}
