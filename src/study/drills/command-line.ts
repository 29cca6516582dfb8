import { type Command, type CommandLine, type Reading, type Redirection, take, type Word } from './shell-syntax.js';
import { isPlaceholderAt, readWord } from './shell-word.js';

/** Takes a command line, or several lines, apart as a POSIX shell does. A `<placeholder>` is part of a word. */
export function readCommandLine(text: string): CommandLine {
  const reading: Reading = { text, at: 0, faults: [], hereEnds: [] };
  return { commands: readCommands(reading, undefined), faults: reading.faults };
}

/** Gives the commands of a line with those that are nested in their words, outermost first. */
export function allCommands(commands: readonly Command[]): readonly Command[] {
  return commands.flatMap((command) => [
    command,
    ...[...command.words, ...command.redirections.map(({ target }) => target)].flatMap((word) =>
      allCommands(word.commands),
    ),
  ]);
}

const BLANK = /(?:[ \t\r]|\\\n)+|#[^\n]*/y;
const OPERATOR = /&&|\|\||;;|[|&;\n()]/y;
const REDIRECTION = /[0-9]*(?:<<<|<<-|<<|>>|>\||<&|>&|<>|[<>](?!\())/y;
/** Operators that need a command on either side. */
const BETWEEN: readonly string[] = ['|', '||', '&&'];
/** Reserved words behind which a command stands. */
const OPENERS: readonly string[] = ['if', 'then', 'else', 'elif', 'while', 'until', 'do', '{', '!'];
/** Reserved words that end a group of commands. */
const CLOSERS: readonly string[] = ['fi', 'done', 'esac', '}'];

/** The command that is being read. */
interface Draft {
  readonly words: Word[];
  readonly redirections: Redirection[];
  /** Brackets and reserved words that were met in front of a word. */
  readonly signs: string[];
  /** Whether a group of commands ended here. */
  endsGroup: boolean;
}

/** The commands that have been read, and the one that is being read. */
interface Progress {
  readonly commands: Command[];
  draft: Draft;
}

/** Reads commands up to what closes them, and steps over that. */
function readCommands(reading: Reading, closer: ')' | undefined): readonly Command[] {
  const start = reading.at;
  const progress: Progress = { commands: [], draft: newDraft() };
  while (reading.at < reading.text.length) {
    const operator = takeOperator(reading);
    if (operator === undefined) {
      readPart(reading, progress.draft);
      continue;
    }
    onOperator(reading, progress, operator);
    if (operator === ')' && closer === ')') {
      keepSigns(progress);
      return progress.commands;
    }
    checkBracket(reading, progress.draft, operator);
  }
  finish(reading, progress, '');
  checkEnd(reading, progress.commands, closer === undefined ? undefined : start);
  keepSigns(progress);
  return progress.commands;
}

function newDraft(...signs: readonly string[]): Draft {
  return { words: [], redirections: [], signs: [...signs], endsGroup: false };
}

function takeOperator(reading: Reading): string | undefined {
  while (take(reading, BLANK) !== undefined) {
    // Comments and blanks take turns.
  }
  return isPlaceholderAt(reading.text, reading.at) ? undefined : take(reading, OPERATOR);
}

function onOperator(reading: Reading, progress: Progress, operator: string): void {
  if (operator === '(') {
    readGroup(reading, progress);
    return;
  }
  finish(reading, progress, operator);
  for (const end of operator === '\n' ? reading.hereEnds.splice(0) : []) {
    skipHereDocument(reading, end);
  }
}

/** Reads `( ... )`; behind a name it is the head of a function, and no word. */
function readGroup(reading: Reading, progress: Progress): void {
  const at = reading.at - 1;
  const { words, signs } = progress.draft;
  const [first, ...others] = readCommands(reading, ')');
  if (first === undefined) {
    const head = reading.text.slice(words[0]?.at ?? at, reading.at);
    progress.draft = { ...newDraft(...signs, head), endsGroup: true };
    return;
  }
  if (words.length > 0) {
    reading.faults.push({ kind: 'stray', sign: '(', at });
  }
  progress.commands.push({ ...first, front: [...signs, '(', ...first.front] }, ...others);
  progress.draft = { ...newDraft(')'), endsGroup: true };
}

/** A bracket that nothing opened ends a pattern of `case`; elsewhere it is a fault. */
function checkBracket(reading: Reading, { signs }: Draft, operator: string): void {
  if (operator !== ')') {
    return;
  }
  signs.push(')');
  if (!/(?:^|\s)case\s/.test(reading.text)) {
    reading.faults.push({ kind: 'stray', sign: ')', at: reading.at - 1 });
  }
}

/** Ends the command that is being read; what groups goes with it, or else with the one before or the next. */
function finish(reading: Reading, progress: Progress, operator: string): void {
  const { commands, draft } = progress;
  const { words, redirections, signs, endsGroup } = draft;
  const last = commands.at(-1);
  const joint = operator === ')' ? '' : operator;
  progress.draft = newDraft();
  if (words.length > 0 || redirections.length > 0) {
    commands.push({ front: signs, words, redirections, behind: [], joint });
  } else if (endsGroup && last !== undefined) {
    const parted = last.joint === '' ? [] : [last.joint];
    commands[commands.length - 1] = { ...last, behind: [...last.behind, ...parted, ...signs], joint };
  } else {
    progress.draft = newDraft(...signs);
    if (BETWEEN.includes(operator)) {
      reading.faults.push({ kind: 'missing-command', sign: operator, at: reading.at - operator.length });
    }
  }
}

/** Words that group nothing are told all the same. */
function keepSigns({ commands, draft }: Progress): void {
  if (draft.signs.length > 0) {
    commands.push({ front: draft.signs, words: [], redirections: [], behind: [], joint: '' });
  }
}

function checkEnd(reading: Reading, commands: readonly Command[], opened: number | undefined): void {
  const last = commands.at(-1)?.joint ?? '';
  if (opened !== undefined) {
    reading.faults.push({ kind: 'unclosed', sign: '(', at: opened - 1 });
  } else if (BETWEEN.includes(last)) {
    reading.faults.push({ kind: 'missing-command', sign: last, at: reading.text.length });
  }
}

/** Reads a redirection or a word into the command. */
function readPart(reading: Reading, draft: Draft): void {
  if (reading.at >= reading.text.length) {
    return;
  }
  const { at } = reading;
  const operator = isPlaceholderAt(reading.text, at) ? undefined : take(reading, REDIRECTION);
  if (operator !== undefined) {
    take(reading, BLANK);
    const target = readWord(reading, readCommands);
    draft.redirections.push({ operator, at, target });
    if (/^[0-9]*<<-?$/.test(operator)) {
      reading.hereEnds.push(target.text);
    }
    return;
  }
  const from = reading.at;
  const word = readWord(reading, readCommands);
  // In quotes it is a word like any other.
  const isBare = reading.text.slice(from, reading.at) === word.text;
  const reserved = draft.words.length === 0 && isBare ? word.text : '';
  if (CLOSERS.includes(reserved) || OPENERS.includes(reserved)) {
    draft.signs.push(reserved);
    draft.endsGroup ||= CLOSERS.includes(reserved);
  } else {
    draft.words.push(word);
  }
}

function skipHereDocument(reading: Reading, end: string): void {
  const lines = reading.text.slice(reading.at).split('\n');
  const index = lines.findIndex((line) => line.trim() === end);
  if (index < 0) {
    reading.faults.push({ kind: 'unclosed', sign: `<<${end}`, at: reading.at });
    reading.at = reading.text.length;
    return;
  }
  reading.at += lines.slice(0, index + 1).join('\n').length;
}
