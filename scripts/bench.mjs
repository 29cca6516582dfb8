// Measures starts against those of an empty Node program, in turn, in one run: `npm run bench [rounds]`.
// Prints the table and, with --write, keeps it in docs/performance.md. Nothing here is a test: the machine may be busy.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLearner } from './bench-learner.mjs';
import { readerKeys } from './bench-reader.mjs';
import { firstFrames } from './bench-terminal.mjs';
import { importSources, root } from './bundle.mjs';

const rounds = Number(process.argv.find((argument) => /^[0-9]+$/.test(argument)) ?? 21);
const scratch = mkdtempSync(join(tmpdir(), 'awsstudy-bench-'));
/** A cleared environment: NODE_EXTRA_CA_CERTS alone would make every ratio look three times too good. */
const environment = { PATH: process.env.PATH, HOME: scratch, TERM: 'xterm-256color', LANG: 'C.UTF-8' };
const hook = join(root, 'scripts', 'bench-memory.cjs');
const EMPTY = ['-e', '0'];

/** What is measured, with the limit and the aim of the design: the ratio to `node -e 0`. */
const STARTS = [
  { line: 'list', limit: 1.25, aim: 1.1 },
  { line: 'cheatsheet s3', limit: 1.25, aim: 1.1 },
  { line: 'due --count', limit: 1.25, aim: 1.1 },
  { line: 'show vpc', limit: 1.3, aim: 1.15 },
  { line: 'show vpc --width 80', limit: 1.3, aim: 1.15 },
  { line: 'search nat gateway', limit: 1.35, aim: 1.15 },
  { line: '--help', limit: 1.5, aim: 1.25 },
  { line: 'lsit', limit: 1.5, aim: 1.25, code: 2 },
];
const AT_1000 = [
  { line: 'list', limit: 1.15, aim: 1.05, growth: true },
  { line: 'show vpc', limit: 1.15, aim: 1.05, growth: true },
  { line: 'cheatsheet s3', limit: 1.15, aim: 1.05, growth: true },
  { line: 'search nat gateway', limit: 2, aim: 1.6 },
];

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

function timed(args, { home, code = 0 } = {}) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, {
    env: home === undefined ? environment : { ...environment, AWSSTUDY_HOME: home },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  if (status !== code) {
    throw new Error(`${args.join(' ')} ended with ${status}`);
  }
  return performance.now() - started;
}

/** Runs two commands in turn, each going first every other time, and gives the median time and the median ratio. */
function paired(own, other) {
  const rows = [];
  for (let round = -2; round < rounds; round += 1) {
    const times = {};
    for (const side of round % 2 === 0 ? ['own', 'other'] : ['other', 'own']) {
      const { args, ...options } = side === 'own' ? own : other;
      times[side] = timed(args, options);
    }
    rows.push(times);
  }
  const counted = rows.slice(2);
  return {
    milliseconds: median(counted.map((times) => times.own)),
    ratio: median(counted.map((times) => times.own / times.other)),
  };
}

