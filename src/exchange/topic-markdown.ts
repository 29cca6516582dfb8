import type { CheatsheetGroup, Option, Question, ShortKey } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { meaningOf } from '../text/cheatsheet-text.js';
import { COMPUTED } from './card-sides.js';
import type { ExportText, ExportTopic, NotWritten } from './export-topic.js';

/** Gives everything of a topic to read or print: its notes, commands, and questions with their answers. */
export function topicMarkdown({ head, notes, cheatsheet, questions }: ExportTopic): ExportText {
  const fixed = questions.filter(({ kind }) => kind !== 'generated');
  const left = questions
    .filter(({ kind }) => kind === 'generated')
    .map(
      ({ id }): NotWritten => ({
        id: `${head.id}:${id}` as Clean,
        reason: COMPUTED,
      }),
    );
  const parts = [
    `# ${head.title}`,
    head.summary,
    ...notes.sections.map(({ markdown }) => markdown.trim()),
    ...(cheatsheet.groups.length === 0 ? [] : ['## Commands', ...cheatsheet.groups.map(groupMarkdown)]),
    ...(fixed.length === 0 ? [] : ['## Questions', ...fixed.map(questionMarkdown)]),
  ];
  const commands = cheatsheet.groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const text = `${parts.filter((part) => part !== '').join('\n\n')}\n` as Clean;
  return { text, written: fixed.length + commands, left };
}

function groupMarkdown({ title, entries }: CheatsheetGroup): string {
  const lines = entries.map((entry) => `- ${meaningOf(entry)}:\n  ${inBackticks(entry.command)}`);
  return `### ${title}\n\n${lines.join('\n')}`;
}

/** Code that holds a backtick stands between two of them. */
function inBackticks(code: string): string {
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}

function questionMarkdown(question: Question): string {
  const { stem, hint, source } = question;
  const [first, ...more] = stem.split('\n');
  return [
    `### ${first}`,
    ...(more.length === 0 ? [] : [brokenLines(more.join('\n').trim())]),
    answerMarkdown(question),
    ...(hint === undefined ? [] : [`Hint: ${hint}`]),
    ...(source === undefined ? [] : [`Source: <${source}>`]),
  ].join('\n\n');
}

function answerMarkdown(question: Question): string {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.map(optionMarkdown).join('\n');
    case 'short':
      return `${expectedText(question.expected)}\n\n${question.why}`;
    case 'card':
      return brokenLines(question.answer);
    case 'command':
      return `${question.answers.map((answer) => `- ${inBackticks(answer)}`).join('\n')}\n\n${question.why}`;
    case 'order':
      return `${question.steps.map(({ text }, index) => `${index + 1}. ${text}`).join('\n')}\n\n${question.why}`;
    case 'match':
      return question.pairs.map(({ left, right, why }) => `- ${left} → ${right}  \n  ${why}`).join('\n');
    case 'generated':
      return '';
  }
}

/** Lines of a paragraph run into one where they are not broken. */
function brokenLines(text: string): string {
  return text.replace(/(?<!\n)\n(?!\n)/g, '  \n');
}

/** A right option is ticked; its reason stands on a line of its own. */
function optionMarkdown({ text, correct, why }: Option): string {
  return `- [${correct ? 'x' : ' '}] ${text}  \n  ${why}`;
}

function expectedText(expected: ShortKey): string {
  return expected.form === 'text'
    ? expected.answers.map((answer) => `- ${answer}`).join('\n')
    : `- ${[expected.number, expected.unit].filter((part) => part !== undefined).join(' ')}`;
}
