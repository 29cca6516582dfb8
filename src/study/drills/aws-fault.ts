/** What is wrong with a call of the AWS CLI. */
export interface AwsFault {
  readonly kind: keyof typeof SENTENCES;
  /** The word that is wrong, or the name of what is missing. */
  readonly word: string;
  /** The option that the word belongs to, what it may have been meant as, or what isn't JSON about it. */
  readonly about?: string;
}

type Sentence = (word: string, about: string | undefined, path: string) => string;

/** Gives a sentence on a fault in a command; `path` is its name without `aws`. */
export function awsFaultText({ kind, word, about }: AwsFault, path: string): string {
  return SENTENCES[kind](word, about, path);
}

const SENTENCES = {
  service: (word, about) =>
    `The AWS CLI has no service \`${word}\`; ${about === undefined ? '`aws help` lists them' : `write \`${about}\``}.`,
  command: (word, about) =>
    `The AWS CLI has no \`aws ${word}\`; ${
      about === undefined
        ? `\`aws ${word.slice(0, word.lastIndexOf(' '))} help\` lists what there is`
        : `write \`aws ${about}\``
    }.`,
  'missing-command': (word) => `\`aws ${word}\` isn't a whole command; write which one you mean.`,
  option: (word, about, path) =>
    `\`aws ${path}\` has no \`${word}\`; ${about === undefined ? 'delete it' : `write \`${about}\``}.`,
  abbreviation: (word, about) => `\`${word}\` is cut short; write \`${about}\`.`,
  'missing-option': (word, _about, path) => `\`aws ${path}\` needs \`${word}\`; add it.`,
  'missing-value': (word) => `\`${word}\` needs a value; write it behind the option.`,
  'needless-value': (word) => `\`${word}\` takes no such value; delete it.`,
  'missing-word': (word, _about, path) => `\`aws ${path}\` needs a word for \`${word}\`; add it.`,
  'needless-word': (word, _about, path) =>
    `\`aws ${path}\` takes no word like \`${word}\`; put its option in front, or delete it.`,
  number: (word, about) => `\`${about}\` takes a whole number, and \`${word}\` is none; write one.`,
  brackets: (word) => `The brackets in the value of \`${word}\` don't match; mend them.`,
  json: (word, about) => `The value of \`${word}\` isn't JSON (${about}); mend it.`,
} as const satisfies Readonly<Record<string, Sentence>>;
