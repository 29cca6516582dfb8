import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());

test('what was answered stays where it is when a deck grows in front of it', () => {
  const deck = join(home.folder, 'deck.txt');
  mkdirSync(home.folder, { recursive: true });
  const notes = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}${index}\ta${index}`);
  const write = (...lines: readonly string[]) => writeFileSync(deck, `${lines.join('\n')}\n`);
  write(...notes('q', 210));
  home.run(['import', deck]);
  home.run(['quiz', 'deck/deck-2', '--count', '2', '--seed', '1'], { input: '\ny\n\ny\n' });
  write(...notes('front', 205), ...notes('q', 210));
  home.run(['import', deck, '--replace']);
  const { topics } = JSON.parse(home.run(['list', '--json']).stdout);
  expect(
    topics
      .filter(({ id }: { id: string }) => id.startsWith('deck/'))
      .map(({ id, questions, seen }: Record<string, unknown>) => [id, questions, seen]),
  ).toEqual([
    ['deck/deck', 200, 0],
    ['deck/deck-2', 200, 2],
    ['deck/deck-3', 15, 0],
  ]);
});
