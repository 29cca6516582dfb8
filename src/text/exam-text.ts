import type { Clean } from '../study/clean.js';
import { minutesLeft } from '../study/exam/exam-clock.js';
import { positionsIn, presentedAt, type Sitting, stateAt } from '../study/exam/sitting.js';
import { resultText, reviewText } from './exam-result-text.js';
import type { ExamVoice, Opening } from './exam-voice.js';
import { counted } from './lines.js';
import { answerText } from './question-text.js';

/** An exam as lines for a pipe or a screen reader: the clock is heard only when asked, and at 10, 5 and 1 minutes. */
export const PLAIN_EXAM: ExamVoice = {
  opening,
  question: (sitting) => (sitting.position < sitting.questions.length ? question(sitting) : endOfPaper(sitting)),
  accepted: () => text([]),
  flag: ({ attempt, position }) => text([attempt.flags.has(position) ? 'Flagged.' : 'No longer flagged.']),
  list: (sitting) => text([standing(sitting)]),
  time: (left) => text([timeLeft(left)]),
  clock: (left) => text([timeLeft(left)]),
  unreadable: (_, expected) => text([expected]),
  confirmation: (sitting) => {
    const open = positionsIn(sitting, 'open');
    const are = open.length === 1 ? 'question is' : 'questions are';
    return text([`${open.length} ${are} open: ${numbers(open)}. Type \`!submit\` again to submit all the same.`]);
  },
  timeOver: () => text(['The time is over: the exam is submitted as it stood.']),
  submittedElsewhere: () => text(['Another program has submitted this exam meanwhile: this is its result.']),
  interrupted: (sitting, left) =>
    text([
      `The exam stays open and its clock runs on: ${answeredCount(sitting)}, ${counted(minutesLeft(left), 'minute')} left.`,
      `Go on with \`awsstudy exam ${sitting.exam.id}\`.`,
    ]),
  result: resultText,
  review: reviewText,
};

function opening(sitting: Sitting, { resumed, left }: Opening): Clean {
  const { exam, attempt, questions } = sitting;
  const { name, code, passing, scale, unofficial } = exam;
  const size = `${counted(questions.length, 'question')}, ${counted(attempt.minutes, 'minute')}`;
  return text([
    `${name} (${code}): ${size}, pass mark ${passing} of ${scale.max}.`,
    ...(unofficial.length === 0 ? [] : [`Not published, so set for practice: ${unofficial.join(', ')}.`]),
    ...(resumed ? [resumedText(sitting, left)] : []),
    ...withdrawnLines(sitting),
    'Instructions: !flag, !next, !back, !go 12, !list, !time, !submit.',
    '',
  ]);
}

/** Says how it stands with an exam that is gone on with. */
export function resumedText(sitting: Sitting, left: number): Clean {
  return `Resumed: ${answeredCount(sitting)}, ${counted(minutesLeft(left), 'minute')} left.` as Clean;
}

/** Says which questions don't count any more. */
function withdrawnLines(sitting: Sitting): readonly string[] {
  const gone = positionsIn(sitting, 'gone');
  const changed = positionsIn(sitting, 'changed');
  return [
    ...(gone.length === 0 ? [] : [`No longer in their topics, so they don't count: ${numbers(gone)}.`]),
    ...(changed.length === 0
      ? []
      : [`Their right answers have changed, so they don't count until you answer again: ${numbers(changed)}.`]),
  ];
}

function question(sitting: Sitting): Clean {
  const { attempt, position, questions } = sitting;
  const place = `[${position + 1}/${questions.length}]`;
  const presented = presentedAt(sitting, position);
  if (presented === undefined) {
    return text([`${place} This question is no longer in its topic and doesn't count.`]);
  }
  const answer = attempt.answers.get(position);
  const marks = [
    ...(attempt.flags.has(position) ? ['flagged'] : []),
    ...(answer === undefined ? [] : [`your answer: ${answerText(presented, answer.chosen)}`]),
    ...(stateAt(sitting, position) === 'changed' ? ['its right answer has changed since'] : []),
  ];
  return text([
    [place, ...marks].join(' · '),
    presented.question.stem,
    ...presented.options.map((option) => `  ${option.letter}) ${option.text}`),
  ]);
}

function endOfPaper(sitting: Sitting): Clean {
  const [first = 0] = positionsIn(sitting, 'open');
  return text([
    `End of the paper. ${standing(sitting)}`,
    `\`!go ${first + 1}\` goes to a question, \`!submit\` submits the exam.`,
  ]);
}

function standing(sitting: Sitting): string {
  return standingTexts(sitting).join(' ');
}

/** Says what is open and what is flagged, a sentence each. */
export function standingTexts(sitting: Sitting): readonly Clean[] {
  const open = positionsIn(sitting, 'open');
  const flagged = [...sitting.attempt.flags].sort((one, other) => one - other);
  const changed = positionsIn(sitting, 'changed');
  return [
    open.length === 0 ? 'No question is open.' : `Open: ${numbers(open)}.`,
    ...(flagged.length === 0 ? [] : [`Flagged: ${numbers(flagged)}.`]),
    ...(changed.length === 0 ? [] : [`To be answered again: ${numbers(changed)}.`]),
  ] as Clean[];
}

function answeredCount({ attempt, questions }: Sitting): string {
  return `${attempt.answers.size} of ${questions.length} answered`;
}

function timeLeft(milliseconds: number): string {
  return `${counted(minutesLeft(milliseconds), 'minute')} left.`;
}

/** Names questions by their numbers; three or more in a row as `4-9`. */
function numbers(positions: readonly number[]): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === position - 1) {
      run.last = position;
    } else {
      runs.push({ first: position, last: position });
    }
  }
  return runs.flatMap(({ first, last }) => runText(first + 1, last + 1)).join(', ');
}

function runText(first: number, last: number): readonly (number | string)[] {
  return last - first < 2 ? [...new Set([first, last])] : [`${first}-${last}`];
}

function text(lines: readonly string[]): Clean {
  return lines.map((line) => `${line}\n`).join('') as Clean;
}
