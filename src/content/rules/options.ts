import { choicesOf, quizRule } from './library.js';

/** How many options a question of a kind has. */
const OPTION_COUNTS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  single: [4, 4],
  multiple: [5, 6],
};

/** Refuses a single without four options and a multiple without five or six. */
export const optionCount = quizRule(({ entries }) => {
  for (const { question, reportAt } of choicesOf(entries)) {
    const [least, most] = OPTION_COUNTS[question.kind] ?? [0, Number.POSITIVE_INFINITY];
    const count = question.options.length;
    if (count < least || count > most) {
      const wanted = least === most ? `${least}` : `${least} or ${most}`;
      reportAt(['options'], 'option-count', `This ${question.kind} question has ${count} options; give it ${wanted}.`);
    }
  }
});

const BANNED =
  /^(?:(?:all|none|any) of (?:the |these |those )?(?:above|these|those|options|answers)\b|both [a-f] and [a-f]\b|(?:either |neither )?[a-f] (?:and|or|nor) [a-f]\b)/i;

/** Refuses options that speak of the other options; the program shuffles them. */
export const bannedOption = quizRule(({ entries }) => {
  for (const { question, reportAt } of choicesOf(entries)) {
    question.options.forEach(({ text }, index) => {
      if (BANNED.test(text)) {
        const message = `The option \`${text}\` speaks of other options; write one that stands on its own.`;
        reportAt(['options', index, 'text'], 'banned-option', message);
      }
    });
  }
});

const NUMBER_WORDS: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Refuses a multiple whose stem doesn't say how many are right. */
export const chooseCount = quizRule(({ entries }) => {
  for (const { question, reportAt } of choicesOf(entries)) {
    const right = question.options.filter((option) => option.correct).length;
    if (question.kind === 'multiple' && !saysCount(question.stem, right)) {
      const words = (NUMBER_WORDS[right] ?? String(right)).toUpperCase();
      reportAt(
        ['stem'],
        'choose-count',
        `The stem doesn't say that ${right} options are right; end it in "Choose ${words}."`,
      );
    }
  }
});

/** Tells whether a stem names the count: in capitals, or behind the verb that asks for it. */
function saysCount(stem: string, right: number): boolean {
  const word = NUMBER_WORDS[right] ?? String(right);
  const asked = new RegExp(`\\b(?:choose|select|pick|name|which|what)\\s+(?:the\\s+)?(?:${word}|${right})\\b`, 'i');
  return asked.test(stem) || new RegExp(`\\b${word.toUpperCase()}\\b`).test(stem);
}

/** Refuses questions whose answer is only believed. */
export const believed = quizRule(({ entries }) => {
  for (const { question, reportAt } of entries) {
    if (question.certainty === 'believed') {
      reportAt(
        ['certainty'],
        'believed',
        'This answer is only believed; confirm it with a source, or teach it without asking it.',
      );
    }
  }
});
