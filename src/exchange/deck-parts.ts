import type { CheatsheetGroup } from '../study/catalogue.js';
import type { DeckQuestion, DeckTopic } from './deck.js';

/** A share of a topic that its files can hold. */
export type DeckPart = Pick<DeckTopic, 'questions' | 'groups'>;

/** So many questions are compiled in a moment; a file of a pack may have 256 KB. */
const MOST_QUESTIONS = 200;
const MOST_BYTES = 200 * 1024;

/** Gives a topic in as many parts as it needs; most need one. `sizeOf` gives the bytes that something takes in its file. */
export function partsOf({ questions, groups }: DeckTopic, sizes: DeckSizes): readonly DeckPart[] {
  const quizzes = chunks(questions, sizes.question, MOST_QUESTIONS);
  const sheets = chunks(groups.flatMap(singleEntries), sizes.group, Number.POSITIVE_INFINITY).map(joined);
  return Array.from({ length: Math.max(quizzes.length, sheets.length) }, (_, index) => ({
    questions: quizzes[index] ?? [],
    groups: sheets[index] ?? [],
  }));
}

/** How many bytes things take in their files. */
export interface DeckSizes {
  readonly question: (question: DeckQuestion) => number;
  readonly group: (group: CheatsheetGroup) => number;
}

function chunks<Thing>(things: readonly Thing[], sizeOf: (thing: Thing) => number, most: number): readonly Thing[][] {
  const found: Thing[][] = [];
  let room = 0;
  for (const thing of things) {
    const size = sizeOf(thing);
    const last = found.at(-1);
    if (last === undefined || size > room || last.length === most) {
      found.push([thing]);
      room = MOST_BYTES - size;
    } else {
      last.push(thing);
      room -= size;
    }
  }
  return found;
}

/** A group may be cut anywhere, so it is taken apart first. */
function singleEntries({ title, entries }: CheatsheetGroup): readonly CheatsheetGroup[] {
  return entries.map((entry) => ({ title, entries: [entry] }));
}

function joined(groups: readonly CheatsheetGroup[]): readonly CheatsheetGroup[] {
  const found: { readonly title: CheatsheetGroup['title']; readonly entries: CheatsheetGroup['entries'][number][] }[] =
    [];
  for (const { title, entries } of groups) {
    const last = found.at(-1);
    if (last?.title === title) {
      last.entries.push(...entries);
    } else {
      found.push({ title, entries: [...entries] });
    }
  }
  return found;
}
