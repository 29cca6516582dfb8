import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Bundles a source as the screens are bundled, into a folder; `patched` says whether with the replacements in Ink. */
export async function bundleScreen(entry: string, folder: string, patched: boolean): Promise<string> {
  const outfile = join(folder, 'bundle.cjs');
  const path: string = '../../scripts/ink-fast.mjs';
  const { inkFast } = (await import(path)) as { readonly inkFast: (folder: string) => Plugin };
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '""' },
    logLevel: 'warning',
    plugins: patched ? [inkFast(folder)] : [],
  });
  return outfile;
}
