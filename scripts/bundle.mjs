// How sources become program files: one CommonJS file each for the plain commands, the progress and the screens.
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { finishBundle } from './finish-bundle.mjs';
import { withoutEmoji } from './without-emoji.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Bundles functions of the sources for use by a script and imports them (Node 20 runs no TypeScript): name of the export
 * -> its file. Packages stay outside.
 */
export async function importSources(files) {
  const outfile = join(
    root,
    'node_modules',
    '.cache',
    'awsstudy',
    `${process.pid}-${Object.keys(files).join('-')}.mjs`,
  );
  try {
    await build({
      stdin: {
        contents: Object.entries(files)
          .map(([name, file]) => `export { ${name} } from './${file}';`)
          .join('\n'),
        resolveDir: root,
        loader: 'ts',
      },
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      target: 'node20',
      format: 'esm',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

/** Swaps a piece of a package's source; a piece that is not there fails the build, so an update can't slip by. */
function swap(source, from, to) {
  if (!source.includes(from)) {
    throw new Error(`bundle: nothing matches ${JSON.stringify(from)}`);
  }
  return source.replace(from, () => to);
}

/**
 * commander loads child_process for subcommands that are programs of their own, which we have none of (6 % of a start),
 * and `process`, which is there without being loaded.
 */
const lightCommander = {
  name: 'light-commander',
  setup({ onLoad }) {
    onLoad({ filter: /commander\/lib\/command\.js$/ }, ({ path }) => ({
      contents: swap(
        swap(
          readFileSync(path, 'utf8'),
          "const childProcess = require('node:child_process');",
          "const childProcess = { get spawn() { return require('node:child_process').spawn; } };",
        ),
        "const process = require('node:process');",
        'const process = globalThis.process;',
      ),
      loader: 'js',
    }));
  },
};

/** Puts the palette's escape strings in place of chalk, which loads `tty` and costs a start 19 %. */
async function paintedPalette() {
  const { PALETTE } = await importSources({ PALETTE: 'src/text/palette.ts' });
  return {
    name: 'painted-palette',
    setup({ onLoad }) {
      onLoad({ filter: /src\/text\/palette\.ts$/ }, () => ({
        contents: `export const PALETTE = ${JSON.stringify(PALETTE)};`,
        loader: 'js',
      }));
    },
  };
}

/**
 * What is loaded only when it is first called, because few starts need it: program file -> function -> its module. The
 * generators and the grader of commands alone make most of what every start would have to read.
 */
const APART = {
  questions: {
    generatorNamed: 'src/study/generators/all.ts',
    gradeCommand: 'src/study/drills/grading.ts',
    isRightShort: 'src/study/short/short-answer.ts',
    readShort: 'src/study/short/short-answer.ts',
    shortForm: 'src/study/short/short-answer.ts',
  },
  explain: {
    explain: 'src/study/drills/explanation.ts',
    explanationJson: 'src/text/explanation-text.ts',
    explanationLines: 'src/text/explanation-text.ts',
    plainExplanation: 'src/text/explanation-text.ts',
    operationOf: 'src/study/drills/same-operation.ts',
    questionsLike: 'src/study/drills/same-operation.ts',
    takeApart: 'src/study/drills/anatomy.ts',
    unreadable: 'src/study/drills/unreadable.ts',
  },
  exchange: {
    importText: 'src/exchange/importing.ts',
    exportTopics: 'src/exchange/exporting.ts',
    withKnownTasks: 'src/exchange/known-tasks.ts',
    fileName: 'src/new-pack-name.ts',
    newPackName: 'src/new-pack-name.ts',
    packNameOf: 'src/new-pack-name.ts',
    refuseReplacing: 'src/new-pack-name.ts',
    packFiles: 'src/exchange/pack-files.ts',
    packTopics: 'src/exchange/pack-files.ts',
  },
  store: {
    openFiles: 'src/world/files.ts',
    openWholeProgress: 'src/world/whole-progress.ts',
    requireCached: 'src/world/code-cache.ts',
  },
  packs: { openPacks: 'src/world/packs.ts', withPacks: 'src/content/with-packs.ts' },
};

/** The launcher's way of loading, which knows code caches; a bundle that Node itself has loaded has Node's. */
const LOAD = "(module.loadProgram ?? ((name) => require(__dirname + '/' + name + '.cjs')))";

const loadedWhenCalled = {
  name: 'loaded-when-called',
  setup({ onLoad }) {
    for (const [file, functions] of Object.entries(APART)) {
      for (const module of new Set(Object.values(functions))) {
        const names = Object.keys(functions).filter((name) => functions[name] === module);
        onLoad({ filter: new RegExp(`${module.replaceAll('.', '\\.')}$`) }, () => ({
          contents: names
            .map((name) => `export const ${name} = (...given) => ${LOAD}('${file}').${name}(...given);`)
            .join('\n'),
          loader: 'js',
        }));
      }
    }
  },
};

/** Bundles a program file of what the others load when it is first called. */
export async function bundleApart(name) {
  const contents = Object.entries(APART[name])
    .map(([exported, module]) => `export { ${exported} } from './${module}';`)
    .join('\n');
  return bundleFrom(name, { stdin: { contents, resolveDir: root, loader: 'ts' } });
}

/** Keeps the languages that are coloured out of the 190 that the highlighter brings: a megabyte of the thread that uses it. */
async function fewLanguages() {
  const { HIGHLIGHTED_LANGUAGES } = await importSources({ HIGHLIGHTED_LANGUAGES: 'src/text/markdown-theme.ts' });
  return {
    name: 'few-languages',
    setup({ onLoad }) {
      onLoad({ filter: /highlight\.js\/lib\/index\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/^hljs\.registerLanguage\('([^']+)'.*$/gm, (line, name) =>
          isWanted(name, path, HIGHLIGHTED_LANGUAGES) ? line : '',
        ),
        loader: 'js',
      }));
    },
  };
}

/** Fences name a language by its name or by another name of its own, as `yml` for `yaml`. */
function isWanted(name, path, wanted) {
  const definition = readFileSync(join(dirname(path), 'languages', `${name}.js`), 'utf8');
  const aliases = /aliases: ?\[([^\]]*)\]/.exec(definition)?.[1].match(/[\w-]+/g) ?? [];
  return [name, ...aliases].some((each) => wanted.has(each));
}

/** Bundles a thread of its own, which holds all that it needs. */
export async function bundleThread(name, entry) {
  return bundleFrom(name, { entryPoints: [join(root, entry)] }, { plugins: [await fewLanguages(), withoutEmoji] });
}

/** Bundles one program file, for questions of a digest, and gives the esbuild metafile. */
export async function bundle(name, entry, { plugins = [], ...facts } = {}) {
  return bundleFrom(name, { entryPoints: [join(root, entry)] }, { ...facts, plugins: [loadedWhenCalled, ...plugins] });
}

async function bundleFrom(name, source, { digest = '', outline = null, plugins = [] } = {}) {
  const { metafile } = await build({
    ...source,
    outfile: join(root, 'dist', `${name}.cjs`),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.url': '""',
      AWSSTUDY_VERSION: JSON.stringify(manifest.version),
      AWSSTUDY_QUESTIONS: JSON.stringify(digest),
      AWSSTUDY_OUTLINE: JSON.stringify(outline),
    },
    plugins: [lightCommander, await paintedPalette(), ...plugins],
  });
  finishBundle(join(root, 'dist', `${name}.cjs`));
  return metafile;
}
