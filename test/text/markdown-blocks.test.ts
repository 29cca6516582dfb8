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

describe('lists', () => {
  test('paint what is inside tight entries', () => {
    expect(painted('- **b** `c` *e* [l](u)')).toEqual(['  • ‹1›b‹22› ‹36›c‹39› ‹3›e‹23› ‹4›l‹24› ‹2›→\u00a0u‹22›']);
  });

  test('wrap entries under their text', () => {
    expect(plain('- one two three four five', 16)).toEqual(['  • one two', '    three four', '    five']);
  });

  test('nest, each depth with its own bullet', () => {
    expect(plain('- a\n  - **b**\n    - c\n      - d\n- e')).toEqual([
      '  • a',
      '    ◦ b',
      '      · c',
      '        • d',
      '  • e',
    ]);
  });

  test('that are loose have a blank line between entries and paragraphs', () => {
    expect(plain('- a\n\n  b\n- c')).toEqual(['  • a', '', '    b', '', '  • c']);
  });

  test('count from where they start, the numbers under each other', () => {
    expect(plain('9. nine\n10. ten\n    - sub')).toEqual(['   9. nine', '  10. ten', '      ◦ sub']);
    expect(plain('5) five')).toEqual(['  5. five']);
  });

  test('of tasks show each box once', () => {
    expect(plain('- [ ] to **do**\n- [x] done')).toEqual(['  • [ ] to do', '  • [x] done']);
    expect(plain('- [ ] to do\n\n- [x] done')).toEqual(['  • [ ] to do', '', '  • [x] done']);
  });

  test('hold code, tables and quotes below their mark', () => {
    expect(plain('- ```\n  a\n  ```\n- b\n  ```\n  c\n  ```')).toEqual(['  •', '      a', '  • b', '      c']);
    expect(plain('- | a |\n  |---|\n  | b |')).toEqual(['  •', '    a', '    ─', '    b']);
    expect(plain('- > q')).toEqual(['  • │ q']);
  });

  test('may have empty entries', () => {
    expect(plain('-\n- b')).toEqual(['  •', '  • b']);
  });
});

describe('quotes', () => {
  test('wrap inside their bar, lists and blank lines too', () => {
    expect(plain('> **Tip:** one two three four\n>\n> - `a`\n>\n> > deep', 20)).toEqual([
      '│ Tip: one two three',
      '│ four',
      '│',
      '│   • `a`',
      '│',
      '│ │ deep',
    ]);
  });

  test('have code, tables and rules inside their bar', () => {
    expect(plain('> ```\n> a\n>\n> b\n> ```\n>\n> | c |\n> |---|\n> | d |\n>\n> ---', 8)).toEqual([
      '│   a',
      '│',
      '│   b',
      '│',
      '│ c',
      '│ ─',
      '│ d',
      '│',
      '│ ──────',
    ]);
  });

  test('are painted: the bar muted, the text as ever', () => {
    expect(painted('> a **b**')).toEqual(['‹2›│‹22› a ‹1›b‹22›']);
  });
});

describe('code', () => {
  test('is kept as it is, two columns in', () => {
    expect(plain('```text\n┌──┐\n│  │\n\n└──┘\n```')).toEqual(['  ┌──┐', '  │  │', '', '  └──┘']);
    expect(plain('    indented')).toEqual(['  indented']);
  });

  test('wider than the window goes on behind a mark', () => {
    expect(plain('```bash\naws s3 cp <file> s3://<bucket>/\n```', 20)).toEqual([
      '  aws s3 cp <file>',
      '  ↳ s3://<bucket>/',
    ]);
  });

  test.each([
    ['bash', '# all\naws s3 ls', ['  ‹2›# all‹22›', '  ‹1›aws‹22› s3 ls']],
    ['hcl', 'a = 1', ['  ‹36›a‹39› = ‹35›1‹39›']],
    ['json', '{"a": [1, "b:c", true]}', ['  {‹36›"a"‹39›: [‹35›1‹39›, ‹32›"b:c"‹39›, ‹35›true‹39›]}']],
    ['yaml', 'a: "b" # c', ['  ‹36›a:‹39› ‹32›"b"‹39› ‹2›# c‹22›']],
    ['python', 'def f(x):\n  """a\n  b"""', ['  ‹35›def‹39› f(x):', '    ‹32›"""a‹39›', '  ‹32›  b"""‹39›']],
    ['nosuch', 'if <b> & c', ['  if <b> & c']],
    ['text', 'if "b"', ['  if "b"']],
  ])('in %s is painted with the palette, line by line', (language, code, expected) => {
    expect(painted(`\`\`\`${language}\n${code}\n\`\`\``)).toEqual(expected);
  });

  test('in an unknown language says nothing on the console', () => {
    const consoles = [vi.spyOn(console, 'error'), vi.spyOn(console, 'log'), vi.spyOn(console, 'warn')];
    for (const language of ['nosuch', 'terraform2', 'constructor', '']) painted(`\`\`\`${language}\na\n\`\`\``);
    expect(consoles.flatMap((spy) => spy.mock.calls)).toEqual([]);
  });
});

