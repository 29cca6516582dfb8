import { type ReadAnswer, readAnswer } from '../../study/answers.js';
import type { Chosen } from '../../study/event.js';
import type { Presented } from '../../study/presentation.js';
import { type CardDraft, changeCard, FRONT, TURNED } from './card-draft.js';
import { type ChoiceDraft, changeChoice, EMPTY_CHOICE, readChoice } from './choice-draft.js';
import type { DraftChange } from './draft-change.js';
import { changeMatch, emptyMatch, type MatchDraft, readMatch } from './match-draft.js';
import { changeOrder, emptyOrder, type OrderDraft, readOrder } from './order-draft.js';
import { changeTyped, type TypedDraft, typedDraft } from './typed-draft.js';

/** An answer in the making. */
export type Draft = ChoiceDraft | TypedDraft | OrderDraft | MatchDraft | CardDraft;

/** Gives the draft that a question starts with: nothing that Enter alone would answer. */
export function emptyDraft(presented: Presented): Draft {
  switch (presented.form) {
    case 'choice':
      return EMPTY_CHOICE;
    case 'text':
      return typedDraft('');
    case 'order':
      return emptyOrder(presented);
    case 'match':
      return emptyMatch(presented);
    case 'card':
      return FRONT;
  }
}

/** Gives the draft of an answer that was taken back: what was typed stands there to be mended, a card lies turned. */
export function draftOf(presented: Presented, chosen: Chosen): Draft {
  if (presented.form === 'card') {
    return TURNED;
  }
  return presented.form === 'text' && typeof chosen === 'string' ? typedDraft(chosen) : emptyDraft(presented);
}

/** Gives a draft after a change; one that means nothing to it changes nothing. */
export function changeDraft(draft: Draft, change: DraftChange, presented: Presented): Draft {
  switch (draft.kind) {
    case 'options':
      return presented.form === 'choice' ? changeChoice(draft, change, presented) : draft;
    case 'typed':
      return changeTyped(draft, change);
    case 'order':
      return changeOrder(draft, change);
    case 'match':
      return presented.form === 'match' ? changeMatch(draft, change, presented) : draft;
    case 'card':
      return changeCard(draft, change);
  }
}

/** Reads a draft as an answer; when it is none yet, says what is missing. */
export function readDraft(draft: Draft, presented: Presented): ReadAnswer {
  switch (presented.form) {
    case 'choice':
      return readChoice(draft.kind === 'options' ? draft : EMPTY_CHOICE, presented);
    case 'text':
    case 'card':
      return readAnswer(presented, draft.kind === 'typed' ? draft.field.text : '');
    case 'order':
      return readOrder(draft.kind === 'order' ? draft : emptyOrder(presented), presented);
    case 'match':
      return readMatch(draft.kind === 'match' ? draft : emptyMatch(presented), presented);
  }
}
