import type { Clean } from '../study/clean.js';
import { cardId } from '../study/id.js';
import { choiceBack, choiceFront } from './anki-choice.js';
import { hintHtml } from './anki-note.js';
import { type CardSides, cardSides, type FixedQuestion } from './card-sides.js';
import type { ExportText, ExportTopic } from './export-topic.js';
import { escapedHtml, htmlOf } from './html.js';
import { labelsOf } from './labels.js';
import { splitSource } from './source-line.js';
import { topicsText } from './writing.js';

const HEADER = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#notetype column:2',
  '#deck column:3',
  '#tags column:6',
  '',
].join('\n');

/**
 * Writes questions as notes of Anki's type Basic, a deck for each topic. The id of the card is the note's guid, so that
 * importing again changes the notes that are there and adds no second ones.
 */
export function ankiText(topics: readonly ExportTopic[]): ExportText {
  const { text, ...rest } = topicsText(topics, { heading: () => '', between: '\n' }, (question, topic) => ({
    text: row(question, topic),
  }));
  return { ...rest, text: `${HEADER}${text}` as Clean };
}

function row(question: FixedQuestion, { head }: ExportTopic): Clean {
  const { front, back } = fieldsOf(question);
  const hint = question.hint === undefined ? '' : hintHtml(question.hint);
  const fields = [
    cardId(head.id, question.id),
    'Basic',
    `awsstudy::${head.title.replaceAll('::', ': ')}`,
    front + hint,
    back,
    labelsOf(question).join(' '),
  ];
  return fields.map(quoted).join('\t') as Clean;
}

function fieldsOf(question: FixedQuestion): CardSides {
  const { front, back } = cardSides(question);
  const { text, source } = splitSource(back);
  const isChoice = 'options' in question;
  const told = isChoice ? choiceBack(question) : htmlOf(text);
  const page = source === undefined ? '' : sourceHtml(source, isChoice ? '' : '<br><br>');
  return { front: isChoice ? choiceFront(question) : htmlOf(front), back: `${told}${page}` as Clean };
}

function sourceHtml(source: Clean, between: string): string {
  const url = escapedHtml(source);
  return `${between}Source: <a href="${url}">${url}</a>`;
}

function quoted(field: string): string {
  return /["\t\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
