import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, expect, test } from 'vitest';

/**
 * Who may import whom: the table of ARCHITECTURE.md. A folder may import itself; what commands share stands in
 * `context`, which is the files of src itself that are not main and program.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  study: [],
  text: ['study'],
  content: ['study', 'text'],
  store: ['study'],
  exchange: ['study', 'text'],
  ui: ['text'],
  screens: ['study', 'text', 'ui'],
  context: ['study', 'text'],
  desk: ['study', 'text', 'context'],
  commands: ['study', 'text', 'exchange', 'context', 'desk'],
  world: ['study', 'text', 'content', 'store', 'context'],
  program: ['study', 'text', 'commands', 'context'],
  quick: ['commands', 'context', 'world'],
  outline: ['study', 'text', 'context'],
  complete: ['outline', 'world'],
};

/** Where each outside package is at home; it is imported nowhere else. */
const HOMES: Readonly<Record<string, string>> = {
  'ts-fsrs': '^src/study/',
  marked: '^src/text/markdown',
  'marked-terminal': '^src/text/markdown',
  chalk: '^src/text/(?:palette|markdown-painter)\\.ts$',
  yaml: '^src/content/',
  conf: '^src/store/',
  ink: '^src/(?:ui|screens)/',
  react: '^src/(?:ui|screens)/',
  commander: '^src/(?:program\\.ts$|commands/|outline/outline-of\\.ts$|(?:sessions/)?question-options\\.ts$)',
};

const pathOf = (layer: string): string =>
  ({
    context: '^src/(?!main|program|quick|complete)[^/]+\\.tsx?$',
    program: '^src/program\\.ts$',
    quick: '^src/quick\\.ts$',
    complete: '^src/complete\\.ts$',
  })[layer] ?? `^src/${layer}/`;

const rules = [
  ...Object.entries(MAY_IMPORT).map(([layer, allowed]) => ({
    name: `${layer}-imports-only-what-it-may`,
    severity: 'error',
    from: { path: pathOf(layer) },
    to: {
      path: '^src/',
      pathNot: [layer, ...allowed].map(pathOf),
      // A type leaves no trace in the program, so these may name what main puts in.
      ...(['context', 'desk', 'world'].includes(layer) ? { dependencyTypesNot: ['type-only'] } : {}),
    },
  })),
  ...Object.entries(HOMES).map(([name, home]) => ({
    name: `${name}-has-one-home`,
    severity: 'error',
    from: { path: '^src/', pathNot: home },
    to: { path: `^node_modules/${name}/` },
  })),
  {
    name: 'study-is-pure',
    severity: 'error',
    from: { path: '^src/(?:study|text)/' },
    to: { dependencyTypes: ['core'], path: '.*' },
  },
  {
    name: 'commands-do-not-know-each-other',
    severity: 'error',
    from: { path: '^src/commands/([^/]+)\\.ts$' },
    to: { path: '^src/commands/', pathNot: '^src/commands/$1\\.ts$' },
  },
  {
    name: 'screens-do-not-know-each-other',
    severity: 'error',
    from: { path: '^src/screens/([^/]+)/' },
    to: { path: '^src/screens/[^/]+/', pathNot: '^src/screens/$1/' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  { name: 'no-orphans', severity: 'error', from: { path: '^src/', pathNot: '\\.d\\.ts$', orphan: true }, to: {} },
];

let found: ICruiseResult;

beforeAll(async () => {
  const { output } = await cruise(
    ['src'],
    {
      ruleSet: { forbidden: rules } as IFlattenedRuleSet,
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    } as never,
    { tsConfig: extractTSConfig('tsconfig.json') } as never,
  );
  found = output as ICruiseResult;
}, 60_000);

test('the check sees the modules: a green that looked at nothing proves nothing', () => {
  const ours = found.modules.filter((module) => module.source.startsWith('src/'));
  expect(ours.length).toBeGreaterThan(60);
  for (const layer of ['study', 'text', 'content', 'store', 'ui', 'screens', 'desk', 'commands']) {
    expect(ours.some((module) => module.source.startsWith(`src/${layer}/`))).toBe(true);
  }
  const outside = new Set(
    found.modules.flatMap((module) => module.dependencies.map((dependency) => dependency.resolved)),
  );
  for (const name of Object.keys(HOMES)) {
    expect(
      [...outside].some((path) => path.startsWith(`node_modules/${name}/`)),
      `${name} is used`,
    ).toBe(true);
  }
});

test('every import is one that its folder may make', () => {
  expect(found.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

test('the table in ARCHITECTURE.md is the one that is checked', () => {
  const page = readFileSync('ARCHITECTURE.md', 'utf8');
  for (const [layer, allowed] of Object.entries(MAY_IMPORT)) {
    const row = new RegExp(
      `^\\| ${layer} \\| ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')} \\|`,
      'm',
    );
    expect(page).toMatch(row);
  }
});

test('ARCHITECTURE.md names every file of src, under its folder, and no other', () => {
  const sections = readFileSync('ARCHITECTURE.md', 'utf8').split(/^### /m).slice(1);
  const named = sections
    .filter((section) => section.startsWith('src'))
    .flatMap((section) => {
      const [folder = ''] = section.split('\n');
      return [...section.matchAll(/^- `([^`]+)`: \S/gm)].map(([, file = '']) => join(folder, file));
    });
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, basename(entry.name)));
  expect(named.sort()).toEqual(files.sort());
});
