// Runs the built program on the other Nodes that it promises to run on: the commands of the README and one stored answer.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bundle.mjs';

const VERSIONS = ['22.23.3', '24.21.0', '26.10.0'];
const program = join(root, 'bin', 'awsstudy.cjs');
const scratch = mkdtempSync(join(tmpdir(), 'awsstudy-nodes-'));

const LINES = [
  { args: ['list'], shows: 'vpc\t' },
  { args: ['show', 'vpc'], shows: '# Amazon VPC' },
  { args: ['cheatsheet', 's3'], shows: 'aws s3 sync' },
  { args: ['search', 'nat', 'gateway'], shows: 'vpc#' },
  { args: ['quiz', 's3', '--json', '--count', '1', '--seed', '3'], input: 'a\n', shows: '"saved":true' },
  { args: ['stats', '--json'], shows: '"answers": 1' },
  { args: ['doctor'], shows: '✓' },
];

/** Installs a Node for this machine from its npm package and gives its path, or nothing where there is none. */
function install(version) {
  const name = `node-${process.platform}-${process.arch}`;
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--prefix', join(scratch, version), `${name}@${version}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd: scratch,
    },
  );
  return status === 0 ? join(scratch, version, 'node_modules', name, 'bin', 'node') : undefined;
}

function faultsOf(node, version) {
  const env = {
    PATH: process.env.PATH,
    HOME: scratch,
    AWSSTUDY_HOME: join(scratch, `home-${version}`),
    TERM: 'xterm-256color',
  };
  return LINES.filter(({ args, input = '', shows }) => {
    const { status, stdout, stderr } = spawnSync(node, [program, ...args], { env, input, encoding: 'utf8' });
    const fits = status === 0 && stdout.includes(shows) && stderr === '';
    if (!fits) {
      console.error(`Node ${version}: \`${args.join(' ')}\` ended with ${status}\n${stdout.slice(0, 300)}\n${stderr}`);
    }
    return !fits;
  });
}

let passed = 0;
let failed = 0;
for (const version of VERSIONS) {
  const node = install(version);
  const faults = node === undefined ? LINES : faultsOf(node, version);
  failed += faults.length;
  passed += LINES.length - faults.length;
  console.log(
    `Node ${version}: ${node === undefined ? 'could not be installed' : `${LINES.length - faults.length} of ${LINES.length} commands`}`,
  );
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
