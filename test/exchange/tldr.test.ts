import fc from 'fast-check';
import { lexer } from 'marked';
import { describe, expect, test } from 'vitest';
import { tldr } from '../../src/exchange/tldr.js';
import { commandOfTldr, tldrOfCommand } from '../../src/exchange/tldr-command.js';
import { tldrPages } from '../../src/exchange/tldr-pages.js';
import { cleanLine } from '../../src/text/clean.js';
import { c } from '../support/builders.js';
import { topicOf } from './any-topic.js';
import { shippedTopics } from './shipped-topics.js';

function read(...lines: readonly string[]) {
  const { topics, left } = tldr.read({ name: 'aws-s3.md', text: lines.join('\n') });
  return { topics, left: left.map(({ line, reason }) => `${line} ${reason}`) };
}

describe('a page of tldr', () => {
  test('is a group of commands, and several behind each other are several', () => {
    const { topics, left } = read(
      '# aws s3 cp',
      '',
      '> Copy files.',
      '> More information: <https://example.com>.',
      '',
      '- Copy a file to a bucket:',
      '',
      '`aws s3 cp {{path/to/file}} s3://{{bucket_name}}/{{[-r|--recursive]}}`',
      '',
      '- Delete it (destructive):',
      '',
      '`rm \\{\\{x\\}\\}`',
      '',
      '# aws s3 ls',
      '',
      '- List:',
      '',
      '`aws s3 ls`',
    );
    expect(left).toEqual([]);
    expect(topics).toEqual([
      {
        title: 'aws-s3',
        questions: [],
        groups: [
          {
            title: 'aws s3 cp',
            entries: [
              {
                meaning: 'Copy a file to a bucket',
                command: 'aws s3 cp <path-to-file> s3://<bucket-name>/--recursive',
              },
              { meaning: 'Delete it', mark: 'destructive', command: 'rm {{x}}' },
            ],
          },
          { title: 'aws s3 ls', entries: [{ meaning: 'List', command: 'aws s3 ls' }] },
        ],
      },
    ]);
  });

  test.each([
    ['a command without a description', ['# a', '`ls`'], '2 It has no description above it'],
    ['a command in front of every page', ['- List:', '`ls`'], '2 It has no description above it'],
    ['a description without a command', ['# a', '- List:', '- Again:'], '2 It has no command below it'],
    ['the last description without a command', ['# a', '- List:'], '2 It has no command below it'],
    ['another line', ['# a', 'text'], '2 It is no description, example or command of a page'],
    [
      'a command no shell reads',
      ['# a', '- List:', '`ls |`'],
      "3 A shell can't read it: the line ends behind `|`; write what follows",
    ],
    [
      'a crooked placeholder',
      ['# a', '- List:', '`ls <My File>`'],
      '3 Its `<My File>` is no placeholder as a cheatsheet has them, like `<bucket-name>`',
    ],
  ])('%s is left out with its line', (_name, lines, sentence) => {
    expect(read(...lines).left).toContain(sentence);
  });

  test('a long description is cut where a word ends', () => {
    const [topic] = read('# a', `- ${'word '.repeat(20)}:`, '`ls`').topics;
    expect(topic?.groups[0]?.entries[0]?.meaning).toBe(`${'word '.repeat(12)}word…`);
  });
});

const anyCommand = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '{{',
      '}}',
      '<a>',
      '<long-name-2>',
      '<',
      '>',
      'x',
      ' ',
      '$',
      '"',
      "'",
      '|',
      '[',
      ']',
      'é',
      '\\',
    ),
    {
      minLength: 1,
    },
  )
  .map((parts) => cleanLine(parts.join('')).trim())
  .filter((text) => text !== '')
  .map(c);

test('a command written for tldr is read back as it was', () => {
  fc.assert(
    fc.property(anyCommand, (command) => {
      const written = tldrOfCommand(command);
      expect(written === undefined ? command : commandOfTldr(written)).toBe(command);
      expect(written === undefined).toBe(/`|\\[{}]/.test(command));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['echo {{a}}', 'echo \\{\\{a\\}\\}'],
  ['echo {<a-b>}', 'echo {{{a-b}}}'],
  ['echo `a`', undefined],
  ['echo \\{', undefined],
])('%s is written for tldr as %s', (command, written) => {
  expect(tldrOfCommand(c(command))).toBe(written);
});

describe('all commands that ship', () => {
  const topics = shippedTopics();
  const { files, written, left } = tldrPages(topics);
  const entries = topics.flatMap(({ cheatsheet }) => cheatsheet.groups.flatMap((group) => group.entries));

  test('are written but for the one with a backtick, on pages of at most eight with names of their own', () => {
    expect(entries.length).toBeGreaterThan(1_500);
    expect([written, left.length]).toEqual([entries.length - left.length, 1]);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.every(({ path, text }) => text.startsWith(`# ${path.slice(0, -3)}\n`))).toBe(true);
    expect(Math.max(...files.map(({ text }) => text.match(/^- /gm)?.length ?? 0))).toBe(8);
  });

  test('are read back as they were, with their meanings', () => {
    const text = files.map((file) => file.text).join('\n');
    const deck = tldr.read({ name: 'all.md', text });
    expect(deck.left).toEqual([]);
    const expected = entries.filter(({ command }) => !command.includes('`'));
    expect(deck.topics[0]?.groups.flatMap((group) => group.entries)).toEqual(expected);
  });

  test('are seen by a parser of Markdown as a heading, a quote, and lists with code behind them', () => {
    for (const { text } of files) {
      const kinds = lexer(text).flatMap(({ type }) => (type === 'space' ? [] : [type]));
      const examples = text.match(/^- /gm)?.length ?? 0;
      expect(kinds).toEqual([
        'heading',
        'blockquote',
        ...Array.from({ length: examples }, () => ['list', 'paragraph']).flat(),
      ]);
    }
  });

  test('two groups that would share a name get pages of their own', () => {
    const entry = { command: c('ls'), meaning: c('List') };
    const sheet = (id: string, title: string) => ({
      ...topicOf([], id),
      cheatsheet: { title: c(title), groups: [{ title: c(title), entries: [entry] }] },
    });
    expect(tldrPages([sheet('a', 'b c'), sheet('a-b', 'c')]).files.map(({ path }) => path)).toEqual([
      'a-b-c.md',
      'a-b-c-2.md',
    ]);
  });
});
