import { expect, test } from 'vitest';
import { linksOf } from '../../src/text/flow-links.js';
import { flowBlocks } from '../../src/text/markdown.js';

const page = (url: string) => ({ kind: 'page', url });

test.each([
  ['a topic', 'See [keys](kms).', [{ kind: 'notes', topic: 'kms' }]],
  ['a section of a topic', 'See [NAT](vpc#nat).', [{ kind: 'notes', topic: 'vpc', section: 'nat' }]],
  ['a section of the same topic', 'See [sizes](#sizing).', [{ kind: 'notes', section: 'sizing' }]],
  ['a topic of a pack', 'See [mine](pack/topic).', [{ kind: 'notes', topic: 'pack/topic' }]],
  ['a page', 'See [the guide](https://example.com/a?b=c).', [page('https://example.com/a?b=c')]],
  ['a page whose address has brackets', 'See [x](https://example.com/a_(b)).', [page('https://example.com/a_(b)')]],
  ['a page that is its own label', 'See <https://example.com/>.', [page('https://example.com/')]],
  [
    'links within bold text',
    '**See [keys](kms)** and [NAT](#nat)',
    [
      { kind: 'notes', topic: 'kms' },
      { kind: 'notes', section: 'nat' },
    ],
  ],
  ['a list', '- [keys](kms)\n- none', [{ kind: 'notes', topic: 'kms' }]],
  [
    'a table',
    '| a | b |\n|---|---|\n| [keys](kms) | [NAT](#nat) |',
    [
      { kind: 'notes', topic: 'kms' },
      { kind: 'notes', section: 'nat' },
    ],
  ],
  ['arrows that are no links', 'a → b, `→ c` and *→ d*', []],
  ['addresses in code', 'Call `https://example.com/` and `→\u00a0kms`', []],
  ['code', '```bash\n# → kms https://example.com\n```', []],
])('the links of %s are read from its text', (_, markdown, targets) => {
  expect(
    flowBlocks(markdown)
      .flatMap(linksOf)
      .map(({ target }) => target),
  ).toEqual(targets);
});

test('what is shown of a link is the part that says where it leads', () => {
  expect(
    flowBlocks('[keys](kms) [guide](https://a.b/)')
      .flatMap(linksOf)
      .map(({ shown }) => shown),
  ).toEqual(['→\u00a0kms', '(https://a.b/)']);
});
