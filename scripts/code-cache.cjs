'use strict';
// Run by the build: loads the plain program as the launcher does, runs the commands that people type most, so that the
// functions they need are compiled, and keeps what V8 made of them.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const built = join(__dirname, '..', 'dist');
const path = join(built, 'awsstudy.cjs');
const LINES = [
  'list',
  'list --width 80',
  'show vpc',
  'show vpc --width 80',
  'cheatsheet s3',
  'search nat gateway',
  'due --count',
  'stats',
];

async function run() {
  const source = readFileSync(path, 'latin1');
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
  const script = new Script(wrapped, { filename: path });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, require, loaded, path, built);
  for (const line of LINES) {
    process.argv.splice(2, Infinity, ...line.split(' '));
    await loaded.exports.main({ folder: built, load: (name) => require(join(built, `${name}.cjs`)) });
  }
  writeFileSync(`${path}.cache`, script.createCachedData());
}

run().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
