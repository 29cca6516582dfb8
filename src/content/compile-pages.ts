import type { Notes } from '../study/catalogue.js';
import { cleanLine } from '../text/clean.js';
import type { NotesFlow } from '../text/flow.js';
import type { HelpPage } from '../text/help-page.js';
import { plainMarkdown, sectionsOf } from '../text/markdown.js';
import { type CompiledFile, flowSections, jsonFile } from './compile.js';

/** A page of the list in docs/README.md: its title as a link to its file, and what it tells. */
const LISTED = /^- \[([^\]]+)\]\(([a-z0-9-]+)\.md\): (.+)$/gm;

/** Gives the pages of the help: those that the index of docs/ lists in front of its first `##`. */
export function pagesListed(index: string): readonly HelpPage[] {
  const [list = ''] = index.split(/^## /m);
  return [...list.matchAll(LISTED)].map(([, title = '', name = '', meaning = '']) => ({
    name: cleanLine(name),
    title: cleanLine(title),
    meaning: cleanLine(meaning),
  }));
}

/** Gives the compiled form of the pages: what `help-pages.ts` opens at run time. */
export function compilePages(index: string, read: (file: string) => string): readonly CompiledFile[] {
  const pages = pagesListed(index);
  const names = pages.map(({ name }) => name);
  return [
    jsonFile('pages.json', pages),
    ...pages.flatMap(({ name, title }) => {
      const markdown = withCommands(withoutTitle(read(`${name}.md`)), names);
      const sections = sectionsOf(markdown).map((section) => ({
        ...section,
        markdown: plainMarkdown(section.markdown),
      }));
      const flow: NotesFlow = { title, sections: flowSections(markdown) };
      return [jsonFile(`${name}.json`, { title, sections } satisfies Notes), jsonFile(`${name}.flow.json`, flow)];
    }),
  ];
}

function withoutTitle(markdown: string): string {
  return markdown.replace(/^# .*\n/, '');
}

/** Names the command that shows a page in place of each link to its file, which nobody can follow in a terminal. */
function withCommands(markdown: string, pages: readonly string[]): string {
  return markdown.replace(/\[([^\]]+)\]\(([a-z0-9-]+)\.md(?:#[a-z0-9-]+)?\)/g, (link, label: string, page: string) =>
    pages.includes(page) ? `${label} (\`awsstudy help ${page}\`)` : link,
  );
}
