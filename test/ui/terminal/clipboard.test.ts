import { expect, test } from 'vitest';
import { paint } from '../../../src/text/paint.js';
import type { Showable } from '../../../src/text/painted.js';
import { type CopyResult, type CopyTaker, copySentence, openCopier } from '../../../src/ui/terminal/clipboard.js';
import { c } from '../../support/builders.js';
import { FakeTerminal } from '../../support/fake-terminal.js';

/** Copies a text, and gives what became of it, what programs were given and what was written to the terminal. */
async function copied(text: Showable, by?: CopyTaker) {
  const written: string[] = [];
  const given: string[] = [];
  const { copy } = openCopier({
    copyByProgram: async (plain) => {
      given.push(plain);
      return by;
    },
    write: (sequence) => written.push(sequence),
  });
  return { result: await copy(text), given, written };
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

/** Copies through programs that take their time, and gives what ends each attempt. */
function slowCopier() {
  const written: string[] = [];
  const attempts: { readonly end: (by?: CopyTaker) => void; readonly signal: AbortSignal }[] = [];
  const copier = openCopier({
    copyByProgram: (_text, signal) => new Promise((end) => attempts.push({ end, signal })),
    write: (sequence) => written.push(sequence),
  });
  return { copier, attempts, written };
}

test.each([['machine'], [undefined]] as const)(
  'of two copies the newer one counts, though the older one ends later with %j',
  async (late) => {
    const { copier, attempts, written } = slowCopier();
    const [older, newer] = [copier.copy(c('older')), copier.copy(c('newer'))];
    expect(attempts.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    attempts[1]?.end('tmux');
    attempts[0]?.end(late);
    expect([await older, await newer]).toEqual([undefined, { copied: true, by: 'tmux' }]);
    expect(written).toEqual([]);
  },
);

test('what is under way at the close goes to the terminal, once, and the programs are called off', async () => {
  const { copier, attempts, written } = slowCopier();
  const result = copier.copy(c('aws s3 ls'));
  copier.close();
  expect(written).toEqual(['\u001b]52;c;YXdzIHMzIGxz\u0007']);
  expect(attempts[0]?.signal.aborted).toBe(true);
  attempts[0]?.end();
  expect(await result).toBeUndefined();
  expect(written).toHaveLength(1);
});

test('what has been taken is not written at the close', async () => {
  const { copier, attempts, written } = slowCopier();
  const result = copier.copy(c('aws s3 ls'));
  attempts[0]?.end('machine');
  expect(await result).toEqual({ copied: true, by: 'machine' });
  copier.close();
  expect(written).toEqual([]);
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
