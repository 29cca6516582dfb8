import { readCatalogue } from '../../../src/content/check.js';
import { readTopics } from '../../../src/content/read-folder.js';
import type { GroupedCommand } from '../../../src/study/command-filter.js';

/** The commands of all shipped cheatsheets, as `explain` gets them. */
export const SHEETS: readonly GroupedCommand[] = readCatalogue(readTopics('topics')).topics.flatMap(
  ({ head, cheatsheet }) =>
    cheatsheet.groups.flatMap(({ title, entries }) =>
      entries.map((entry) => ({ ...entry, topic: head.id, group: title })),
    ),
);
