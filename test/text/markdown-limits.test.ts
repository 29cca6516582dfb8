import { describe, expect, test } from 'vitest';
import { flowBlocks, markdownFault } from '../../src/text/markdown.js';

const TOO_LARGE = 'This text is larger than 256 KB; split it into several topics.';
const TOO_LONG = 'This line is longer than 4 KB; break it into shorter ones.';
const TOO_DEEP = 'Lists and quotes are nested more than 16 deep here; take some levels out.';
const TOO_MANY_STARS = 'There are more than 100 `*` or `_` in a row here; take some out.';
const TOO_MANY_ROWS = 'This table has more than 500 rows; split it.';

const table = (rows: number) => `| a |\n|---|\n${'| b |\n'.repeat(rows)}`;

describe('markdownFault', () => {
  test.each([
    ['a text over 256 KB', 'a b c d\n'.repeat(33_000), 1, TOO_LARGE],
    ['a line over 4 KB', `ok\n\n${'a.'.repeat(2100)}@`, 3, TOO_LONG],
    ['quotes in quotes', `ok\n${'>'.repeat(17)} a`, 2, TOO_DEEP],
    ['lists in quotes', `${'> - '.repeat(9)}a`, 1, TOO_DEEP],
    [
      'lists in lists by their indent',
      Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      17,
      TOO_DEEP,
    ],
    ['numbered lists in each other', '1. '.repeat(17), 1, TOO_DEEP],
    ['a run of stars', `${'*'.repeat(101)}a`, 1, TOO_MANY_STARS],
    ['a table of 501 rows', `text\n\n${table(501)}`, 505, TOO_MANY_ROWS],
  ])('names the line of %s and what to do', (_, markdown, line, message) => {
    expect(markdownFault(markdown)).toEqual({ line, message });
  });

  test.each([
    ['a text of 256 KB', 'a b c d\n'.repeat(32_768)],
    ['a line of 4 KB', 'a'.repeat(4096)],
    ['16 levels', `${'> '.repeat(16)}a`],
    ['100 stars', '*'.repeat(100)],
    ['a table of 500 rows', table(500)],
    ['two tables of 300 rows', `${table(300)}\n${table(300)}`],
    ['a picture that is indented deep', `\`\`\`text\n${' '.repeat(60)}│ v\n${' '.repeat(60)}◀── back\n\`\`\``],
    ['a negative number', `${' '.repeat(40)}-5 and 1.5`],
    ['nothing', ''],
  ])('lets %s pass', (_, markdown) => {
    expect(markdownFault(markdown)).toBeUndefined();
  });

  test('lets nothing pass that exhausts the stack', () => {
    const worst = [
      `${'*'.repeat(100)}a${'*'.repeat(100)}\n`.repeat(40),
      `${'> - '.repeat(8)}a`,
      `${'[a]('.repeat(1000)}`,
    ];
    expect(worst.map(markdownFault)).toEqual([undefined, undefined, undefined]);
    expect(() => worst.map(flowBlocks)).not.toThrow();
  });
});
