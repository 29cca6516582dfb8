import type { Problem } from '../../study/problem.js';
import { reporterFor } from '../fault.js';
import { choicesOf, type LibraryRule, type QuizEntry, quizEntry, quizRule } from './library.js';
import { contentWordsOf, wordsOf } from './words.js';

const TOO_ALIKE = 0.6;

interface Stem {
  readonly entry: QuizEntry;
  readonly name: string;
  readonly trigrams: ReadonlySet<string>;
}

/** Refuses a question that asks nearly what another one, of any topic, asks: three-word pieces shared, Jaccard 0.6. */
export const similarStems: LibraryRule = ({ drafts }) => {
  const problems: Problem[] = [];
  const seen: Stem[] = [];
  // Only stems that share a piece are compared, or a thousand topics would take minutes.
  const holders = new Map<string, number[]>();
  for (const { id, quiz } of drafts) {
    const report = reporterFor(quiz?.file ?? '', problems);
    for (const placed of quiz?.questions ?? []) {
      if (placed.question.kind !== 'generated') {
        const name = `${id}:${placed.question.id}`;
        const stem = { entry: quizEntry(placed, report), name, trigrams: trigramsOf(placed.question.stem) };
        reportAlike(
          stem,
          candidates(stem, holders).map((index) => seen[index]),
        );
        remember(stem, seen, holders);
      }
    }
  }
  return problems;
};

function trigramsOf(stem: string): ReadonlySet<string> {
  const words = wordsOf(stem);
  const pieces = words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
  return new Set(pieces.length === 0 ? [words.join(' ')] : pieces);
}

function candidates({ trigrams }: Stem, holders: ReadonlyMap<string, readonly number[]>): readonly number[] {
  return [...new Set([...trigrams].flatMap((trigram) => holders.get(trigram) ?? []))].sort((a, b) => a - b);
}

function remember(stem: Stem, seen: Stem[], holders: Map<string, number[]>): void {
  for (const trigram of stem.trigrams) {
    const list = holders.get(trigram) ?? [];
    list.push(seen.length);
    holders.set(trigram, list);
  }
  seen.push(stem);
}

function reportAlike(stem: Stem, others: readonly (Stem | undefined)[]): void {
  const alike = others.find((other) => other !== undefined && jaccard(stem.trigrams, other.trigrams) >= TOO_ALIKE);
  if (alike !== undefined) {
    const message = `This stem is nearly that of \`${alike.name}\` (line ${alike.entry.node.place.line}); ask something else, or drop one of the two.`;
    stem.entry.reportAt(['stem'], 'similar-stems', message);
  }
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((piece) => b.has(piece)).length;
  return shared / (a.size + b.size - shared);
}

/** Refuses a stem that gives away the right option, of two words with meaning or more, of another question. */
export const answerInStem = quizRule(({ entries }) => {
  const stems = entries.map((entry) => ({ entry, words: ` ${wordsOf(entry.question.stem).join(' ')} ` }));
  for (const { question, reportAt } of choicesOf(entries)) {
    question.options.forEach(({ text, correct }, index) => {
      const words = ` ${wordsOf(text).join(' ')} `;
      const told =
        correct && contentWordsOf(text).length >= 2
          ? stems.find((stem) => stem.entry.question !== question && stem.words.includes(words))
          : undefined;
      if (told !== undefined) {
        const { id } = told.entry.question;
        reportAt(
          ['options', index, 'text'],
          'answer-in-stem',
          `The stem of \`${id}\` holds this right answer; reword the stem or the option.`,
        );
      }
    });
  }
});
