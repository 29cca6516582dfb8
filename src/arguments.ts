import type { Context } from './context.js';
import type { ProgressOverview, TopicProgress } from './progress-access.js';
import type { Section } from './study/catalogue.js';
import type { CatalogueReader } from './study/catalogue-reader.js';
import type { Clean } from './study/clean.js';
import { UserError } from './study/errors.js';
import { isId, isTopicId, slugOf } from './study/id.js';
import { suggest } from './study/suggestion.js';
import { cleanLine } from './text/clean.js';
import {
  type ColorChoice,
  type Display,
  type DisplayFacts,
  type DisplayOptions,
  type DisplaySettings,
  displayOf,
  withoutScreen,
} from './text/display.js';

/** The options that stand on the program and hold for every command. */
export interface GlobalOptions extends DisplayOptions {
  /** Makes shuffles and draws repeatable. */
  readonly seed?: number;
}

/** Reads a whole number, from the least to the most that an option takes. */
export function wholeNumber(name: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^[0-9]{1,10}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) {
      throw new UserError(`${name} takes a whole number from ${least} to ${most}, not \`${cleanLine(value)}\`.`, {
        exit: 'usage',
      });
    }
    return number;
  };
}

/** A word that can be typed, with what it stands for; empty where the word says it all. */
export interface Choice {
  readonly name: string;
  readonly title: string;
}

/** A parser of one of some words; it tells them to completion and the manual page. */
export type ChoiceParser<Word extends string> = ((value: string) => Word) & { readonly choices: readonly Choice[] };

/** Takes any word, but tells which ones there are: for a command that says itself what is wrong with others. */
export function offering(choices: readonly Choice[]): ChoiceParser<string> {
  return Object.assign((value: string) => value, { choices });
}

/** Reads one of the words that an option takes. */
export function choiceOf<Word extends string>(name: string, words: readonly Word[]): ChoiceParser<Word> {
  const parse = (value: string): Word => {
    const found = words.find((word) => word === value);
    if (found === undefined) {
      const allowed = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
      throw new UserError(`${name} takes ${allowed}, not \`${cleanLine(value)}\`.`, { exit: 'usage' });
    }
    return found;
  };
  return Object.assign(parse, { choices: words.map((word) => ({ name: word, title: '' })) });
}

/** The values of --color. */
export const COLOR_CHOICES = ['auto', 'always', 'never'] as const satisfies readonly ColorChoice[];

const NEW_IN_PACK = 'If you have just written it, run `awsstudy pack refresh`; `awsstudy list` shows all topics.';

/** Gives the topic that a person named, or says which names are close; `words` are all that were typed for topics. */
export function topicNamed(catalogue: CatalogueReader, name: string, words: readonly string[] = []): Clean {
  if (name.trim() === '') {
    throw new UserError('Type the name of a topic.', { exit: 'usage', hint: 'Run `awsstudy list` to see all topics.' });
  }
  const resolution = catalogue.resolve(name);
  if (resolution.kind === 'found') {
    return resolution.id;
  }
  const { suggestions, faultyPack } = resolution;
  const otherwise = name.includes('/') && isTopicId(name) ? NEW_IN_PACK : 'Run `awsstudy list` to see all topics.';
  throw new UserError(`There is no topic \`${cleanLine(name)}\`.`, {
    exit: 'notFound',
    hint:
      faultyPack === undefined
        ? (searchHint(catalogue, words) ?? hintOf(suggestions, otherwise))
        : `The pack \`${faultyPack}\` leaves it out, because it has faults: \`awsstudy pack check ${faultyPack}\`.`,
  });
}

/** Where words of a command were typed behind a topic, as other cheatsheet programs take them, says how they are found. */
function searchHint(catalogue: CatalogueReader, words: readonly string[]): string | undefined {
  const isPlain = words.length > 1 && words.every((word) => /^[\w.-]+$/.test(word));
  return isPlain && catalogue.search(words, { limit: 1 }).total > 0
    ? `To look for words: \`awsstudy search ${words.join(' ')}\`.`
    : undefined;
}

/**
 * Gives the topics that a person named, each once, in the order typed; all topics when none was. The name of a pack stands
 * for all its topics, unless it leads to a topic of the program.
 */
export function topicsNamed(catalogue: CatalogueReader, names: readonly string[]): readonly Clean[] {
  return names.length === 0
    ? catalogue.list().map(({ id }) => id)
    : [...new Set(names.flatMap((name) => topicsMeant(catalogue, name, names)))];
}

