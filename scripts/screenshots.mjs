// Draws what a person sees as SVG pictures in docs/screens/: the built program in a pseudo-terminal, cell by cell, with a
// learner of ten weeks, a clock that stands still and no chance. `npm run screenshots` draws all of them; with names only
// those, and with `--into <folder>` elsewhere.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bundle.mjs';
import { writeLearner } from './screenshots/learner.mjs';
import { JOURNEY, SCENES } from './screenshots/scenes.mjs';
import { drawMoving, drawnLines, drawStill } from './screenshots/svg.mjs';
import { NOW, openProgram } from './screenshots/terminal.mjs';
import { THEMES } from './screenshots/themes.mjs';

const { values, positionals } = parseArgs({ options: { into: { type: 'string' } }, allowPositionals: true });
const into = values.into ?? join(root, 'docs', 'screens');
const scratch = mkdtempSync(join(tmpdir(), 'awsstudy-pictures-'));
const learner = join(scratch, 'learner');

/** Runs a scene with a learner's folder of its own, and gives the lines of the window at each step. */
async function framesOf({ name, line, size, steps }) {
  const home = join(scratch, name);
  cpSync(learner, home, { recursive: true });
  const program = openProgram({ args: line.split(' ').filter(Boolean), ...size, home });
  const frames = [];
  try {
    for (const { see, press } of steps) {
      await program.shown(see);
      frames.push(drawnLines(program.terminal));
      program.press(typeof press === 'function' ? press(program.text()) : (press ?? ''));
    }
    return frames;
  } finally {
    await program.close();
  }
}

/** Writes a picture in every theme. */
function write(name, draw) {
  for (const [theme, colors] of Object.entries(THEMES)) {
    writeFileSync(join(into, `${name}-${theme}.svg`), draw(colors));
  }
  console.log(`${name}-{${Object.keys(THEMES)}}.svg`);
}

const titleOf = ({ line }) => `awsstudy ${line}`.trim();
const isWanted = ({ name }) => positionals.length === 0 || positionals.includes(name);

mkdirSync(into, { recursive: true });
try {
  await writeLearner(learner, { dist: join(root, 'dist'), now: NOW });
  for (const scene of SCENES.filter(isWanted)) {
    const lines = (await framesOf(scene)).at(-1);
    write(scene.name, (theme) => drawStill(lines, { ...scene.size, title: titleOf(scene), theme }));
  }
  if (isWanted(JOURNEY)) {
    const drawn = await framesOf(JOURNEY);
    const frames = drawn.map((lines, index) => ({ lines, seconds: JOURNEY.steps[index].seconds }));
    write(JOURNEY.name, (theme) => drawMoving(frames, { ...JOURNEY.size, title: titleOf(JOURNEY), theme }));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
