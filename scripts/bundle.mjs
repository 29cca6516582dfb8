// How sources become program files: one CommonJS file each for the plain commands, the progress and the screens.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

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
 * What is loaded only when it is first called: the text of the generators and the grader of commands make most of what
 * every start would have to read. They stand in a program file of their own, beside the one that calls them.
 */
const APART = [
  { filter: /src\/study\/generators\/all\.ts$/, name: 'generatorNamed' },
  { filter: /src\/study\/drills\/grading\.ts$/, name: 'gradeCommand' },
];

const loadedWhenCalled = {
  name: 'loaded-when-called',
  setup({ onLoad }) {
    for (const { filter, name } of APART) {
      onLoad({ filter }, () => ({
        contents: `export const ${name} = (...given) => require(__dirname + '/questions.cjs').${name}(...given);`,
        loader: 'js',
      }));
    }
  },
};

/** Bundles what the other program files load when it is first called. */
export async function bundleQuestions() {
  const contents = `
    export { generatorNamed } from './src/study/generators/all.ts';
    export { gradeCommand } from './src/study/drills/grading.ts';`;
  return bundleFrom('questions', { stdin: { contents, resolveDir: root, loader: 'ts' } });
}

/** Bundles one program file, for questions of a digest, and gives the esbuild metafile. */
export async function bundle(name, entry, { digest = '', plugins = [] } = {}) {
  return bundleFrom(name, { entryPoints: [join(root, entry)] }, { digest, plugins: [loadedWhenCalled, ...plugins] });
}

async function bundleFrom(name, source, { digest = '', plugins = [] } = {}) {
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
    },
    plugins: [lightCommander, await paintedPalette(), ...plugins],
  });
  return metafile;
}

/** Gives the names of the packages that a bundle holds. */
export function packagesOf(metafile) {
  const names = Object.keys(metafile.inputs).map(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1],
  );
  return [...new Set(names.filter(Boolean))].sort();
}

/** Writes what each bundle is made of, for the tests, and the licences of the packages in it. */
export function writeBundleFacts(metafiles) {
  const contents = Object.fromEntries(
    Object.entries(metafiles).map(([name, metafile]) => [
      name,
      { bytes: Object.values(metafile.outputs)[0].bytes, packages: packagesOf(metafile) },
    ]),
  );
  const packages = [...new Set(Object.values(contents).flatMap((bundle) => bundle.packages))].sort();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'bundles.json'), `${JSON.stringify(contents, undefined, 2)}\n`);
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-LICENSES.txt'), packages.map(licenceOf).join('\n\n'));
}

function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'license.md', 'LICENCE'].reduce(
    (found, file) => found ?? readOrNothing(join(folder, file)),
    undefined,
  );
  return `${name} ${version} (${license})\n${'-'.repeat(70)}\n${text ?? `See ${relative(root, folder)}.`}`;
}

function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}
