import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manPage } from '../../src/outline/man-page.js';
import type { CommandOutline } from '../../src/outline/outline.js';
import { roffLines, roffProse, roffText } from '../../src/outline/roff.js';
import { isMissing } from '../support/tools.js';
import { OUTLINE } from './outline.js';

describe('a text in roff', () => {
  test.each([
    ['--all', '\\-\\-all'],
    ["don't `type` ~/x^2", 'don\\(aqt \\(gatype\\(ga \\(ti/x\\(ha2'],
    ['a\\nb', 'a\\enb'],
    ['.TH is no instruction\n.nor this', '\\&.TH is no instruction\n\\&.nor this'],
    ['b · …', 'b \\[u00B7] \\[u2026]'],
    ['🦊', '\\[u1F98A]'],
  ])('%s', (text, roff) => {
    expect(roffText(text)).toBe(roff);
  });

  test('running text is bold where it is code, and broken between words', () => {
    expect(roffProse('Run `awsstudy list` and see')).toBe('Run \\fBawsstudy list\\fR and see');
    const long = roffProse(`${'word '.repeat(40)}. .end`);
    expect(long.split('\n').every((line) => line.length <= 70 && !line.startsWith('.'))).toBe(true);
    expect(long.replaceAll('\\&', '').replaceAll('\n', ' ')).toBe(`${'word '.repeat(40)}. .end`);
  });

  test('lines stay as they are, blank ones too', () => {
    expect(roffLines('one\n\n  two')).toEqual(['.nf', 'one', '.sp', '  two', '.fi']);
  });

  test.skipIf(isMissing('groff'))('any line comes out of groff as it went in', () => {
    const samples = fc.sample(
      fc.string({ unit: fc.constantFrom(...'.\'"\\-`^~%$#{}<> aB1·é…'), minLength: 1, maxLength: 30 }),
      { numRuns: 300, seed: 7 },
    );
    const shown = samples.map((line) => `|${line}|`).concat('.end', "'end", '\\end');
    const { stdout, stderr } = spawnSync('groff', ['-ww', '-Tutf8', '-P-cbou'], {
      input: ['.ll 200n', '.po 0', '.nf', ...shown.map(roffText)].join('\n'),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    // What is typed as - is a minus outside of a manual page.
    const lines = stdout.replaceAll('\u2212', '-').trimEnd().split('\n');
    expect(lines.slice(0, shown.length)).toEqual(shown);
  });
});

test('what stands below the options is filled where it is running text, and in columns that fit where it is not', () => {
  const after = 'Examples:\n  awsstudy list   the topics\n\nA line\nand `another` one.' as CommandOutline['after'];
  const long = { ...OUTLINE, commands: [{ ...OUTLINE, words: [], options: [], commands: [], after }] };
  const page = manPage(long, { version: '1', date: '2026-11-23', pages: [] });
  expect(page).toContain(
    '\n.PP\nExamples:\n.nf\n  awsstudy list   the topics\n.fi\n.PP\nA line and \\fBanother\\fR one.\n.SH',
  );
});

test('the page has the version and its day on top, and the pages of the help at the end', () => {
  const pages = [{ name: 'json', title: 'JSON', meaning: 'the keys' }] as unknown as Parameters<
    typeof manPage
  >[1]['pages'];
  const page = manPage(OUTLINE, { version: '1.2.3', date: '2026-11-23', pages });
  expect(page.split('\n')[0]).toBe('.TH AWSSTUDY 1 2026-11-23 "awsstudy 1.2.3" "User Commands"');
  expect(page.split('\n').slice(-5)).toEqual(['.SH SEE ALSO', '.TP', '\\fBawsstudy help json\\fR', 'the keys', '']);
  expect(page).toContain('\\fB\\-\\-level\\fR \\fI<level>\\fR');
});
