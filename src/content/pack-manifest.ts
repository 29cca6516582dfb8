import type { Clean } from '../study/clean.js';
import { isPackName, SHIPPED_PACK, slugOf } from '../study/id.js';
import type { Problem } from '../study/problem.js';
import { cleanLine } from '../text/clean.js';
import { reporterFor, TOP } from './fault.js';
import { count, idText, line, lineUpTo } from './fields.js';
import { optional, record, required } from './record.js';
import type { SourceFile } from './source-file.js';
import { parseYaml } from './yaml.js';

/** What pack.yaml says of its pack. */
export interface PackManifest {
  /** First part of the ids of its topics; stands in the journal of whoever answers its questions. */
  readonly name: Clean;
  readonly title: Clean;
}

/** The version of the grammar that packs are written in. */
const FORMAT = 1;

const readManifest = record('A pack', {
  format: required(count),
  name: optional(idText),
  title: required(lineUpTo(60)),
  description: optional(line),
  language: optional(line),
});

/** Reads pack.yaml; every fault is reported. A pack without a name of its own is called like its folder. */
export function parseManifest(
  { path, text }: SourceFile,
  folder: string,
  problems: Problem[],
): PackManifest | undefined {
  const report = reporterFor(path, problems);
  const node = parseYaml(text, { report });
  const read = node && readManifest({ node, name: path, report });
  if (read === undefined) {
    return undefined;
  }
  if (read.format !== FORMAT) {
    report(TOP, 'pack-format', `This pack has format ${read.format}; this awsstudy reads format ${FORMAT}.`);
  }
  const name = read.name ?? cleanLine(slugOf(folder));
  if (!isPackName(name)) {
    const why =
      name === SHIPPED_PACK ? 'is the name of the topics that ship with awsstudy' : "can't be the name of a pack";
    report(TOP, 'pack-name', `\`${name}\` ${why}; give it another \`name\` in pack.yaml.`);
    return undefined;
  }
  return { name, title: read.title };
}