describe('tables', () => {
  test('align their columns and have one rule, below the header', () => {
    expect(plain('| a | b | c |\n|:--|:-:|--:|\n| one | two | three |\n| 1 | 2 | 3 |')).toEqual([
      'a   │  b  │     c',
      '────┼─────┼──────',
      'one │ two │ three',
      '1   │  2  │     3',
    ]);
  });

  test('wrap their cells until they fit', () => {
    expect(plain('| Part | What it is for |\n|---|---|\n| VPC | The isolated network and its ranges |', 30)).toEqual([
      'Part │ What it is for',
      '─────┼────────────────────────',
      'VPC  │ The isolated network',
      '     │ and its ranges',
    ]);
  });

  test('paint what is inside cells', () => {
    expect(painted('| a |\n|---|\n| `x\\|y` **b** |')).toEqual(['‹1›a‹22›', '‹2›─────‹22›', '‹36›x|y‹39› ‹1›b‹22›']);
  });

  test('keep the columns of wide characters', () => {
    expect(plain('| a | b |\n|---|---|\n| 日本 | c |\n| x | d |')).toEqual([
      'a    │ b',
      '─────┼──',
      '日本 │ c',
      'x    │ d',
    ]);
  });

  test('become a line a cell where the window is too narrow for columns', () => {
    const table =
      '| Destination | Target | Meaning |\n|---|---|---|\n| 10.0.0.0/16 | local | Anything inside stays inside |\n| 0.0.0.0/0 | | All other addresses |';
    expect(plain(table, 26)).toEqual([
      'Destination: 10.0.0.0/16',
      'Target: local',
      'Meaning: Anything inside',
      '  stays inside',
      '',
      'Destination: 0.0.0.0/0',
      'Meaning: All other',
      '  addresses',
    ]);
  });

  test('keep what is painted where it is when they become a line a cell', () => {
    const table = `| Name | Meaning |\n|---|---|\n| a | some \`code\` ${'x'.repeat(20)} |`;
    expect(painted(table, 20)).toEqual([
      '‹1›Name‹22›: a',
      '‹1›Meaning‹22›: some ‹36›code‹39›',
      '  xxxxxxxxxxxxxxxxxx',
      '  xx',
    ]);
  });

  test('cut words that are longer than any column may be', () => {
    expect(plain(`| a | b |\n|---|---|\n| ${'x'.repeat(30)} | ${'y'.repeat(30)} |`)).toEqual([
      'a                  │ b',
      '───────────────────┼───────────────────',
      'xxxxxxxxxxxxxxxxxx │ yyyyyyyyyyyyyyyyyy',
      'xxxxxxxxxxxx       │ yyyyyyyyyyyy',
    ]);
  });
});

describe('the rest', () => {
  test('a rule goes across the window', () => {
    expect(plain('***', 10)).toEqual(['──────────']);
    expect(painted('---', 5)).toEqual(['‹2›─────‹22›']);
  });

  test('of HTML only the text is shown, and nothing of comments', () => {
    expect(plain('<details>\n<summary>A</summary>\nb<br>c\n</details>\n\n<!-- d > e -->\n\nf')).toEqual([
      'A b',
      'c',
      '',
      'f',
    ]);
  });

  test('an empty text has no blocks', () => {
    expect(flowBlocks('')).toEqual([]);
    expect(flowBlocks('\n\n[a]: https://a.example\n')).toEqual([]);
  });

  test('blocks survive being written as JSON', () => {
    const blocks = flowBlocks('## a\n\n- `b`\n\n```sh\nc\n```\n\n| d |\n|---|\n| e |\n\n***');
    expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks);
  });
});
