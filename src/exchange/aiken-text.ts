import type { Clean } from '../study/clean.js';
import type { FixedQuestion } from './card-sides.js';
import type { ExportText, ExportTopic } from './export-topic.js';
import { letterOf } from './letters.js';
import { oneLine } from './source-text.js';
import { cannotSay, type Said, topicsText } from './writing.js';

/** Writes questions with one right option; reasons, hints and sources have no place in this format. */
export function aikenText(topics: readonly ExportTopic[]): ExportText {
  return topicsText(topics, { heading: () => '', between: '\n\n' }, said);
}

const ONE_RIGHT = 'Aiken has only questions with one right option';

function said(question: FixedQuestion): Said {
  if (question.kind !== 'single' && question.kind !== 'true-false') {
    return cannotSay(ONE_RIGHT);
  }
  const right = question.options.findIndex((option) => option.correct);
  const lines = [
    oneLine(question.stem),
    ...question.options.map(({ text }, index) => `${letterOf(index)}. ${text}`),
    `ANSWER: ${letterOf(right)}`,
  ];
  return { text: lines.join('\n') as Clean };
}
