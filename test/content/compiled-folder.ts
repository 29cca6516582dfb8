import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCatalogue } from '../../src/content/check.js';
import type { CompiledFile } from '../../src/content/compile.js';
import type { Topic } from '../../src/content/topic.js';
import type { CategoryId } from '../../src/study/catalogue.js';
import { cleanLine } from '../../src/text/clean.js';
import { exampleTopic, sourcesOf } from './example-topic.js';

/** The worked example, checked. */
export const EXAMPLE = readCatalogue(sourcesOf(exampleTopic()));

/** Gives the example topic under another name. */
export function namedTopic(id: string, title: string, category: CategoryId, aliases: readonly string[] = []): Topic {
  const [example] = EXAMPLE.topics;
  if (example === undefined) {
    throw new Error('the example is faulty');
  }
  const names = { id: cleanLine(id), title: cleanLine(title), aliases: aliases.map(cleanLine) };
  return { ...example, head: { ...example.head, ...names, category } };
}

/** Four topics, not in the order of a list. */
export const FOUR_TOPICS: readonly Topic[] = [
  namedTopic('vpc', 'Amazon VPC', 'networking', ['virtual-private-cloud']),
  namedTopic('vpc-security', 'VPC security', 'networking', ['sg', 'nacl']),
  namedTopic('ec2', 'Amazon EC2', 'compute', ['instances']),
  namedTopic('s3', 'Simple Storage Service', 'storage'),
];

/** Writes compiled files into a folder, all or those of the paths given. */
export function writeCompiled(folder: string, files: readonly CompiledFile[], ...only: readonly string[]): void {
  for (const { path, bytes } of files.filter((file) => only.length === 0 || only.includes(file.path))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
