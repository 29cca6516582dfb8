import { expect, test } from 'vitest';
import { tellEmpty } from '../src/cheatsheets.js';
import type { Context } from '../src/context.js';
import type { TopicSheet } from '../src/text/cheatsheet-text.js';
import { c } from './support/builders.js';

const empty: TopicSheet = { topic: c('deck'), title: c('Deck'), groups: [] };
const full: TopicSheet = {
  ...empty,
  groups: [{ title: c('Look'), entries: [{ command: c('aws s3 ls'), meaning: c('List') }] }],
};

/** Gives what is said of sheets beside them. */
function said(sheets: readonly TopicSheet[]): string {
  const written: string[] = [];
  const commentary = { write: (text: string) => written.push(text) };
  tellEmpty({ commentary } as unknown as Context, sheets);
  return written.join('');
}

test.each([
  [[empty], 'There are no commands in this topic. Run `awsstudy list` to see all topics.\n'],
  [[empty, empty], 'There are no commands in these topics. Run `awsstudy list` to see all topics.\n'],
  [[empty, full], ''],
])('%j: %j', (sheets, sentence) => {
  expect(said(sheets)).toBe(sentence);
});
