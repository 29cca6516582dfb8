import { describe, expect, test } from 'vitest';
import { apart } from './apart.js';

describe('other programs are told by what is known of their options', () => {
  test.each<[string, readonly string[]]>([
    [
      'tar xzvf a.tgz -C /srv',
      [
        'tar | program',
        'xzvf a.tgz | options -x, -z, -v and -f; the last takes a value',
        '-C /srv | option; takes a value',
      ],
    ],
    ['grep -rnQ ERROR .', ['grep | program', '-rnQ | options -r, -n and -Q; unknown: -Q', 'ERROR | word', '. | word']],
    ['ls -Q x', ['ls | program', '-Q | unknown option', 'x | word, or the value of the option in front']],
    ['tail -20 log', ['tail | program', '-20 | option; takes a value', 'log | word']],
    ['tail -20f log', ['tail | program', '-20f | option; takes a value', 'log | word']],
    [
      'ssh -p2222 web ls -l',
      [
        'ssh | program',
        '-p2222 | option; takes a value',
        'web | word for `destination`',
        'ls -l | a command line of its own, which the other machine runs',
        '.ls | program',
        '.-l | option; takes no value',
      ],
    ],
    ['find . -name "*.log"', ['find | program', '. | word', '-name "*.log" | option; takes a value']],
    [
      'find . -name a -exec rm {} +',
      [
        'find | program',
        '. | word',
        '-name a | option; takes a value',
        '-exec | runs the command behind it for what is found',
        '.rm | program',
        '.{} | word',
        '+ | ends the command, which runs for many files at once',
      ],
    ],
    [
      String.raw`find . \( -name a -o -name b \) -exec df \; -delete`,
      [
        'find | program',
        '. | word',
        String.raw`\( | begins a group of tests`,
        '-name a | option; takes a value',
        '-o | what is in front, or else what is behind',
        '-name b | option; takes a value',
        String.raw`\) | ends the group`,
        '-exec | runs the command behind it for what is found',
        '.df | program',
        String.raw`\; | ends the command, which runs once for each file`,
        '-delete | option; takes no value',
      ],
    ],
    ['terraform state list', ['terraform | program', 'state | operation', 'list | operation']],
    ['yum install -y nginx', ['yum | program', 'install | operation', '-y | option; takes no value', 'nginx | word']],
    ['/usr/bin/df -h', ['/usr/bin/df | program', '-h | option; takes no value']],
    [
      'journalctl --unit=ssh -- x',
      ['journalctl | program', '--unit=ssh | option; takes a value', '-- | word', 'x | word'],
    ],
    [
      'git commit -m hello',
      [
        "git | program; its options aren't known here",
        'commit | word',
        '-m | unknown option',
        'hello | word, or the value of the option in front',
      ],
    ],
  ])('%s', (line, parts) => {
    expect(apart(line)).toEqual(parts);
  });
});

describe('what the shell does with commands', () => {
  test.each<[string, readonly string[]]>([
    [
      'AWS_PROFILE=ana aws s3 ls',
      ['AWS_PROFILE=ana | sets a variable', 'aws | the AWS CLI', 's3 | service', 'ls | operation'],
    ],
    ['export A=<b>', ["export | program; its options aren't known here", 'A=<b> | sets a variable']],
    [
      'id=$(aws s3 ls)',
      ['id=$(aws s3 ls) | sets a variable', '.aws | the AWS CLI', '.s3 | service', '.ls | operation'],
    ],
    [
      'df > a 2>> b',
      ['df | program', '> a | output to this file, replacing what it holds', '2>> b | errors to the end of this file'],
    ],
    ['df &> a', ['df | program', '& | runs in the background', '> a | output to this file, replacing what it holds']],
    [
      'df >| a 2>&1',
      ['df | program', '>| a | output to this file, replacing what it holds', '2>&1 | errors to where output goes'],
    ],
    ['head < a', ['head | program', '< a | input from this file']],
    [
      'head <<E\nx\nE',
      ['head | program', '<<E | input from the lines below, up to this word', '\n | the next command runs afterwards'],
    ],
    ['df <> a', ['df | program', '<> a | redirection']],
    ['df 7>&9', ['df | program', '7>&9 | stream 7 to where this goes']],
    ['df | head', ['df | program', '| | pipe: what is printed goes to the next command', 'head | program']],
    ['df && ls', ['df | program', '&& | the next command runs if this one succeeds', 'ls | program']],
    ['df || ls', ['df | program', '|| | the next command runs if this one fails', 'ls | program']],
    ['df; ls', ['df | program', '; | the next command runs afterwards', 'ls | program']],
    ['df ;; ls', ['df | program', ';; | ends what runs for this pattern', 'ls | program']],
    ['cat <<< "a b"', ["cat | program; its options aren't known here", '<<< "a b" | input from this word itself']],
    [
      'for x in a; do df; done',
      [
        'for | loop: once for each word behind `in`',
        'x | word',
        'in | word',
        'a | word',
        '; | the next command runs afterwards',
        'do | begins what the loop runs',
        'df | program',
        '; | the next command runs afterwards',
        'done | ends the loop',
      ],
    ],
    [
      'if df; then (ls) else ! rm x; fi > a',
      [
        'if | what is behind `then` runs if the next command succeeds',
        'df | program',
        '; | the next command runs afterwards',
        'then | begins what runs if the test succeeds',
        '( | begins a group of commands in a shell of its own',
        'ls | program',
        ') | ends the group, or a pattern of `case`',
        'else | begins what runs if the test fails',
        '! | makes a failure of success, and success of a failure',
        'rm | program',
        'x | word',
        '; | the next command runs afterwards',
        'fi | ends the `if`',
        '> a | output to this file, replacing what it holds',
      ],
    ],
    [
      'case $x in a) df;; esac',
      [
        'case | what runs depends on the pattern that fits the next word',
        '$x | word',
        'in | word',
        'a | word',
        ') | ends the group, or a pattern of `case`',
        'df | program',
        ';; | ends what runs for this pattern',
        'esac | ends the `case`',
      ],
    ],
    [
      'f() { df; } | head',
      [
        'f() | begins a function of this name',
        '{ | begins a group of commands',
        'df | program',
        '; | the next command runs afterwards',
        '} | ends the group',
        '| | pipe: what is printed goes to the next command',
        'head | program',
      ],
    ],
    ['if', ['if | what is behind `then` runs if the next command succeeds']],
    [
      'diff <(ls) b',
      [
        "diff | program; its options aren't known here",
        '<(ls) | stands for a file that holds what the command inside prints',
        '.ls | program',
        'b | word',
      ],
    ],
    ['df > >(head)', ['df | program', '> >(head) | output to this file, replacing what it holds', '.head | program']],
    ['df \\', ['df | program', '\\ | joins the next line to this one, and there is none']],
    ['', []],
  ])('%j', (line, parts) => {
    expect(apart(line)).toEqual(parts);
  });
});
