#!/usr/bin/env node
'use strict';

// The launcher: sets what later imports read from the environment, then hands over to the built program, whose
// files it compiles with the code caches that the build left beside them: much of what a start costs beyond Node's own.

// What `require` gives of Node's own modules it first makes ready for ES modules, which a start can do without.
const builtIn = process.getBuiltinModule;
const { closeSync, openSync, readFileSync, readSync } = builtIn('node:fs');
const { join } = builtIn('node:path');
const { Script } = builtIn('node:vm');

// chalk, Ink and marked-terminal do not know NO_COLOR (an empty value counts as unset).
if (process.env.NO_COLOR) {
  process.env.FORCE_COLOR = '0';
}

const built = join(__dirname, '..', 'dist');

/** More bytes than a file of the program has. Of such memory the machine gives out what is written to, and no more. */
const ROOM = 1 << 20;

/**
 * Reads a program file as the source of a function, as `require` makes it; nothing when it isn't there. It is read in
 * between the function's two ends: to join strings would make two more copies, and what a start doesn't leave lying
 * about needs no collecting.
 */
function readFunction(path) {
  const file = openOrNothing(path);
  if (file === undefined) {
    return undefined;
  }
  const bytes = Buffer.allocUnsafeSlow(ROOM);
  let end = bytes.latin1Write('(function (exports, require, module, __filename, __dirname) { ');
  for (let read = -1; read !== 0; end += read) {
    read = readSync(file, bytes, end, ROOM - end, null);
  }
  closeSync(file);
  end += bytes.latin1Write('\n})', end);
  return bytes.latin1Slice(0, end);
}

function openOrNothing(path) {
  try {
    return openSync(path);
  } catch {
    return undefined;
  }
}

/** Reads the code cache of a program file; nothing when it isn't there. */
function readCache(path) {
  try {
    return readFileSync(path);
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
  const source = readFunction(path);
  if (source === undefined) {
    return undefined;
  }
  const script = new Script(source, { filename: path, cachedData: readCache(`${path}.cache`) });
  // What is loaded when it is first called is asked for through `loadProgram` (scripts/bundle.mjs).
  const module = { exports: {}, loadProgram: load };
  script.runInThisContext()(module.exports, (id) => builtIn(id) ?? require(id), module, path, built);
  return module.exports;
}

/** Lines that begin with these are mostly plain enough to be answered without commander (src/quick.ts). */
const QUICK = ['list', 'ls', 'show', 'cheatsheet', 'cheat', 'search', 'due'];

const launcher = { folder: built, load };

/** Answers what was typed. Tells whether all is written by now. */
async function answer(name) {
  // What a shell asks when Tab is pressed (src/complete.ts).
  if (name === '__complete') {
    return load('complete')?.main(launcher);
  }
  if (QUICK.includes(name) && (await load('quick')?.main(launcher))) {
    return true;
  }
  const program = load('awsstudy');
  if (program === undefined) {
    process.stderr.write(
      'awsstudy: the program is not built yet.\nRun `npm install` in its folder, which builds it.\n',
    );
    process.exitCode = 1;
  }
  return program?.main(launcher);
}

async function start() {
  if (await answer(process.argv[2])) {
    // To take Node apart in good order would cost 5 % of a start.
    process.exit();
  }
}

void start();
