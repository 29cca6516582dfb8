import type { Clean } from '../study/clean.js';
import { isId, slugOf } from '../study/id.js';
import type { AnsweredTopics } from './answered-topics.js';
import type { Deck, DeckQuestion, DeckTopic } from './deck.js';
import { type DeckPart, partsOf } from './deck-parts.js';
import { freshName } from './fresh-name.js';
import { questionId } from './identity.js';
import { cheatsheetText, groupText, notesText, questionText, quizText } from './pack-texts.js';
import { oneLine } from './source-text.js';
import type { TextFile } from './text-file.js';
import { yamlLines } from './yaml-text.js';

/** The most characters of a title. */
const LONGEST_TITLE = 60;
const LONGEST_SLUG = 50;
/** A folder of this name adds to other topics. */
const RESERVED = 'patches';
const SIZES = { questionSize: bytesOf(questionText), groupSize: bytesOf(groupText) };

function bytesOf<Thing>(textOf: (thing: Thing) => string): (thing: Thing) => number {
  return (thing) => Buffer.byteLength(textOf(thing));
}

/** A topic of a pack, before it is written. */
export interface PackTopic {
  readonly id: string;
  readonly title: Clean;
  readonly part: DeckPart;
}

/** Gives the topics that a deck becomes: one that no file can hold becomes several. What a learner knows stays in place. */
export function packTopics(deck: Deck, answered: AnsweredTopics = () => []): readonly PackTopic[] {
  const ids = new Set<string>();
  return deck.topics.flatMap((topic) => {
    const base = slugOfTitle(topic.name ?? topic.title);
    const nthBefore = ({ id }: DeckQuestion): number | undefined =>
      answered(id)
        .flatMap((name) => nthNamed(base, name))
        .toSorted((a, b) => a - b)[0];
    return partsOf(topic, { ...SIZES, nthBefore }).map((part) => ({
      id: freshName(part.nth === 1 ? base : `${base}-${part.nth}`, ids),
      title: titleOfPart(topic, part.nth),
      part,
    }));
  });
}

/** Gives the number of the part that a name is of, where it is of this topic: `s3-2` is the second of `s3`. */
function nthNamed(base: string, name: string): readonly number[] {
  const ending = name.startsWith(base) ? name.slice(base.length) : undefined;
  const nth = ending === '' ? 1 : Number(/^-([1-9][0-9]{0,3})$/.exec(ending ?? '')?.[1] ?? 0);
  return nth === 0 ? [] : [nth];
}

/** Gives the files of a pack: pack.yaml, and a folder for each topic. */
export function packFiles(name: string, title: Clean, topics: readonly PackTopic[]): readonly TextFile[] {
  const manifest = yamlLines({ format: 1, name, title: shortTitle(title) }).join('\n');
  return [{ path: 'pack.yaml', text: `${manifest}\n` as Clean }, ...topics.flatMap(topicFiles)];
}

function shortTitle(title: Clean, most = LONGEST_TITLE): Clean {
  const short = [...oneLine(title)].slice(0, most).join('').trim();
  return (short === '' ? 'Imported' : short) as Clean;
}

/** A topic that is cut into parts numbers those behind the first. */
function titleOfPart({ title }: DeckTopic, nth: number): Clean {
  const ending = nth === 1 ? '' : ` (${nth})`;
  return `${shortTitle(title, LONGEST_TITLE - ending.length)}${ending}` as Clean;
}

/** A name that is too long, or that has no letters to name a folder by, gets a digest: numbers would depend on others. */
function slugOfTitle(title: Clean): string {
  const slug = slugOf(title);
  if (slug.length > LONGEST_SLUG) {
    return questionId(title);
  }
  return isId(slug) && slug !== RESERVED ? slug : `topic-${questionId(title)}`;
}

function topicFiles({ id, title, part }: PackTopic): readonly TextFile[] {
  const { questions, groups } = part;
  return [
    { path: `${id}/notes.md`, text: notesText(title, part) },
    ...(questions.length === 0 ? [] : [{ path: `${id}/quiz.yaml`, text: quizText(questions) }]),
    ...(groups.length === 0 ? [] : [{ path: `${id}/cheatsheet.md`, text: cheatsheetText(title, groups) }]),
  ];
}
