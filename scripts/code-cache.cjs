'use strict';
// Run by the build: loads a file of the program as the launcher does, runs the lines that people type most, so that the
// functions they need are compiled, and keeps what V8 made of them. The build gives it a learner with a pack: the first
// line compiles that, and the others find it as every later start does.
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
  complete: ['__complete show vpc ', '__complete quiz --level ', '__complete config set color '],
  awsstudy: ['stats', 'paths', '--help', 'lsit', 'quiz vpc --plain --count 1 --seed 3'],
};

/** What was loaded: name -> what V8 makes of the file, and what it exports. */
const loaded = new Map();

function load(name) {
  const { exports } = loaded.get(name) ?? loadNew(name);
  return exports;
}

function loadNew(name) {
  const path = join(built, `${name}.cjs`);
  const source = readFileSync(path, 'latin1');
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
  // V8 keeps this name in the cache and shows it in stacks: it is the same wherever the program was built.
  const script = new Script(wrapped, { filename: `dist/${name}.cjs` });
  const module = { exports: {}, loadProgram: load };
  script.runInThisContext()(module.exports, require, module, path, built);
  const file = { script, exports: module.exports, cache: `${path}.cache` };
  loaded.set(name, file);
  return file;
}

async function keepCode(name) {
  const { main } = load(name);
  for (const line of LINES[name]) {
    process.argv.splice(2, Infinity, ...line.split(' '));
    await main({ folder: built, load });
    // A bug in the program; a mistyped line ends with another code.
    if (process.exitCode === 1) {
      throw new Error(`awsstudy ${line} does not work`);
    }
  }
  process.exitCode = 0;
  for (const { script, cache } of loaded.values()) {
    writeFileSync(cache, script.createCachedData());
  }
}

keepCode(process.argv[2]).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
