import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';

/** What a module brings into a bundle: packages, and modules of Node. */
function broughtBy(name: string): readonly string[] {
  const { metafile } = buildSync({
    entryPoints: [join(import.meta.dirname, '../../src/store', name)],
    bundle: true,
    metafile: true,
    write: false,
    platform: 'node',
    logLevel: 'error',
  });
  const packages = Object.keys(metafile.inputs).flatMap((input) => /node_modules\/([^/]+)/.exec(input)?.[1] ?? []);
  const builtIn = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return [...new Set([...packages, ...builtIn])].sort();
}

test.each(['store.ts', 'settings.ts', 'places.ts'])(
  '%s brings no package, and nothing of Node that is not loaded anyway',
  (name) => {
    expect(['node:fs', 'node:path']).toEqual(expect.arrayContaining([...broughtBy(name)]));
  },
);

test('fold.ts brings conf and ts-fsrs', () => {
  expect(broughtBy('fold.ts')).toEqual(expect.arrayContaining(['conf', 'ts-fsrs']));
});
