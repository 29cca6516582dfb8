// Builds what is installed: the program files and the compiled topics, into dist/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, bundleApart, bundleThread, importSources, root } from './bundle.mjs';
import { writeBundleFacts } from './bundle-facts.mjs';
import { compileTopics } from './compile.mjs';
import { inkFast } from './ink-fast.mjs';
import { writeManual } from './manual.mjs';

const dist = join(root, 'dist');
/** Exit code for faulty content, as the program has it. */
const FAULTY_CONTENT = 5;

rmSync(dist, { recursive: true, force: true });
const { count, digest, checked, problems } = await compileTopics(
  process.argv[2] ?? join(root, 'topics'),
  join(dist, 'content'),
);
for (const { file, line, column, rule, message } of problems) {
  console.error(`topics/${file}:${line}:${column} ${rule} ${message}`);
}
if (problems.length > 0) {
  process.exit(FAULTY_CONTENT);
}
const { commandTableText } = await importSources({ commandTableText: 'src/content/command-table-file.ts' });
writeFileSync(
  join(dist, 'aws-commands.txt'),
  commandTableText(readFileSync(join(root, 'data', 'aws-commands.txt'), 'utf8')),
);
const outline = await writeManual(dist, checked);
const bundles = {
  quick: await bundle('quick', 'src/quick.ts', { digest }),
  complete: await bundle('complete', 'src/complete.ts', { digest, outline }),
  awsstudy: await bundle('awsstudy', 'src/main.ts', { digest }),
  questions: await bundleApart('questions'),
  explain: await bundleApart('explain'),
  store: await bundleApart('store'),
  progress: await bundle('progress', 'src/store/fold.ts'),
  exchange: await bundleApart('exchange'),
  packs: await bundleApart('packs'),
  'pack-compiler': await bundleThread('pack-compiler', 'src/content/pack-worker.ts'),
  screens: await bundle('screens', 'src/screens/entry.ts', { plugins: [inkFast(dist)] }),
};
writeBundleFacts(bundles);
const learner = mkdtempSync(join(tmpdir(), 'awsstudy-build-'));
const pack = join(learner, 'pack');
mkdirSync(join(pack, 'topic'), { recursive: true });
writeFileSync(join(pack, 'pack.yaml'), 'format: 1\ntitle: Pack\n');
writeFileSync(join(pack, 'topic', 'notes.md'), '---\ntitle: Topic\n---\n\n## Section\n\nText.\n');
for (const name of ['quick', 'complete', 'awsstudy']) {
  execFileSync(process.execPath, [join(root, 'scripts', 'code-cache.cjs'), name], {
    env: { ...process.env, AWSSTUDY_HOME: learner, AWSSTUDY_PACKS: name === 'quick' ? pack : '' },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}
rmSync(learner, { recursive: true });
console.log(`Built dist: ${Object.keys(bundles).length} program files and ${count} topics.`);
