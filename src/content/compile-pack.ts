import { createHash } from 'node:crypto';
import type { CheatsheetGroup, Question, SectionText } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { cleanLine } from '../text/clean.js';
import type { NotesFlow } from '../text/flow.js';
import { countCommands } from './cheatsheet.js';
import { addedQuestionId, type CheckedPack } from './check-pack.js';
import { type CompiledFile, compileCatalogue, flowSections, jsonFile } from './compile.js';
import { knownQuestionsFile } from './known-questions.js';
import type { PackManifest } from './pack-manifest.js';
import { PATCHES } from './pack-stamps.js';
import { buildSearchIndex } from './search-index.js';
import { searchLines } from './search-lines.js';
import { plainSections, type Topic, type TopicDraft } from './topic.js';

/** What a pack adds to a topic of the program, as it is compiled. */
export interface CompiledPatch {
  readonly sections: readonly SectionText[];
  readonly flow: NotesFlow['sections'];
  readonly groups: readonly CheatsheetGroup[];
  readonly questions: readonly Question[];
}

/** How much a pack adds to a topic. */
export interface PatchCounts {
  readonly commands: number;
  readonly questions: number;
}

/** A pack, compiled. */
export interface CompiledPackFiles {
  readonly files: readonly CompiledFile[];
  /** Changes when any question comes, goes or gets another key. */
  readonly digest: string;
  /** By the ids of the topics that are added to. */
  readonly patches: Readonly<Record<string, PatchCounts>>;
}

/** Gives the compiled form of a pack: that of the program's own topics, and beside it what it adds to these. */
export function compilePack(
  { name }: PackManifest,
  pack: CheckedPack,
  onFolder: (folder: string) => void,
): CompiledPackFiles {
  const own = new Set(pack.topics.map(({ head }) => head.id));
  const topics = pack.topics.map((topic) => inPack(topic, name, own));
  const patches = pack.patches.map((draft) => {
    onFolder(`${PATCHES}/${draft.id}`);
    return { topic: cleanLine(draft.id), patch: compilePatch(draft, name) };
  });
  const onTopic = (id: string): void => onFolder(id.slice(name.length + 1));
  const catalogue = compileCatalogue(topics, [], onTopic).filter(({ path }) => path !== 'questions.json');
  onFolder('');
  const added = patches.map(({ topic, patch }) => ({ head: { id: topic }, questions: patch.questions }));
  const [path, known] = knownQuestionsFile([...topics, ...added]);
  const lines = searchLines([
    ...topics,
    ...patches.map(({ topic, patch }) => ({
      head: { id: topic, title: topic, aliases: [] },
      sections: patch.sections,
      cheatsheet: { title: topic, groups: patch.groups },
    })),
  ]);
  return {
    files: [
      ...catalogue,
      { path, bytes: new TextEncoder().encode(known) },
      { path: 'search.bin', bytes: buildSearchIndex(lines) },
      ...patches.map(({ topic, patch }) => jsonFile(`${PATCHES}/${topic}.json`, patch)),
    ],
    digest: createHash('sha256').update(known).digest('hex').slice(0, 16),
    patches: Object.fromEntries(
      patches.map(({ topic, patch }) => [topic, { commands: countCommands(patch), questions: patch.questions.length }]),
    ),
  };
}

/** Gives a topic the ids that it has beside those of the program. */
function inPack(topic: Topic, pack: Clean, own: ReadonlySet<string>): Topic {
  const qualified = (id: Clean): Clean => `${pack}/${id}` as Clean;
  const related = topic.head.related.map((id) => (own.has(id) ? qualified(id) : id));
  return { ...topic, head: { ...topic.head, id: qualified(topic.head.id), related } };
}

function compilePatch({ notes, cheatsheet, quiz }: TopicDraft, pack: Clean): CompiledPatch {
  const markdown = notes?.markdown ?? '';
  return {
    sections: plainSections(markdown),
    flow: flowSections(markdown),
    groups: cheatsheet?.groups ?? [],
    questions: (quiz?.questions ?? []).map(({ question }) => ({
      ...question,
      id: addedQuestionId(pack, question.id),
    })),
  };
}
