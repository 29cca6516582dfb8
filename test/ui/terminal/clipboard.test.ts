import { expect, test } from 'vitest';
import { paint } from '../../../src/text/paint.js';
import type { Showable } from '../../../src/text/painted.js';
import { type CopyResult, type CopyTaker, copySentence, copyText } from '../../../src/ui/terminal/clipboard.js';
import { c } from '../../support/builders.js';
import { FakeTerminal } from '../../support/fake-terminal.js';

/** Copies a text, and gives what became of it, what programs were given and what was written to the terminal. */
async function copied(text: Showable, by?: CopyTaker) {
  const written: string[] = [];
  const given: string[] = [];
  const result = await copyText(text, {
    copyByProgram: async (plain) => {
      given.push(plain);
      return by;
    },
    write: (sequence) => written.push(sequence),
  });
  return { result, given, written };
}

test.each([
  ['aws s3 ls', 'YXdzIHMzIGxz'],
  ['one\ntwo', 'b25lCnR3bw=='],
  ['größer → 日本', 'Z3LDtsOfZXIg4oaSIOaXpeacrA=='],
  ['', ''],
])(
  '%j goes to the clipboard of the terminal as base64 of its UTF-8 where no program takes it',
  async (text, base64) => {
    expect(await copied(c(text))).toEqual({
      result: { copied: true, by: 'terminal' },
      given: [text],
      written: [`\u001b]52;c;${base64}\u0007`],
    });
  },
);

test.each(['tmux', 'machine'] as const)('what %s took is not written to the terminal too, however long', async (by) => {
  const text = c('x'.repeat(90_000));
  expect(await copied(text, by)).toEqual({ result: { copied: true, by }, given: [text], written: [] });
});

test('what terminals would drop is refused in words, and nothing of it is written', async () => {
  const longest = 'x'.repeat(56_244);
  expect((await copied(c(longest))).written[0]).toHaveLength(74_992 + '\u001b]52;c;\u0007'.length);
  expect(await copied(c(`${longest}x`))).toMatchObject({
    result: { copied: false, reason: 'This is too long to copy: terminals take about 56,000 bytes.' },
    written: [],
  });
});

test.each<[CopyResult, string]>([
  [{ copied: true, by: 'machine' }, 'Copied: aws s3 ls'],
  [{ copied: true, by: 'tmux' }, 'Copied to tmux: aws s3 ls'],
  [{ copied: true, by: 'terminal' }, "Sent to the terminal's clipboard: aws s3 ls"],
  [{ copied: false, reason: c('It is too long.') }, 'It is too long.'],
])('of %j no more is said than is known', (result, sentence) => {
  expect(copySentence(result, ': aws s3 ls')).toBe(sentence);
});

test('a screen copies without colours while its frame stands, and not once it is closed', async () => {
  const terminal = new FakeTerminal();
  const taken: string[] = [];
  terminal.terminal.parser.registerOscHandler(52, (content) => taken.push(content) > 0);
  terminal.write('shown');
  await terminal.open.copy(paint('code', c('aws s3 ls'), true));
  await terminal.until('it is on the clipboard', () => taken.length > 0);
  expect(taken).toEqual(['c;YXdzIHMzIGxz']);
  expect(terminal.screen()).toContain('shown');
  terminal.open.close();
  await terminal.open.copy(c('late'));
  await terminal.parsed();
  expect(taken).toHaveLength(1);
});
