import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allCommands, readCommandLine } from '../../../src/study/drills/command-line.js';

/** Gives the words of each command, a command a list. */
function wordsOf(line: string): readonly (readonly string[])[] {
  return allCommands(readCommandLine(line).commands).map(({ words }) => words.map(({ text }) => text));
}

describe('words', () => {
  test.each([
    ['aws s3 ls', ['aws', 's3', 'ls']],
    ['echo \'a b\' "c d"', ['echo', 'a b', 'c d']],
    [String.raw`echo a\ b "q\"q" 'it'\''s' "\x \\"`, ['echo', 'a b', 'q"q', "it's", String.raw`\x \ `.trim()]],
    ['echo "" \'\'', ['echo', '', '']],
    ['a"b"\'c\'d', ['abcd']],
    ['aws s3 ls \\\n  --recursive', ['aws', 's3', 'ls', '--recursive']],
    ['lo\\\nng', ['long']],
    ['ls # a comment; with | signs', ['ls']],
    ['echo a#b', ['echo', 'a#b']],
    ['echo "a > b" | true', ['echo', 'a > b']],
    ['echo $', ['echo', '$']],
  ])('of %s are those that a shell would give', (line, words) => {
    expect(wordsOf(line)[0]).toEqual(words);
  });

  test.each([
    ['echo <vpc-id>', '<vpc-id>'],
    ['echo Name=x,Values=<a>,<b>', 'Name=x,Values=<a>,<b>'],
    ["echo 'x <y>'", 'x <y>'],
    ['echo $HOME/x', '$HOME/x'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's, not ours
    ['echo "${A:-b c}"', '${A:-b c}'],
    ['echo $((1 + (2)))', '$((1 + (2)))'],
    ['echo "$(date -u)"', '$(date -u)'],
    ['echo `date`', '`date`'],
  ])('of %s are not fixed where they hold what is not known yet', (line, text) => {
    const [, word] = readCommandLine(line).commands[0]?.words ?? [];
    expect([word?.text, word?.isFixed]).toEqual([text, false]);
  });

  test('are fixed when quotes take the meaning from a dollar, and know their places', () => {
    const words = readCommandLine("echo '$HOME' \\$HOME").commands[0]?.words;
    expect(words?.map(({ text, isFixed, at }) => [text, isFixed, at])).toEqual([
      ['echo', true, 0],
      ['$HOME', true, 5],
      ['$HOME', true, 13],
    ]);
  });

  test.each([
    String.raw`a 'b c' "d\"e" f\ g`,
    String.raw`"\a\$\\" '\n' \n x"y"'z'`,
    "'' \"\" ' '",
    'a=b -c --d=e "f g"=h',
    'x#y #z',
    'a\\\nb "c\\\nd" e',
  ])('of %j are the same that the shell of this machine makes of them', (line) => {
    const { stdout } = spawnSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' });
    expect(wordsOf(line)[0]).toEqual(stdout.split('\0').slice(0, -1));
  });

  test('in quotes are no reserved words', () => {
    expect(wordsOf("'!' a; '{' b; ! c")).toEqual([['!', 'a'], ['{', 'b'], ['c']]);
  });

  test('come back as they were when each was put into quotes', () => {
    const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (words) => {
        expect(wordsOf(words.map(quoted).join(' '))).toEqual([words]);
      }),
    );
  });
});

describe('commands', () => {
  test.each([
    ['a | b && c || d; e & f', ['|', '&&', '||', ';', '&', '']],
    ['a\nb\n', ['\n', '\n']],
    ['(a; b) | c', [';', '|', '']],
    ['{ a; b; } && c', [';', '&&', '']],
    ['if a; then b; else c; fi', [';', ';', '']],
    ['a |\n b', ['|', '']],
    ['a ;; b', [';;', '']],
  ])('of %j keep what stands behind each', (line, joints) => {
    expect(readCommandLine(line)).toMatchObject({ commands: joints.map((joint) => ({ joint })), faults: [] });
  });

  test.each([
    [
      'for i in $(aws s3 ls); do echo "$i"; done',
      [
        ['for', 'i', 'in', '$(aws s3 ls)'],
        ['aws', 's3', 'ls'],
        ['echo', '$i'],
      ],
    ],
    ['while ! a; do b; done | c', [['a'], ['b'], ['c']]],
    ['f() { a; }; f', [['a'], ['f']]],
    ['case $x in a) b ;; *) c ;; esac', [['case', '$x', 'in', 'a'], ['b'], ['*'], ['c']]],
    [
      'echo "$(a "$(b c)")"',
      [
        ['echo', '$(a "$(b c)")'],
        ['a', '$(b c)'],
        ['b', 'c'],
      ],
    ],
    [
      'echo `a b`',
      [
        ['echo', '`a b`'],
        ['a', 'b'],
      ],
    ],
    ['A=$(b) c', [['A=$(b)', 'c'], ['b']]],
  ])('of %s are found in groups, loops and substitutions', (line, words) => {
    expect(wordsOf(line)).toEqual(words);
    expect(readCommandLine(line).faults).toEqual([]);
  });

  test('keep redirections apart from their words', () => {
    const [command] = readCommandLine('a > "b c" 2>&1 < d >> e').commands;
    expect(command?.words.map(({ text }) => text)).toEqual(['a']);
    expect(command?.redirections.map(({ operator, target }) => `${operator} ${target.text}`)).toEqual([
      '> b c',
      '2>& 1',
      '< d',
      '>> e',
    ]);
  });

  test('pass over a here-document, whatever it holds', () => {
    expect(wordsOf("cat <<'EOF' > x\nit's (not code\nEOF\nls")).toEqual([['cat'], ['ls']]);
  });

  test('know their places inside backticks, too', () => {
    const commands = allCommands(readCommandLine('echo `a b`').commands);
    expect(commands[1]?.words.map(({ at }) => at)).toEqual([6, 8]);
  });
});

describe('a fault', () => {
  test.each([
    ["echo 'a", 'unclosed', "'", 5],
    ['echo "a', 'unclosed', '"', 5],
    ['echo `a', 'unclosed', '`', 5],
    ['echo $(a', 'unclosed', '(', 6],
    ['echo ${a', 'unclosed', '${', 5],
    ['(a; b', 'unclosed', '(', 0],
    ['cat <<EOF\nx', 'unclosed', '<<EOF', 10],
    ['| a', 'missing-command', '|', 0],
    ['a &&', 'missing-command', '&&', 4],
    ['a || | b', 'missing-command', '|', 5],
    ['a )', 'stray', ')', 2],
    ['a b (c)', 'stray', '(', 4],
  ])('of %j is named with its place', (line, kind, sign, at) => {
    expect(readCommandLine(line).faults).toEqual([{ kind, sign, at }]);
  });

  test('is all that a text of any sort can cause', () => {
    const sign = fc.constantFrom(
      ...'abc \t\n\r\f\u00a0\'"`\\$(){}<>|&;#=-0',
      '<vpc-id>',
      '$(',
      '${',
      '<<E\n',
      'case ',
      'fi',
    );
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const text = signs.join('');
        for (const { at } of readCommandLine(text).faults) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
