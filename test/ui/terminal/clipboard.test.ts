import { expect, test } from 'vitest';
import { paint } from '../../../src/text/paint.js';
import { copyText } from '../../../src/ui/terminal/clipboard.js';
import { c } from '../../support/builders.js';
import { FakeTerminal } from '../../support/fake-terminal.js';

/** Copies a text, and gives what became of it and what was written to the terminal. */
function copied(text: string) {
  const written: string[] = [];
  return { result: copyText(c(text), (sequence) => written.push(sequence)), written };
}

test.each([
  ['aws s3 ls', 'YXdzIHMzIGxz'],
  ['one\ntwo', 'b25lCnR3bw=='],
  ['größer → 日本', 'Z3LDtsOfZXIg4oaSIOaXpeacrA=='],
  ['', ''],
])('%j goes to the clipboard as base64 of its UTF-8', (text, base64) => {
  expect(copied(text)).toEqual({ result: { copied: true }, written: [`\u001b]52;c;${base64}\u0007`] });
});

test('what terminals would drop is refused in words, and nothing of it is written', () => {
  const longest = 'x'.repeat(56_244);
  expect(copied(longest).result).toEqual({ copied: true });
  expect(copied(longest).written[0]).toHaveLength(74_992 + '\u001b]52;c;\u0007'.length);
  expect(copied(`${longest}x`)).toEqual({
    result: { copied: false, reason: 'This is too long to copy: terminals take about 56,000 bytes.' },
    written: [],
  });
});

test('a screen copies without colours while its frame stands', async () => {
  const terminal = new FakeTerminal();
  const taken: string[] = [];
  terminal.terminal.parser.registerOscHandler(52, (content) => taken.push(content) > 0);
  terminal.write('shown');
  expect(terminal.open.copy(paint('code', c('aws s3 ls'), true))).toEqual({ copied: true });
  await terminal.until('it is on the clipboard', () => taken.length > 0);
  expect(taken).toEqual(['c;YXdzIHMzIGxz']);
  expect(terminal.screen()).toContain('shown');
  terminal.open.close();
});
