const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]|[^\s"{}[\],:]+/gs;

/** A list or map that is being read. */
interface Open {
  readonly isList: boolean;
  /** The key it stands under, as JSON; of the outermost and of elements of lists the empty string. */
  readonly key: string;
  /** The lines that the elements of a list start in. */
  readonly lines: number[];
  /** Whether an element may start next. */
  awaits: boolean;
}

/**
 * Gives the lines that the elements of lists start in, of every list that stands under a key, in the order of the text;
 * for the key `''` of the list that the text is. The text must be JSON; its parser tells no places.
 */
export function elementLines(json: string, key: string): readonly (readonly number[])[] {
  const wanted = key === '' ? '' : JSON.stringify(key);
  const opened: Open[] = [];
  const stack: Open[] = [];
  let line = 1;
  let [before, name] = ['', ''];
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    startElement(stack.at(-1), token, line);
    if (token === ':') {
      name = before;
    }
    nest({ stack, opened, key: before === ':' ? name : '' }, token);
    before = token;
  }
  return opened.filter((open) => open.isList && open.key === wanted).map((open) => open.lines);
}

function startElement(open: Open | undefined, token: string, line: number): void {
  if (open?.awaits && token !== ']') {
    open.lines.push(line);
    open.awaits = false;
  }
  if (open?.isList && token === ',') {
    open.awaits = true;
  }
}

interface Nesting {
  readonly stack: Open[];
  /** Every list and map so far, in the order they open. */
  readonly opened: Open[];
  readonly key: string;
}

function nest({ stack, opened, key }: Nesting, token: string): void {
  if (token === ']' || token === '}') {
    stack.pop();
  } else if (token === '[' || token === '{') {
    const open = { isList: token === '[', key, lines: [], awaits: token === '[' };
    stack.push(open);
    opened.push(open);
  }
}
