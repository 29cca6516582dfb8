import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readTopics } from '../../src/content/read-folder.js';
import { parseTopic } from '../../src/content/topic.js';
import { withNamesFilled } from '../../src/study/drills/crooked-placeholders.js';
import { shellFault } from '../../src/study/drills/shell-fault.js';

/** Asks a real shell whether it reads a command. */
function isReadBySh(command: string): boolean {
  return spawnSync('sh', ['-n', '-c', command]).status === 0;
}

test('a real shell reads every command that ships', () => {
  const { topics } = readTopics(new URL('../../topics', import.meta.url).pathname);
  const drafts = topics.map((topic) => parseTopic(topic, []));
  const commands = drafts.flatMap(({ cheatsheet, quiz }) => [
    ...(cheatsheet?.groups.flatMap(({ entries }) => entries.map(({ command }) => command)) ?? []),
    ...(quiz?.questions.flatMap(({ question }) => (question.kind === 'command' ? question.answers : [])) ?? []),
  ]);
  expect(commands.length).toBeGreaterThan(300);
  const read = commands.filter((command) => shellFault(command) === undefined).map(withNamesFilled);
  // All at once; each by itself only when one of them is refused, to say which.
  const refused = isReadBySh(read.join('\n')) ? [] : read.filter((command) => !isReadBySh(command));
  expect(refused).toEqual([]);
});
