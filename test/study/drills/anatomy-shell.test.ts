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
      ['ssh | program', '-p2222 | option; takes a value', 'web | word', 'ls | word', '-l | word'],
    ],
    ['find . -name "*.log"', ['find | program', '. | word', '-name "*.log" | option; takes a value']],
    [
      'find . -name a -exec rm {} +',
      ['find | program', '. | word', '-name | word', 'a | word', '-exec | word', 'rm | word', '{} | word', '+ | word'],
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
    ['df ;; ls', ['df | program', ';; | ends the command', 'ls | program']],
    [
      'for x in a; do df; done',
      [
        "for | word of the shell's own",
        'x | word',
        'in | word',
        'a | word',
        '; | the next command runs afterwards',
        'df | program',
      ],
    ],
    ['', []],
  ])('%j', (line, parts) => {
    expect(apart(line)).toEqual(parts);
  });
});

describe('what runs a command is told apart from the command', () => {
  test.each<[string, string, string]>([
    ['sudo -u ana df', 'sudo -u ana', 'runs the rest as another user: root, unless one is named'],
    ['env A=b df', 'env', 'runs the rest with variables set'],
    ['time df', 'time', 'says how long the rest takes'],
    ['timeout -s KILL 5 df', 'timeout -s KILL 5', 'ends the rest after a time'],
    ['watch -n 5 df', 'watch -n 5', 'runs the rest again and again'],
    ['xargs -n1 df', 'xargs -n1', 'runs the rest with words from its input'],
    ['exec df', 'exec', 'puts the rest in the place of the shell'],
    ['nohup df', 'nohup', 'lets the rest go on when the terminal is closed'],
    ['command df', 'command', 'runs the program of this name'],
  ])('%s', (line, source, text) => {
    expect(apart(line)[0]).toBe(`${source} | ${text}`);
    expect(apart(line).at(-1)).toBe('df | program');
  });

  test('a command line in quotes is taken apart, too', () => {
    expect(apart("watch 'df -h'").slice(1)).toEqual([
      "'df -h' | a command line of its own",
      '.df | program',
      '.-h | option; takes no value',
    ]);
  });

  test.each(['command -v df', 'sudo -i', 'sudo'])('%s runs nothing', (line) => {
    expect(apart(line)[0]).toMatch(/^\w+ \| program/);
  });
});
