import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT_FACTS, FILES, VARIABLES } from '../../src/outline/facts.js';
import { EXIT } from '../../src/study/errors.js';
import { everyCommand } from '../outline/outline.js';
import { isMissing } from '../support/tools.js';

const PAGE = 'dist/awsstudy.1';
const { man } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly man: readonly string[] };

/** The manual page as a reader sees it, without the breaks of its lines. */
const page = isMissing('groff')
  ? ''
  : spawnSync('groff', ['-man', '-Tascii', '-rLL=1000n', '-P-cbou', PAGE], { encoding: 'utf8' }).stdout;

test('the package brings it', () => {
  expect(man).toEqual([PAGE]);
});

describe.skipIf(page === '')('every command and option is in it', () => {
  test.each(everyCommand().filter(({ path }) => path !== 'awsstudy'))('$path', ({ path, command }) => {
    const from = page.search(new RegExp(`^ {3}${path}(?: [<[].*)?$`, 'm'));
    expect(from).toBeGreaterThan(0);
    const part = page.slice(from).split(/\n(?= {0,3}\S)/, 1)[0] ?? '';
    for (const { flags } of command.options.filter(({ names }) => !names.includes('--help' as never))) {
      expect(part).toContain(`  ${flags}`);
    }
    const [firstExample = ''] = /^ {2}awsstudy \S+(?: \S+)*/m.exec(command.after) ?? [];
    expect(part).toContain(firstExample);
  });

  test.each([...EXIT_FACTS, ...VARIABLES])('$name', ({ name }) => {
    expect(page).toMatch(new RegExp(`^ +${name.replace('+', '\\+')}( |$)`, 'm'));
  });
});

describe('what it tells besides is what the program does', () => {
  test('every exit code has its meaning, in the README too', () => {
    const readme = /### Exit codes\n\n([^#]*)/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    for (const code of Object.values(EXIT)) {
      expect(EXIT_FACTS.map(({ name }) => name)).toContain(String(code));
      expect(readme).toMatch(new RegExp(`(^|\\s)${code} `));
    }
  });

  test('every variable that is read is named', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const read = files.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(/environment\['([A-Z_]+)'\]|'(XDG_[A-Z_]+)'/g)].map(
        ([, name, folder]) => name ?? folder,
      ),
    );
    expect(read.length).toBeGreaterThan(5);
    const named = VARIABLES.map(({ name }) => name);
    expect(read.filter((name) => name !== undefined && !named.includes(name))).toEqual([]);
  });
});

test.skipIf(page === '')('no line is wider than a terminal of 80 columns', () => {
  // As `man` asks for it there.
  const { stdout } = spawnSync('groff', ['-man', '-Tutf8', '-rLL=78n', '-P-cbou', PAGE], { encoding: 'utf8' });
  const lines = stdout.split('\n');
  expect(lines.length).toBeGreaterThan(300);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test('no folder of one platform is taken for that of all', () => {
  expect([...VARIABLES, ...FILES].filter((fact) => /~\/|\$/.test(JSON.stringify(fact)))).toEqual([]);
});

describe('programs that set it have nothing to say against it', () => {
  test.skipIf(isMissing('groff'))('groff', () => {
    const { status, stderr } = spawnSync('groff', ['-ww', '-man', '-Tutf8', PAGE], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test.skipIf(isMissing('mandoc'))('mandoc', () => {
    const { status, stdout } = spawnSync('mandoc', ['-T', 'lint', PAGE], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, '']);
  });
});
