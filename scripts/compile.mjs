// Compiles a folder of topics into the form that the program opens at run time.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importSources } from './bundle.mjs';

/**
 * Compiles topics into a folder and gives how many there are, the digest of their questions and the last day a topic was
 * checked, or every fault in them.
 */
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
  const questions = files.find(({ path }) => path === 'questions.json');
  const digest = createHash('sha256').update(questions.bytes).digest('hex').slice(0, 16);
  const checked = topics
    .map(({ head }) => head.checked)
    .sort()
    .at(-1);
  return { count: topics.length, digest, checked, problems };
}
