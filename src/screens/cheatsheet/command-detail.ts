import type { Clean } from '../../study/clean.js';
import type { GroupedCommand } from '../../study/command-filter.js';
import type { LinePart } from '../../study/drills/anatomy-part.js';

/** What is told of a command beside its meaning. */
export interface CommandDetail {
  readonly parts: readonly LinePart[];
  /** What it does, by name: `aws s3 sync`. */
  readonly operation: Clean;
  /** Stems of the topic's questions that ask for a command which does the same. */
  readonly questions: readonly Clean[];
  /** Whether the topic has questions that ask for a command. */
  readonly hasDrills: boolean;
}

/** Tells more of a command; it is asked when the command is shown, and again with every frame. */
export type DetailOf = (command: GroupedCommand) => CommandDetail;
