import { expect, test } from 'vitest';
import { GENERATORS } from '../../src/study/generators/all.js';
import type { Parameter } from '../../src/study/generators/generator.js';
import { topicsFile } from './example-topic.js';

const shown = (name: string, rule: Parameter): string =>
  `\`${name}\`: ${rule.form === 'integers' ? `${rule.least} to ${rule.most}` : rule.words.join(', ')}`;

test('the page for authors lists every generator with its parameters', () => {
  const [, table = ''] = topicsFile('README.md').split('| Generator | Asks | Parameters |\n|---|---|---|\n');
  const rows = [...table.matchAll(/^\| `([a-z0-9-]+)` \| .+ \| (.*) \|$/gm)].map(([, name, rest]) => [name, rest]);
  expect(rows).toEqual(
    GENERATORS.map(({ name, parameters }) => [
      name,
      Object.entries(parameters)
        .map(([parameter, rule]) => shown(parameter, rule))
        .join(' · '),
    ]),
  );
});
