import type { Clean } from '../study/clean.js';
import { cardSides } from './card-sides.js';
import type { ExportText, ExportTopic } from './export-topic.js';
import { asCardLines } from './hashcards-blocks.js';
import { topicsText } from './writing.js';

/** Writes the questions of a topic as cards with two sides; the file is the deck. */
export function hashcardsText(topic: ExportTopic): ExportText {
  const heading = ({ head }: ExportTopic): string => `---\nname = ${JSON.stringify(head.title)}\n---\n\n`;
  return topicsText([topic], { heading, between: '\n\n' }, (question) => {
    const { front, back } = cardSides(question);
    return { text: `Q: ${asCardLines(front)}\nA: ${asCardLines(back)}` as Clean };
  });
}