/** Tells whether the name of a pack stands for its topics, and not for a topic of the program. */
export function standsForPack(catalogue: CatalogueReader, name: string): boolean {
  return topicsNamed(catalogue, [name]).every((id) => id.startsWith(`${name}/`));
}

function topicsMeant(catalogue: CatalogueReader, name: string, names: readonly string[]): readonly Clean[] {
  const resolution = catalogue.resolve(name);
  const isOfProgram = resolution.kind === 'found' && !resolution.id.includes('/');
  const ofPack = isOfProgram ? [] : topicsOfPack(catalogue, name.trim().toLowerCase());
  return ofPack.length > 0 ? ofPack : [topicNamed(catalogue, name, names)];
}

function topicsOfPack(catalogue: CatalogueReader, name: string): readonly Clean[] {
  const ids = isId(name) ? catalogue.list().map(({ id }) => id) : [];
  return ids.filter((id) => id.startsWith(`${name}/`));
}

/**
 * Gives a section and those below it that a person named by slug, by title, or by an unambiguous beginning of either.
 */
export function sectionNamed<T extends Section>(topic: Clean, sections: readonly T[], name: string): readonly T[] {
  const wanted = slugOf(name);
  // What stands before the first heading has no slug, and no name either.
  const exact = wanted === '' ? -1 : sections.findIndex((section) => section.slug === wanted);
  const starting = wanted === '' ? [] : sections.filter((section) => section.slug.startsWith(wanted));
  const [only] = starting;
  const start = exact >= 0 || starting.length !== 1 || only === undefined ? exact : sections.indexOf(only);
  const first = sections[start];
  if (first === undefined) {
    throw unknownSection(topic, sections, name);
  }
  const next = sections.findIndex((section, index) => index > start && section.level <= first.level);
  return sections.slice(start, next < 0 ? undefined : next);
}

function unknownSection(topic: Clean, sections: readonly Section[], name: string): UserError {
  const slugs = sections.filter((section) => section.slug !== '').map((section) => section.slug);
  return new UserError(`The topic \`${topic}\` has no section \`${cleanLine(name)}\`.`, {
    exit: 'notFound',
    hint: hintOf(nearest(name, slugs), `Its sections: ${slugs.join(', ')}.`),
  });
}

/** Gives the slugs that a beginning fits, else those that look like it. */
function nearest(name: string, slugs: readonly string[]): readonly string[] {
  const starting = slugs.filter((slug) => slug.startsWith(slugOf(name)));
  return starting.length > 0 && starting.length <= 4 ? starting : suggest(name, slugs);
}

/** Gives a hint that names what was meant; where nothing is close, the other one. */
export function hintOf(suggestions: readonly string[], otherwise: string): string {
  return suggestions.length === 0
    ? otherwise
    : `Did you mean ${suggestions.map((name) => `\`${name}\``).join(' or ')}?`;
}

const NOTHING: TopicProgress = { seen: 0, due: 0, answers: 0, correct: 0 };

/** Gives how far a learner has come in a topic. */
export function progressIn({ topics }: ProgressOverview, topic: string): TopicProgress {
  return topics.get(topic) ?? NOTHING;
}

/** Gives what is known of the streams and settings, for `displayOf`. */
export function displayFacts(context: Context): DisplayFacts {
  let settings: DisplaySettings | undefined;
  return {
    get inputIsTerminal() {
      return context.input.isTerminal;
    },
    outputIsTerminal: context.output.isTerminal,
    columns: () => context.output.columns,
    environment: context.environment,
    settings: () => {
      settings ??= context.settings.read().settings;
      return settings;
    },
  };
}

/**
 * Tells whether a command opens its screen whose answer can be set as text too: on a terminal, unless a width or colours
 * are asked for.
 */
export function opensScreen(context: Context, options: DisplayOptions): boolean {
  const isSetText = options.width !== undefined || options.color === 'always';
  return !isSetText && displayOf(options, displayFacts(context)).form === 'screen';
}

/** Gives the display of a command that has no screen. */
export function textDisplay(context: Context, options: DisplayOptions): Display {
  return withoutScreen(options, displayFacts(context));
}

/** Writes one JSON document. Content is clean already, and JSON escapes what else could act on a terminal. */
export function writeJson(context: Context, document: unknown): void {
  context.output.write(`${JSON.stringify(document, undefined, 2)}\n` as Clean);
}
