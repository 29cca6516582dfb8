import type { Clean } from '../study/clean.js';
import type { LinePart, OptionTakes, PartRole } from '../study/drills/anatomy-part.js';
import { constructText } from './construct-text.js';

/** Says what a part of a command line is. */
export function partText({ role, source }: LinePart): Clean {
  return roleText(role, source) as Clean;
}

function roleText(role: PartRole, source: string): string {
  switch (role.is) {
    case 'operation':
      return `operation${role.destroys ? '; something is gone for good afterwards' : ''}`;
    case 'option':
      return `${NEEDS[role.need ?? 'unsaid']}; ${TAKES[role.takes]}`;
    case 'letters':
      return lettersText(role);
    case 'word':
      return wordText(role.name);
    case 'word-or-value':
      return `${wordText(role.name)}, or the value of the option in front`;
    case 'program':
      return `program${role.isKnown ? '' : "; its options aren't known here"}`;
    case 'line':
      return `a command line of its own${role.isRemote ? ', which the other machine runs' : ''}`;
    case 'runner':
      return RUNNERS[role.name] ?? 'runs the command behind it';
    case 'construct':
      return constructText(role.word);
    case 'substitution':
      return SUBSTITUTIONS[role.sign];
    case 'redirection':
      return redirectionText(role.operator, source);
    case 'joint':
      return JOINTS[source] ?? 'ends the command';
    case 'unknown':
      return UNKNOWN[role.what] + meantText(role.about);
    case 'unknown-here':
      return UNKNOWN.stray + meantText(role.about);
    default:
      return PLAIN[role.is];
  }
}

const PLAIN = {
  cli: 'the AWS CLI',
  service: 'service',
  help: 'shows the help',
  'value-perhaps': 'value of the option in front, if it takes one',
  setting: 'sets a variable',
} as const;

function wordText(name: string | undefined): string {
  return name === undefined ? 'word' : `word for \`${name}\``;
}

function meantText(about: string | undefined): string {
  return about === undefined ? '' : `; did you mean \`${about}\`?`;
}

const UNKNOWN = {
  service: 'unknown service',
  operation: 'unknown operation of this service',
  option: 'unknown option of this operation',
  stray: 'unknown option',
  word: 'unknown word',
} as const;

const NEEDS = {
  required: 'required',
  optional: 'optional',
  everywhere: 'option of every command',
  unsaid: 'option',
} as const;

const TAKES: Readonly<Record<OptionTakes, string>> = {
  text: 'takes a value',
  number: 'takes a whole number',
  structure: 'takes a structure, in short form or as JSON',
  list: 'takes one or more values',
  two: 'takes two values',
  optional: 'takes a value or none',
  switch: 'takes no value',
  commas: 'takes values with commas between',
  setting: 'takes `Name=value`',
};

function lettersText({ letters, takes, unknown }: Extract<PartRole, { readonly is: 'letters' }>): string {
  const known = `options ${listed([...letters].map((letter) => `-${letter}`))}`;
  const last = takes === 'switch' ? '' : `; the last ${TAKES[takes]}`;
  const others = [...unknown].map((letter) => `-${letter}`);
  return known + last + (others.length === 0 ? '' : `; unknown: ${listed(others)}`);
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const SHELL = 'a shell that runs the command line behind `-c`';

const RUNNERS: Readonly<Record<string, string>> = {
  sudo: 'runs the rest as another user: root, unless one is named',
  env: 'runs the rest with variables set',
  time: 'says how long the rest takes',
  timeout: 'ends the rest after a time',
  watch: 'runs the rest again and again',
  xargs: 'runs the rest with words from its input',
  eval: 'makes one command line of the rest and runs it',
  sh: SHELL,
  bash: SHELL,
  dash: SHELL,
  ksh: SHELL,
  zsh: SHELL,
  '-exec': 'runs the command behind it for what is found',
  '-execdir': 'runs the command behind it in the folder of what is found',
  '-ok': 'runs the command behind it for what is found, and asks first',
  '-okdir': 'runs the command behind it in the folder of what is found, and asks first',
  exec: 'puts the rest in the place of the shell',
  nohup: 'lets the rest go on when the terminal is closed',
  command: 'runs the program of this name',
};

const SUBSTITUTIONS = {
  '<': 'stands for a file that holds what the command inside prints',
  '>': 'stands for a file: what is written to it goes to the command inside',
} as const;

const JOINTS: Readonly<Record<string, string>> = {
  '|': 'pipe: what is printed goes to the next command',
  '&&': 'the next command runs if this one succeeds',
  '||': 'the next command runs if this one fails',
  ';': 'the next command runs afterwards',
  ';;': 'ends what runs for this pattern',
  '&': 'runs in the background',
  '\n': 'the next command runs afterwards',
};

/** What a command writes and reads, by number; without one it is what it prints. */
const STREAMS: Readonly<Record<string, string>> = { '': 'output', '0': 'input', '1': 'output', '2': 'errors' };

function redirectionText(operator: string, source: string): string {
  const [, number = '', sign = ''] = /^([0-9]*)(.*)$/.exec(operator) ?? [];
  const stream = STREAMS[number] ?? `stream ${number}`;
  const other = source.slice(operator.length).trim();
  const phrases: Readonly<Record<string, string>> = {
    '>': `${stream} to this file, replacing what it holds`,
    '>|': `${stream} to this file, replacing what it holds`,
    '>>': `${stream} to the end of this file`,
    '>&': `${stream} to where ${STREAMS[other] ?? 'this'} goes`,
    '<': 'input from this file',
    '<<<': 'input from this word itself',
    '<<': 'input from the lines below, up to this word',
    '<<-': 'input from the lines below, up to this word',
  };
  return phrases[sign] ?? 'redirection';
}
