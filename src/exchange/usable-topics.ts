import type { Problem } from '../study/problem.js';
import { cleanLine } from '../text/clean.js';
import type { ImportedTopic } from '../text/import-text.js';
import type { PackTopic } from './pack-files.js';

/** Gives the topics of a pack, with the pack in front, without those that a fault keeps out of it. */
export function usableTopics(
  pack: string,
  topics: readonly PackTopic[],
  problems: readonly Problem[],
): readonly ImportedTopic[] {
  return topics
    .filter(({ id }) => !problems.some(({ file }) => file.startsWith(`${id}/`)))
    .map(({ id, part }) => ({
      id: cleanLine(`${pack}/${id}`),
      questions: part.questions.length,
      commands: part.groups.reduce((sum, { entries }) => sum + entries.length, 0),
    }));
}
