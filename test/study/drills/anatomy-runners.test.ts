import { describe, expect, test } from 'vitest';
import { apart } from './apart.js';

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

  const SHELL = 'a shell that runs the command line behind `-c`';
  test.each<[string, string]>([
    ["sh -c 'df -h'", `sh -c | ${SHELL}`],
    ['/bin/bash -euxo pipefail -c "df -h"', `/bin/bash -euxo pipefail -c | ${SHELL}`],
    ["zsh -lc 'df -h'", `zsh -lc | ${SHELL}`],
    ["eval 'df -h'", 'eval | makes one command line of the rest and runs it'],
  ])('%s holds a line that is read on', (line, head) => {
    const [first, , ...inside] = apart(line);
    expect(first).toBe(head);
    expect(inside).toEqual(['.df | program', '.-h | option; takes no value']);
  });

  test('words behind the line of a shell go to that line; what a variable holds is not known', () => {
    expect(apart('sh -c df x')).toEqual([
      `sh -c | ${SHELL}`,
      'df | a command line of its own',
      '.df | program',
      'x | word',
    ]);
    expect(apart('sh -c "$LINE"')).toEqual([`sh -c | ${SHELL}`, '"$LINE" | word']);
    expect(apart('eval "$(df -h)"').slice(1)).toEqual([
      '"$(df -h)" | word',
      '.df | program',
      '.-h | option; takes no value',
    ]);
  });

  const REMOTE = 'a command line of its own, which the other machine runs';
  test.each<[string, readonly string[]]>([
    [
      "ssh -i key.pem ec2-user@host 'sudo systemctl restart nginx'",
      [
        'ssh | program',
        '-i key.pem | option; takes a value',
        'ec2-user@host | word for `destination`',
        `'sudo systemctl restart nginx' | ${REMOTE}`,
        '.sudo | runs the rest as another user: root, unless one is named',
        '.systemctl | program',
        '.restart | operation',
        '.nginx | word',
      ],
    ],
    [
      "timeout 5 ssh web -p 22 -- 'cd /x && ls' 'a b' > out",
      [
        'timeout 5 | ends the rest after a time',
        'ssh | program',
        'web | word for `destination`',
        '-p 22 | option; takes a value',
        '-- | word',
        `'cd /x && ls' 'a b' | ${REMOTE}`,
        ".cd | program; its options aren't known here",
        './x | word',
        '.&& | the next command runs if this one succeeds',
        '.ls | program',
        '.a | word',
        '.b | word',
        '> out | output to this file, replacing what it holds',
      ],
    ],
    [
      'ssh web sh -c "\'df -h\'"',
      [
        'ssh | program',
        'web | word for `destination`',
        `sh -c "'df -h'" | ${REMOTE}`,
        `.sh -c | ${SHELL}`,
        ".'df -h' | a command line of its own",
        '..df | program',
        '..-h | option; takes no value',
      ],
    ],
    ['ssh web', ['ssh | program', 'web | word for `destination`']],
    ['ssh web "$LINE"', ['ssh | program', 'web | word for `destination`', '"$LINE" | word']],
  ])('%s: the other machine gets all behind its name, joined to one line', (line, parts) => {
    expect(apart(line)).toEqual(parts);
  });

  test.each(['command -v df', 'sudo -i', 'sudo', 'bash x -c', 'sh -c', 'eval'])('%s runs nothing', (line) => {
    expect(apart(line)[0]).toMatch(/^\w+ \| program/);
  });
});
