// Draws what a person sees as SVG pictures in docs/: the real program in a pseudo-terminal, cell by cell.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { root } from './bundle.mjs';

const PICTURES = [
  {
    name: 'quiz',
    args: ['quiz', 'vpc', '--seed', '5', '--count', '4'],
    keys: ['b', '\r'],
    until: ['1/4', 'b', 'Wrong'],
  },
  { name: 'show', args: ['show', 'vpc', 'sizing-subnets'], keys: [], until: ['reserved'] },
  { name: 'cheatsheet', args: ['cheatsheet', 's3', '--width', '80'], keys: [], until: ['$'] },
];
const SIZE = { cols: 84, rows: 28 };
const CELL = { width: 8.4, height: 18 };
/** The sixteen colours of a terminal, as a dark theme shows them. */
const COLORS = ['#45475a', '#f38ba8', '#a6e3a1', '#f9e2af', '#89b4fa', '#cba6f7', '#94e2d5', '#cdd6f4'];
const BRIGHT = ['#7f849c', '#f38ba8', '#a6e3a1', '#f9e2af', '#89b4fa', '#cba6f7', '#94e2d5', '#ffffff'];
const PAPER = '#1e1e2e';
const INK = '#cdd6f4';

/** Runs the program and gives its terminal once everything expected has been shown. */
async function photograph({ args, keys, until }) {
  const home = mkdtempSync(join(tmpdir(), 'awsstudy-picture-'));
  const terminal = new xterm.Terminal({ ...SIZE, allowProposedApi: true, scrollback: 1000 });
  const env = { PATH: process.env.PATH, HOME: home, AWSSTUDY_HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8' };
  const child = pty.spawn(process.execPath, [join(root, 'bin', 'awsstudy.cjs'), ...args], { ...SIZE, env });
  const pending = [...keys];
  const expected = [...until];
  await new Promise((resolve) => {
    const look = () => {
      const text = linesOf(terminal).join('\n');
      while (expected.length > 0 && text.includes(expected[0])) {
        expected.shift();
        child.write(pending.shift() ?? '');
      }
      if (expected.length === 0) {
        resolve();
      }
    };
    child.onData((data) => terminal.write(data, look));
    child.onExit(() => terminal.write('', resolve));
  });
  child.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
  return terminal;
}

function linesOf(terminal) {
  const { active } = terminal.buffer;
  return Array.from({ length: SIZE.rows }, (_, y) => active.getLine(y)?.translateToString(true) ?? '');
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Gives the looks of a cell as attributes of SVG. */
function looks(cell) {
  const fill = cell.isFgPalette()
    ? cell.getFgColor() < 8
      ? COLORS[cell.getFgColor()]
      : BRIGHT[cell.getFgColor() - 8]
    : INK;
  return [
    `fill="${fill ?? INK}"`,
    cell.isBold() ? 'font-weight="bold"' : '',
    cell.isItalic() ? 'font-style="italic"' : '',
    cell.isUnderline() ? 'text-decoration="underline"' : '',
    cell.isDim() ? 'opacity="0.6"' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Gives the runs of a line: cells that look alike are drawn together. */
function runsOf(line, y) {
  const runs = [];
  for (let x = 0; x < SIZE.cols; x += 1) {
    const cell = line.getCell(x);
    const style = looks(cell);
    if (runs.at(-1)?.style !== style) {
      runs.push({ x, y, style, text: '' });
    }
    runs.at(-1).text += cell.getChars() || ' ';
  }
  return runs;
}

/** Draws a terminal. */
function draw(terminal, title) {
  const { active } = terminal.buffer;
  const runs = Array.from({ length: SIZE.rows }, (_, y) => active.getLine(y)).flatMap((line, y) =>
    line === undefined ? [] : runsOf(line, y),
  );
  const words = runs
    .filter(({ text }) => text.trim() !== '')
    .map(
      ({ x, y, style, text }) =>
        `<text x="${(x + 2) * CELL.width}" y="${(y + 2) * CELL.height}" ${style}>${escaped(text.trimEnd())}</text>`,
    );
  const width = (SIZE.cols + 4) * CELL.width;
  const height = (SIZE.rows + 2.5) * CELL.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${PAPER}"/>
${words.join('\n')}
</svg>
`;
}

mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
for (const picture of PICTURES) {
  writeFileSync(
    join(root, 'docs', 'pictures', `${picture.name}.svg`),
    draw(await photograph(picture), `awsstudy ${picture.args.join(' ')}`),
  );
  console.log(`docs/pictures/${picture.name}.svg`);
}
