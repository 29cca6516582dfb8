import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowBlocks, plainMarkdown } from '../../src/text/markdown.js';
import { markdownDocument } from './markdown-document.js';

describe('plainMarkdown', () => {
  test.each([
    ['a paragraph becomes one line', 'one\ntwo\nthree', 'one two three'],
    ['hard breaks stay', 'one  \ntwo\\\nthree\nfour', 'one  \ntwo\\\nthree four'],
    ['a list entry becomes one line', '- one\n  two\n- three', '- one two\n- three'],
    ['lazy lines join too', '- one\ntwo', '- one two'],
    ['nested entries keep their depth', '- a\n  b\n    - c\n      d\n', '- a b\n  - c d'],
    ['numbers stay as they are typed', '3. a\n   b\n4. c\n', '3. a b\n4. c'],
    ['a loose list stays loose', '- a\n  b\n\n- c\n\n  d\n  e', '- a b\n\n- c\n\n  d e'],
    ['boxes stay', '- [ ] a\n  b\n- [x] c', '- [ ] a b\n- [x] c'],
    ['a quote becomes one line a paragraph', '> one\n> two\n>\n> three\nfour', '> one two\n>\n> three four'],
    ['code stays as it is', '```sh\na\n\n  b  \n```\nc\nd', '```sh\na\n\n  b  \n```\n\nc d'],
    [
      'code in a list keeps its indent',
      '- a\n  b\n\n  ```\n  c\n\n    d\n  ```',
      '- a b\n\n  ```\n  c\n\n    d\n  ```',
    ],
    ['tables stay as they are', 'a\nb\n\n| c | d |\n|---|--:|\n| e | f |', 'a b\n\n| c | d |\n|---|--:|\n| e | f |'],
    ['headings, rules and definitions stay', '## a `b`\nc\n***\n\n[d]: e', '## a `b`\n\nc\n\n***\n\n[d]: e'],
    ['headings underlined stay', 'a\n===\nb', 'a\n===\n\nb'],
    ['comments stay', '<!-- a\nb -->\n\nc\nd', '<!-- a\nb -->\n\nc d'],
    ['controls go, entities stay as they are typed', 'a\u001b[2J &#27; b', 'a[2J &#27; b'],
    ['nothing stays nothing', '\n\n', ''],
  ])('%s', (_, markdown, expected) => {
    expect(plainMarkdown(markdown)).toBe(expected);
  });

  test('changes nothing the second time, and nothing that is shown', () => {
    fc.assert(
      fc.property(markdownDocument, (markdown) => {
        const plain = plainMarkdown(markdown);
        expect(plainMarkdown(plain)).toBe(plain);
        expect(flowBlocks(plain)).toEqual(flowBlocks(markdown));
      }),
    );
  });
});
