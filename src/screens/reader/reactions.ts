import type { Clean } from '../../study/clean.js';
import type { Destination } from '../../study/destination.js';
import { type Copying, copying } from './copying.js';
import { followed } from './following.js';
import type { ReaderRequest } from './reader-keys.js';
import { type Ground, sectionAt } from './reader-place.js';
import type { ReaderAction, ReaderState } from './reader-state.js';

/** What comes of a key: a change of what is shown, something to copy, or the way to another place. */
export type Reaction =
  | ReaderAction
  | Copying
  | { readonly kind: 'on'; readonly to: Destination }
  | { readonly kind: 'leave' };

/** What a key is pressed on. */
export interface Reading {
  readonly topic: Clean;
  /** Ids of the topics there are. */
  readonly topics: readonly Clean[];
  readonly state: ReaderState;
  readonly ground: Ground;
  readonly isAsked: (section: Clean) => boolean;
}

/** Gives what comes of what a key asks for. */
export function reactionTo(request: ReaderRequest, reading: Reading): Reaction {
  const { topic, topics, state, ground } = reading;
  const { sections, links } = ground.text;
  switch (request.kind) {
    case 'follow':
      return followed(links[state.link ?? -1]?.target, { topic, sections, topics });
    case 'copy':
      return copying(state, ground);
    case 'quiz':
      return { kind: 'on', to: quizOf(reading) };
    case 'commands':
      return { kind: 'on', to: { kind: 'cheatsheet', topic } };
    case 'backward':
      return state.trail.length > 0 ? request : { kind: 'leave' };
    default:
      return request;
  }
}

/** Some sections gather what others teach; on these and on the related topics the whole topic is asked. */
function quizOf({ topic, state, ground, isAsked }: Reading): Destination {
  const section = ground.text.sections[sectionAt(state.place, ground)]?.slug;
  const asked = section !== undefined && section !== '' && isAsked(section);
  return { kind: 'quiz', topic, ...(asked && { section }) };
}
