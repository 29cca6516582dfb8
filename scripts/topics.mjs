// The authors' check: `npm run topics -- [folder] [id...]`. Prints every fault as `file:line:column rule message`, then
// what each topic holds. Ends with 0 when nothing is wrong, 5 when something is, 3 for a topic that isn't there.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importSources, root } from './bundle.mjs';

/** Tells whether an argument names a folder: ids hold neither dots nor slashes. */
function isFolder(argument) {
  return argument !== undefined && /[./]/.test(argument);
}

function linesOf({ id, words, commands, questions, kinds, levels, domains }) {
  const counts = (map) => [...map].map(([name, count]) => `${name} ${count}`).join(', ') || 'none';
  return [
    `${id}: ${words} words, ${commands} commands, ${questions} questions`,
    `  kinds   ${counts(kinds)}`,
    `  levels  ${counts(levels)}`,
    `  exams   ${counts(domains)}`,
  ];
}

const args = process.argv.slice(2);
const folder = isFolder(args[0]) ? resolve(args[0]) : join(root, 'topics');
const ids = isFolder(args[0]) ? args.slice(1) : args;
const unknown = ids.filter((id) => !existsSync(join(folder, id)));

if (unknown.length > 0 || !existsSync(folder)) {
  console.error(
    unknown.length > 0 ? `${folder} holds no topic ${unknown.join(', ')}.` : `There is no folder ${folder}.`,
  );
  process.exitCode = 3;
} else {
  const { checkTopics, readTopics } = await importSources({
    checkTopics: 'src/content/check.ts',
    readTopics: 'src/content/read-folder.ts',
  });
  const { problems, summaries } = checkTopics(readTopics(folder));
  const isWanted = (path) => ids.length === 0 || ids.includes(path.split('/')[0]);
  const shown = problems.filter(({ file }) => isWanted(file));
  for (const { file, line, column, rule, message } of shown) {
    console.log(`${file}:${line}:${column} ${rule} ${message}`);
  }
  console.log(
    summaries
      .filter(({ id }) => isWanted(id))
      .flatMap(linesOf)
      .join('\n'),
  );
  console.log(shown.length === 0 ? 'No faults.' : shown.length === 1 ? '1 fault.' : `${shown.length} faults.`);
  process.exitCode = shown.length > 0 ? 5 : 0;
}
