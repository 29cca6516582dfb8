import type { Notes } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import type { NotesFlow } from './flow.js';

/** A page of the help. */
export interface HelpPage {
  /** What is typed for it. */
  readonly name: Clean;
  readonly title: Clean;
  /** What it tells, in a few words. */
  readonly meaning: Clean;
}

/** The pages of the help. */
export interface HelpPages {
  list(): readonly HelpPage[];
  /** Gives a page as Markdown. */
  text(page: HelpPage): Notes;
  /** Gives a page ready to be set at any width. */
  flow(page: HelpPage): NotesFlow;
}

/** Gives what names the pages below the help: the name of each, and what it tells. */
export function helpPageLines(pages: readonly HelpPage[]): Clean {
  if (pages.length === 0) {
    return '' as Clean;
  }
  const width = Math.max(...pages.map(({ name }) => name.length));
  const lines = pages.map(({ name, meaning }) => `  ${name.padEnd(width)}  ${meaning}`);
  return ['', 'Pages, each with `awsstudy help <page>`:', ...lines, ''].join('\n') as Clean;
}
