// Compiles a folder of topics into the form that the program opens at run time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importSources } from './bundle.mjs';

/** Compiles topics into a folder and gives how many there are, or every fault in them. */
export async function compileTopics(from, to) {
  const { checkTopics, readTopics, compileCatalogue, buildSearchIndex, searchLines } = await importSources({
    checkTopics: 'src/content/check.ts',
    readTopics: 'src/content/read-folder.ts',
    compileCatalogue: 'src/content/compile.ts',
    buildSearchIndex: 'src/content/search-index.ts',
    searchLines: 'src/content/search-lines.ts',
  });
  const { topics, exams, problems } = checkTopics(readTopics(from));
  const files = [
    ...compileCatalogue(topics, exams),
    { path: 'search.bin', bytes: buildSearchIndex(searchLines(topics)) },
  ];
  for (const { path, bytes } of problems.length > 0 ? [] : files) {
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return { count: topics.length, problems };
}
