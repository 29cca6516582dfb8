import { helpLines } from '../../ui/help-lines.js';
import { examPartLines } from './exam-part.js';
import { memoryPartLines } from './memory-part.js';
import { overviewLines } from './overview-part.js';
import type { Part } from './part.js';
import type { PartSetting } from './part-setting.js';
import type { StatisticsFacts, TaughtPlace } from './statistics-facts.js';
import { PART_CONTEXTS, type PartName, type StatisticsState, shownPart } from './statistics-state.js';
import { topicEntries } from './topic-entries.js';
import { topicsPart } from './topics-part.js';
import { weakEntries } from './weak-entries.js';
import { weakPart } from './weak-part.js';

type SetPart = (state: StatisticsState, facts: StatisticsFacts, setting: PartSetting) => Part;

const TOP = { first: 0, last: 0 };

const PART_SETTERS: Readonly<Record<PartName | 'help', SetPart>> = {
  overview: (_state, facts, setting) => ({ lines: overviewLines(facts, setting), focus: TOP }),
  topics: topicsPart,
  exam: ({ exam }, facts, setting) => ({ lines: examPartLines(exam, facts, setting), focus: TOP }),
  memory: (_state, facts, setting) => ({ lines: memoryPartLines(facts, setting), focus: TOP }),
  weak: weakPart,
  help: ({ part }, _facts, setting) => ({ lines: helpLines(PART_CONTEXTS[part], setting), focus: TOP }),
};

/** Sets what is on the screen. */
export function setPart(state: StatisticsState, facts: StatisticsFacts, setting: PartSetting): Part {
  return PART_SETTERS[shownPart(state)](state, facts, setting);
}

/** Gives the places that the lines of a list are about; nothing where what is shown is read and not chosen from. */
export function placesOf(
  state: StatisticsState,
  facts: StatisticsFacts,
): readonly (TaughtPlace | undefined)[] | undefined {
  switch (shownPart(state)) {
    case 'topics':
      return topicEntries(state, facts).map(({ place }) => place);
    case 'weak':
      return weakEntries(facts).map(({ place }) => place);
    case 'overview':
    case 'exam':
    case 'memory':
    case 'help':
      return undefined;
  }
}

/** Gives the place under the cursor; nothing where there is none. */
export function selectedPlace(state: StatisticsState, facts: StatisticsFacts): TaughtPlace | undefined {
  const places = placesOf(state, facts) ?? [];
  return places[Math.min(state.cursors[state.part], places.length - 1)];
}
