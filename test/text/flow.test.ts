import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/text/clean.js';
import { type FlowBlock, renderFlow } from '../../src/text/flow.js';
import { flowBlocks, outlineOf, plainMarkdown, sectionsOf } from '../../src/text/markdown.js';
import { ESCAPE, type Painted, plainOf } from '../../src/text/painted.js';
import { cellWidth } from '../../src/text/width.js';
import { markdownDocument } from './markdown-document.js';
import { openStyles } from './visible.js';

const EVERYTHING = readFileSync(fileURLToPath(new URL('fixtures/everything.md', import.meta.url)), 'utf8');

describe('a document with every construct', () => {
  test.each([40, 80, 120])('is set in %i columns', async (width) => {
    const lines = renderFlow(flowBlocks(EVERYTHING), { width, color: false });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`fixtures/everything-${width}.txt`);
  });

  test('is set in 80 columns with colours', async () => {
    const lines = renderFlow(flowBlocks(EVERYTHING), { width: 80, color: true });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/everything-80-color.txt');
  });
});

describe('renderFlow', () => {
  const setting = { width: fc.integer({ min: 12, max: 140 }), color: fc.boolean() };

  test('gives no line wider than the window, nor one that leaves a style open, nor a newline', () => {
    fc.assert(
      fc.property(markdownDocument, fc.record(setting), (markdown, options) => {
        for (const line of renderFlow(flowBlocks(markdown), options)) {
          expect(cellWidth(line)).toBeLessThanOrEqual(options.width);
          expect(openStyles(line)).toEqual([]);
          expect(line).not.toContain('\n');
          expect(plainOf(line)).toBe(clean(plainOf(line)));
        }
      }),
    );
  });

  test('gives no escape and no trailing blank without colour', () => {
    fc.assert(
      fc.property(markdownDocument, setting.width, (markdown, width) => {
        for (const line of renderFlow(flowBlocks(markdown), { width, color: false })) {
          expect(line).not.toContain(ESCAPE);
          expect(line).toBe(line.trimEnd());
        }
      }),
    );
  });

  test('shows the same letters in the same order at every width, with colours and without', () => {
    const letters = (lines: readonly Painted[]) =>
      lines
        .map(plainOf)
        .join('')
        .replace(/[^a-wyz]/gi, '');
    fc.assert(
      fc.property(markdownDocument, fc.record(setting), (markdown, options) => {
        // A table that is wrapped or stacked reads in another order; the x of a box may be lost in a very narrow window.
        const blocks = flowBlocks(markdown).filter((block) => block === 0 || !('rows' in block));
        expect(letters(renderFlow(blocks, options))).toBe(letters(renderFlow(blocks, { width: 2000, color: true })));
      }),
    );
  });

  test('shows a blank line for 0, and nothing for nothing', () => {
    expect(renderFlow([0], { width: 80, color: true })).toEqual(['']);
    expect(renderFlow([], { width: 80, color: true })).toEqual([]);
  });

  test('keeps the mark of a list that is nested too deep for the window', () => {
    const blocks = flowBlocks('- a\n  - b\n    - c\n      - d\n        - e\n          - one two three');
    expect(renderFlow(blocks, { width: 20, color: false }).slice(-2)).toEqual(['        · one two', '          three']);
  });
});

describe('any text at all', () => {
  const TORTURE: readonly string[] = [
    `${'*'.repeat(100)}a${'*'.repeat(100)}`,
    '['.repeat(2000),
    '[a](b'.repeat(500),
    `${'> - '.repeat(8)}a`,
    '`'.repeat(999),
    '<'.repeat(2000),
    '<!--'.repeat(500),
    '&'.repeat(2000),
    `${'|'.repeat(2000)}\n${'|-'.repeat(1000)}`,
    `| a |\n|---|\n${'| b | c | d |\n'.repeat(300)}|`,
    '- '.repeat(16),
    '1. \n'.repeat(100),
    '\\'.repeat(999),
    '~~~~~~a\n~~~',
    '# '.repeat(300),
    '- - a\n+ + b\n* * c',
    '999999999. a\n999999999. b',
    '\t\t- a\n\t\t\t- b',
    '![![![a](b)](c)](d)',
    '[a]: <b>\n[a][a]',
    '```\n~~~\n```\n~~~',
    '<table><tr><td>a</td></tr></table>',
    '\u001b]52;c;ZXZpbA==\u0007',
  ];

  const everything = (markdown: string) => {
    for (const width of [20, 80]) {
      for (const line of renderFlow(flowBlocks(markdown), { width, color: false })) {
        expect(cellWidth(line)).toBeLessThanOrEqual(width);
      }
    }
    plainMarkdown(markdown);
    sectionsOf(markdown);
    outlineOf(markdown);
  };

  test.each(TORTURE.map((markdown) => [markdown.slice(0, 20), markdown]))('is survived: %j', (_, markdown) => {
    everything(markdown);
  });

  test('is survived: random marks', () => {
    const marks = fc.constantFrom(
      ...'*_`~[]()<>!#-+|\\&;:=1. \n\t"'.split(''),
      'a',
      'http://',
      '```',
      '    ',
      '日',
      '\u001b',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => everything(parts.join(''))),
      { numRuns: 300 },
    );
  });

  test('is the same whether it went through JSON or not', () => {
    const blocks = flowBlocks(EVERYTHING);
    const read = JSON.parse(JSON.stringify(blocks)) as FlowBlock[];
    expect(renderFlow(read, { width: 60, color: true })).toEqual(renderFlow(blocks, { width: 60, color: true }));
  });
});
