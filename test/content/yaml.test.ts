import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml, type YamlNode } from '../../src/content/yaml.js';
import { placeIn } from '../../src/content/yaml-place.js';

function read(text: string, linesBefore = 0) {
  const faults: string[] = [];
  const node = parseYaml(text, {
    linesBefore,
    report: ({ line, column }, rule, message) => faults.push(`${line}:${column} ${rule} ${message}`),
  });
  return { node, faults };
}

function plain(node: YamlNode | undefined): unknown {
  switch (node?.kind) {
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
    case 'list':
      return node.entries.map(plain);
    case 'null':
    case undefined:
      return null;
    default:
      return node?.value;
  }
}

describe('plain YAML', () => {
  test.each([
    ['a: 1\nb: [x, {c: "007", d: 0x10}]\n', { a: 1, b: ['x', { c: '007', d: 16 }] }],
    ['a: no\nb: yes\nc: true\nd: ~\n', { a: 'no', b: 'yes', c: true, d: null }],
    ['a: 2026-11-23\n', { a: '2026-11-23' }],
    ['a: >-\n  one\n  two\nb: |\n  one\n  two\n', { a: 'one two', b: 'one\ntwo\n' }],
    ['# only a comment\n', null],
  ])('%j is read by the rules of 1.2', (text, value) => {
    expect(read(text)).toMatchObject({ faults: [] });
    expect(plain(read(text).node)).toEqual(value);
  });

  test('knows the place of every part, counted in its file', () => {
    const { node } = read('a: 1\nb:\n  - {c: deep}\n', 10);
    const at = (...path: readonly (string | number)[]) => node && placeIn(node, ...path);
    expect(at('a')).toEqual({ line: 11, column: 4 });
    expect(at('b', 0, 'c')).toEqual({ line: 13, column: 9 });
    expect(at('b', 0, 'missing', 'deeper')).toEqual({ line: 13, column: 5 });
    expect(at('b', 7)).toEqual({ line: 13, column: 3 });
    expect(at('a', 0, 'x')).toEqual({ line: 11, column: 4 });
  });
});

describe('YAML that is dangerous or ambiguous is refused', () => {
  test.each([
    [
      'a: &x [*x]\n',
      [
        "1:7 yaml-feature The anchor `&x` isn't read here; delete it.",
        "1:8 yaml-feature The alias `*x` isn't read here; write the value itself.",
      ],
    ],
    ['a: !!str 1\n', ["1:10 yaml-feature The tag `!!str` isn't read here; delete it."]],
    ['a: !!js/function "x"\n', ["1:18 yaml-feature The tag `!!js/function` isn't read here; delete it."]],
    ['%TAG ! tag:x,2026:\n---\na: 1\n', ["1:1 yaml-feature A `%` directive isn't read here; delete the line."]],
    [
      'constructor: 1\nprototype: 2\n',
      [
        "1:1 reserved-key `constructor` can't be a key; name it differently.",
        "2:1 reserved-key `prototype` can't be a key; name it differently.",
      ],
    ],
    ['? [a]\n: 1\n', ['1:3 wrong-type A key must be text; put it in double quotes.']],
    ['1: a\n', ['1:1 wrong-type A key must be text; put it in double quotes.']],
    ['a: 1\n"a": 2\n', ['2:1 duplicate-key `a` stands here and in line 1; keep one of the two.']],
    ['a: "x\n', ["2:1 yaml-syntax A quotation mark isn't closed; close it."]],
    ['a: `x`\n', ["1:4 yaml-syntax A value can't start with a backtick; put it in double quotes."]],
    [
      'a: [1, 2\nb: 3\n',
      ["2:1 yaml-syntax A `[` or `{` above isn't closed, or its end isn't indented; close it in its own entry."],
    ],
  ])('%j', (text, faults) => {
    expect(read(text).faults).toEqual(faults);
  });

  test('an alias bomb costs nothing', () => {
    const bomb = [
      'a: &a [x]',
      ...'bcdefghi'.split('').map((name, n) => `${name}: &${name} [${`*${'abcdefgh'[n]},`.repeat(9)}]`),
    ].join('\n');
    const started = performance.now();
    expect(read(bomb).faults.length).toBeGreaterThan(8);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  // Deeper nesting once ended the process: the parser called itself until the stack was used up.
  test.each([
    ['brackets', '['.repeat(60_000)],
    ['braces', '{a: '.repeat(15_000)],
    ['dashes', '- '.repeat(30_000)],
    ['question marks', '? '.repeat(30_000)],
    ['keys', Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('%s far too deep are a sentence, not a crash', (_name, text) => {
    expect(read(text).faults.map((fault) => fault.replace(/^\S+ /, ''))).toEqual([
      'yaml-feature This is nested more than 16 levels deep; write it flatter.',
    ]);
  });

  test('a list of 120,000 entries is read', () => {
    expect(read(`a: [${'x,'.repeat(120_000)}]`).faults).toEqual([]);
  });

  test('sixteen levels are read', () => {
    expect(read(`${'['.repeat(17)}${']'.repeat(17)}`).faults).toEqual([]);
    expect(read(`${'['.repeat(18)}${']'.repeat(18)}`).faults).toHaveLength(1);
  });

  test('40,000 keys are a sentence within seconds', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(read(keys).faults).toEqual(['1:1 too-many-keys This map has more than 2,000 keys; split it.']);
  });
});

test('no text makes the reading fail, and every fault has a place in it', () => {
  const pieces = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '-',
    '- ',
    '  ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>',
    '&x',
    '*x',
    '!y',
    '#',
    '%',
    '?',
    '~',
    '1',
    '\t',
    '\u0000',
    '\u2028',
    '---',
    'é',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const fault of read(text).faults) {
        const [line = 0, column = 0] = (fault.split(' ')[0] ?? '').split(':').map(Number);
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});
