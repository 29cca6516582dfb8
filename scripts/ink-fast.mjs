// What the screens' bundle replaces inside Ink and its packages, so that it starts and draws fast. Each replacement has
// its reason, and fails the build when it finds nothing to replace. `test/terminal/ink-fast.test.ts` compares the result
// with the packages as they are, cell for cell.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shim = (name) => fileURLToPath(new URL(`shims/${name}.mjs`, import.meta.url));

/** The versions whose insides were read. Another version has to be read, tried and entered here. */
const READ_VERSIONS = {
  ink: '6.8.0',
  'yoga-layout': '3.2.1',
  'react-reconciler': '0.33.0',
  '@alcalzone/ansi-tokenize': '0.2.5',
  'string-width': '8.3.0',
  'slice-ansi': '8.0.0',
};

/** Modules that are replaced whole. */
const MODULES = [
  {
    module: 'yoga-layout',
    path: shim('yoga'),
    reason: 'Its own loader calls fetch, which loads 30 to 40 ms of web streams, and awaits at module level.',
  },
  {
    module: 'string-width',
    path: shim('string-width'),
    reason: 'It builds Unicode expressions and a segmenter at module level; ours builds them when a text needs them.',
  },
  {
    module: 'slice-ansi',
    path: shim('slice-ansi'),
    reason: 'The same; only text that is cut needs it, and ours is wrapped before.',
  },
  {
    module: 'terminal-size',
    path: shim('terminal-size'),
    reason: 'It loads child_process to ask other programs for a size that Ink is given.',
  },
  {
    module: 'signal-exit',
    path: shim('signal-exit'),
    reason: 'It ends the program by signals that our guard handles, and by the file-size limit; and it loads assert.',
  },
];

/** Sources that are changed in one place each. */
const EDITS = [
  {
    file: /ink[\\/]build[\\/]reconciler\.js$/,
    reason: 'The developer tools load with an await at module level, which CommonJS has not.',
    edit: (source) =>
      swap(
        swap(source, /if \(isDev\(\)\) \{\n {4}try \{[\s\S]*?\n\}\n/, ''),
        /isDev\(\)\s*\? await loadPackageJson\(\)\s*:/,
        '',
      ),
  },
  {
    file: /ink[\\/]build[\\/]components[\\/]ErrorOverview\.js$/,
    reason: 'Errors are printed by the program, on the screen that stays; this saves stack-utils and code-excerpt.',
    edit: () => 'export default () => null;',
  },
  {
    file: /ink[\\/]build[\\/]measure-text\.js$/,
    reason: 'It keeps every text that was ever shown; a long session would grow without end.',
    edit: (source) => swap(source, 'cache.set(', 'if (cache.size >= 64) cache.clear();\n    cache.set('),
  },
  {
    file: /ink[\\/]build[\\/]sanitize-ansi\.js$/,
    reason: 'It takes every text apart to drop escapes of others; ours holds none but colours (src/text/painted.ts).',
    edit: () => 'export default (text) => text;',
  },
  {
    file: /ink[\\/]build[\\/]output\.js$/,
    reason: 'It makes an object of every cell in every frame: three quarters of the time from key to screen.',
    edit: (source) =>
      `import { joinedRows } from ${JSON.stringify(shim('joined-rows'))};\n${swap(
        source,
        '    get() {',
        '    get() { return joinedRows(this) ?? this.getCells(); }\n    getCells() {',
      )}`,
  },
  {
    file: /ansi-tokenize[\\/]build[\\/]tokenize\.js$/,
    reason: 'It makes a segmenter at module level, needed only where texts overlap or are cut.',
    edit: (source) =>
      swap(
        source,
        /const segmenter = (new Intl\.Segmenter\(.*\));/,
        'let made;\nconst segmenter = { segment: (text) => (made ??= $1).segment(text) };',
      ),
  },
];

/** Swaps a piece of a package's source for another. */
function swap(source, from, to) {
  const swapped = source.replace(from, to);
  if (swapped === source) {
    throw new Error(`ink-fast: nothing matches ${from}`);
  }
  return swapped;
}

const WASM_START = 'data:application/octet-stream;base64,';

/** Moves the WebAssembly out of its text form into a file: 90 KB less to read as JavaScript. */
function extractWasm(source, outFolder) {
  const start = source.indexOf(WASM_START, source.indexOf(`H="${WASM_START}`)) + WASM_START.length;
  const end = source.indexOf('"', start);
  if (start < WASM_START.length || end < 0) {
    throw new Error('ink-fast: no WebAssembly in yoga-layout');
  }
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(join(outFolder, 'yoga.wasm'), Buffer.from(source.slice(start, end), 'base64'));
  return source.slice(0, start) + source.slice(end);
}

function checkVersions() {
  for (const [name, read] of Object.entries(READ_VERSIONS)) {
    const { version } = JSON.parse(
      readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
    );
    if (version !== read) {
      throw new Error(`ink-fast: ${name} is ${version}, but ${read} is the version that was read.`);
    }
  }
}

/** Gives the esbuild plugin. `outFolder` is where the bundle goes, and yoga.wasm beside it. */
export function inkFast(outFolder) {
  return {
    name: 'ink-fast',
    setup({ onResolve, onLoad, onEnd }) {
      checkVersions();
      const unused = new Set([...MODULES, ...EDITS]);
      for (const replaced of MODULES) {
        onResolve({ filter: new RegExp(`^${replaced.module}$`) }, () => {
          unused.delete(replaced);
          return { path: replaced.path };
        });
      }
      for (const edited of EDITS) {
        onLoad({ filter: edited.file }, ({ path }) => {
          unused.delete(edited);
          return { contents: edited.edit(readFileSync(path, 'utf8')), loader: 'js' };
        });
      }
      onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, ({ path }) => ({
        contents: extractWasm(readFileSync(path, 'utf8'), outFolder),
        loader: 'js',
      }));
      onEnd(() => ({
        errors: [...unused].map(({ module, file }) => ({ text: `ink-fast: nothing uses ${module ?? file} any more` })),
      }));
    },
  };
}
