import { sectionNamed } from '../arguments.js';
import type { Context } from '../context.js';
import type { ReaderState } from '../screens/reader/reader-state.js';
import type { Clean } from '../study/clean.js';
import type { NotesFlow } from '../text/flow.js';
import { type RelatedTopic, relatedSection } from '../text/related-flow.js';
import type { Desk, Visit } from './desk.js';

/** What notes are wanted. */
export interface WantedNotes {
  readonly topic: Clean;
  readonly section?: Clean;
}

/** Makes the visit of the notes of a topic. */
export function visitNotes(desk: Desk, { topic, section }: WantedNotes, place?: ReaderState): Visit {
  const { context, screens, color, readers } = desk;
  const { catalogue, progress } = context;
  return async () => {
    const { read } = await progress.known();
    const listed = catalogue.list();
    const left = await screens.reader({
      topic,
      notes: withRelated(context, topic, listed),
      ...(section && { section }),
      read: [...(read.get(topic) ?? [])],
      topics: listed.map(({ id }) => id),
      color,
      place,
      before: readers.get(topic),
      clock: context.elapsed,
      isAsked: (slug) => isAsked(context, topic, slug),
      onRead: progress.record,
    });
    readers.set(topic, left.place);
    return left.kind === 'back'
      ? { kind: 'back' }
      : { kind: 'on', to: left.to, again: visitNotes(desk, { topic }, left.place) };
  };
}

/** Gives the notes with the related topics at their end, but for those that are still to be written. */
function withRelated({ catalogue }: Context, topic: Clean, listed: readonly RelatedTopic[]): NotesFlow {
  const notes = catalogue.flow(topic);
  const related = catalogue.head(topic).related.flatMap((id) => listed.filter((other) => other.id === id));
  return related.length === 0 ? notes : { ...notes, sections: [...notes.sections, relatedSection(related)] };
}

/** Tells whether there are questions on a section or a part of it. */
function isAsked({ catalogue }: Context, topic: Clean, section: Clean): boolean {
  const parts = sectionNamed(topic, catalogue.notes(topic).sections, section).map(({ slug }) => slug);
  return catalogue.questions(topic).some((question) => parts.includes(question.section));
}
