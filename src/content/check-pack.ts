import type { Clean } from '../study/clean.js';
import type { Problem } from '../study/problem.js';
import { cleanLine } from '../text/clean.js';
import { reporterFor, sortProblems, TOP } from './fault.js';
import { parseAddedNotes } from './notes.js';
import { type PackManifest, parseManifest } from './pack-manifest.js';
import { MANIFEST, PATCHES } from './pack-stamps.js';
import type { PackSources } from './read-pack.js';
import { CROSS_RULES } from './rules/all.js';
import type { Library } from './rules/library.js';
import { finishTopic, parseTopic, type Topic, type TopicDraft, type TopicSource } from './topic.js';

/** What a pack may refer to: the topics and exam tasks that ship with the program. */
export interface Surroundings {
  /** The slugs of each topic's sections. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
  /** Tags of exam tasks. */
  readonly tasks: readonly string[];
}

/** A pack as far as it is without fault. */
export interface CheckedPack {
  readonly manifest: PackManifest | undefined;
  readonly topics: readonly Topic[];
  /** What is added to other topics, by their ids. */
  readonly patches: readonly TopicDraft[];
  /** Sorted by file and place. */
  readonly problems: readonly Problem[];
}

/** A look at a pack. */
export interface PackCheckOptions {
  readonly surroundings: Surroundings;
  /** Called before something of a folder is done that may take long: what stands in it may be made to. Empty: all of it. */
  readonly onFolder: (folder: string) => void;
  /** Folders that are not to be read, because they took too long. */
  readonly without: readonly string[];
}

/** Checks a pack by the grammar and by how its parts fit together, all faults at once. */
export function checkPack(sources: PackSources, options: PackCheckOptions): CheckedPack {
  const { surroundings, onFolder, without } = options;
  const isGivenUp = without.length > MOST_SLOW;
  const problems = [...sources.problems, ...without.map(tooSlow), ...(isGivenUp ? [TOO_MANY_SLOW] : [])];
  const { manifest: file } = sources;
  const isRead = (folder: string): boolean => {
    onFolder(folder);
    return !without.includes(folder) && (!isGivenUp || folder === MANIFEST);
  };
  const manifest = file && isRead(file.path) ? parseManifest(file, sources.folder, problems) : undefined;
  const drafts = sources.topics.flatMap((source) => (isRead(source.id) ? parseTopic(source, problems, 'pack') : []));
  const patches = sources.patches.flatMap((source) =>
    isRead(`${PATCHES}/${source.id}`) ? parsePatch(source, surroundings, problems) : [],
  );
  onFolder('');
  const library: Library = {
    drafts: [...drafts, ...patches],
    topicIds: [...new Set([...drafts.map(({ id }) => id), ...surroundings.topics.keys()])],
    tasks: surroundings.tasks,
    elsewhere: surroundings.topics,
  };
  const all = sortProblems([...problems, ...CROSS_RULES.flatMap((rule) => rule(library))]);
  const faulty = new Set(all.map(({ file }) => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : file)));
  return {
    manifest,
    topics: drafts
      .filter(({ id }) => !faulty.has(id))
      .flatMap((draft) => {
        onFolder(draft.id);
        return finishTopic(inFull(draft)) ?? [];
      }),
    patches: patches.filter(({ id }) => !faulty.has(`${PATCHES}/${id}`)),
    problems: all,
  };
}

/** A pack of nothing but slow folders must not hold a learner up for minutes: behind so many no more is read. */
const MOST_SLOW = 3;

const tooSlow = (folder: string): Problem => ({
  file: cleanLine(folder === MANIFEST ? folder : `${folder}/`),
  ...TOP,
  rule: 'too-slow',
  message: cleanLine('Reading this takes longer than 1.5 seconds, so it is left out; split it or make it plainer.'),
});

const TOO_MANY_SLOW: Problem = {
  file: MANIFEST as Clean,
  ...TOP,
  rule: 'too-slow',
  message:
    `More than ${MOST_SLOW} folders of this pack take so long, so nothing of it is read; mend these first.` as Clean,
};

/** A topic of one's own need not have a cheatsheet or a quiz. */
function inFull(draft: TopicDraft): TopicDraft {
  const file = draft.id;
  return { cheatsheet: { file, groups: [] }, quiz: { file, questions: [], isComplete: true }, ...draft };
}

function parsePatch(source: TopicSource, { topics }: Surroundings, problems: Problem[]): readonly TopicDraft[] {
  const base = topics.get(source.id);
  if (base === undefined) {
    const message = `There is no topic \`${source.id}\` to add to; name the folder like a topic of \`awsstudy list\`.`;
    reporterFor(`${PATCHES}/${source.id}/`, problems)(TOP, 'unknown-topic', message);
    return [];
  }
  const { notes: file, ...rest } = source;
  const draft = parseTopic(rest, problems, 'pack');
  const notes = file && parseAddedNotes(file, problems);
  for (const { slug, title, line } of notes?.outline.headings ?? []) {
    if (base.includes(slug)) {
      const message = `The topic has a heading \`${title}\` already; reword this one.`;
      reporterFor(file?.path ?? '', problems)({ line, column: 1 }, 'duplicate-section', message);
    }
  }
  return [{ ...draft, ...(notes && { notes }), base }];
}

/** The id of a question that a pack adds to a topic: the pack stands in it, so that two packs can't meet. */
export function addedQuestionId(pack: Clean, question: Clean): Clean {
  return `${pack}/${question}` as Clean;
}
