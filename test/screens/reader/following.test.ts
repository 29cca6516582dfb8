import { expect, test } from 'vitest';
import { followed } from '../../../src/screens/reader/following.js';
import { c } from '../../support/builders.js';
import { textOf, VPC } from './reader-builders.js';

const HOME = { topic: c('vpc'), sections: textOf(VPC).sections, topics: [c('vpc'), c('kms')] };
const to = (topic?: string, section?: string) => ({
  kind: 'notes' as const,
  ...(topic !== undefined && { topic: c(topic) }),
  ...(section !== undefined && { section: c(section) }),
});
const say = (notice: string) => ({ kind: 'say', notice });

test.each([
  ['another topic', to('kms'), { kind: 'on', to: to('kms') }],
  ['a section of another topic', to('kms', 'grants'), { kind: 'on', to: to('kms', 'grants') }],
  ['a section of this topic', to(undefined, 'nat-gateway'), { kind: 'go-to-section', section: 2 }],
  ['a section of this topic, by its name', to('vpc', 'nat-gateway'), { kind: 'go-to-section', section: 2 }],
  ['this topic', to('vpc'), { kind: 'go-to-section', section: 0 }],
  ['a section that is gone', to(undefined, 'gone'), say('There is no section `gone` here.')],
  ['a topic that is still to be written', to('quantum'), say('There are no notes on `quantum` yet.')],
  [
    'a page',
    { kind: 'page' as const, url: c('https://a.b/') },
    say('This page opens in a browser: copy its address with y.'),
  ],
  ['nothing', undefined, say('Select a link with Tab first.')],
])('a link to %s', (_, target, following) => {
  expect(followed(target, HOME)).toEqual(following);
});
