import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderFlow } from '../../src/text/flow.js';
import { flowBlocks } from '../../src/text/markdown.js';
import { visible } from './visible.js';

/** The constructs that marked-terminal gets wrong when it lays out a document; each stands here with what must come out. */
function plain(markdown: string, width = 40): string[] {
  return renderFlow(flowBlocks(markdown), { width, color: false });
}

function painted(markdown: string, width = 80): string[] {
  return renderFlow(flowBlocks(markdown), { width, color: true }).map(visible);
}

afterEach(() => vi.restoreAllMocks());

describe('running text', () => {
  test.each([
    ['soft line breaks are blanks', 'one\ntwo', ['one two']],
    ['hard breaks begin a line', 'one  \ntwo\\\nthree', ['one', 'two', 'three']],
    ['a <br> begins a line', 'one<br>two<br/>three', ['one', 'two', 'three']],
    ['other tags are dropped', 'press <kbd>q</kbd> now', ['press q now']],
    ['an image is its alternative text', '![a *drawing*](a.png "t")', ['a drawing']],
    ['entities are decoded', '&lt;a&gt; &amp; &rarr; &quot; &#65;', ['<a> & → " A']],
    ['unknown entities stay', '&nosuch; &constructor;', ['&nosuch; &constructor;']],
    ['entities in code stay', '`&lt;`', ['`&lt;`']],
    ['an entity for a control is no control', 'a&#27;[2Jb&#x9b;c&#8238;d', ['a[2Jbcd']],
    ['emoji names stay', 'a :warning: b :100: arn:aws:s3:::b', ['a :warning: b :100: arn:aws:s3:::b']],
    ['dollar signs stay', 'a $& `\u0024{AWS::Region}`', ['a $& `\u0024{AWS::Region}`']],
    ['struck text keeps its sign', '~~old~~ new', ['~~old~~ new']],
    ['escaped marks are themselves', '\\*not em\\* &amp;', ['*not em* &']],
  ])('%s', (_, markdown, expected) => {
    expect(plain(markdown)).toEqual(expected);
  });

  test('is painted: bold, emphasis and code', () => {
    expect(painted('**two words**, *em* and `a:b c`')).toEqual(['‹1›two words‹22›, ‹3›em‹23› and ‹36›a:b c‹39›']);
  });

  test('goes on in the outer style behind an inner one', () => {
    expect(painted('**a `b` c**')).toEqual(['‹1›a ‹22›‹1›‹36›b‹39›‹22›‹1› c‹22›']);
  });

  test('wraps inside a style without carrying it over the line', () => {
    expect(painted('**one two three**', 8)).toEqual(['‹1›one two‹22›', '‹1›three‹22›']);
  });

  test('shows code in backticks when there is no colour, one pair a span', () => {
    expect(plain('run `aws s3 ls` or `**b**` (`c`), **`d e`**')).toEqual(['run `aws s3 ls` or `**b**` (`c`), `d e`']);
  });
});

describe('links', () => {
  test.each([
    [
      'to an address: it stands behind the label',
      '[the guide](https://a.example/b)',
      'the guide (https://a.example/b)',
    ],
    ['whose label is the address: it stands once', '<https://a.example/b>', 'https://a.example/b'],
    ['typed as they are', 'see https://a.example/b.', 'see https://a.example/b.'],
    ['with an entity in the address', '[a](https://a.example/?x=1&amp;y=2)', 'a (https://a.example/?x=1&y=2)'],
    ['to a mail address', '<a@b.example>', 'a@b.example'],
    ['to a section of a topic', '[NAT gateways](vpc#nat-gateway)', 'NAT gateways →\u00a0vpc#nat-gateway'],
    ['to a topic', '[buckets](s3)', 'buckets →\u00a0s3'],
    ['to a topic of a pack', '[mine](mypack/vpc#a)', 'mine →\u00a0mypack/vpc#a'],
    ['to a section of the same topic', '[below](#limits)', 'below →\u00a0#limits'],
    ['to anything else: it is spelled out', '[x](javascript:alert)', 'x (javascript:alert)'],
    [
      'whose label is another address',
      '[https://aws.amazon.com](https://evil.example)',
      'https://aws.amazon.com (https://evil.example)',
    ],
    ['by reference', '[a][b]\n\n[b]: https://a.example', 'a (https://a.example)'],
    ['to nothing', '[a]()', 'a'],
  ])('%s', (_, markdown, expected) => {
    expect(plain(markdown, 80)).toEqual([expected]);
  });

  test('are painted: the label underlined, where it leads muted, and never an escape that hides the address', () => {
    expect(painted('[a b](https://a.example) [c](vpc)')).toEqual([
      '‹4›a b‹24› ‹2›(https://a.example)‹22› ‹4›c‹24› ‹2›→\u00a0vpc‹22›',
    ]);
  });

  test('with a long address wrap behind a slash', () => {
    expect(plain('[guide](https://docs.aws.example/vpc/latest/userguide/nat-gateway-basics.html)')).toEqual([
      'guide',
      '(https://docs.aws.example/vpc/latest/',
      'userguide/nat-gateway-basics.html)',
    ]);
  });
});

describe('headings', () => {
  test('have a line below that shows their level without colour, and no `##`', () => {
    expect(plain('# One\n\n## Two\n\n### Three\n\n#### Four')).toEqual([
      'One',
      '━━━',
      '',
      'Two',
      '━━━',
      '',
      'Three',
      '─────',
      '',
      'Four',
    ]);
  });

  test('are in one style, bold words and code in them too', () => {
    expect(painted('### A **b** `c`')).toEqual(['‹1›A b c‹22›', '‹2›─────‹22›']);
  });

  test('that are longer than the window wrap', () => {
    expect(plain('## One two three', 10)).toEqual(['One two', 'three', '━━━━━━━━━━']);
  });

  test('without text show nothing', () => {
    expect(plain('##\n\na')).toEqual(['a']);
  });
});
