import type { CheatsheetEntry } from './catalogue.js';
import type { Clean } from './clean.js';

/** A command with the group it stands in. */
export interface GroupedCommand extends CheatsheetEntry {
  /** Id of the topic. */
  readonly topic: Clean;
  /** Title of the group; among several topics that of the topic in front. */
  readonly group: Clean;
}

/** Gives the words of a filter, in lower case. */
export function filterWords(filter: string): readonly string[] {
  return filter.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Gives the commands in whose meaning, command or group every word occurs, be it within a word. */
export function filterCommands(
  commands: readonly GroupedCommand[],
  words: readonly string[],
): readonly GroupedCommand[] {
  return commands.filter((command) => {
    const text = searchedText(command);
    return words.every((word) => text.includes(word));
  });
}

/** A mark counts as part of the meaning, as it is shown: `destructive` finds what destroys. */
function searchedText({ meaning, mark, command, group }: GroupedCommand): string {
  return `${meaning} (${mark ?? ''})\n${command}\n${group}`.toLowerCase();
}
