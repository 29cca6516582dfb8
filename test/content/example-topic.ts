import { readFileSync } from 'node:fs';
import type { TopicSources } from '../../src/content/read-folder.js';
import type { TopicSource } from '../../src/content/topic.js';

/** The files of a topic that a fault can be planted in. */
export type TopicFile = 'notes.md' | 'cheatsheet.md' | 'quiz.yaml';

/** A replacement in a file of the example topic. */
export type Plant = readonly [file: TopicFile, from: string | RegExp, to: string];

const TOPICS = new URL('../../topics/', import.meta.url);

/** Gives a file of the topics folder. */
export function topicsFile(name: string): string {
  return readFileSync(new URL(name, TOPICS), 'utf8');
}

/** Gives a file of the worked example of topics/README.md, so that the tests stand on what authors read. */
export function exampleFile(name: TopicFile): string {
  const behind = topicsFile('README.md').split(`### \`subnets/${name}\`\n`)[1] ?? '';
  const [, , text] = /^(`{3,})(?:markdown|yaml)\n([\s\S]*?\n)\1$/m.exec(behind) ?? [];
  if (text === undefined) {
    throw new Error(`README.md shows no ${name}`);
  }
  return text;
}

/** Gives the example topic with faults planted in it. */
export function exampleTopic(plants: readonly Plant[] = [], id = 'subnets'): TopicSource {
  const source = (name: TopicFile) => ({
    path: `${id}/${name}`,
    text: plants.filter(([file]) => file === name).reduce(planted, exampleFile(name)),
  });
  return { id, notes: source('notes.md'), cheatsheet: source('cheatsheet.md'), quiz: source('quiz.yaml') };
}

function planted(text: string, [file, from, to]: Plant): string {
  const changed = text.replace(from, () => to);
  if (changed === text) {
    throw new Error(`nothing to plant at ${from} in ${file}`);
  }
  return changed;
}

/** Gives sources as they are read from a folder, with the exams that ship. */
export function sourcesOf(...topics: readonly TopicSource[]): TopicSources {
  return {
    topics,
    exams: { path: 'exams.yaml', text: topicsFile('exams.yaml') },
    planned: { path: 'planned.yaml', text: '- kms\n- vpc\n' },
    problems: [],
  };
}
