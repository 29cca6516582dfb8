import type { Problem } from '../study/problem.js';
import { reporterFor, TOP } from './fault.js';
import { idText } from './fields.js';
import { listOf } from './record.js';
import type { SourceFile } from './source-file.js';
import { parseYaml } from './yaml.js';

/** Reads planned.yaml: ids of topics that may be linked to and are not written yet. */
export function parsePlanned(
  { path, text }: SourceFile,
  written: readonly string[],
  problems: Problem[],
): readonly string[] {
  const report = reporterFor(path, problems);
  const node = parseYaml(text, { report });
  const planned = node && listOf(idText)({ node, name: 'planned.yaml', report });
  if (planned?.every((id) => written.includes(id))) {
    report(TOP, 'planned', 'Every topic that was planned is here; delete this file.');
  }
  return planned ?? [];
}
