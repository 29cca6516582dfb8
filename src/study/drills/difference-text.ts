import type { Difference } from './difference.js';
import { TESTS } from './find-habit.js';

/** Gives a sentence on a difference; an empty one when something else says it all. */
export function differenceText({ kind, word, about }: Difference): string {
  const longest = kind === 'fault' || kind === 'advice' ? LONGEST_SENTENCE : LONGEST_WORD;
  return SENTENCES[kind](shown(aroundDifference(word, about), longest), shown(about, LONGEST_SENTENCE));
}

/** What is shown of a long word in front of where it goes wrong. */
const LEAD = 40;

/** Gives a word from a little before where it departs from another one; cut off at its end it could look the same. */
function aroundDifference(word: string, about: string): string {
  const start = Math.max(0, word.indexOf(about.slice(0, LEAD)));
  const length = [...about].findIndex((sign, index) => sign !== word[start + index]);
  const from = start + length - LEAD;
  return word.length > LONGEST_WORD && length > LEAD && from > 0 ? `...${word.slice(from)}` : word;
}

/** More of a word than this tells nobody more. */
const LONGEST_WORD = 200;
const LONGEST_SENTENCE = 400;

/** Letters, signs and quotes of Latin script; whatever else was typed could do something to a terminal. */
const STRANGE = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201e\u20ac]/g;

function shown(text: string, longest: number): string {
  const plain = text.trim().replace(STRANGE, '?');
  return plain.length > longest ? `${plain.slice(0, longest)}...` : plain;
}

/** What options do that nobody asked for, where it is worth a word. */
const RISKS: Readonly<Record<string, string>> = {
  'dry-run': 'nothing happens with it',
  dryrun: 'nothing happens with it',
  delete: 'it deletes files for good',
  recursive: 'it reaches everything below as well',
  force: 'it asks nothing and holds nothing back',
  'auto-approve': 'nobody is asked before things change',
  destroy: 'it deletes everything that the files describe',
  'skip-final-snapshot': 'it leaves nothing to restore from',
  'force-delete-without-recovery': 'it leaves nothing to restore from',
  'delete-automated-backups': 'it leaves nothing to restore from',
  forwardagent: 'the other host can sign in with your keys',
  insecure: 'it takes any certificate',
  'no-sign-request': 'it signs nothing, so nobody knows who asks',
  'cli-input-json': "its document isn't compared here",
  'cli-input-yaml': "its document isn't compared here",
};

type Sentence = (word: string, about: string) => string;

/** Sentences on what stands around a command: with `sudo`, or kept in a variable. */
function wrapperText(typed: string, wanted: string): string {
  if (wanted.startsWith('sudo')) {
    return `\`${wanted}\` is missing; without it you lack the rights.`;
  }
  return typed.startsWith('sudo')
    ? `\`${typed}\` runs this with another user's files and credentials; leave it out.`
    : wanted === ''
      ? "The task doesn't call for a variable, and with one you don't see the output; leave it out."
      : 'The output belongs into a variable, as in `NAME=$(...)`.';
}

/** Sentence on an order; what stands in it for the tests of `find` is nothing to type. */
function orderText(word: string, about: string): string {
  const [front = '', behind] = about.split(TESTS).map((actions) => actions.trim());
  if (behind === undefined) {
    return `\`${word}\` work one after the other; put them in the order \`${about}\`.`;
  }
  const places = [
    ...(front === '' ? [] : [`\`${front}\` in front of the tests`]),
    ...(behind === '' ? [] : [`\`${behind}\` behind the tests`]),
  ];
  return `Tests and actions work one after the other; put ${places.join(' and ')}.`;
}

const SENTENCES: Readonly<Record<Difference['kind'], Sentence>> = {
  program: (word, about) =>
    word === '' ? `Write a command of \`${about}\`.` : `The answer is a command of \`${about}\`, not of \`${word}\`.`,
  operation: (word, about) =>
    about === ''
      ? ''
      : word === ''
        ? `What you need is \`${about}\`.`
        : `\`${word}\` does something else; what you need is \`${about}\`.`,
  destruction: (word, about) =>
    word === ''
      ? `What you need is \`${about}\`.`
      : `\`${word}\` removes something for good; what you need is \`${about}\`.`,
  'missing-command': (word) => `A command is missing: \`${word}\`.`,
  'extra-command': (word) => `\`${word}\` is a command too many; leave it out.`,
  'missing-option': (word, about) =>
    about === '' ? `\`${word}\` is missing; add it.` : `\`${word}\` is missing. ${about}`,
  'missing-word': (word) => `\`${word}\` is missing; add it.`,
  'extra-option': (word, about) => {
    const risk = Object.hasOwn(RISKS, about) ? RISKS[about] : undefined;
    return about === 'region'
      ? `\`${word}\` is another Region than the question's.`
      : `The task doesn't call for \`${word}\`${risk === undefined ? '' : `: ${risk}`}; leave it out.`;
  },
  'extra-word': (word) => `The task doesn't call for \`${word}\`; leave it out.`,
  value: (word, about) => `You gave \`${word}\`, and the value should be \`${about}\`.`,
  live: (word) => `The shell puts something else in the place of \`${word}\`; write it in single quotes.`,
  quiet: (word) => `In single quotes \`${word}\` stays as it stands; write it in double quotes or none.`,
  unquoted: (word) => `Put \`${word}\` in quotes; without them the shell takes it for several words.`,
  apart: (word, about) => `\`${word}\` takes its values apart, with blanks between them: \`${about}\`.`,
  opposite: (word, about) => `You gave \`${word}\`; it should be \`${about}\`.`,
  word: (word, about) => `You gave \`${word}\`; it should be \`${about}\`.`,
  swapped: (word, about) => `\`${word}\` stands in the wrong order; write \`${about}\`.`,
  order: orderText,
  joint: (word, about) =>
    about === ''
      ? `The task doesn't call for the \`${word}\` behind the command; leave it out.`
      : `Put \`${about}\` between the commands${word === '' ? '' : `, not \`${word}\``}.`,
  redirection: (word, about) =>
    about === '' ? `The task doesn't call for \`${word}\`; leave it out.` : `Redirect with \`${about}\`.`,
  wrapper: wrapperText,
  fault: (word) => word,
  advice: (word) => word,
};
