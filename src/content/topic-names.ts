import type { TopicHead } from '../study/catalogue.js';
import { slugOf } from '../study/id.js';
import { suggest } from '../study/suggestion.js';

/** Everything a topic may be called by, each with the topic's id: ids, aliases, and titles as slugs. */
export type TopicNames = Readonly<Record<string, string>>;

const MOST_SUGGESTIONS = 5;

/** Gathers the names of topics. An id wins over an alias, an alias over a title. */
export function namesOf(heads: readonly Pick<TopicHead, 'id' | 'aliases' | 'title'>[]): TopicNames {
  return Object.fromEntries([
    ...heads.map(({ id, title }) => [slugOf(title), id]),
    ...heads.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])),
    ...heads.map(({ id }) => [id, id]),
  ]);
}

/** Gives a typed name as names are written: lower case, blanks as hyphens. */
export function foldName(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** What a folded name turned out to be. */
export type NameMatch = { readonly id: string } | { readonly suggestions: readonly string[] };

/** Finds the topic of a name: the name itself, else the one topic whose id, or any name, starts with it. */
export function matchName(name: string, names: TopicNames): NameMatch {
  const exact = Object.hasOwn(names, name) ? names[name] : undefined;
  if (exact !== undefined) {
    return { id: exact };
  }
  // The empty name would start them all.
  const all = name === '' ? [] : Object.entries(names);
  const byId = idsOf(all.filter(([known, id]) => known === id && known.startsWith(name)));
  const byName = idsOf(all.filter(([known]) => known.startsWith(name)));
  const starting = byId.length > 0 ? byId : byName;
  const [only, ...others] = starting;
  if (only !== undefined && others.length === 0) {
    return { id: only };
  }
  // An id that looks like the name is meant more often than an alias that does.
  const near = [all.filter(([known, id]) => known === id), all].flatMap((some) =>
    suggest(
      name,
      some.map(([known]) => known),
      MOST_SUGGESTIONS,
    ).map((known) => names[known] ?? known),
  );
  return { suggestions: [...new Set([...starting, ...near])].slice(0, MOST_SUGGESTIONS) };
}

function idsOf(entries: readonly (readonly [name: string, id: string])[]): readonly string[] {
  return [...new Set(entries.map(([, id]) => id))].sort();
}
