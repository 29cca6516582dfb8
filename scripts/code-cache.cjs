'use strict';
// Run by the build: loads a file of the program as the launcher does, runs the lines that people type most, so that the
// functions they need are compiled, and keeps what V8 made of them.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const built = join(__dirname, '..', 'dist');
const LINES = {
  quick: [
    'list',
    'list --width 80',
    'show vpc',
    'show vpc --width 80',
    'cheatsheet s3',
    'search nat gateway',
    'due --count',
  ],
  awsstudy: ['stats', 'paths', '--help', 'lsit', 'quiz vpc --plain --count 1 --seed 3'],
};

async function keepCode(name) {
  const path = join(built, `${name}.cjs`);
  const source = readFileSync(path, 'latin1');
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
  const script = new Script(wrapped, { filename: path });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, require, loaded, path, built);
  for (const line of LINES[name]) {
    process.argv.splice(2, Infinity, ...line.split(' '));
    await loaded.exports.main({ folder: built, load: (bundle) => require(join(built, `${bundle}.cjs`)) });
  }
  process.exitCode = 0;
  writeFileSync(`${path}.cache`, script.createCachedData());
}

keepCode(process.argv[2]).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
