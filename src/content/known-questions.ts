import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardFacts, KnownQuestions } from '../study/card-facts.js';
import type { Question } from '../study/catalogue.js';
import { cardId } from '../study/id.js';
import { damaged, REFRESH_PACKS } from './damaged.js';

/** Where the questions stand among the compiled topics. */
const FILE = 'questions.json';

/** The file by topic and question: the answer key, the kind, then the exams, with blanks between. */
type StoredFacts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A topic as far as it is looked at here. */
interface QuestionsOf {
  readonly head: { readonly id: string };
  readonly questions: readonly Question[];
}

/** Gives the file of known questions: its name and its text. */
export function knownQuestionsFile(topics: readonly QuestionsOf[]): readonly [path: string, text: string] {
  const facts: StoredFacts = Object.fromEntries(
    topics.map(({ head, questions }) => [
      head.id,
      Object.fromEntries(questions.map(({ id, key, kind, exams }) => [id, [key, kind, ...examsOf(exams)].join(' ')])),
    ]),
  );
  return [FILE, JSON.stringify(facts)];
}

/** Gives the exams of some exam tasks, each once: of `saa-c03/d1/1.2` it is `saa-c03`. */
function examsOf(tasks: readonly string[]): readonly string[] {
  return [...new Set(tasks.map((task) => task.slice(0, task.indexOf('/'))))];
}

/** Compiled topics with the digest of their questions. */
export interface CompiledQuestions {
  readonly folder: string;
  readonly digest: string;
}

/**
 * Opens the known questions of the topics that ship with the program and of packs; the files are read when they are
 * asked for.
 */
export function openKnownQuestions(
  shipped: CompiledQuestions,
  packs: () => readonly CompiledQuestions[] = () => [],
): KnownQuestions {
  let facts: ReadonlyMap<string, CardFacts> | undefined;
  return {
    get digest() {
      return [shipped, ...packs()].map(({ digest }) => digest).join(' ');
    },
    load: () => {
      facts ??= packs().reduce(
        (known, { folder }) => addFacts(known, readFacts(folder, REFRESH_PACKS)),
        addFacts(new Map(), readFacts(shipped.folder)),
      );
      return facts;
    },
  };
}

function readFacts(folder: string, advice?: string): StoredFacts {
  try {
    return JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as StoredFacts;
  } catch (cause) {
    throw damaged(FILE, cause, advice);
  }
}

/** Most questions are of a few kinds and sets of exams, which they share: making 1,700 lists costs a start 5 ms. */
function addFacts(facts: Map<string, CardFacts>, stored: StoredFacts): Map<string, CardFacts> {
  const shared = new Map<string, Omit<CardFacts, 'key'>>();
  for (const [topic, questions] of Object.entries(stored)) {
    const start = cardId(topic, '');
    for (const [question, text] of Object.entries(questions)) {
      const end = text.indexOf(' ');
      const words = text.slice(end + 1);
      const rest = shared.get(words) ?? kindAndExams(words);
      shared.set(words, rest);
      facts.set(start + question, { key: text.slice(0, end), ...rest });
    }
  }
  return facts;
}

function kindAndExams(words: string): Omit<CardFacts, 'key'> {
  const [kind = '', ...exams] = words.split(' ');
  return { kind, exams };
}
