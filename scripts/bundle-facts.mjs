// What bundles are made of: for the tests, and for the licences that come with them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './bundle.mjs';

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
