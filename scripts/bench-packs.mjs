// Measures what packs cost a start: `node scripts/bench-packs.mjs [rounds]`, on the built program. A thousand topics in one
// pack, and 26 in ten, against no packs. Nothing here is a test: the machine may be busy.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bundle.mjs';

const rounds = Number(process.argv[2] ?? 15);
const scratch = mkdtempSync(join(tmpdir(), 'awsstudy-bench-packs-'));
const program = join(root, 'bin', 'awsstudy.cjs');
/** The limit of growth; the search is held against an empty program, like that of a thousand topics of ours. */
const LINES = [
  { line: 'list', limit: 1.15 },
  { line: 'show vpc', limit: 1.15 },
  { line: 'cheatsheet s3', limit: 1.15 },
  { line: 'search nat gateway', limit: 2, isAgainstNode: true },
];

const environmentOf = (home) => ({ PATH: process.env.PATH, HOME: scratch, LANG: 'C.UTF-8', AWSSTUDY_HOME: home });

function run(args, home, stdio = 'ignore') {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { env: environmentOf(home), stdio });
  if (status !== 0) {
    throw new Error(`${args.join(' ')} ended with ${status}`);
  }
  return performance.now() - started;
}

/** Gives a topic of ordinary words. */
const notes = (n) =>
  `---\ntitle: Topic ${n}\ncategory: networking\n---\n\n## Section ${n}\n\n${`The NAT gateway of environment ${n} has a route and a subnet. `.repeat(20)}\n`;
const cheatsheet = (n) =>
  `## Look\n\n- List the subnets of ${n}:\n\n\`aws ec2 describe-subnets --subnet-ids <subnet-${n}>\`\n`;

/** Makes a learner with packs of so many topics each. */
function learnerWith(name, sizes) {
  const home = join(scratch, name);
  for (const [at, size] of sizes.entries()) {
    const pack = join(home, `${name}-${at}`);
    for (let n = 0; n < size; n += 1) {
      mkdirSync(join(pack, `topic-${n}`), { recursive: true });
      writeFileSync(join(pack, `topic-${n}`, 'notes.md'), notes(n));
      writeFileSync(join(pack, `topic-${n}`, 'cheatsheet.md'), cheatsheet(n));
    }
    writeFileSync(join(pack, 'pack.yaml'), `format: 1\ntitle: Pack ${at}\n`);
    run([program, 'pack', 'add', pack], home, ['ignore', 'ignore', 'inherit']);
  }
  return home;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

function paired(own, other) {
  const times = Array.from({ length: rounds + 2 }, (_, round) => {
    const pair = {};
    for (const side of round % 2 === 0 ? ['own', 'other'] : ['other', 'own']) {
      const { args, home } = side === 'own' ? own : other;
      pair[side] = run(args, home);
    }
    return pair;
  }).slice(2);
  return {
    milliseconds: median(times.map(({ own: time }) => time)),
    ratio: median(times.map(({ own: time, other: base }) => time / base)),
  };
}

const nobody = join(scratch, 'nobody');
mkdirSync(nobody);
const learners = {
  '1,000 topics in a pack': learnerWith('thousand', [1_000]),
  '26 topics in ten packs': learnerWith('ten', [3, 3, 3, 3, 3, 3, 2, 2, 2, 2]),
};
console.log('| what | against | ratio | ms | limit |\n|---|---|---|---|---|');
for (const [packs, home] of Object.entries(learners)) {
  for (const { line, limit, isAgainstNode } of LINES) {
    const args = [program, ...line.split(' ')];
    const other = isAgainstNode ? { args: ['-e', '0'], home } : { args, home: nobody };
    const { ratio, milliseconds } = paired({ args, home }, other);
    const against = isAgainstNode ? '`node -e 0`' : 'the same without packs';
    console.log(`| \`${line}\`, ${packs} | ${against} | ${ratio.toFixed(3)} | ${milliseconds.toFixed(1)} | ${limit} |`);
  }
}
rmSync(scratch, { recursive: true, force: true });
