import type { ChoiceQuestion, MatchQuestion, ShortQuestion } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { cardId } from '../study/id.js';
import type { FixedQuestion } from './card-sides.js';
import type { ExportText, ExportTopic } from './export-topic.js';
import { escapedGift } from './gift-escape.js';
import { labelsOf } from './labels.js';
import { withSource } from './source-line.js';
import { cannotSay, type Said, topicsText } from './writing.js';

/**
 * Writes questions as GIFT, a category for each topic. The arrow `->` becomes `→` in answers, where it would join pairs.
 * Hints have no place in this format: as comments they come back to us. The ids of options come from their texts.
 */
export function giftText(topics: readonly ExportTopic[]): ExportText {
  const heading = ({ head }: ExportTopic): string => `$CATEGORY: awsstudy/${head.title.replaceAll('/', '//')}\n\n`;
  return topicsText(topics, { heading, between: '\n\n' }, (question, topic) => {
    const answers = answersOf(question);
    return 'text' in answers ? { text: framed(question, topic, answers.text) } : answers;
  });
}

function framed(question: FixedQuestion, { head }: ExportTopic, answers: Clean): Clean {
  const marks = [`[id:${cardId(head.id, question.id)}]`, ...labelsOf(question).map((label) => `[tag:${label}]`)];
  const unit = unitOf(question);
  const lines = [
    `// ${marks.join(' ')}`,
    ...(question.hint === undefined ? [] : [`// Hint: ${question.hint}`]),
    ...(unit === undefined ? [] : [`// Unit: ${unit}`]),
    `::${question.id}::[markdown]${escapedGift(`${question.stem}${unitEnding(unit)}`)} {${answers}}`,
  ];
  return lines.join('\n') as Clean;
}

function unitOf(question: FixedQuestion): Clean | undefined {
  return question.kind === 'short' && question.expected.form === 'number' ? question.expected.unit : undefined;
}

/** Gives what a stem says of the unit that its number has. */
export function unitEnding(unit: string | undefined): string {
  return unit === undefined ? '' : ` (in ${unit})`;
}

function answersOf(question: FixedQuestion): Said {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { text: `\n${choiceLines(question)}${general('', question)}\n` as Clean };
    case 'true-false':
      return { text: trueFalse(question) };
    case 'short':
      return short(question);
    case 'match':
      return { text: match(question) };
    case 'card':
      return { text: general(question.answer, question) };
    case 'order':
      return cannotSay('GIFT has no questions about an order');
    case 'command':
      return cannotSay('GIFT compares answers letter by letter, and a command can be typed in many ways');
  }
}

/** Gives what is said after every answer, and the source. */
function general(why: string, { source }: FixedQuestion): Clean {
  const text = withSource(why, source);
  return (text === '' ? '' : `####${unformatted(text)}${inBraces(text)}`) as Clean;
}

function inBraces(text: string): string {
  return escapedGift(text.replaceAll('->', '→'));
}

function choiceLines({ kind, options }: ChoiceQuestion): string {
  const share = 100 / options.filter((option) => option.correct).length;
  const lines = options.map(({ text, correct, why }) => {
    const weight = correct ? Number(share.toFixed(5)) : -100;
    const sign = kind === 'multiple' ? `~%${weight}%` : `${correct ? '=' : '~'}${plainWeight(text, correct)}`;
    return `\t${sign}${unformatted(text)}${inBraces(text)}#${unformatted(why)}${inBraces(why)}`;
  });
  return lines.join('\n');
}

/** A text that begins like a weight needs one in front of it. */
function plainWeight(text: string, correct: boolean): string {
  return text.startsWith('%') ? `%${correct ? 100 : 0}%` : '';
}

/** A text that begins like the mark of a format needs one in front of it. */
function unformatted(text: string): string {
  return text.startsWith('[') ? '[markdown]' : '';
}

/** The first reason is for whoever takes the wrong one. */
function trueFalse(question: ChoiceQuestion): Clean {
  const whys = (correct: boolean): string =>
    question.options
      .filter((option) => option.correct === correct)
      .map(({ why }) => `#${unformatted(why)}${inBraces(why)}`)
      .join('');
  const isTrue = question.options.some(({ id, correct }) => correct && id === 'true');
  return `${isTrue ? 'TRUE' : 'FALSE'}${whys(false)}${whys(true)}${general('', question)}` as Clean;
}

const PLAIN_NUMBER = /^-?[0-9]{1,15}(?:\.[0-9]{1,15})?$/;

function short(question: ShortQuestion): Said {
  const { expected, why } = question;
  if (expected.form === 'text') {
    // Moodle takes a `*` for any text.
    const answers = expected.answers.map((answer) => answer.replaceAll('*', '\\*'));
    const lines = answers.map((answer) => `=${plainWeight(answer, true)}${unformatted(answer)}${inBraces(answer)}`);
    return { text: `${lines.join(' ')}${general(why, question)}` as Clean };
  }
  const figures = [expected.number, expected.tolerance].map(String);
  return figures.every((figure) => PLAIN_NUMBER.test(figure))
    ? { text: `#${figures.join(':')}${general(why, question)}` as Clean }
    : cannotSay('GIFT has no place for a number that long');
}

function match(question: MatchQuestion): Clean {
  const side = (text: string): string => `${unformatted(text)}${inBraces(text)}`;
  const lines = question.pairs.map(({ left, right }) => `\t=${side(left)} -> ${inBraces(right)}`);
  const whys = question.pairs.map(({ why }) => why).join('\n');
  return `\n${lines.join('\n')}${general(whys, question)}\n` as Clean;
}
