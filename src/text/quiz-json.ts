import { expectedForm } from '../study/answers.js';
import type { CardQuestion } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import type { Presented } from '../study/presentation.js';
import type { Result, SessionSummary, Turn } from '../study/quiz-session.js';

/** One JSON line of `quiz --json`; the keys are a promise, described in docs/json.md. */
function line(document: object): Clean {
  return `${JSON.stringify(document)}\n` as Clean;
}

/** Gives a question as a JSON line. */
export function questionJson({ topic, presented, n, of }: Turn): Clean {
  const { id, section, kind, level, stem } = presented.question;
  return line({ type: 'question', id, topic, section, kind, level, stem, ...choicesJson(presented), n, of });
}

function choicesJson(presented: Presented): object {
  switch (presented.form) {
    case 'choice':
      return { choose: presented.choose, options: optionsJson(presented.options) };
    case 'text':
      return { choose: 0, options: [], prompt: expectedForm(presented) };
    case 'card':
      return { choose: 0, options: [] };
    case 'order':
      return { choose: presented.steps.length, options: optionsJson(presented.steps) };
    case 'match':
      return { choose: presented.left.length, options: optionsJson(presented.right), left: presented.left };
  }
}

function optionsJson(
  options: readonly { readonly letter: string; readonly id: Clean; readonly text: Clean }[],
): object[] {
  return options.map(({ letter, id, text }) => ({ letter, id, text }));
}

/** Gives the other side of a card as a JSON line; whether it was known is still to be said. */
export function backJson({ id, answer }: CardQuestion): Clean {
  return line({ type: 'back', id, text: answer });
}

/** Gives a verdict as a JSON line, once the answer is on disk or known not to be. */
export function verdictJson(result: Result, saved: { readonly saved: boolean; readonly event: string }): Clean {
  const { presented, chosen, verdict, event } = result;
  const { id, section, source } = presented.question;
  return line({
    type: 'verdict',
    id,
    correct: verdict.correct,
    chosen,
    expected: verdict.expected,
    why: verdict.why,
    source: source ?? null,
    section,
    grade: event.grade,
    saved: saved.saved,
    event: saved.event,
  });
}

/** Asks in a JSON line how sure the learner is. */
export function confidenceJson({ presented }: Turn): Clean {
  return line({ type: 'confidence', id: presented.question.id, values: [1, 2, 3] });
}

/** Says in a JSON line that the command on the table goes on in the next line. */
export function moreJson({ presented }: Turn): Clean {
  return line({ type: 'more', id: presented.question.id });
}

/** Gives what came of an instruction as a JSON line. */
export function noteJson(document: object): Clean {
  return line(document);
}

/** Says in a JSON line that an answer can't be read; nothing has changed. */
export function errorJson({ presented }: Turn, expected: string): Clean {
  return line({
    type: 'error',
    id: presented.question.id,
    expected,
    message: `That is no answer to this question. ${expected}`,
  });
}

/** Sums a session up in a JSON line. */
export function summaryJson({ asked, answered, correct, percent, missed }: SessionSummary): Clean {
  return line({
    type: 'summary',
    asked,
    answered,
    correct,
    percent,
    missed: missed.map(({ topic, presented }) => ({
      topic,
      id: presented.question.id,
      section: presented.question.section,
    })),
  });
}
