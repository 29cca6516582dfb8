import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writePack } from '../support/own-pack.js';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());

/** Writes a file of the learner and gives its path. */
function file(name: string, ...lines: readonly string[]): string {
  const path = join(home.folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

describe('import --replace', () => {
  const quiz = file('quiz.md', '### One?', '- [x] a', '- [ ] b');

  test('replaces a pack when its deck has grown; what was answered stays answered', () => {
    const deck = ['### One?', '- [x] a', '- [ ] b'];
    home.run(['import', file('grown.md', ...deck)]);
    home.run(['quiz', 'grown/grown', '--plain', '--seed', '1'], { input: 'a\n' });
    const grown = file('grown.md', ...deck, '### Two?', '- [x] a', '- [ ] b');
    expect(home.run(['import', grown, '--replace'])).toEqual({
      code: 0,
      stdout: 'Imported 2 questions in 1 topic as the pack `grown`.\nNext: awsstudy quiz grown/grown\n',
      stderr: '',
    });
    expect(home.run(['list', '--plain']).stdout).toContain('grown/grown\tgrown\town\t0\t2\t');
    expect(JSON.parse(home.run(['stats', 'grown/grown', '--json']).stdout)).toMatchObject({ answers: 1 });
    expect(readdirSync(join(home.folder, 'packs')).filter((name) => name.startsWith('grown'))).toEqual(['grown']);
  });

  test('replaces nothing in a folder that was named, and none that is to stand elsewhere', () => {
    const own = writePack(join(home.folder, 'own'));
    home.run(['pack', 'add', own]);
    expect(home.run(['import', quiz, '--name', 'own', '--replace'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        `awsstudy: The pack \`own\` isn't replaced: it stands in a folder of yours, ${own}.\n` +
        'Take another name with `--name`, or give this one up first: `awsstudy pack remove own`.\n',
    });
    expect(home.run(['import', quiz, '--name', 'own']).stderr).toBe(
      'awsstudy: You have a pack `own` already.\n' +
        'Take another name with `--name`, or give this one up first: `awsstudy pack remove own`.\n',
    );
    expect(home.run(['import', quiz, '--replace', '--to', 'x'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "awsstudy: --replace can't be combined with --to.\nLeave one of them out: a pack that is replaced stays where it is.\n",
    });
  });

  test('changes nothing where nothing of the file can be used', () => {
    home.run(['import', quiz, '--name', 'kept']);
    const broken = file('broken.md', '### One?', '- [ ] a', '- [ ] b');
    expect(home.run(['import', broken, '--name', 'kept', '--replace']).code).toBe(5);
    expect(home.run(['list', '--plain']).stdout).toContain('kept/quiz\t');
  });
});
