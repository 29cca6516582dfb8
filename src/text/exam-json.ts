import type { Clean } from '../study/clean.js';
import { minutesLeft } from '../study/exam/exam-clock.js';
import type { Reviewed } from '../study/exam/review.js';
import { positionsIn, presentedAt, type Sitting, stateAt } from '../study/exam/sitting.js';
import { cardId, topicOfCard } from '../study/id.js';
import type { ExamVoice } from './exam-voice.js';

/** An exam as JSON lines; the keys are a promise, described in docs/json.md. */
export const JSON_EXAM: ExamVoice = {
  opening: (sitting, { resumed, left }) => {
    const { exam, attempt, id, questions } = sitting;
    const { name, code, passing, scale, unofficial } = exam;
    return line({
      type: 'exam',
      exam: exam.id,
      ...{ name, code, passing, scale, unofficial },
      attempt: id,
      seed: attempt.seed,
      questions: questions.length,
      minutes: attempt.minutes,
      seconds: seconds(left),
      resumed,
      ...standing(sitting),
    });
  },
  question: (sitting) =>
    sitting.position < sitting.questions.length
      ? line({ type: 'question', ...question(sitting) })
      : line({ type: 'end', ...standing(sitting) }),
  accepted: ({ position, attempt }, { chosen, saved, event }) =>
    line({ type: 'accepted', n: n(position), ...idOf(attempt.cards[position] ?? ''), chosen, saved, event }),
  flag: ({ attempt, position }) => line({ type: 'flag', n: n(position), flagged: attempt.flags.has(position) }),
  list: (sitting) => line({ type: 'list', ...standing(sitting) }),
  time: (left) => line({ type: 'time', minutes: minutesLeft(left), seconds: seconds(left) }),
  clock: (left) => line({ type: 'clock', minutes: minutesLeft(left), seconds: seconds(left) }),
  unreadable: ({ position, questions }, expected) =>
    line({ type: 'error', n: position < questions.length ? n(position) : null, expected, message: expected }),
  confirmation: (sitting) =>
    line({ type: 'confirm', ...standing(sitting), message: 'Send `!submit` again to submit all the same.' }),
  timeOver: () => line({ type: 'over' }),
  submittedElsewhere: () => line({ type: 'submitted-elsewhere' }),
  interrupted: (sitting, left) =>
    line({ type: 'interrupted', attempt: sitting.id, seconds: seconds(left), ...standing(sitting) }),
  result: (sitting, score) => {
    const { exam, id } = sitting;
    const { estimate, passed, scored, right, unanswered, missed, withdrawn, domains } = score;
    return line({
      type: 'result',
      exam: exam.id,
      attempt: id,
      estimate: { points: estimate, passed, passing: exam.passing, ...exam.scale },
      questions: sitting.questions.length,
      ...{ scored, right, unanswered },
      missed: missed.map(n),
      withdrawn: withdrawn.map(n),
      domains,
    });
  },
  review: (reviewed) => reviewed.map(reviewLine).join('') as Clean,
};

function question(sitting: Sitting): object {
  const { attempt, position, questions } = sitting;
  const presented = presentedAt(sitting, position);
  const asked = questions[position];
  return {
    n: n(position),
    of: questions.length,
    ...idOf(attempt.cards[position] ?? ''),
    kind: asked?.question.kind ?? null,
    stem: asked?.question.stem ?? null,
    choose: presented?.choose ?? 0,
    options: (presented?.options ?? []).map(({ letter, id, text }) => ({ letter, id, text })),
    state: stateAt(sitting, position),
    chosen: attempt.answers.get(position)?.chosen ?? null,
    flagged: attempt.flags.has(position),
  };
}

/** Numbers of the questions that are answered, open, flagged, or answered before their right answers changed. */
function standing(sitting: Sitting): object {
  return {
    answered: sitting.attempt.answers.size,
    open: positionsIn(sitting, 'open').map(n),
    flagged: [...sitting.attempt.flags].sort((one, other) => one - other).map(n),
    changed: positionsIn(sitting, 'changed').map(n),
    gone: positionsIn(sitting, 'gone').map(n),
  };
}

function reviewLine(reviewed: Reviewed): Clean {
  const { outcome, position } = reviewed;
  if (reviewed.outcome === 'gone') {
    return line({ type: 'review', n: n(position), ...idOf(reviewed.card), outcome });
  }
  const { topic, domain, scored, presented, chosen, expected } = reviewed;
  const { id, section, source, level } = presented.question;
  return line({
    type: 'review',
    n: n(position),
    ...idOf(cardId(topic, id)),
    outcome,
    ...{ section, level, domain, scored },
    chosen: chosen ?? null,
    expected,
    why: presented.options.map((option) => ({ id: option.id, text: option.why })),
    source: source ?? null,
  });
}

function idOf(card: string): { readonly id: string; readonly topic: string } {
  return { id: card.slice(card.indexOf(':') + 1), topic: topicOfCard(card) };
}

/** People count from 1. */
function n(position: number): number {
  return position + 1;
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}

function line(document: object): Clean {
  return `${JSON.stringify(document)}\n` as Clean;
}
