import type { Clean } from '../study/clean.js';
import type { Reviewed } from '../study/exam/review.js';
import type { ExamScore } from '../study/exam/scoring.js';
import type { Sitting } from '../study/exam/sitting.js';
import { answerText } from './question-text.js';

/** Gives the result of an exam as lines: the estimate, the share, and how each domain went. */
export function resultText(sitting: Sitting, score: ExamScore): Clean {
  const width = Math.max(...score.domains.map(({ name }) => name.length));
  const comesBack = comesBackText(score);
  return text([
    '',
    estimateText(sitting, score),
    ESTIMATE_NOTE,
    '',
    shareText(score),
    ...remarkTexts(sitting, score),
    '',
    ...score.domains.map((domain) => `  ${domain.name.padEnd(width)}  ${domain.right} of ${domain.scored}`),
    '',
    ...(comesBack === undefined ? [] : [comesBack, '']),
  ]);
}

/** Says what the answers may be worth, and whether that would do. */
export function estimateText({ exam }: Sitting, { estimate, passed }: ExamScore): Clean {
  const verdict = `${passed ? 'passed' : 'not passed'} by this estimate (pass mark ${exam.passing})`;
  return `Estimated points: ${estimate} of ${exam.scale.max}; ${verdict}.` as Clean;
}

/** Says why the points are an estimate. */
export const ESTIMATE_NOTE =
  'How answers become points is not published: this is a straight line over the share of right answers.' as Clean;

/** Says how many of the questions that count were right. */
export function shareText({ right, scored }: ExamScore): Clean {
  const percent = scored === 0 ? 0 : Math.floor((100 * right) / scored);
  return `${right} of ${scored} scored questions right (${percent} %).` as Clean;
}

/** Says what else is to know about the figures of a result, a sentence each; mostly little. */
export function remarkTexts({ questions }: Sitting, { scored, unanswered, withdrawn }: ExamScore): readonly Clean[] {
  const unscored = questions.length - scored - withdrawn.length;
  return [
    ...(unanswered === 0 ? [] : [`Not answered, so wrong: ${unanswered} of ${questions.length}.`]),
    ...(unscored === 0 ? [] : [`Asked but not scored, as in the real exam: ${unscored} of ${questions.length}.`]),
    ...(withdrawn.length === 0
      ? []
      : [`Changed or gone since the start, so not counted: ${withdrawn.map((position) => position + 1).join(', ')}.`]),
  ] as Clean[];
}

/** Says that wrong answers come back; nothing when there were none. */
export function comesBackText({ missed, unanswered }: ExamScore): Clean | undefined {
  return missed.length === unanswered
    ? undefined
    : ('What you answered wrong comes back in `awsstudy review`.' as Clean);
}

/** Gives every question of an exam with the answer given, the right one and the reasons. */
export function reviewText(reviewed: readonly Reviewed[]): Clean {
  return text(reviewed.flatMap((question) => reviewLines(question, reviewed.length)));
}

function reviewLines(reviewed: Reviewed, of: number): readonly string[] {
  const place = `[${reviewed.position + 1}/${of}]`;
  if (reviewed.outcome === 'gone') {
    return [`${place} No longer in its topic, so not counted: ${reviewed.card}`, ''];
  }
  const { topic, presented } = reviewed;
  const { question, options } = presented;
  return [
    `${place} ${question.stem}`,
    ...options.map((option) => `  ${option.letter}) ${option.text}`),
    outcomeText(reviewed),
    ...options.map(({ correct, letter, why }) => `  ${correct ? '✓' : '✗'} ${letter}) ${why}`),
    `  Read: awsstudy show ${topic} ${question.section}`,
    ...(question.source === undefined ? [] : [`  Source: ${question.source}`]),
    '',
  ];
}

/** Says what became of an answer, and what is right. */
export function outcomeText(reviewed: Exclude<Reviewed, { outcome: 'gone' }>): Clean {
  return `${SIGNS[reviewed.outcome]}${outcome(reviewed)}` as Clean;
}

const SIGNS = { right: '✓ ', wrong: '✗ ', unanswered: '✗ ', changed: '' } as const;

function outcome(reviewed: Exclude<Reviewed, { outcome: 'gone' }>): string {
  const { presented, chosen = [], expected } = reviewed;
  const right = answerText(presented, expected);
  const given = answerText(presented, chosen);
  switch (reviewed.outcome) {
    case 'right':
      return `Right: ${right}`;
    case 'wrong':
      return `Wrong: ${given}. Right is ${right}`;
    case 'unanswered':
      return `Not answered. Right is ${right}`;
    case 'changed':
      return `Not counted: what is right has changed since you answered ${given}. Right is ${right}`;
  }
}

function text(lines: readonly string[]): Clean {
  return lines.map((line) => `${line}\n`).join('') as Clean;
}
