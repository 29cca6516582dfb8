import type { CatalogueReader } from './catalogue-reader.js';
import type { Clean } from './clean.js';

/** What topics and their sections are called. */
export interface Titles {
  readonly topic: (topic: Clean) => Clean;
  readonly section: (topic: Clean, slug: Clean) => Clean;
}

/** Gives the titles of topics and sections; the notes of a topic are opened when one of its sections is asked for. */
export function titlesOf(catalogue: Pick<CatalogueReader, 'list' | 'notes'>): Titles {
  const topics = new Map(catalogue.list().map(({ id, title }) => [id, title]));
  const sections = new Map<Clean, ReadonlyMap<Clean, Clean>>();
  function sectionsOf(topic: Clean): ReadonlyMap<Clean, Clean> {
    const titles =
      sections.get(topic) ?? new Map(catalogue.notes(topic).sections.map(({ slug, title }) => [slug, title]));
    sections.set(topic, titles);
    return titles;
  }
  return {
    topic: (topic) => topics.get(topic) ?? topic,
    section: (topic, slug) => sectionsOf(topic).get(slug) ?? slug,
  };
}
