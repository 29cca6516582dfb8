import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compilePages, pagesListed } from '../../src/content/compile-pages.js';
import { openHelpPages, readShellScript } from '../../src/content/help-pages.js';
import { notesLines, plainNotes } from '../../src/text/notes-text.js';

const INDEX = `# Pages

- [First steps](first.md): how to *begin*
- [More](more.md): the rest

## For work on the program

- [Inside](inside.md): not a page
`;

const FILES: Readonly<Record<string, string>> = {
  'first.md': `# First steps

You begin here
and go on in [the rest](more.md), above all [its end](more.md#end); the grammar is [elsewhere](../topics/README.md).

## Do it

\`\`\`console
$ awsstudy list
\`\`\`
`,
  'more.md': '# More\n\n## End\n\nBack to [the beginning](first.md).\n',
};

const folder = mkdtempSync(join(tmpdir(), 'awsstudy-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));
for (const { path, bytes } of compilePages(INDEX, (file) => FILES[file] ?? '')) {
  const target = join(folder, 'docs', path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
const pages = openHelpPages(folder);
const [first] = pages.list();

test('the pages are those that the index lists in front of its first part', () => {
  expect(pages.list()).toEqual([
    { name: 'first', title: 'First steps', meaning: 'how to *begin*' },
    { name: 'more', title: 'More', meaning: 'the rest' },
  ]);
  expect(pagesListed(INDEX)).toEqual(pages.list());
  expect(pagesListed('# Nothing\n')).toEqual([]);
});

describe('a page', () => {
  test('is plain Markdown, a paragraph a line, whose links to pages say what to type', () => {
    expect(first && plainNotes(pages.text(first))).toBe(`# First steps

You begin here and go on in the rest (\`awsstudy help more\`), above all its end (\`awsstudy help more\`); the grammar is [elsewhere](../topics/README.md).

## Do it

\`\`\`console
$ awsstudy list
\`\`\`
`);
  });

  test('is set at any width', () => {
    expect(first && notesLines(pages.flow(first), { width: 46, color: false })).toMatchInlineSnapshot(`
      "
       First steps

       You begin here and go on in the rest
       (\`awsstudy help more\`), above all its end
       (\`awsstudy help more\`); the grammar is
       elsewhere (../topics/README.md).

       Do it
       ━━━━━

         $ awsstudy list

      "
    `);
  });

  test('that is damaged or missing says so', () => {
    const sentence = (path: string) => `The compiled file ${path} can't be read.`;
    const gone = { name: 'gone', title: '', meaning: '' } as unknown as NonNullable<typeof first>;
    expect(() => pages.text(gone)).toThrow(sentence('docs/gone.json'));
    expect(() => pages.flow(gone)).toThrow(sentence('docs/gone.flow.json'));
    expect(() => openHelpPages('/nonexistent').list()).toThrow(sentence('docs/pages.json'));
  });
});

test('the script of a shell is given as it is, and missed where it is missing', () => {
  mkdirSync(join(folder, 'shells'));
  writeFileSync(join(folder, 'shells', 'widget.zsh'), '# one\n');
  expect(readShellScript(folder, 'widget.zsh')).toBe('# one\n');
  expect(() => readShellScript(folder, 'widget.csh')).toThrow("The compiled file shells/widget.csh can't be read.");
});
