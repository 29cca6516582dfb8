import type { Given, Reading } from './call.js';
import { findHabit, plainFindWords } from './find-habit.js';
import { textMeaning } from './meaning.js';
import type { Word } from './shell-syntax.js';
import { toolOf } from './tools.js';

/** Gives the words of a program with old spellings put into those of today: `tar xzf a`, `tail -20`. */
export function beforeReading(program: string, words: readonly Word[]): readonly Word[] {
  if (program === 'tar' && /^[A-Za-z]+$/.test(words[0]?.text ?? '')) {
    return words.map((word, index) => (index === 0 ? { ...word, text: `-${word.text}` } : word));
  }
  if (program === 'tail' || program === 'head') {
    return words.flatMap((word) => {
      const [, count, letters] = /^-([0-9]+)([A-Za-z]*)$/.exec(word.text) ?? [];
      const others = letters ? [{ ...word, text: `-${letters}` }] : [];
      return count === undefined ? [word] : [{ ...word, text: `-n${count}` }, ...others];
    });
  }
  return program === 'find' ? plainFindWords(words) : words;
}

type Habit = (reading: Reading) => Reading;

/** Gives what a program makes of its options and words beyond reading them. */
export function habitOf(program: string): Habit {
  return (reading) => (HABITS.get(program) ?? unchanged)(plainPaths(reading));
}

const unchanged: Habit = (reading) => reading;

/** `./web.pem` is `web.pem`. */
function plainPaths(reading: Reading): Reading {
  const plain = (given: Given) => withText(given, given.text.replace(/^(?:\.\/)+(?=[^/])/, ''));
  return { ...reading, options: reading.options.map(plain), operands: reading.operands.map(plain) };
}

/** Puts another text in the place of a plain one; what a person reads stays as typed. */
function withText(given: Given, text: string): Given {
  const isSame = text === given.text || typeof given.value !== 'string' || given.text === '';
  return isSame ? given : { ...given, value: textMeaning({ text, isFixed: !given.value.includes('$') }) };
}

function eachOperand(change: (text: string, index: number, all: readonly Given[]) => string): Habit {
  return (reading) => ({
    ...reading,
    operands: reading.operands.map((given, index, all) => withText(given, change(textOf(given), index, all))),
  });
}

function textOf({ value, text }: Given): string {
  return typeof value === 'string' ? value : text;
}

function eachOption(changes: Readonly<Record<string, (text: string) => string>>): Habit {
  return (reading) => ({
    ...reading,
    options: reading.options.map((given) => {
      const change = Object.hasOwn(changes, given.name) ? changes[given.name] : undefined;
      return change === undefined || typeof given.value !== 'string' ? given : { ...given, value: change(given.value) };
    }),
  });
}

const withoutService = (text: string) => text.replace(/\.service$/, '');

const PRIORITIES: readonly string[] = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'];

/** `-p 3` is `-p err`, and `-b` alone is `-b 0`. */
const journalHabit = eachOption({
  unit: withoutService,
  priority: (text) => text.replace(/^[0-7]$/, (digit) => PRIORITIES[Number(digit)] ?? digit),
  boot: (text) => (text === 'true' ? '0' : text),
});

/** The letters of a mode in one order, a clause for each class: `og-rwx` is `g-rwx,o-rwx`. */
function plainMode(mode: string): string {
  if (/^[0-7]{1,4}$/.test(mode)) {
    return mode.replace(/^0+(?=[0-7]{3})/, '');
  }
  const clauses = mode.split(',').map((clause) => /^([ugoa]*)([-+=])([rwxXst]*)$/.exec(clause));
  return clauses.every((clause) => clause !== null)
    ? clauses
        .flatMap(([, who = '', sign = '', rights = '']) =>
          [...(who || 'A').replace('a', 'ugo')].map((one) => `${one}${sign}${[...rights].sort().join('')}`),
        )
        .sort()
        .join(',')
    : mode;
}

