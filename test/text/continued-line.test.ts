import { describe, expect, test } from 'vitest';
import { goesOn, withLinesJoined } from '../../src/text/continued-line.js';

test.each([
  ['aws s3 ls \\', true],
  ['aws s3 ls \\  ', true],
  ['aws s3 ls\\', true],
  ['\\', true],
  ['echo a\\\\\\', true],
  ['echo a\\\\', false],
  ['aws s3 ls', false],
  ['aws s3 ls \\ a', false],
  ['', false],
])('%j goes on in the next line: %s', (line, expected) => {
  expect(goesOn(line)).toBe(expected);
});

describe('lines that end in a backslash are one line with the next', () => {
  test.each([
    ['with one blank where blanks were', 'aws s3 ls \\\n    s3://a', 'aws s3 ls s3://a'],
    ['with one blank where it stood in front alone', 'aws s3 ls \\\ns3://a', 'aws s3 ls s3://a'],
    ['with none where none was, as in a shell', 'aws s3 l\\\ns', 'aws s3 ls'],
    ['when they come from Windows', 'aws \\\r\n  s3 \\\r\n  ls', 'aws s3 ls'],
    ['when blanks stand behind the backslash', 'aws s3 \\  \n  ls', 'aws s3 ls'],
    ['when nothing follows', 'aws s3 ls \\\n', 'aws s3 ls '],
  ])('%s', (_when, text, line) => {
    expect(withLinesJoined(text)).toBe(line);
  });

  test('others stay lines', () => {
    expect(withLinesJoined('a\\\\\nb\nc')).toBe('a\\\\\nb\nc');
  });

  test('endless backslashes end at once', () => {
    const start = performance.now();
    withLinesJoined('\\'.repeat(50_000));
    withLinesJoined('\\\n'.repeat(10_000));
    withLinesJoined(`${' '.repeat(50_000)}x`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
