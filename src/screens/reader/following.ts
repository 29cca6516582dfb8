import type { Clean } from '../../study/clean.js';
import type { Destination } from '../../study/destination.js';
import { cleanLine } from '../../text/clean.js';
import type { LinkTarget } from '../../text/flow-links.js';
import type { ReaderAction } from './reader-state.js';
import type { PlacedSection } from './reader-text.js';

/** What a link is followed from. */
export interface LinkHome {
  readonly topic: Clean;
  readonly sections: readonly PlacedSection[];
  /** Ids of the topics there are; a link may lead to one that is still to be written. */
  readonly topics: readonly Clean[];
}

/** What comes of following a link: something within the text, or another place. */
export type Following = ReaderAction | { readonly kind: 'on'; readonly to: Destination };

/** Follows a link. */
export function followed(target: LinkTarget | undefined, home: LinkHome): Following {
  if (target === undefined) {
    return { kind: 'say', notice: cleanLine('Select a link with Tab first.') };
  }
  if (target.kind === 'page') {
    return { kind: 'say', notice: cleanLine('This page opens in a browser: copy its address with y.') };
  }
  const { topic = home.topic, section } = target;
  if (topic === home.topic) {
    const index = section === undefined ? 0 : home.sections.findIndex(({ slug }) => slug === section);
    return index < 0
      ? { kind: 'say', notice: cleanLine(`There is no section \`${section}\` here.`) }
      : { kind: 'go-to-section', section: index };
  }
  return home.topics.includes(topic)
    ? { kind: 'on', to: { kind: 'notes', topic, ...(section !== undefined && { section }) } }
    : { kind: 'say', notice: cleanLine(`There are no notes on \`${topic}\` yet.`) };
}
