import type { Clean } from '../../study/clean.js';
import type { Destination } from '../../study/destination.js';
import { canCompare } from '../../study/statistics/weakest.js';
import { cleanLine } from '../../text/clean.js';
import type { HomeExam, TopicPreview } from './home-facts.js';
import type { TopicGoal } from './home-keys.js';
import { type HomeAction, type HomeState, selectedOf } from './home-state.js';

/** What can be asked for beyond what the screen shows. */
export interface HomeLibrary {
  /** Gives what a topic holds; asked of the topics that are looked at. */
  readonly previewOf: (topic: Clean) => TopicPreview;
  /** Gives the exams there are; asked when somebody wants to choose one. */
  readonly exams: () => readonly HomeExam[];
}

/** What a wish comes to: another place, or a change of this one; nothing when there is nothing to go to. */
export type Outcome =
  | { readonly kind: 'go'; readonly to: Destination }
  | { readonly kind: 'stay'; readonly action: HomeAction }
  | undefined;

function go(to: Destination): Outcome {
  return { kind: 'go', to };
}

function say(notice: string): Outcome {
  return { kind: 'stay', action: { kind: 'say', notice: cleanLine(notice) } };
}

/** Goes to a place of the topic under the cursor. */
export function openTopic(goal: TopicGoal, state: HomeState, { previewOf }: HomeLibrary): Outcome {
  const topic = selectedOf(state);
  if (topic === undefined) {
    return undefined;
  }
  return goal === 'drill' && previewOf(topic.id).drills === 0
    ? say(`${topic.title} has no questions that ask for a command.`)
    : go({ kind: goal, topic: topic.id });
}

/** Reviews what is due, unless all is done. */
export function review({ facts }: HomeState): Outcome {
  const { due, fresh } = facts.review;
  return due + fresh === 0 ? say('Nothing is left to review today. Q starts a quiz.') : go({ kind: 'review' });
}

/** Asks questions about the weakest topic. */
export function practiseWeakest({ facts: { weakest, topics } }: HomeState): Outcome {
  if (weakest !== undefined) {
    return go({ kind: 'quiz', topic: weakest.id });
  }
  const why = canCompare(topics)
    ? 'No topic stands out as weak.'
    : 'Only two topics with 3 answers each can be compared.';
  return say(`${why} Q starts a quiz.`);
}

/** Asks the questions that are marked. */
export function practiseMarked({ facts: { marked } }: HomeState): Outcome {
  return marked === 0
    ? say('No question is marked. While one is asked, m or Ctrl-F marks it.')
    : go({ kind: 'marked' });
}

/** Goes to the exam that is next; where there is none, lets one be chosen. */
export function openExam({ facts: { exam } }: HomeState, { exams }: HomeLibrary): Outcome {
  return exam === undefined
    ? { kind: 'stay', action: { kind: 'turn-page', page: { kind: 'exams', exams: exams(), cursor: 0 } } }
    : go({ kind: 'exam', exam: exam.id });
}

/** Goes to the exam under the cursor. */
export function sit({ page }: HomeState): Outcome {
  const exam = page.kind === 'exams' ? page.exams[page.cursor] : undefined;
  return exam && go({ kind: 'exam', exam: exam.id });
}
