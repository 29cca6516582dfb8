import * as files from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Script } from 'node:vm';
import { makeFolder } from '../store/durable.js';

export interface CodeCacheOptions {
  /** Where compiled code is kept; may be deleted at any time. */
  readonly folder: string;
  /** Version of the program. */
  readonly version: string;
  readonly process: Pick<NodeJS.Process, 'version' | 'arch' | 'pid' | 'once'>;
}

type NodeModules = typeof import('node:module') & {
  readonly enableCompileCache?: (folder: string) => unknown;
};

/**
 * Requires a bundle with the code that V8 compiled of it at an earlier start: compiling takes a third of the time until
 * a screen stands. Whatever is wrong with the cache, the bundle is loaded all the same.
 */
export function requireCached(file: string, options: CodeCacheOptions): unknown {
  // `module` brings the loader of ES modules with it, so it is loaded with the screens and not before.
  const { createRequire, enableCompileCache } = process.getBuiltinModule('node:module') as NodeModules;
  const require = createRequire(file);
  // Since 22.1 Node does this itself, and better.
  if (enableCompileCache !== undefined) {
    enableCompileCache(options.folder);
    return require(file);
  }
  const script = compile(file, require, options);
  return script === undefined ? require(file) : run(script, file, require);
}

/** Compiles a file. `vm` and `zlib` are loaded here, so that a start without screens doesn't pay for them. */
function compile(file: string, require: NodeJS.Require, options: CodeCacheOptions): Script | undefined {
  const vm = require('node:vm') as typeof import('node:vm');
  const { crc32 } = require('node:zlib') as typeof import('node:zlib');
  try {
    const bytes = files.readFileSync(file);
    const { version, process } = options;
    // Named after all that the code depends on, since V8 itself compares little more than the length of the source.
    const name = [basename(file), version, crc32(bytes).toString(16), process.version, process.arch].join('-');
    const cache = join(options.folder, name);
    const cachedData = readOrNothing(cache);
    // Program files are ASCII.
    const wrapped = `(function(exports,require,module,__filename,__dirname){${bytes.toString('latin1')}\n})`;
    const script = new vm.Script(wrapped, {
      filename: file,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    if (cachedData === undefined || script.cachedDataRejected === true) {
      process.once('exit', (code) => (code === 0 ? keep(script, cache, process.pid) : undefined));
    }
    return script;
  } catch {
    // The plain way of loading finds the same fault, if there is one, and tells it as Node does.
    return undefined;
  }
}

function readOrNothing(file: string): Buffer | undefined {
  try {
    return files.readFileSync(file);
  } catch {
    // The first start has no cache yet.
    return undefined;
  }
}

function run(script: Script, file: string, require: NodeJS.Require): unknown {
  const module: { exports: unknown } = { exports: {} };
  const wrapper: (...given: readonly unknown[]) => void = script.runInThisContext();
  // Node's own modules without what makes them ready for ES modules (bin/awsstudy.cjs).
  const builtInFirst = (id: string): unknown => process.getBuiltinModule(id) ?? require(id);
  wrapper(module.exports, builtInFirst, module, file, dirname(file));
  return module.exports;
}

/** Keeps the compiled code, in place of what other versions left. */
function keep(script: Script, cache: string, pid: number): void {
  try {
    const folder = dirname(cache);
    const [bundle = ''] = basename(cache).split('-');
    makeFolder(files, folder);
    for (const old of files.readdirSync(folder).filter((name) => name.startsWith(`${bundle}-`))) {
      files.rmSync(join(folder, old));
    }
    files.writeFileSync(`${cache}.${pid}`, script.createCachedData(), { mode: 0o600 });
    files.renameSync(`${cache}.${pid}`, cache);
  } catch {
    // Without a cache the next start takes longer, and that is all.
  }
}
