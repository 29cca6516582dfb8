/** A command of a page, and what the page says that it prints. */
export interface ShownCommand {
  /** In its page, counted from 1. */
  readonly line: number;
  readonly command: string;
  readonly output: readonly string[];
}

/** A fenced block of commands and what they print. */
export interface ConsoleBlock {
  readonly commands: readonly ShownCommand[];
  /** Why it is not run; absent for one that is. */
  readonly notRun?: string;
}

const FENCE = /^```console( no-run)?\n([\s\S]*?)^```$/gm;

/** Gives the blocks of a page; one that is not run has the reason in a comment in front of it. */
export function consoleBlocks(markdown: string): readonly ConsoleBlock[] {
  return [...markdown.matchAll(FENCE)].map(({ index, 1: mark, 2: text = '' }) => {
    const before = markdown.slice(0, index);
    const reason = /<!-- not run: (.+) -->\n+$/.exec(before)?.[1];
    return {
      commands: commandsOf(text, before.split('\n').length + 1),
      ...(mark !== undefined && { notRun: reason ?? '' }),
    };
  });
}

/** A command begins at `$ ` and goes on at lines that begin with `> `, as in a shell. */
function commandsOf(text: string, first: number): readonly ShownCommand[] {
  const commands: { line: number; command: string; output: string[] }[] = [];
  for (const [index, line] of text.trimEnd().split('\n').entries()) {
    const last = commands.at(-1);
    if (line.startsWith('$ ')) {
      commands.push({ line: first + index, command: line.slice(2), output: [] });
    } else if (last !== undefined && line.startsWith('> ') && last.output.length === 0) {
      last.command += `\n${line.slice(2)}`;
    } else {
      last?.output.push(line);
    }
  }
  return commands;
}

const LEFT_OUT = '…';

/** Tells whether an output is the one shown. A line `…` stands for any lines or none, within a line `…` for any text. */
export function fits(shown: readonly string[], output: string): boolean {
  const pattern = shown.map((line) => (line === LEFT_OUT ? '(?:.*\n)*?' : `${patternOf(line)} *\n`)).join('');
  return new RegExp(`^${pattern}$`).test(output === '' || output.endsWith('\n') ? output : `${output}\n`);
}

function patternOf(line: string): string {
  return line
    .trimEnd()
    .split(LEFT_OUT)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
}
