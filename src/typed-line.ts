/** What commander knows of an option. */
interface KnownOption {
  readonly short?: string | undefined;
  readonly long?: string | undefined;
  /** Whether it takes a value. */
  readonly required: boolean;
}

/**
 * Gives the arguments with `--` in front of a command line that was typed behind `explain`, word by word: everything from
 * there on belongs to that line, though it may look like an option of ours. A line in quotes is one word, and what stands
 * behind it is ours again.
 */
export function withLineApart(argv: readonly string[], options: readonly KnownOption[]): readonly string[] {
  const name = nextWord(argv, 0, options);
  const start = nextWord(argv, name + 1, options);
  const first = argv[start];
  const isWhole = first === undefined || first === '-' || /\s/.test(first) || argv.slice(0, start).includes('--');
  return argv[name] !== 'explain' || isWhole ? argv : [...argv.slice(0, start), '--', ...argv.slice(start)];
}

/** Gives where the next argument stands that is neither an option of ours nor its value. */
function nextWord(argv: readonly string[], from: number, options: readonly KnownOption[]): number {
  let place = from;
  for (let word = argv[place]; word?.startsWith('-') && word !== '-'; word = argv[place]) {
    const option = options.find(({ short, long }) => word === short || word === long);
    place += option?.required ? 2 : 1;
  }
  return place;
}

/** What a shell reads as it stands, placeholders beside it. A tilde in front would become a folder. */
const PLAIN_WORD = /^(?!~)(?:[\w@%+=:,./~^-]|<[a-z0-9][a-z0-9-]*>)+$/;

/** Gives the command line that words were typed as, with the quotes that the shell has taken off. */
export function lineOf(words: readonly string[]): string {
  const [first = ''] = words;
  return words.length < 2 ? first : words.map((word) => (PLAIN_WORD.test(word) ? word : quoted(word))).join(' ');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
