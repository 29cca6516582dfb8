import type { Clean } from '../study/clean.js';
import { isId, slugOf } from '../study/id.js';
import type { Deck, DeckTopic } from './deck.js';
import { type DeckPart, partsOf } from './deck-parts.js';
import { freshName } from './fresh-name.js';
import { cheatsheetText, groupText, notesText, questionText, quizText } from './pack-texts.js';
import { oneLine } from './source-text.js';
import type { TextFile } from './text-file.js';
import { yamlLines } from './yaml-text.js';

/** The most characters of a title. */
const LONGEST_TITLE = 60;
const LONGEST_SLUG = 50;
/** A folder of this name adds to other topics. */
const RESERVED = 'patches';
const SIZES = { question: bytesOf(questionText), group: bytesOf(groupText) };

function bytesOf<Thing>(textOf: (thing: Thing) => string): (thing: Thing) => number {
  return (thing) => Buffer.byteLength(textOf(thing));
}

/** A topic of a pack, before it is written. */
export interface PackTopic {
  readonly id: string;
  readonly title: Clean;
  readonly part: DeckPart;
}

/** Gives the topics that a deck becomes: one that no file can hold becomes several. */
export function packTopics(deck: Deck): readonly PackTopic[] {
  const ids = new Set<string>();
  return deck.topics.flatMap((topic) =>
    partsOf(topic, SIZES).map((part, index) => ({
      id: freshName(slugOfTitle(topic.title), ids),
      title: titleOfPart(topic, index + 1),
      part,
    })),
  );
}

/** Gives the files of a pack with what a deck holds: pack.yaml, and a folder for each topic. */
export function packFiles(name: string, title: Clean, deck: Deck): readonly TextFile[] {
  const manifest = yamlLines({ format: 1, name, title: shortTitle(title) }).join('\n');
  return [{ path: 'pack.yaml', text: `${manifest}\n` as Clean }, ...packTopics(deck).flatMap(topicFiles)];
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

function slugOfTitle(title: Clean): string {
  const slug = slugOf(title).slice(0, LONGEST_SLUG).replace(/-$/, '');
  return isId(slug) && slug !== RESERVED ? slug : 'topic';
}

function topicFiles({ id, title, part }: PackTopic): readonly TextFile[] {
  const { questions, groups } = part;
  return [
    { path: `${id}/notes.md`, text: notesText(title, part) },
    ...(questions.length === 0 ? [] : [{ path: `${id}/quiz.yaml`, text: quizText(questions) }]),
    ...(groups.length === 0 ? [] : [{ path: `${id}/cheatsheet.md`, text: cheatsheetText(title, groups) }]),
  ];
}
