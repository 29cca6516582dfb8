// Runs of cells -> SVG: pictures that stand still, and one that moves.
import { runsIn } from './cells.mjs';
import { isShape, round, shapePath } from './shapes.mjs';
import { styleOf } from './themes.mjs';

const CELL = { width: 8.4, height: 18 };
/** Cells around the window. */
const MARGIN = { x: 1.5, y: 1 };
/** How far the foot of letters stands above the bottom of their cell. */
const DESCENT = 5;
const FONT = 'ui-monospace,SFMono-Regular,Menlo,Consolas,monospace';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Draws what stands in a run. */
function runOf(run) {
  return isShape(run.text[0]) ? shapeOf(run) : textOf(run);
}

function shapeOf({ x, text, looks }) {
  return `<path${classOf(looks)} d="${shapePath(text[0], { x, times: text.length, cell: CELL })}"/>`;
}

/** The length keeps columns where they belong, whatever font a reader has. */
function textOf({ x, text, cells, looks }) {
  const length = cells < 2 ? '' : ` textLength="${round(cells * CELL.width)}" lengthAdjust="spacingAndGlyphs"`;
  const place = `x="${round(x * CELL.width)}" y="${CELL.height - DESCENT}"`;
  return `<text ${place}${length}${classOf(looks)}>${escaped(text)}</text>`;
}

function classOf(looks) {
  return looks === '' ? '' : ` class="${looks}"`;
}

/** Gives the drawing of each line in the window; empty for blank ones. */
export function drawnLines(terminal) {
  return runsIn(terminal).map((runs) => runs.map(runOf).join(''));
}

/** Gives a picture of a size in cells, with what stands in it. */
function pictureOf({ columns, rows, title, theme, style = '', body }) {
  const width = round((columns + 2 * MARGIN.x) * CELL.width);
  const height = round((rows + 2 * MARGIN.y) * CELL.height);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="14" xml:space="preserve">
<title>${escaped(title)}</title>
<style>${styleOf(theme)}${style}</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="${theme.paper}" stroke="${theme.edge}"/>
<g transform="translate(${MARGIN.x * CELL.width} ${MARGIN.y * CELL.height})">
${body}
</g>
</svg>
`;
}

/** Draws a window. */
export function drawStill(lines, { theme, ...size }) {
  const body = lines
    .flatMap((drawn, y) => (drawn === '' ? [] : [`<g transform="translate(0 ${y * CELL.height})">${drawn}</g>`]))
    .join('\n');
  return pictureOf({ ...size, theme, body });
}

/**
 * Draws windows one after the other, for ever: each stays for its seconds. A line that stands in several of them is
 * drawn once. Where motion isn't wanted, the last one stays.
 */
export function drawMoving(frames, { theme, ...size }) {
  const ids = new Map();
  for (const drawn of frames.flatMap(({ lines }) => lines)) {
    if (drawn !== '' && !ids.has(drawn)) {
      ids.set(drawn, `l${ids.size}`);
    }
  }
  const defined = [...ids].map(([drawn, id]) => `<g id="${id}">${drawn}</g>`);
  const shown = frames.map(({ lines }, index) => {
    const uses = lines.flatMap((drawn, y) =>
      drawn === '' ? [] : [`<use href="#${ids.get(drawn)}" y="${y * CELL.height}"/>`],
    );
    return `<g class="f" id="f${index}">${uses.join('')}</g>`;
  });
  const body = [`<defs>\n${defined.join('\n')}\n</defs>`, ...shown].join('\n');
  return pictureOf({ ...size, theme, style: motionOf(frames), body });
}

/** Gives the style that shows each frame in its time. */
function motionOf(frames) {
  const all = round(frames.reduce((sum, { seconds }) => sum + seconds, 0));
  let start = 0;
  const rules = frames.map(({ seconds }, index) => {
    const [from, to] = [start, start + seconds].map((time) => `${round((100 * time) / all)}%`);
    start += seconds;
    const before = index === 0 ? '' : '0%{visibility:hidden}';
    return `@keyframes f${index}{${before}${from}{visibility:visible}${to}{visibility:hidden}}#f${index}{animation-name:f${index}}`;
  });
  const last = frames.length - 1;
  return [
    `.f{visibility:hidden;animation:${all}s step-end infinite}`,
    ...rules,
    `@media(prefers-reduced-motion:reduce){.f{animation:none}#f${last}{visibility:visible}}`,
  ].join('');
}
