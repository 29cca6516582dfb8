// Writes docs/settings.md from the table of settings: node scripts/settings-page.mjs. With --print the page is printed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSources, root } from './bundle.mjs';

const { SETTINGS } = await importSources({ SETTINGS: 'src/study/settings.ts' });

const HEAD = `# Settings

What you like otherwise than it comes. A setting is changed by its name, and goes back to its default:

\`\`\`console
$ awsstudy config set newCardsPerDay 10
newCardsPerDay: 10
$ awsstudy config get newCardsPerDay
10
$ awsstudy config unset newCardsPerDay
newCardsPerDay: 20
\`\`\`

\`awsstudy config\` lists them all with what they are now. \`awsstudy config edit\` opens them in the editor that \`VISUAL\` or
\`EDITOR\` names, for example \`EDITOR=nano awsstudy config edit\`. What you edit is a copy: only when every value in it is
allowed it becomes your settings; otherwise you are told what is wrong, and the next \`awsstudy config edit\` goes on with
what you typed. \`awsstudy config path\` prints where the file is.

An option on the line goes before the environment (\`NO_COLOR\`, \`FORCE_COLOR\`), and that before a setting.
`;

const sections = Object.entries(SETTINGS).map(([name, { default: value, meaning, allowed }]) => {
  const usual = value === '' ? 'not set' : `\`${value}\``;
  return `\n## ${name}\n\n${meaning}\n\nIt is ${allowed}; by default ${usual}.\n`;
});
const page = HEAD + sections.join('');
if (process.argv.includes('--print')) {
  process.stdout.write(page);
} else {
  writeFileSync(join(root, 'docs', 'settings.md'), page);
}
