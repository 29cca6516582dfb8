import { withNamesFilled } from './crooked-placeholders.js';
import { BRACE_END, shellToken } from './shell-token.js';

/**
 * Tells what a POSIX shell stumbles over in a line, as far as quotes, brackets, operators and reserved words go.
 * It exists because the check runs where no shell may be at hand; a test compares it with `sh -n`.
 */
export function shellFault(command: string): string | undefined {
  const scan: Scan = { open: [], atCommand: true, waiting: undefined };
  const text = withNamesFilled(command);
  let at = 0;
  while (at < text.length) {
    const token = shellToken(text, at, scan.open.at(-1));
    const fault = step(token, scan);
    if (fault !== undefined) {
      return fault;
    }
    at += token.length;
  }
  return endFault(scan);
}

/** The end of a group of commands. */
const GROUP_END = 'the word }';

/** Where the reading of a line stands. */
interface Scan {
  /** What must still be closed, innermost last: `"`, a backtick, `)`, `}` of `${`, or a reserved word. */
  readonly open: string[];
  /** Whether the next word is a command. */
  atCommand: boolean;
  /** The operator that still needs something behind it. */
  waiting: string | undefined;
}

type Step = (scan: Scan, token: string) => string | undefined;

function step(token: string, scan: Scan): string | undefined {
  const inner = scan.open.at(-1);
  if (inner === '"' || inner === BRACE_END) {
    return (QUOTED_STEPS.get(token) ?? word)(scan, token);
  }
  if (/^[\s#]/.test(token)) {
    return undefined;
  }
  return (CODE_STEPS.get(token.replace(/\s/g, '')) ?? word)(scan, token);
}

const BASH_ONLY: Step = (_scan, token) => `only bash knows \`${token}\`; write it another way`;

/** A pair of quotes or backticks: the same sign opens and closes. */
const QUOTE: Step = (scan, token) => {
  if (scan.open.at(-1) === token) {
    scan.open.pop();
  } else {
    scan.open.push(token);
  }
  scan.waiting = undefined;
  scan.atCommand = token === '`' && scan.open.at(-1) === '`';
  return undefined;
};

const SUBSTITUTE: Step = (scan) => {
  scan.open.push(')');
  scan.atCommand = true;
  scan.waiting = undefined;
  return undefined;
};

const BRACES: Step = (scan) => {
  scan.open.push(BRACE_END);
  scan.waiting = undefined;
  scan.atCommand = false;
  return undefined;
};

const QUOTED_STEPS: ReadonlyMap<string, Step> = new Map(
  Object.entries<Step>({
    '"': QUOTE,
    '`': QUOTE,
    '$(': SUBSTITUTE,
    '${': BRACES,
    '}': (scan) => {
      if (scan.open.at(-1) === BRACE_END) {
        scan.open.pop();
      }
      return undefined;
    },
  }),
);

const OPERATOR: Step = (scan, token) => {
  if (scan.atCommand) {
    return `nothing stands in front of \`${token}\`; write a command there, or quote the sign`;
  }
  scan.atCommand = true;
  scan.waiting = token === ';' || token === '&' ? undefined : token;
  return undefined;
};

const REDIRECT: Step = (scan, token) => {
  scan.waiting = token;
  return undefined;
};

const DANGLING: Step = () => 'a backslash ends the line; delete it';

const UNCLOSED: Step = (_scan, token) => `a \`${token}\` isn't closed; close it`;

const CODE_STEPS: ReadonlyMap<string, Step> = new Map(
  Object.entries<Step>({
    ...Object.fromEntries(QUOTED_STEPS),
    '}': word,
    "'": UNCLOSED,
    '\\': DANGLING,
    '<(': BASH_ONLY,
    '>(': BASH_ONLY,
    '<<<': BASH_ONLY,
    '<<': () => 'a here-document needs more lines; pipe the text in instead',
    '|': OPERATOR,
    '||': OPERATOR,
    '&&': OPERATOR,
    ';': OPERATOR,
    '&': OPERATOR,
    ';;': (scan) => {
      scan.atCommand = true;
      return scan.open.at(-1) === 'esac' ? undefined : '`;;` belongs into a `case`; write one `;`';
    },
    '<': REDIRECT,
    '>': REDIRECT,
    '>>': REDIRECT,
    '>|': REDIRECT,
    '<&': REDIRECT,
    '>&': REDIRECT,
    '(': (scan, token) => (scan.atCommand ? SUBSTITUTE(scan, token) : 'a `(` stands inside a command; quote it'),
    '()': (scan) => {
      scan.atCommand = true;
      return undefined;
    },
    ')': (scan) => {
      // A pattern of `case` ends in a bracket that nothing opened.
      const closes = scan.open.at(-1) === ')' && scan.waiting === undefined;
      scan.atCommand = !closes;
      if (closes) {
        scan.open.pop();
      }
      return closes || scan.open.at(-1) === 'esac' ? undefined : 'a `)` closes nothing; quote it or open it';
    },
  }),
);

/** Reserved words that open something, with the word that closes it. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ['if', 'fi'],
  ['case', 'esac'],
  ['do', 'done'],
  ['{', GROUP_END],
]);
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['fi', 'fi'],
  ['esac', 'esac'],
  ['done', 'done'],
  ['}', GROUP_END],
]);
/** Reserved words behind which a command stands. */
const BEFORE_COMMAND: readonly string[] = ['if', 'then', 'else', 'elif', 'do', 'while', 'until', '{', '!'];

function word(scan: Scan, token: string): string | undefined {
  const reserved = scan.atCommand ? token : '';
  scan.waiting = undefined;
  scan.atCommand = BEFORE_COMMAND.includes(reserved);
  if (reserved === '[[' || reserved === 'function') {
    return BASH_ONLY(scan, token);
  }
  const closer = OPENERS.get(reserved);
  if (closer !== undefined) {
    scan.open.push(closer);
  }
  const closes = CLOSERS.get(reserved);
  if (closes !== undefined && scan.open.pop() !== closes) {
    return `\`${token}\` closes nothing; quote it or open it`;
  }
  return undefined;
}

function endFault({ open, waiting }: Scan): string | undefined {
  if (waiting !== undefined) {
    return `the line ends behind \`${waiting}\`; write what follows`;
  }
  const inner = open.at(-1);
  if (inner === undefined) {
    return undefined;
  }
  return inner.length === 1 && inner !== BRACE_END && inner !== ')'
    ? `a ${inner === '`' ? 'backtick' : `\`${inner}\``} isn't closed; close it`
    : `a closing \`${inner === GROUP_END ? '}' : inner}\` is missing; add it`;
}
