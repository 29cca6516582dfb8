import type { LibraryRule } from './library.js';
import { bannedOption, believed, chooseCount, optionCount } from './options.js';
import { whyRepeated, whyShort } from './reasons.js';
import { aliasConflict, deadLinks, unknownRelated, unknownSection, unknownTask } from './references.js';
import { sectionWithoutQuestion } from './sections.js';
import { recallShare, rightLongest, rightPosition, scenarioShare } from './shares.js';
import { answerInStem, similarStems } from './stems.js';
import { fewCommands, fewQuestions, notesLength } from './volume.js';

/** How topics fit together: what any set of topics must keep. */
export const CROSS_RULES: readonly LibraryRule[] = [
  unknownSection,
  unknownTask,
  deadLinks,
  unknownRelated,
  aliasConflict,
];

/** What makes a topic good: kept by the topics that ship with the program. */
export const QUALITY_RULES: readonly LibraryRule[] = [
  rightLongest,
  rightPosition,
  recallShare,
  scenarioShare,
  optionCount,
  bannedOption,
  chooseCount,
  whyShort,
  whyRepeated,
  similarStems,
  answerInStem,
  sectionWithoutQuestion,
  believed,
  fewQuestions,
  fewCommands,
  notesLength,
];
