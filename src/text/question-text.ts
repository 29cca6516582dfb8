import { expectedForm } from '../study/answers.js';
import type { CardQuestion } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import type { Chosen, Mode } from '../study/event.js';
import { GRADE_NAMES, type Verdict } from '../study/grading.js';
import type { Presented } from '../study/presentation.js';
import type { Result, SessionSummary, Turn } from '../study/quiz-session.js';

/** Gives a question as lines for a pipe or a screen reader. */
export function plainQuestion({ topic, presented, n, of }: Turn): Clean {
  const { section, level, stem } = presented.question;
  return text([`[${n}/${of}] ${topic}#${section} · ${level}`, stem, ...choices(presented)]);
}

function choices(presented: Presented): readonly string[] {
  switch (presented.form) {
    case 'choice':
      return presented.options.map(lettered);
    case 'text':
      return asksNumber(presented) ? [expectedForm(presented)] : [];
    case 'order':
      return presented.steps.map(lettered);
    case 'match':
      return [...presented.left.map(({ n, text }) => `  ${n}) ${text}`), ...presented.right.map(lettered)];
    case 'card':
      return ['Think of the other side, then press Enter.'];
  }
}

/** A number is asked for in a unit, which the question need not say. */
function asksNumber({ question }: Extract<Presented, { form: 'text' }>): boolean {
  return question.kind === 'short' && question.expected.form === 'number';
}

/** Gives the other side of a card, and asks whether it was known. */
export function plainBack({ answer }: CardQuestion): Clean {
  return text([answer, 'Did you know it? y or n (or !hard, !easy)']);
}

function lettered({ letter, text }: { readonly letter: string; readonly text: Clean }): string {
  return `  ${letter}) ${text}`;
}

/** Where a grade moves the schedule and may be changed at once. */
const GRADED: readonly Mode[] = ['quiz', 'review', 'drill'];

/** Gives what an answer was worth, with the reason for every option, where to read on, and the source. */
export function plainVerdict({ topic, presented, chosen, verdict, event }: Result): Clean {
  const { section, source } = presented.question;
  return text([
    presented.form === 'card' ? cardLine(presented.question, verdict) : outcomeLine(presented, chosen, verdict),
    ...reasonLines(presented, verdict),
    `  Read: awsstudy show ${topic} ${section}`,
    ...(source === undefined ? [] : [`  Source: ${source}`]),
    ...(GRADED.includes(event.mode) ? [`  Grade: ${GRADE_NAMES[event.grade]}`] : []),
    '',
  ]);
}

function outcomeLine(presented: Presented, chosen: Chosen, { correct, expected }: Verdict): string {
  const right = answerText(presented, expected);
  const other = otherAnswer({ presented, chosen, expected });
  const term = presented.question.kind === 'command' ? 'Or' : 'Answer';
  const typed = other === undefined ? right : `${answerText(presented, chosen)}\n  ${term}: ${other}`;
  return correct ? `✓ Right: ${typed}` : `✗ Wrong: ${answerText(presented, chosen)}. Right is ${right}`;
}

function cardLine({ answer }: CardQuestion, { correct }: Verdict): string {
  const said = correct ? '✓ You knew it:' : "✗ You didn't know it:";
  return answer.includes('\n') ? [said, ...answer.split('\n').map(indented)].join('\n') : `${said} ${answer}`;
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

interface Answered {
  readonly presented: Presented;
  readonly chosen: Chosen;
  readonly expected: Chosen;
}

/** Gives the right answer where it reads otherwise than the one that was given. */
export function otherAnswer({ presented, chosen, expected }: Answered): string | undefined {
  const [given, right] = [answerText(presented, chosen), answerText(presented, expected)];
  const oneBlank = (text: string) => text.trim().replace(/\s+/g, ' ');
  return oneBlank(given) === oneBlank(right) ? undefined : right;
}

/** Gives an answer as it is typed: letters, `1b 2a`, or the text itself. */
export function answerText(presented: Presented, answer: Chosen): string {
  switch (presented.form) {
    case 'choice':
      return lettersOf(presented.options, answer).sort().join(', ');
    case 'text':
    case 'card':
      return typeof answer === 'string' ? answer : answer.join(' ');
    case 'order':
      return lettersOf(presented.steps, answer).join(' ');
    case 'match':
      return presented.left
        .map(({ n, id }) => `${n}${lettersOf(presented.right, rightOf(answer, id)).join('')}`)
        .join(' ');
  }
}

function rightOf(answer: Chosen, left: string): readonly string[] {
  const pairs = typeof answer === 'string' ? [] : answer;
  return pairs.filter((pair) => pair.startsWith(`${left}=`)).map((pair) => pair.slice(left.length + 1));
}

function lettersOf(things: readonly { readonly letter: string; readonly id: Clean }[], ids: Chosen): string[] {
  return (typeof ids === 'string' ? [] : ids).map((id) => things.find((thing) => thing.id === id)?.letter ?? '?');
}

/** Gives the reasons, each under the letter or number that the learner saw, in that order. */
function reasonLines(presented: Presented, { why }: Verdict): readonly string[] {
  if (presented.form === 'choice') {
    return presented.options.map((option) => `  ${option.correct ? '✓' : '✗'} ${option.letter}) ${option.why}`);
  }
  if (presented.form === 'match') {
    return presented.left.map(({ n, id }) => `  ${n}) ${why.find((reason) => reason.id === id)?.text ?? ''}`);
  }
  return why.map((reason) => `  ${reason.text}`);
}

/** Sums a session up for a pipe or a screen reader. */
export function plainSummary({ asked, answered, correct, percent, missed }: SessionSummary): Clean {
  if (answered === 0) {
    return text([`No answers: ${asked} asked.`]);
  }
  const left = asked - answered;
  return text([
    `${correct} of ${answered} right (${percent} %)${left === 0 ? '.' : `, ${left} not answered.`}`,
    ...missed.map(
      ({ topic, presented }) =>
        `  Missed: ${topic}:${presented.question.id}  awsstudy show ${topic} ${presented.question.section}`,
    ),
  ]);
}

function text(lines: readonly string[]): Clean {
  return lines.map((line) => `${line}\n`).join('') as Clean;
}
