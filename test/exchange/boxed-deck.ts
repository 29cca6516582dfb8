import type { Deck, ImportFormat } from '../../src/exchange/deck.js';

/** Reads lines as a file of a format. */
export function read(format: ImportFormat, ...lines: readonly string[]): Deck {
  return format.read({ name: 'folder/aws-quiz.md', text: lines.join('\n') });
}

/** Gives what was read, short: the stem, and each option with a sign for right and wrong. */
export function shortOf({ topics, left }: Deck) {
  return {
    questions: topics.flatMap(({ questions }) =>
      questions.map((question) => [
        question.kind,
        question.stem,
        ...('options' in question ? question.options.map(({ text, correct }) => `${correct ? '+' : '-'} ${text}`) : []),
      ]),
    ),
    left: left.map(({ line, reason }) => `${line} ${reason}`),
  };
}
