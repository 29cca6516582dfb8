// Measures what many years of answers cost: 100,000 of them in 1,000 journals, as ratios in one run, each against its own
// measure: `node scripts/bench-long-life.mjs [rounds]`. Nothing here is a test: the machine may be busy.
import { spawnSync } from 'node:child_process';
import * as files from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeLearner } from './bench-learner.mjs';
import { importSources, root } from './bundle.mjs';

const rounds = Number(process.argv[2] ?? 11);
const scratch = mkdtempSync(join(tmpdir(), 'awsstudy-long-life-'));
const program = join(root, 'bin', 'awsstudy.cjs');
/** A cleared environment: NODE_EXTRA_CA_CERTS alone would make every ratio look three times too good. */
const env = { PATH: process.env.PATH, HOME: scratch, AWSSTUDY_HOME: scratch, TERM: 'xterm-256color', LANG: 'C.UTF-8' };

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

function timed(args, input = '') {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, input, stdio: ['pipe', 'ignore', 'pipe'] });
  if (status !== 0) {
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  }
  return performance.now() - started;
}

/** Gives the median ratio of a line to an empty start, each taken right after the other. */
function startRatio(line, { input = '', before = () => {} } = {}) {
  return median(
    Array.from({ length: rounds }, () => {
      before();
      return timed([program, ...line.split(' ')], input) / timed(['-e', '0']);
    }),
  );
}

function withoutCaches() {
  for (const file of ['progress.json', 'summary.json']) {
    rmSync(join(scratch, file), { force: true });
  }
}

/** Gives the median ratio of an answer recorded to a line of the same length appended and waited for. */
async function answerRatio() {
  const { openStore, placesOf } = await importSources({
    openStore: 'src/store/store.ts',
    placesOf: 'src/store/places.ts',
  });
  const places = placesOf({ environment: env, platform: process.platform, homeFolder: scratch });
  const world = {
    files,
    questions: { digest: '', load: () => new Map() },
    crc32,
    clock: Date.now,
    random: Math.random,
    pid: process.pid,
    isRunning: () => false,
    zoneOffset: () => 0,
  };
  const store = openStore({ world, places, loadFold: () => Promise.reject(new Error('unused')), otherFolders: [] });
  const event = { kind: 'read', topic: 'vpc', section: 'subnets' };
  store.record(event);
  const line = Buffer.from(`${'x'.repeat(250)}\n`);
  const fd = files.openSync(join(places.journalFolder, 'bare.txt'), 'a');
  const ratios = Array.from({ length: rounds * 20 }, () => {
    const started = performance.now();
    files.writeSync(fd, line);
    files.fdatasyncSync(fd);
    const between = performance.now();
    store.record(event);
    return (performance.now() - between) / (between - started);
  });
  files.closeSync(fd);
  store.finish();
  return median(ratios);
}

await writeLearner(scratch, join(root, 'dist'), { journals: 1_000, answers: 100_000 });
timed([program, 'list']);
const figures = [
  ...['list', 'due --count', 'stats'].map((line) => [`\`${line}\``, '`node -e 0`', startRatio(line), 4]),
  ['`quiz vpc`, to its first question', '`node -e 0`', startRatio('quiz vpc'), 4],
  ['`stats` without snapshot and summary', '`node -e 0`', startRatio('stats', { before: withoutCaches }), 60],
  ['an answer recorded', 'a line appended, with fdatasync', await answerRatio(), 3],
];
rmSync(scratch, { recursive: true, force: true });
for (const [what, against, ratio, limit] of figures) {
  console.log(`| ${what} | ${against} | ${ratio.toFixed(2)} | ${limit} | ${ratio <= limit ? 'within' : 'ABOVE'} |`);
}
