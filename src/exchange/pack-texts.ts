import type { CheatsheetGroup } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { slugOf } from '../study/id.js';
import { meaningOf } from '../text/cheatsheet-text.js';
import { counted } from '../text/lines.js';
import { type DeckQuestion, QUESTIONS_SECTION } from './deck.js';
import type { DeckPart } from './deck-parts.js';
import { questionFields } from './question-fields.js';
import { oneLine } from './source-text.js';
import { yamlLines } from './yaml-text.js';

/** Gives quiz.yaml with some questions. */
export function quizText(questions: readonly DeckQuestion[]): Clean {
  return `questions:\n${questions.map(questionText).join('\n')}` as Clean;
}

/** Gives a question as it stands in quiz.yaml. */
export function questionText(question: DeckQuestion): string {
  const lines = inOneLine({ ...questionFields(question), section: sectionOf(question) }) as object;
  const fields = question.kind === 'card' ? { ...lines, stem: question.stem, answer: question.answer } : lines;
  return `${yamlLines(fields)
    .map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)
    .join('\n')}\n`;
}

/** A question stands under a heading of the notes. */
function sectionOf({ section }: DeckQuestion): string {
  const slug = slugOf(section);
  return slug === '' ? QUESTIONS_SECTION : slug;
}

/** Gives a value with each text in it on one line, as quiz.yaml wants them of all but the sides of cards. */
function inOneLine(value: unknown): unknown {
  if (typeof value === 'string') {
    return oneLine(value);
  }
  if (Array.isArray(value)) {
    return value.map(inOneLine);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOneLine(inner)]))
    : value;
}

/** Gives cheatsheet.md with some groups of commands. */
export function cheatsheetText(title: Clean, groups: readonly CheatsheetGroup[]): Clean {
  return `# ${title}\n\n${groups.map(groupText).join('\n')}` as Clean;
}

/** Gives a group as it stands in cheatsheet.md. */
export function groupText({ title, entries }: CheatsheetGroup): string {
  const lines = entries.map((entry) => `- ${meaningOf(entry)}:\n${commandText(entry.command)}\n`);
  return `## ${title === '' ? 'Commands' : title}\n\n${lines.join('')}`;
}

/** A command that holds a backtick goes into a fence. */
function commandText(command: string): string {
  return command.includes('`') ? `\n  \`\`\`bash\n  ${command}\n  \`\`\`\n` : `  \`${command}\``;
}

/** Gives notes.md: what the topic is called, and a heading for each section that its questions name. */
export function notesText(title: Clean, { questions, groups }: DeckPart): Clean {
  const commands = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const holds = [
    ...(questions.length === 0 ? [] : [counted(questions.length, 'question')]),
    ...(commands === 0 ? [] : [counted(commands, 'command')]),
  ];
  const front = yamlLines({ title, summary: `${holds.join(' and ')}, imported.` });
  const sections = questions.length === 0 ? ['commands'] : [...new Set(questions.map(sectionOf))];
  const text = sections.map((slug) => `\n${sectionText(slug)}`).join('');
  return `---\n${front.join('\n')}\n---\n${text}` as Clean;
}

const NO_NOTES = 'What was imported has no notes. Write them here if you like.';

/** A heading is worded so that it has the slug that the questions name. */
function sectionText(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return `## ${words.charAt(0).toUpperCase()}${words.slice(1)}\n\n${NO_NOTES}\n`;
}
