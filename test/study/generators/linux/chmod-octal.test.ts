import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chmodOctal } from '../../../../src/study/generators/linux/chmod-octal.js';
import { answerOf, expectSound, questionsOf, read, SEEDS } from '../computed-questions.js';

const LETTERS = ['r', 'w', 'x', 'r', 'w', 'x', 'r', 'w', 'x'];

/** Twelve bits as text, the special ones first, of a mode in octal. */
function bitsOf(octal: string): string {
  return [...octal.padStart(4, '0')].map((digit) => Number(digit).toString(2).padStart(3, '0')).join('');
}

function octalOf(bits: string): string {
  const digits = (bits.match(/.../g) ?? []).map((three) => Number.parseInt(three, 2)).join('');
  return digits.replace(/^0/, '');
}

/** Twelve bits out of the nine signs of a listing. */
function bitsOfSigns(signs: string): string {
  const special = [2, 5, 8].map((place) => (/[stST]/.test(signs[place] ?? '') ? '1' : '0')).join('');
  return special + [...signs].map((sign) => (/[rwxst]/.test(sign) ? '1' : '0')).join('');
}

function signsOfBits(bits: string): string {
  const plain = [...bits.slice(3)].map((bit, place) => (bit === '1' ? (LETTERS[place] ?? '') : '-'));
  return plain
    .map((sign, place) => {
      const marked = place % 3 === 2 && bits[(place - 2) / 3] === '1';
      const mark = place === 8 ? 't' : 's';
      return marked ? (sign === 'x' ? mark : mark.toUpperCase()) : sign;
    })
    .join('');
}

const OWNERS = 'uuugggooo';

/** What chmod does, on a set of rights such as `ur`, clause by clause. */
function changed(octal: string, clauses: string): string {
  const before = [...bitsOf(octal)].slice(3).flatMap((bit, place) => (bit === '1' ? [rightAt(place)] : []));
  const after = clauses.split(',').reduce(oneClause, new Set(before));
  const special = ['us', 'gs', 't'].map((right) => (after.has(right) ? '1' : '0'));
  return octalOf([...special, ...LETTERS.map((_, place) => (after.has(rightAt(place)) ? '1' : '0'))].join(''));
}

function rightAt(place: number): string {
  return `${OWNERS[place]}${LETTERS[place]}`;
}

function oneClause(rights: ReadonlySet<string>, clause: string): Set<string> {
  const [who = '', sign = '', named = ''] = read(clause, /^([ugoa]*)([+=-])([rwxst]+)$/);
  if (/[st]/.test(named)) {
    return new Set([...rights, who + named]);
  }
  const theirs = who === 'a' ? 'ugo' : who;
  const meant = [...theirs].flatMap((one) => [...named].map((letter) => one + letter));
  const kept = [...rights].filter((right) => sign !== '=' || !theirs.includes(right[0] ?? ''));
  return sign === '-' ? new Set(kept.filter((right) => !meant.includes(right))) : new Set([...kept, ...meant]);
}

/** The mode that a stem asks for in words. */
function described(stem: string): string {
  const special = [/rights of its owner/, /belong to its group/, /Only the owner of a file/].map((wish) =>
    wish.test(stem),
  );
  const sets = [
    /The owner may ([^,]*(?:, [a-z]+ and [^,]*)?)/,
    /the group may ([^,]*(?:, [a-z]+ and [^,]*)?), all/,
    /all others may ([^.]*)\./,
  ];
  const bits = sets.map((set) => {
    const [verbs = ''] = read(stem, set);
    return [/read|list/, /write|change/, /run|enter/].map((verb) => (verb.test(verbs) ? '1' : '0')).join('');
  });
  return octalOf(special.map((wished) => (wished ? '1' : '0')).join('') + bits.join(''));
}

/** What the stem gives the answer to, worked out from its text alone. */
function solved(stem: string): string {
  if (/chmod [ugoa]*[+=-]/.test(stem)) {
    const [before = '', clauses = ''] = /mode/.test(stem)
      ? [...read(stem, /mode (?:of \S+ is )?([0-7]{3})\b/), ...read(stem, /chmod (\S+) /)]
      : [];
    return changed(before, clauses);
  }
  if (/chmod [0-7]{3}/.test(stem)) {
    const [mode = '', path = ''] = read(stem, /chmod ([0-7]{3,4}) ([^`]+)`/);
    return `\`${path.startsWith('/') ? 'd' : '-'}${signsOfBits(bitsOf(mode))}\``;
  }
  if (/The owner may/.test(stem)) {
    return described(stem);
  }
  const [signs = ''] = read(stem, /`[d-]([rwxsStT-]{9})`/);
  return octalOf(bitsOfSigns(signs));
}

const questions = questionsOf(chmodOctal);

describe('the generator chmod-octal', () => {
  test(`agrees with strings of bits on ${SEEDS} seeds`, () => {
    expect(
      questions.filter((question) => solved(question.stem) !== answerOf(question)).map(({ stem }) => stem),
    ).toEqual([]);
  });

  test('asks sound questions, more than 4,000 different ones', () => {
    expectSound(questions, 4_000);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(chmodOctal, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test.each([
    ['none', /^0?[0-7]{3}$/],
    ['setuid', /^[4][0-7]{3}$/],
    ['setgid', /^[2][0-7]{3}$/],
    ['sticky', /^[1][0-7]{3}$/],
  ])('keeps to the special bit %s', (special, shape) => {
    for (const ask of ['to-octal', 'from-words', 'change']) {
      const answers = questionsOf(chmodOctal, { ask: [ask], special: [special] }, 200).map(answerOf);
      expect(answers.filter((answer) => !shape.test(answer))).toEqual([]);
    }
  });

  test('agrees with what chmod does to 300 real files and directories', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chmod-'));
    const cases = questionsOf(chmodOctal, { ask: ['change'] }, 300).map((question, index) => {
      const [before = ''] = read(question.stem, /mode (?:of \S+ is )?([0-7]{3})\b/);
      const [clauses = '', name = ''] = read(question.stem, /chmod (\S+) ([^`]+)`/);
      const path = join(folder, String(index));
      name.startsWith('/') ? mkdirSync(path) : writeFileSync(path, '');
      return { path, line: `chmod ${before} ${index} && chmod ${clauses} ${index}`, answer: answerOf(question) };
    });
    execFileSync('sh', ['-c', cases.map(({ line }) => line).join('\n')], { cwd: folder });
    const real = cases.map(({ path }) => (statSync(path).mode & 0o7777).toString(8).padStart(3, '0'));
    rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
    expect(real).toEqual(cases.map(({ answer }) => answer));
  });
});