/** Gives the peak memory of a start, in MiB. */
function peakMemory(args, home = scratch) {
  const { output } = spawnSync(process.execPath, ['--require', hook, ...args], {
    env: { ...environment, AWSSTUDY_HOME: home },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return Number(output[3]) / 1024;
}

/** Makes a copy of the built program with 1,000 topics: the shipped ones again and again, under other ids. */
async function thousandTopics() {
  const built = join(scratch, 'thousand');
  cpSync(join(root, 'dist'), join(built, 'dist'), { recursive: true });
  cpSync(join(root, 'bin'), join(built, 'bin'), { recursive: true });
  const sources = await importSources({
    checkTopics: 'src/content/check.ts',
    readTopics: 'src/content/read-folder.ts',
    compileCatalogue: 'src/content/compile.ts',
    buildSearchIndex: 'src/content/search-index.ts',
    searchLines: 'src/content/search-lines.ts',
  });
  const { topics, exams } = sources.checkTopics(sources.readTopics(join(root, 'topics')));
  const many = Array.from({ length: 1000 }, (_, index) => {
    const topic = topics[index % topics.length];
    const id = index < topics.length ? topic.head.id : `${topic.head.id}-${index}`;
    return { ...topic, head: { ...topic.head, id, aliases: index < topics.length ? topic.head.aliases : [] } };
  });
  const light = many.map((topic) => ({ ...topic, markdown: '', sections: [] }));
  const content = join(built, 'dist', 'content');
  for (const { path, bytes } of sources.compileCatalogue(light, exams)) {
    if (!path.includes('/')) {
      writeFileSync(join(content, path), bytes);
    }
  }
  for (const folder of ['heads', 'notes', 'flow', 'cheatsheets', 'quizzes']) {
    for (const [index, { head }] of [...many.entries()].slice(topics.length)) {
      cpSync(
        join(content, folder, `${topics[index % topics.length].head.id}.json`),
        join(content, folder, `${head.id}.json`),
      );
    }
  }
  writeFileSync(join(content, 'search.bin'), sources.buildSearchIndex(sources.searchLines(many)));
  return join(built, 'bin', 'awsstudy.cjs');
}

const verdict = ({ value, limit, aim }) => (value <= aim ? 'aim' : value <= limit ? 'within' : 'ABOVE');
const row = (cells) => `| ${cells.join(' | ')} |`;
const rows = [];
function add({ what, against, value, milliseconds, limit, aim }) {
  const line = row([
    what,
    against,
    value.toFixed(3),
    milliseconds?.toFixed(1) ?? '',
    limit,
    aim,
    verdict({ value, limit, aim }),
  ]);
  rows.push(line);
  console.log(line);
}

const program = join(root, 'bin', 'awsstudy.cjs');
const learner = join(scratch, 'learner');
mkdirSync(learner);
await writeLearner(learner, join(root, 'dist'));

const argsOf = (bin, line) => [bin, ...line.split(' ')];
const empty = { args: EMPTY };
const noise = paired(empty, empty);
add({
  what: '`node -e 0` (noise)',
  against: '`node -e 0`',
  value: noise.ratio,
  milliseconds: noise.milliseconds,
  limit: 1.05,
  aim: 1.02,
});
for (const { line, limit, aim, code } of STARTS) {
  const { ratio, milliseconds } = paired({ args: argsOf(program, line), home: learner, code }, empty);
  add({ what: `\`${line}\``, against: '`node -e 0`', value: ratio, milliseconds, limit, aim });
}
const thousand = await thousandTopics();
for (const { line, limit, aim, growth } of AT_1000) {
  const own = { args: argsOf(thousand, line), home: learner };
  const { ratio, milliseconds } = paired(own, growth ? { args: argsOf(program, line), home: learner } : empty);
  add({
    what: `\`${line}\`, 1,000 topics`,
    against: growth ? 'the same with the shipped topics' : '`node -e 0`',
    value: ratio,
    milliseconds,
    limit,
    aim,
  });
}
const emptyMemory = median(Array.from({ length: 7 }, () => peakMemory(EMPTY)));
for (const { line } of STARTS.slice(0, 6)) {
  const memory = median(Array.from({ length: 7 }, () => peakMemory(argsOf(program, line), learner)));
  add({
    what: `peak memory of \`${line}\``,
    against: '`node -e 0`',
    value: memory / emptyMemory,
    limit: 1.15,
    aim: 1.03,
  });
}
for (const figure of await firstFrames({ program, learner, rounds, environment })) {
  add(figure);
}
for (const figure of await readerKeys({ program: thousand, learner, environment })) {
  add(figure);
}
rmSync(scratch, { recursive: true, force: true });

if (process.argv.includes('--write')) {
  const page = join(root, 'docs', 'performance.md');
  const head = readFileSync(page, 'utf8').split('<!-- table -->')[0];
  const facts = `Measured on ${new Date().toISOString().slice(0, 10)}, ${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.version}, medians of ${rounds} paired rounds.`;
  const table = [
    row(['what', 'against', 'ratio', 'ms', 'limit', 'aim', 'reached']),
    row(Array(7).fill('---')),
    ...rows,
  ].join('\n');
  writeFileSync(page, `${head}<!-- table -->\n\n${facts}\n\n${table}\n`);
}
