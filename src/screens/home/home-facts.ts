import type { Clean } from '../../study/clean.js';
import type { ReviewCounts } from '../../study/review-plan.js';
import type { TopicStanding } from '../../study/topic-standing.js';

/** A topic of the home screen. */
export interface HomeTopic extends Omit<TopicStanding, 'studied'> {
  readonly id: Clean;
  readonly title: Clean;
  /** Title of its category. */
  readonly category: Clean;
  /** How many days ago it was last studied; absent: never. */
  readonly studied?: number;
}

/** The exam that is next. */
export type NextExam =
  /** An attempt that can be gone on with, its clock running. */
  | { readonly kind: 'under-way'; readonly id: Clean; readonly code: Clean; readonly minutesLeft: number }
  /** The exam that is learned for. */
  | {
      readonly kind: 'set';
      readonly id: Clean;
      readonly code: Clean;
      /** Days until its day, below 0 once it has passed; absent: its day is not known. */
      readonly days?: number;
    };

/** An exam that can be sat. */
export interface HomeExam {
  readonly id: Clean;
  readonly code: Clean;
  readonly name: Clean;
  readonly questions: number;
  readonly minutes: number;
}

/** Everything the home screen shows of a learner. */
export interface HomeFacts {
  /** In the order of their categories. */
  readonly topics: readonly HomeTopic[];
  /** What a review brings today. */
  readonly review: ReviewCounts;
  /** Answers given today. */
  readonly answersToday: number;
  /** Answers a day that the learner wants to give; 0 for no goal. */
  readonly goal: number;
  /** Days in a row on which something was answered. */
  readonly streak: number;
  /** Whether nothing was ever answered. */
  readonly isNew: boolean;
  /** How many questions are marked. */
  readonly marked: number;
  readonly weakest: HomeTopic | undefined;
  readonly exam: NextExam | undefined;
  /** Sentences about what could not be read. */
  readonly notices: readonly Clean[];
}

/** What is shown of the topic under the cursor beside the list. */
export interface TopicPreview {
  readonly summary: Clean;
  readonly commands: number;
  /** How many of its questions ask for a command to be typed. */
  readonly drills: number;
  readonly sections: readonly { readonly title: Clean; readonly isRead: boolean }[];
}
