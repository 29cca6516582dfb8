import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { crookedPlaceholders, withNamesFilled } from '../../../src/study/drills/crooked-placeholders.js';
import { shellFault } from '../../../src/study/drills/shell-fault.js';

/** Commands that a POSIX shell reads. */
const READABLE = [
  'ls',
  'a && b || c; d',
  'a & b',
  'a;b;',
  'a | b | c',
  'echo "a $(ls "b c") `d`"',
  'echo $(ls | wc -l)',
  'x=$(aws ec2 describe-vpcs --query "a[?b==\'c\']" --output text)',
  "aws x --query 'a[?b==`c`]'",
  '(cd x && ls) > y',
  'a && (b || c) && d',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell that fills it
  'echo "${a:-b}" ${c} ${#d} $# $$',
  'echo $((1 + 2))',
  'for f in *; do echo "$f"; done',
  'while read -r l; do echo $l; done < x',
  'until a; do b; done',
  'if [ -f x ]; then a; elif b; then c; else d; fi',
  'case x in a) b;; *) c;; esac',
  'f() { ls; }; f',
  '{ ls; } 2>&1 | tee x',
  "awk '{print $1}' f | sort -u",
  'find . \\( -name a -o -name b \\) -exec ls {} \\;',
  'test -f a || { echo b; exit 1; }',
  '! ls >> x',
  'echo a#b done }',
  'echo a # "(',
  'echo constructor toString __proto__',
  'printf \'%s\\n\' "$x"',
];

/** Commands that it doesn't read, with what we say. */
const UNREADABLE: readonly (readonly [command: string, fault: string])[] = [
  ['echo "a', 'a `"` isn\'t closed; close it'],
  ["echo 'a", "a `'` isn't closed; close it"],
  ['echo `ls', "a backtick isn't closed; close it"],
  ['echo $(ls', 'a closing `)` is missing; add it'],
  ['echo ${x', 'a closing `}` is missing; add it'],
  ['{ ls', 'a closing `}` is missing; add it'],
  ['if a; then b', 'a closing `fi` is missing; add it'],
  ['for f in *; do a', 'a closing `done` is missing; add it'],
  ['ls |', 'the line ends behind `|`; write what follows'],
  ['ls >', 'the line ends behind `>`; write what follows'],
  ['| ls', 'nothing stands in front of `|`; write a command there, or quote the sign'],
  ['a & ; b', 'nothing stands in front of `;`; write a command there, or quote the sign'],
  ['echo a(b)', 'a `(` stands inside a command; quote it'],
  ['echo a)', 'a `)` closes nothing; quote it or open it'],
  ['a; fi', '`fi` closes nothing; quote it or open it'],
  ['a;; b', '`;;` belongs into a `case`; write one `;`'],
  ['diff <(a) b', 'only bash knows `<(`; write it another way'],
  ['cat <<< x', 'only bash knows `<<<`; write it another way'],
];

/** Commands that `sh -n` lets pass, although they can't be what was meant. */
const DOUBTFUL: readonly (readonly [command: string, fault: string])[] = [
  ['[[ -f x ]]', 'only bash knows `[[`; write it another way'],
  ['cat <<EOF', 'a here-document needs more lines; pipe the text in instead'],
  ['a \\', 'a backslash ends the line; delete it'],
];

/** Asks a real shell whether it reads a command. */
function isReadBySh(command: string): boolean {
  return spawnSync('sh', ['-n', '-c', command]).status === 0;
}

test.each(READABLE)('a shell reads %s', (command) => {
  expect(shellFault(command)).toBeUndefined();
  expect(isReadBySh(command)).toBe(true);
});

test.each(UNREADABLE)("a shell doesn't read %s: %s", (command, fault) => {
  expect(shellFault(command)).toBe(fault);
  expect(isReadBySh(command)).toBe(false);
});

test.each(DOUBTFUL)('%s is no command of one line for every shell: %s', (command, fault) => {
  expect(shellFault(command)).toBe(fault);
});

describe('placeholders', () => {
  test.each([
    ['aws s3 ls s3://<bucket>/<prefix>/', 'aws s3 ls s3://bucket/prefix/'],
    ["grep '<pattern>' <file> > <other-file-2>", "grep 'pattern' file > other-file-2"],
    ['sort < in > out', 'sort < in > out'],
  ])('%s is filled as %s', (command, filled) => {
    expect(withNamesFilled(command)).toBe(filled);
    expect(crookedPlaceholders(command)).toEqual([]);
  });

  test.each([
    ['cat <File>', ['<File>']],
    ['cat <F>', ['<F>']],
    ['cat <my file> <my_file>', ['<my file>', '<my_file>']],
    ['sort < in > out', []],
    ["awk '$3 < 5 && $4 > 2'", []],
    ["awk '$3<5 && $4>2'", []],
    ['cat <in.txt >out.txt', []],
  ])('in %s the crooked ones are %j', (command, crooked) => {
    expect(crookedPlaceholders(command)).toEqual(crooked);
  });
});
