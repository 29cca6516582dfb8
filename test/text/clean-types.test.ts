import { expect, test } from 'vitest';
import type { Output } from '../../src/context.js';
import type { ExportText } from '../../src/exchange/export-topic.js';
import type { Problem } from '../../src/study/problem.js';
import { clean } from '../../src/text/clean.js';
import { joinPainted } from '../../src/text/painted.js';

/** What comes out of a file before it is cleaned. */
const raw: string = '\u001b]0;evil\u0007';

test('a string that was not cleaned does not compile where something is shown, printed or written', () => {
  const written: string[] = [];
  const output: Output = { write: (text) => written.push(text), isTerminal: false, columns: undefined };
  output.write(clean(raw));
  // @ts-expect-error: output takes what was cleaned alone.
  output.write(raw);
  // @ts-expect-error: painting takes what was cleaned alone.
  joinPainted([raw]);
  // @ts-expect-error: what is exported goes to files and pipes.
  const exported: ExportText = { text: raw, written: 0, left: [] };
  // @ts-expect-error: a fault quotes files, so its sentence is cleaned.
  const fault: Problem = { file: clean(''), line: 1, column: 1, rule: '', message: raw };
  expect([written.length, exported.written, fault.line]).toEqual([2, 0, 1]);
});
