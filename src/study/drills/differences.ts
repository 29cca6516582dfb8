import { type Call, type CallFault, EVERYTHING, type Given } from './call.js';
import type { Difference } from './difference.js';
import { isSame } from './meaning.js';
import { withoutPicking } from './picked-output.js';
import { type Named, shownWord, spelling, valueBetween } from './value-difference.js';

/** What a question says of options, by the names that calls have for them. */
export interface Terms {
  /** What goes wrong without an option. */
  readonly without: ReadonlyMap<string, string>;
  /** Options that may be there or not. */
  readonly optional: ReadonlySet<string>;
  /** Values of options that other answers have, by name. */
  readonly known: ReadonlyMap<string, readonly Given[]>;
  /** Tells whether a Region is one that the question doesn't speak of although it speaks of others. */
  readonly isElsewhere: (region: string) => boolean;
}

/** Gives everything in which commands differ from those of an answer. */
export function differencesOf(expected: readonly Call[], typed: readonly Call[], terms: Terms): readonly Difference[] {
  const given = withoutPicking(typed, expected);
  const pairs = expected.slice(0, given.length).map((call, index) => [call, given[index] ?? call] as const);
  const all = (kind: Difference['kind'], calls: readonly Call[]) =>
    calls.map((call): Difference => ({ kind, word: nameOf(call), about: '' }));
  return [
    ...pairs.flatMap((pair) => between(...pair, terms)),
    ...all('missing-command', expected.slice(given.length)),
    ...all('extra-command', given.slice(expected.length)),
    ...(expected.length === given.length ? pairs.flatMap(jointBetween) : []),
  ];
}

function nameOf({ program, operation }: Call): string {
  return `${program} ${operation}`.trim();
}

function jointBetween([expected, given]: readonly [Call, Call]): readonly Difference[] {
  const plain = (joint: string) => joint.replace(/^[;\n]$/, '');
  const [about, word] = [plain(expected.joint), plain(given.joint)];
  return about === word ? [] : [{ kind: 'joint', word, about }];
}

function between(expected: Call, given: Call, terms: Terms): readonly Difference[] {
  if (expected.program !== given.program) {
    return [{ kind: 'program', word: given.program, about: expected.program }];
  }
  const faults = faultsBetween(expected, given);
  const told = new Set(given.faults.flatMap(({ options, isAdvice }) => (isAdvice ? [] : options)));
  if (expected.operation !== given.operation) {
    // A fault with the name of the operation says all; the operation is still worth its cost.
    const [word, about] = told.has(expected.operation) ? ['', ''] : [nameOf(given), nameOf(expected)];
    const kind = given.destroys && !expected.destroys ? 'destruction' : 'operation';
    return [...faults, { kind, word: faults.length > 0 ? '' : word, about }];
  }
  const options = optionsBetween(expected, given, terms);
  const operands = operandsBetween(expected.operands, given.operands);
  return [
    ...faults,
    ...(spread(expected, given) ?? [...options, ...operands]).filter(({ kind, name }) =>
      told.has(EVERYTHING) ? kind === 'missing-option' : !told.has(name),
    ),
    ...surroundings(expected, given),
  ].map(({ kind, word, about }) => ({ kind, word, about }));
}

/** Gives the one difference of a value that was left without quotes, so that the shell made several words of it. */
function spread(expected: Call, given: Call): readonly Named[] | undefined {
  const rest = given.operands.map(({ text }) => text).join(' ');
  const whole = expected.options.find(({ name, text }) =>
    given.options.some((option) => option.name === name && text.includes(' ') && text === `${option.text} ${rest}`),
  );
  return whole && [{ kind: 'unquoted', word: whole.text, about: '', name: whole.name }];
}

/** What is wrong with the command itself, but for what the answer does in the same way. */
function faultsBetween(expected: Call, given: Call): readonly Difference[] {
  const usual = new Set(expected.faults.map(({ sentence }) => sentence));
  const kindOf = ({ isAdvice }: CallFault) => (isAdvice ? 'advice' : 'fault');
  return given.faults
    .filter(({ sentence }) => !usual.has(sentence))
    .map((fault) => ({ kind: kindOf(fault), word: fault.sentence, about: fault.options.join(' ') }));
}

function optionsBetween(expected: Call, given: Call, terms: Terms): readonly Named[] {
  const byName = new Map(given.options.map((option) => [option.name, option]));
  const wanted = expected.options.flatMap((option): readonly Named[] => {
    const typed = byName.get(option.name);
    if (typed !== undefined) {
      return valueBetween(option, typed);
    }
    const about = terms.without.get(option.name);
    const word = about === undefined || option.typed === '' ? spelling(option) : option.typed;
    return terms.optional.has(option.name)
      ? []
      : [{ kind: 'missing-option', word, about: about ?? '', name: option.name }];
  });
  const names = new Set(expected.options.map(({ name }) => name));
  const extra = given.options
    .filter(({ name }) => !names.has(name))
    .flatMap((option) => extraOption(option, given, terms));
  return [...wanted, ...extra];
}

