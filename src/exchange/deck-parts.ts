import type { CheatsheetGroup } from '../study/catalogue.js';
import type { DeckQuestion, DeckTopic } from './deck.js';

/** A share of a topic that its files can hold. */
export interface DeckPart extends Pick<DeckTopic, 'questions' | 'groups'> {
  /** Counted from 1; a part that nothing is left of leaves a gap. */
  readonly nth: number;
}

/** So many questions are compiled in a moment; a file of a pack may have 256 KB. */
const MOST_QUESTIONS = 200;
const MOST_BYTES = 200 * 1024;

/** How much room things take, and where they were. */
interface PartOptions {
  /** Gives how many bytes something takes in its file. */
  readonly questionSize: (question: DeckQuestion) => number;
  readonly groupSize: (group: CheatsheetGroup) => number;
  /** Gives the part, by number, that a question has to stay in. */
  readonly nthBefore: (question: DeckQuestion) => number | undefined;
}

/** Gives a topic in as many parts as it needs; most need one. */
export function partsOf({ questions, groups }: DeckTopic, options: PartOptions): readonly DeckPart[] {
  const quizzes = quizzesOf(questions, options);
  const sheets = sheetsOf(groups.flatMap(singleEntries), options.groupSize).map(joined);
  const nths = new Set([...quizzes.keys(), ...sheets.map((_sheet, index) => index + 1)]);
  return [...nths]
    .toSorted((a, b) => a - b)
    .map((nth) => ({ nth, questions: quizzes.get(nth) ?? [], groups: sheets[nth - 1] ?? [] }));
}

/** A part of the questions that is being filled. */
interface Filling {
  readonly nth: number;
  count: number;
  bytes: number;
}

/** Gives the questions of each part, in the order of the source. Those that have to stay in a part come into it first. */
function quizzesOf(
  questions: readonly DeckQuestion[],
  { questionSize, nthBefore }: PartOptions,
): ReadonlyMap<number, readonly DeckQuestion[]> {
  const parts = new Map<number, Filling>();
  const places = new Map<DeckQuestion, number>();
  for (const question of questions) {
    const nth = nthBefore(question);
    const part = nth === undefined ? undefined : partOf(parts, nth);
    if (part !== undefined && add(part, questionSize(question))) {
      places.set(question, part.nth);
    }
  }
  const others = questions.filter((one) => !places.has(one));
  return grouped(questions, new Map([...places, ...placed(others, parts, questionSize)]));
}

/** Gives the part of each question that may go anywhere: the first with room, or a new one. */
function placed(
  questions: readonly DeckQuestion[],
  parts: Map<number, Filling>,
  sizeOf: PartOptions['questionSize'],
): ReadonlyMap<DeckQuestion, number> {
  const places = new Map<DeckQuestion, number>();
  const open = new Set(parts.values());
  for (const question of questions) {
    const size = sizeOf(question);
    const part = [...open].find((one) => add(one, size)) ?? freePart(parts, size);
    places.set(question, part.nth);
    open.add(part);
    if (part.count === MOST_QUESTIONS) {
      open.delete(part);
    }
  }
  return places;
}

function partOf(parts: Map<number, Filling>, nth: number): Filling {
  const part = parts.get(nth) ?? { nth, count: 0, bytes: 0 };
  parts.set(nth, part);
  return part;
}

/** Tells whether a part had room for one more; one alone it always has. */
function add(part: Filling, size: number): boolean {
  if (part.count > 0 && (part.count === MOST_QUESTIONS || part.bytes + size > MOST_BYTES)) {
    return false;
  }
  part.count += 1;
  part.bytes += size;
  return true;
}

function freePart(parts: Map<number, Filling>, size: number): Filling {
  let nth = 1;
  while (parts.has(nth)) {
    nth += 1;
  }
  const part = partOf(parts, nth);
  add(part, size);
  return part;
}

function grouped(
  questions: readonly DeckQuestion[],
  places: ReadonlyMap<DeckQuestion, number>,
): ReadonlyMap<number, readonly DeckQuestion[]> {
  const found = new Map<number, DeckQuestion[]>();
  for (const question of questions) {
    const nth = places.get(question) ?? 1;
    const part = found.get(nth) ?? [];
    part.push(question);
    found.set(nth, part);
  }
  return found;
}

function sheetsOf(groups: readonly CheatsheetGroup[], sizeOf: PartOptions['groupSize']): readonly CheatsheetGroup[][] {
  const found: CheatsheetGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    const size = sizeOf(group);
    const last = found.at(-1);
    if (last === undefined || size > room) {
      found.push([group]);
      room = MOST_BYTES - size;
    } else {
      last.push(group);
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
