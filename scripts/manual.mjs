// Writes what tells of the program: the pages of the help, the manual page, the scripts of the shells.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSources, manifest, root } from './bundle.mjs';

/** Writes all of it into a folder and gives the outline of the program, which completion reads. */
export async function writeManual(to, date) {
  const { buildProgram, outlineOf, manPage, compilePages, pagesListed } = await importSources({
    buildProgram: 'src/program.ts',
    outlineOf: 'src/outline/outline-of.ts',
    manPage: 'src/outline/man-page.ts',
    compilePages: 'src/content/compile-pages.ts',
    pagesListed: 'src/content/compile-pages.ts',
  });
  const read = (file) => readFileSync(join(root, 'docs', file), 'utf8');
  const index = read('README.md');
  const pages = pagesListed(index);
  mkdirSync(join(to, 'docs'), { recursive: true });
  for (const { path, bytes } of compilePages(index, read)) {
    writeFileSync(join(to, 'docs', path), bytes);
  }
  cpSync(join(root, 'shells'), join(to, 'shells'), { recursive: true });
  // The manual names the pages in a place of its own.
  const context = { version: manifest.version, helpPages: { list: () => [] } };
  const outline = outlineOf(buildProgram(context, []));
  writeFileSync(join(to, 'awsstudy.1'), manPage(outline, { version: manifest.version, date, pages }));
  return outline;
}
