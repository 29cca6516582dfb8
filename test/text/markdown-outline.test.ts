import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineOf, sectionsOf } from '../../src/text/markdown.js';
import { markdownDocument } from './markdown-document.js';

describe('outlineOf', () => {
  test('finds headings with their level, text, slug and place', () => {
    expect(
      outlineOf("a\n\n## The `default` **VPC**\n\n  ### What's new &amp; old\n\n> #### In a quote\n\nTitle\n===")
        .headings,
    ).toEqual([
      { level: 2, title: 'The default VPC', slug: 'the-default-vpc', line: 3, column: 1 },
      { level: 3, title: "What's new & old", slug: 'whats-new-old', line: 5, column: 3 },
      { level: 4, title: 'In a quote', slug: 'in-a-quote', line: 7, column: 3 },
      { level: 1, title: 'Title', slug: 'title', line: 9, column: 1 },
    ]);
  });

  test('finds links, also in lists, quotes and tables, each on its line', () => {
    const markdown = [
      '[a](vpc#b) and [**c** `d`](s3)', // 1
      '',
      '- one', // 3
      '  - [e](x)', // 4
      '    and [e](x)', // 5
      '> quoted', // 6
      '> [f](https://a.example/?g&amp;h)', // 7
      '',
      '| i | j |', // 9
      '|---|---|',
      '| k | [l](m) |', // 11
      '',
      '```text',
      '[not](a-link)',
      '```',
    ].join('\n');
    expect(outlineOf(markdown).links).toEqual([
      { href: 'vpc#b', text: 'a', line: 1 },
      { href: 's3', text: 'c d', line: 1 },
      { href: 'x', text: 'e', line: 4 },
      { href: 'x', text: 'e', line: 5 },
      { href: 'https://a.example/?g&h', text: 'f', line: 7 },
      { href: 'm', text: 'l', line: 11 },
    ]);
  });

  test('finds fences with their language and text, also in lists', () => {
    const { fences } = outlineOf(
      '```Bash title="x"\na\n\nb\n```\n\n- c\n\n  ```json\n  {\n    "d": 1\n  }\n  ```\n\n      indented\n\n```\ne\n```',
    );
    expect(fences).toEqual([
      { language: 'bash', text: 'a\n\nb', line: 1 },
      { language: 'json', text: '{\n  "d": 1\n}', line: 9 },
      { language: '', text: 'indented', line: 15 },
      { language: '', text: 'e', line: 17 },
    ]);
  });

  test('finds HTML, images and tables', () => {
    const outline = outlineOf(
      'a <b>c</b>\n\n<div>\nd\n</div>\n\n![e](f.png)\n\n| g | h |\n|---|---|\n| i | j |\n| k | l |',
    );
    expect(outline.html).toEqual([
      { text: '<b>', line: 1 },
      { text: '</b>', line: 1 },
      { text: '<div>\nd\n</div>', line: 3 },
    ]);
    expect(outline.images).toEqual([{ line: 7 }]);
    expect(outline.tables).toEqual([{ columns: 2, rows: 2, line: 9 }]);
  });

  test('counts lines the same whatever ends them', () => {
    expect(outlineOf('a\r\n\r\n## b\r\n').headings).toEqual([{ level: 2, title: 'b', slug: 'b', line: 3, column: 1 }]);
  });

  test.each([
    ['headings, paragraphs and code in them', '## Two words\n\nand `three more` words', 6],
    ['lists, once each', '- one\n  - two three\n- four', 4],
    ['quotes', '> one\n> two', 2],
    ['cells', '| a | b |\n|---|---|\n| c d | |', 4],
    ['labels of links and not where they lead', '[one](https://a.example)', 1],
    ['no code blocks', '```text\none two\n```\n\n    three', 0],
  ])('counts the words of %s', (_, markdown, words) => {
    expect(outlineOf(markdown).words).toBe(words);
  });

  test('holds nothing that acts on a terminal', () => {
    const outline = outlineOf(
      '## a\u001b[2J&#27;\n\n[b&#27;](c&#x1b;\u001b)\n\n```d\u0007\ne\u001b\n```\n\n<f \u001b>',
    );
    expect(JSON.stringify(outline)).not.toMatch(/\\u00/);
  });
});

describe('sectionsOf', () => {
  test('cuts a text at its headings of level 2 and 3, each heading in its section', () => {
    expect(sectionsOf('intro\n\n## A `b`\nc\n### D\n#### e\n\n> ## f\n\n## G\n')).toEqual([
      { slug: '', title: '', level: 2, markdown: 'intro' },
      { slug: 'a-b', title: 'A b', level: 2, markdown: '## A `b`\nc' },
      { slug: 'd', title: 'D', level: 3, markdown: '### D\n#### e\n\n> ## f' },
      { slug: 'g', title: 'G', level: 2, markdown: '## G' },
    ]);
  });

  test('leaves out what stands in front of the first heading when it is blank', () => {
    expect(sectionsOf('\n\n## A')).toEqual([{ slug: 'a', title: 'A', level: 2, markdown: '## A' }]);
    expect(sectionsOf('')).toEqual([]);
  });

  test('takes no heading for one that stands in code', () => {
    expect(sectionsOf('## A\n\n```bash\n## not a heading\n```').map(({ slug }) => slug)).toEqual(['a']);
  });

  test('loses nothing of a text', () => {
    const letters = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(markdownDocument, (markdown) => {
        expect(
          letters(
            sectionsOf(markdown)
              .map((section) => section.markdown)
              .join(''),
          ),
        ).toBe(letters(markdown));
      }),
    );
  });
});
