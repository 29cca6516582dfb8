/** What an option takes; the signs are those of data/README.md. */
export type OptionKind = 'text' | 'number' | 'structure' | 'list' | 'two' | 'optional' | 'switch';

/** An option of a command, or, among the positional words, one of these. */
export interface OptionShape {
  /** Without dashes. */
  readonly name: string;
  readonly kind: OptionKind;
  readonly isRequired: boolean;
  /** The switch that says the opposite, where there is one. */
  readonly opposite?: string;
}

/** A command of the AWS CLI. */
export interface CommandShape {
  /** `ec2 wait vpc-available`, without `aws`. */
  readonly path: string;
  /** Whether something is gone for good afterwards. */
  readonly destroys: boolean;
  /** The options of its own and those that every command of its sort takes, by name. */
  readonly options: ReadonlyMap<string, OptionShape>;
  /** The words that stand without an option. */
  readonly positionals: readonly OptionShape[];
}

/** What the AWS CLI takes. */
export interface CommandTable {
  readonly services: () => readonly string[];
  /** Options that may stand in front of the service as well, by name. */
  readonly globals: ReadonlyMap<string, OptionShape>;
  /** Gives the names of a service's commands; none for a service that isn't known. A nested name has a blank. */
  readonly commandsOf: (service: string) => readonly string[];
  /** Gives a command; the empty name is the service's name alone, as in `aws configure`. */
  readonly command: (service: string, name: string) => CommandShape | undefined;
}

const KINDS: Readonly<Record<string, OptionKind>> = {
  '#': 'number',
  ':': 'structure',
  '+': 'list',
  '&': 'two',
  '%': 'optional',
  '?': 'switch',
  '~': 'switch',
};

const EVERYWHERE = '*';

/** Reads the text of data/aws-commands.txt. Only what is asked for is taken apart: the text is long, and a drill asks for little. */
export function readCommandTable(text: string): CommandTable {
  const sections = new Map<string, ReadonlyMap<string, string>>();
  const section = (service: string): ReadonlyMap<string, string> => {
    const lines = sections.get(service) ?? new Map(linesOf(text, service).map((line) => [nameOf(line), line]));
    sections.set(service, lines);
    return lines;
  };
  const shared = (name: string): readonly string[] => wordsOf(section(EVERYWHERE).get(name));
  return {
    services: () => [...text.matchAll(/^\[([^*\]]+)\]$/gm)].map(([, service = '']) => service),
    globals: optionsOf(shared('all')),
    commandsOf: (service) => [...section(service).keys()].filter((name) => name !== ''),
    command: (service, name) => {
      const line = section(service).get(name);
      return line === undefined ? undefined : shapeOf(`${service} ${name}`.trim(), line, shared);
    },
  };
}

/** Gives the lines of a service's section. */
function linesOf(text: string, service: string): readonly string[] {
  const head = `\n[${service}]\n`;
  const start = text.indexOf(head);
  if (start < 0) {
    return [];
  }
  const end = text.indexOf('\n[', start + head.length);
  return text
    .slice(start + head.length, end < 0 ? text.length : end)
    .split('\n')
    .filter((line) => line !== '');
}

/** Gives the name at the head of a line as it is typed. */
function nameOf(line: string): string {
  const head = /^[^\s!=@]+/.exec(line)?.[0] ?? '';
  return head === '.' ? '' : head.replaceAll('/', ' ');
}

function wordsOf(line: string | undefined): readonly string[] {
  return line?.split(' ').slice(1) ?? [];
}

function shapeOf(path: string, line: string, shared: (name: string) => readonly string[]): CommandShape {
  const flags = /[!=@]*$/.exec(line.split(' ')[0] ?? '')?.[0] ?? '';
  const words = wordsOf(line);
  const extra = [
    ...(flags.includes('=') ? [] : shared('api')),
    ...(flags.includes('@') ? shared('paged') : []),
    ...shared('all'),
  ];
  return {
    path,
    destroys: flags.includes('!'),
    options: optionsOf([...words.filter((word) => !word.startsWith('<')), ...extra]),
    positionals: words.filter((word) => word.startsWith('<')).map(optionOf),
  };
}

/** Gives options by name, and opposites too; the first of a name counts: a command's own goes before one that all have. */
function optionsOf(words: readonly string[]): ReadonlyMap<string, OptionShape> {
  const shapes = words.map(optionOf).reverse();
  return new Map(
    shapes.flatMap((shape) =>
      [shape.name, shape.opposite].filter((name) => name !== undefined).map((name) => [name, shape]),
    ),
  );
}

/** Takes a word like `<name>`, `name+*` or `name~opposite*` apart. */
function optionOf(word: string): OptionShape {
  const [, name = '', sign = '', named, star] = /^<?([^#:+&%?~*>]+)>?([#:+&%?~]?)([^*]*)(\*?)$/.exec(word) ?? [];
  return {
    name,
    kind: KINDS[sign] ?? 'text',
    isRequired: star === '*' || (word.startsWith('<') && sign !== '%'),
    ...(sign === '~' && { opposite: named || `no-${name}` }),
  };
}
