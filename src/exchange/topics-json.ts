import type { Clean } from '../study/clean.js';
import { JSON_FORMAT } from './awsstudy.js';
import type { ExportText, ExportTopic } from './export-topic.js';
import { questionFields } from './question-fields.js';

/** Gives everything of topics as JSON; docs/json.md describes it. */
export function topicsJson(topics: readonly ExportTopic[]): ExportText {
  const document = { format: JSON_FORMAT, topics: topics.map(topicFields) };
  const written = topics.flatMap(({ cheatsheet, questions }) => [
    ...cheatsheet.groups.flatMap(({ entries }) => entries),
    ...questions,
  ]).length;
  return { text: `${JSON.stringify(document, undefined, 2)}\n` as Clean, written, left: [] };
}

function topicFields({ head, notes, cheatsheet, questions }: ExportTopic): object {
  const { id, title, summary, category, aliases, related, checked, sources } = head;
  const about = { id, title, summary, category, aliases, related, checked, sources };
  return { ...about, sections: notes.sections, groups: cheatsheet.groups, questions: questions.map(questionFields) };
}
