// The check of commands and snippets: `npm run verify -- [folder] [id...]`. Every fault as `file:line: what`, then how many
// of each kind were checked, by topic. Ends with 0 when nothing is wrong, 1 when something is or when nothing was checked.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { root } from './bundle.mjs';
import { commandJudge } from './verify/commands.mjs';
import { readExceptions } from './verify/exceptions.mjs';
import { hclFaults, jsonFaults, pythonFaults, shellFaults, yamlFaults } from './verify/languages.mjs';
import { markdownSnippets, quizSnippets } from './verify/snippets.mjs';

const FILES = { 'notes.md': markdownSnippets, 'cheatsheet.md': markdownSnippets, 'quiz.yaml': quizSnippets };

/** Gives what can be checked in a topic. */
function snippetsOf(folder, id) {
  return Object.entries(FILES)
    .map(([name, find]) => [join(folder, id, name), find])
    .filter(([path]) => existsSync(path))
    .flatMap(([path, find]) => find({ path, text: readFileSync(path, 'utf8') }));
}

const judge = await commandJudge();
/** What judges a snippet, by its kind; other fences hold nothing that can be checked. */
const CHECKS = {
  command: ({ snippet, count }) => judge(snippet, count),
  mention: ({ snippet, count }) => judge(snippet, count),
  bash: async ({ snippet, count }) => [...shellFaults(snippet.text), ...(await judge(snippet, count))],
  json: ({ snippet, count }) => jsonFaults(snippet.text, count),
  yaml: ({ snippet }) => yamlFaults(snippet.text),
  hcl: ({ snippet }) => hclFaults(snippet.text),
  python: ({ snippet }) => pythonFaults(snippet.text),
};

/** Checks a topic and gives its faults with their places and how much of each kind was looked at. */
async function verifyTopic(folder, id) {
  const counts = new Map();
  const count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const faults = [];
  for (const snippet of snippetsOf(folder, id).filter(({ kind }) => kind in CHECKS)) {
    if (!['command', 'mention'].includes(snippet.kind)) {
      count(`${snippet.kind} fences`);
    }
    const found = await CHECKS[snippet.kind]({ snippet, count });
    faults.push(...found.map((fault) => ({ ...fault, file: snippet.file, line: snippet.line + fault.line })));
  }
  return { id, counts, faults };
}

function countsOf(name, counts) {
  return `${name}: ${[...counts].map(([what, number]) => `${number} ${what}`).join(', ') || 'nothing'}`;
}

const args = process.argv.slice(2);
const isFolder = args[0] !== undefined && /[./]/.test(args[0]);
const folder = isFolder ? resolve(args[0]) : join(root, 'topics');
const wanted = isFolder ? args.slice(1) : args;
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.includes(entry.name)))
  .map(({ name }) => name)
  .sort();

const exceptionsPath = join(folder, 'verify-exceptions.yaml');
const exceptions = readExceptions(exceptionsPath);
const total = new Map();
let faultCount = 0;
const say = (path, place, message) => {
  faultCount += 1;
  console.log(`${relative(folder, path)}:${place}: ${message}`);
};
const reports = [];
for (const id of ids) {
  const { counts, faults } = await verifyTopic(folder, id);
  for (const { file, line, message } of faults.filter((fault) => !exceptions.excuses(fault))) {
    say(file, line, message);
  }
  for (const [what, number] of counts) {
    total.set(what, (total.get(what) ?? 0) + number);
  }
  reports.push(countsOf(id, counts));
}
for (const message of wanted.length === 0 ? exceptions.faults() : []) {
  say(exceptionsPath, 1, message);
}
console.log([...reports, countsOf('All', total)].join('\n'));
if (total.size === 0) {
  console.log('Nothing was checked; name a folder of topics, or topics that it holds.');
}
console.log(faultCount === 0 ? 'No faults.' : faultCount === 1 ? '1 fault.' : `${faultCount} faults.`);
process.exitCode = faultCount > 0 || total.size === 0 ? 1 : 0;
