import { checkPack } from '../../src/content/check-pack.js';
import { type PackSources, TOPIC_FILES } from '../../src/content/read-pack.js';
import type { TextFile } from '../../src/exchange/text-file.js';

const TASKS = ['saa-c03/d1/1.2', 'clf-c02/d3/3.5', 'soa-c03/d5/5.1'];

/** Gives files as they are read from a pack's folder. */
function sourcesOf(files: readonly TextFile[]): PackSources {
  const folders = new Set(files.map(({ path }) => path.split('/')[0] ?? '').filter((name) => name !== 'pack.yaml'));
  const topics = [...folders].map((id) => {
    const named = Object.entries(TOPIC_FILES).map(([kind, name]) => [
      kind,
      files.find(({ path }) => path === `${id}/${name}`),
    ]);
    return { id, ...Object.fromEntries(named.filter(([, file]) => file !== undefined)) };
  });
  return { folder: 'x', manifest: files.find(({ path }) => path === 'pack.yaml'), topics, patches: [], problems: [] };
}

/** Checks files as a pack is checked when it is added; the tasks are those of `anyTopic`. */
export function checkFiles(files: readonly TextFile[], tasks: readonly string[] = TASKS) {
  const surroundings = { topics: new Map(), tasks };
  return checkPack(sourcesOf(files), { surroundings, onFolder: () => undefined, without: [] });
}