/** The server may be told as `user@host` or `ssh://user@host:port`, and settings as `-o Name=value` or `-o "Name value"`. */
const sshHabit: Habit = (reading) => {
  const [destination, ...command] = reading.operands;
  const [, user, host = '', port] =
    /^(?:([^@/]*)@)?([^/]*)()$/.exec(destination?.text ?? '') ??
    /^ssh:\/\/(?:([^@/]*)@)?([^/:]*)(?::([0-9]+))?\/?$/.exec(destination?.text ?? '') ??
    [];
  const said = [...(user === undefined ? [] : [partOf('user', user)]), ...(port ? [partOf('port', port)] : [])];
  return {
    ...reading,
    options: [...reading.options.flatMap(settings), ...said],
    operands: destination === undefined ? [] : [{ ...destination, ...(host && { value: host }) }, ...command],
  };
};

function partOf(name: string, text: string): Given {
  return { name, typed: '', value: text, text };
}

function settings(option: Given): readonly Given[] {
  if (option.name !== 'o') {
    return [option];
  }
  const all = Array.isArray(option.value) ? option.value : [option.value];
  return all.map((value) => {
    const [, key = '', setting = ''] = /^\s*([A-Za-z0-9]+)\s*[= ]\s*([\s\S]*)$/.exec(String(value)) ?? [];
    const name = toolOf('ssh')?.options.get(key.toLowerCase())?.name ?? `-o ${key.toLowerCase()}`;
    return { name, typed: `-o ${key}`, value: setting, text: setting };
  });
}

const RECORD = /^(?:A|AAAA|ANY|AXFR|CAA|CNAME|DNSKEY|DS|HTTPS|MX|NAPTR|NS|PTR|SOA|SRV|SVCB|TXT)$/i;

/** dig tells its words apart by how they look, wherever they stand. */
const digHabit: Habit = (reading) => {
  const named = reading.options.map((option) =>
    option.name === 't' ? { ...option, value: option.text.toUpperCase() } : option,
  );
  const words = reading.operands.map((word): Given => {
    if (word.text.startsWith('+')) {
      return { ...word, name: word.text, value: 'true', text: '' };
    }
    if (word.text.startsWith('@')) {
      return { ...word, name: '@', typed: '' };
    }
    return RECORD.test(word.text)
      ? { ...word, name: 't', typed: '', value: word.text.toUpperCase() }
      : { ...word, value: word.text.toLowerCase().replace(/\.$/, '') };
  });
  const all = [...named, ...words].filter(({ text }) => !/^IN$/i.test(text));
  return {
    ...reading,
    options: all.filter(({ name }) => name !== ''),
    operands: all.filter(({ name }) => name === ''),
  };
};

/** The address counts without its scheme, which curl adds, and a header without the case of its name. */
const curlHabit: Habit = (reading) => {
  const urls = reading.options.filter(({ name }) => name === 'url').map((option) => ({ ...option, name: '' }));
  const rest = { ...reading, options: reading.options.filter(({ name }) => name !== 'url') };
  const header = (text: string) => text.replace(/^([^:]+):\s*/, (_whole, name: string) => `${name.toLowerCase()}: `);
  return eachOption({ header })(
    eachOperand((text) => text.replace(/^http:\/\//, ''))({ ...rest, operands: [...rest.operands, ...urls] }),
  );
};

/** The folder that something goes to is the same with and without a slash behind it. */
const lastFolder = eachOperand((text, index, all) =>
  index === all.length - 1 ? text.replace(/(?<=[^/:])\/$/, '') : text,
);

/** The folder one is in goes without saying. */
const withoutHere: Habit = (reading) => {
  const named = reading.operands.filter(({ text }) => !/^[!(),]$/.test(text));
  const isHere = named.length === 1 && /^\.\/?$/.test(named[0]?.text ?? '');
  return isHere ? { ...reading, operands: reading.operands.filter((word) => word !== named[0]) } : reading;
};

const HABITS: ReadonlyMap<string, Habit> = new Map<string, Habit>([
  ['chmod', eachOperand((text, index) => (index === 0 ? plainMode(text) : text))],
  ['curl', curlHabit],
  ['dig', digHabit],
  ['du', withoutHere],
  ['find', (reading) => findHabit(withoutHere(reading))],
  ['journalctl', journalHabit],
  ['ls', withoutHere],
  ['mount', lastFolder],
  ['rsync', lastFolder],
  ['scp', (reading) => ({ ...reading, options: reading.options.flatMap(settings) })],
  ['ssh', sshHabit],
  ['systemctl', eachOperand(withoutService)],
  ['terraform', (reading) => (reading.operation === 'fmt' ? withoutHere(reading) : reading)],
]);
