#!/usr/bin/env node
'use strict';

// The launcher: sets what later imports read from the environment, then hands over to the built program, whose
// files it compiles with the code caches that the build left beside them: much of what a start costs beyond Node's own.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

// chalk, Ink and marked-terminal do not know NO_COLOR (an empty value counts as unset).
if (process.env.NO_COLOR) {
  process.env.FORCE_COLOR = '0';
}

const built = join(__dirname, '..', 'dist');

/** Reads a file; nothing when it isn't there. */
function readOrNothing(path, encoding) {
  try {
    return readFileSync(path, encoding);
  } catch {
    return undefined;
  }
}

const loaded = new Map();

/** Loads a file of the program as `require` would, once; nothing when it isn't there. */
function load(name) {
  const exports = loaded.get(name) ?? loadNew(name);
  loaded.set(name, exports);
  return exports;
}

/** V8 refuses a cache of another version by itself. */
function loadNew(name) {
  const path = join(built, `${name}.cjs`);
  const source = readOrNothing(path, 'latin1');
  if (source === undefined) {
    return undefined;
  }
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
  const script = new Script(wrapped, { filename: path, cachedData: readOrNothing(`${path}.cache`) });
  // What is loaded when it is first called is asked for through `loadProgram` (scripts/bundle.mjs).
  const module = { exports: {}, loadProgram: load };
  script.runInThisContext()(module.exports, require, module, path, built);
  return module.exports;
}

const launcher = { folder: built, load };

async function start() {
  // What a shell asks when Tab is pressed (src/complete.ts).
  if (process.argv[2] === '__complete') {
    await load('complete')?.main(launcher);
    return;
  }
  // Lines that begin with these are mostly plain enough to be answered without commander (src/quick.ts).
  const isQuick = /^(?:list|ls|show|cheatsheet|cheat|search|due)$/.test(process.argv[2]);
  if (isQuick && (await load('quick')?.main(launcher))) {
    // All is written by now; to take Node apart in good order would cost 3 %.
    process.exit();
  }
  const program = load('awsstudy');
  if (program === undefined) {
    process.stderr.write(
      'awsstudy: the program is not built yet.\nRun `npm install` in its folder, which builds it.\n',
    );
    process.exitCode = 1;
  } else {
    await program.main(launcher);
  }
}

void start();
