import type { Question } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { COMPUTED, type FixedQuestion } from './card-sides.js';
import type { ExportText, ExportTopic, NotWritten } from './export-topic.js';

/** A question in another format, or why that can't say it. */
export type Said = { readonly text: Clean } | { readonly reason: Clean };

/** Writes a question of a topic. */
export type Say = (question: FixedQuestion, topic: ExportTopic) => Said;

/** Says that a format has nothing for a question. */
export function cannotSay(reason: string): Said {
  return { reason: reason as Clean };
}

/** What stands around the questions of a format. */
export interface Frame {
  /** What stands above the questions of a topic; none of it where none of them is written. */
  readonly heading: (topic: ExportTopic) => string;
  readonly between: string;
}

/** Writes the questions of topics, and names those that the format can't say. */
export function topicsText(topics: readonly ExportTopic[], frame: Frame, say: Say): ExportText {
  const texts: string[] = [];
  const left: NotWritten[] = [];
  let written = 0;
  for (const topic of topics) {
    const said = topic.questions.map((question) => ({ question, ...saidOf(question, topic, say) }));
    const taken = said.flatMap((one) => ('text' in one ? [one.text] : []));
    for (const one of said) {
      if ('reason' in one) {
        left.push({ id: `${topic.head.id}:${one.question.id}` as Clean, reason: one.reason });
      }
    }
    written += taken.length;
    texts.push(...(taken.length === 0 ? [] : [frame.heading(topic) + taken.join(frame.between)]));
  }
  return { text: texts.map((text) => `${text}\n`).join(frame.between.slice(1)) as Clean, written, left };
}

function saidOf(question: Question, topic: ExportTopic, say: Say): Said {
  return question.kind === 'generated' ? { reason: COMPUTED } : say(question, topic);
}