function extraOption(option: Given, call: Call, { optional, known, isElsewhere }: Terms): readonly Named[] {
  const { name, typed, text, value } = option;
  if (!optional.has(name) && !call.isHarmless(option)) {
    // What an option risks is no risk of its opposite.
    return [{ kind: 'extra-option', word: typed, about: value === 'false' ? '' : name, name }];
  }
  const others = known.get(name);
  if (others !== undefined && others[0] !== undefined && !others.some((other) => isSame(other.value, option.value))) {
    return valueBetween(others[0], option);
  }
  return name === 'region' && call.program === 'aws' && isElsewhere(text)
    ? [{ kind: 'extra-option', word: spelling(option), about: name, name }]
    : [];
}

function operandsBetween(expected: readonly Given[], given: readonly Given[]): readonly Named[] {
  const missing = unmatched(expected, given, isSameWord);
  const extra = unmatched(given, expected, (typed, word) => isSameWord(word, typed));
  const texts = (words: readonly Given[]) => words.map(shownWord).join(' ');
  if (missing.length === 0 && extra.length === 0) {
    const isInOrder = expected.every((word, index) => given[index] !== undefined && isSameWord(word, given[index]));
    return isInOrder ? [] : [{ kind: 'swapped', word: texts(given), about: texts(expected), name: '' }];
  }
  const pairs = Math.min(missing.length, extra.length);
  return [
    ...missing.slice(0, pairs).map((word, index) => wordBetween(word, extra[index] ?? word)),
    ...missing
      .slice(pairs)
      .map((word): Named => ({ kind: 'missing-word', word: shownWord(word), about: '', name: '' })),
    ...extra.slice(pairs).map((word): Named => ({ kind: 'extra-word', word: shownWord(word), about: '', name: '' })),
  ];
}

/** A folder may count as one through an option alone, which is missing then; the word isn't wrong for it. */
function isSameWord(expected: Given, given: Given): boolean {
  return isSame(expected.value, given.value) || (expected.text === given.text && !given.text.includes('$'));
}

function wordBetween(expected: Given, given: Given): Named {
  const plain: Named = { kind: 'word', word: shownWord(given), about: shownWord(expected), name: '' };
  return expected.text === given.text ? (valueBetween(expected, given)[0] ?? plain) : plain;
}

function unmatched(from: readonly Given[], others: readonly Given[], fits: (a: Given, b: Given) => boolean) {
  const left = [...others];
  return from.filter((one) => {
    const index = left.findIndex((other) => fits(one, other));
    return index < 0 || left.splice(index, 1).length === 0;
  });
}

function surroundings(expected: Call, given: Call): readonly Named[] {
  const differing = (kind: Difference['kind'], wanted: string, typed: string): readonly Named[] =>
    isSame(wanted, typed) ? [] : [{ kind, word: typed, about: wanted, name: '' }];
  return [
    ...(isFreeToWrap(expected, given) ? [] : differing('wrapper', expected.wrapper, given.wrapper)),
    ...(isOnlyKept(expected, given)
      ? [{ kind: 'advice' as const, word: keptText(given), about: '', name: '' }]
      : differing('redirection', expected.redirections.join(' '), given.redirections.join(' '))),
    ...(sorted(expected.order) === sorted(given.order)
      ? differing('order', expected.order.join(' '), given.order.join(' '))
      : []),
  ];
}

const INTO_A_FILE = /^>[>|]? /;

/** Whether the output of a command that does the task is kept in a file; it could go to a pager as well. */
function isOnlyKept(expected: Call, given: Call): boolean {
  const { redirections } = given;
  return (
    expected.redirections.length === 0 && redirections.length > 0 && redirections.every((one) => INTO_A_FILE.test(one))
  );
}

function keptText({ redirections }: Call): string {
  return `The output goes into \`${redirections.at(-1)?.replace(INTO_A_FILE, '') ?? ''}\`, so you don't see it.`;
}

/** Programs that sign in with what lies in the home folder, so that it matters whose it is. */
const PERSONAL: readonly string[] = ['aws', 'ssh', 'scp', 'terraform', 'git', 'docker', 'kubectl'];

function isFreeToWrap(expected: Call, given: Call): boolean {
  return expected.wrapper === '' && given.wrapper === 'sudo' && !PERSONAL.includes(given.program);
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
