import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../src/world/input.js';

async function allLines(chunks: readonly string[]): Promise<readonly string[]> {
  const stream = new PassThrough();
  const lines = readLines(stream);
  for (const chunk of chunks) {
    stream.write(chunk);
  }
  stream.end();
  const read: string[] = [];
  for (let line = await lines.next(); line !== undefined; line = await lines.next()) {
    read.push(line);
  }
  return read;
}

test('lines are the same however they arrive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[ab,é]{0,4}$/), { minLength: 1 }), fc.nat(8), async (lines, cut) => {
      const text = lines.map((line) => `${line}\n`).join('');
      const chunks = Array.from({ length: Math.ceil(text.length / (cut + 1)) }, (_, i) =>
        text.slice(i * (cut + 1), (i + 1) * (cut + 1)),
      );
      expect(await allLines(chunks)).toEqual(lines);
    }),
    { numRuns: 50 },
  );
});

test('a last line without an end counts, Windows ends are dropped, and nothing is no line', async () => {
  expect(await allLines(['a\r\nb'])).toEqual(['a', 'b']);
  expect(await allLines([''])).toEqual([]);
  expect(await allLines(['\n'])).toEqual(['']);
});

test('a character cut in the middle of its bytes is put together', async () => {
  const stream = new PassThrough();
  const lines = readLines(stream);
  const bytes = Buffer.from('ü\n');
  stream.write(bytes.subarray(0, 1));
  stream.write(bytes.subarray(1));
  expect(await lines.next()).toBe('ü');
});

test('a stream that fails ends the input', async () => {
  const stream = new PassThrough();
  const lines = readLines(stream);
  const next = lines.next();
  stream.destroy(new Error('EIO'));
  expect(await next).toBeUndefined();
});
