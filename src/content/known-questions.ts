import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardFacts, KnownQuestions } from '../study/card-facts.js';
import { cardId } from '../study/id.js';
import { damaged } from './damaged.js';
import type { Topic } from './topic.js';

/** Where the questions stand among the compiled topics. */
const FILE = 'questions.json';

/** The file by topic and question: the answer key, then the exams, with blanks between. */
type StoredFacts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Gives the file of known questions: its name and its text. */
export function knownQuestionsFile(topics: readonly Topic[]): readonly [path: string, text: string] {
  const facts: StoredFacts = Object.fromEntries(
    topics.map(({ head, questions }) => [
      head.id,
      Object.fromEntries(questions.map(({ id, key, exams }) => [id, [key, ...examsOf(exams)].join(' ')])),
    ]),
  );
  return [FILE, JSON.stringify(facts)];
}

/** Gives the exams of some exam tasks, each once: of `saa-c03/d1/1.2` it is `saa-c03`. */
function examsOf(tasks: readonly string[]): readonly string[] {
  return [...new Set(tasks.map((task) => task.slice(0, task.indexOf('/'))))];
}

/** Opens the known questions of compiled topics; the file is read when they are asked for. */
export function openKnownQuestions(folder: string, digest: string): KnownQuestions {
  return { digest, load: () => factsOf(readFacts(folder)) };
}

function readFacts(folder: string): StoredFacts {
  try {
    return JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as StoredFacts;
  } catch (cause) {
    throw damaged(FILE, cause);
  }
}

function factsOf(stored: StoredFacts): ReadonlyMap<string, CardFacts> {
  const facts = new Map<string, CardFacts>();
  for (const [topic, questions] of Object.entries(stored)) {
    for (const [question, text] of Object.entries(questions)) {
      const [key = '', ...exams] = text.split(' ');
      facts.set(cardId(topic, question), { key, exams });
    }
  }
  return facts;
}
