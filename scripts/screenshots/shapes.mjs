// Characters that touch their neighbours, where a font would leave gaps between them: lines, bars and blocks.

/** What a character fills of its cell, from 0 to 1: left, top, width, height of each part. */
const ARMS = {
  left: [0, 0.47, 0.56, 0.06],
  right: [0.44, 0.47, 0.56, 0.06],
  up: [0.44, 0, 0.12, 0.53],
  down: [0.44, 0.47, 0.12, 0.53],
};

const BLOCKS = [...'▁▂▃▄▅▆▇█'].map((sign, index) => {
  const height = (index + 1) / 8;
  return [sign, [[0.06, 1 - height, 0.88, height]]];
});

const SHAPES = new Map([
  ['━', [[0, 0.42, 1, 0.16]]],
  ['─', [[0, 0.47, 1, 0.06]]],
  ['│', [[0.44, 0, 0.12, 1]]],
  ['▏', [[0, 0, 0.14, 1]]],
  ['┌', [ARMS.right, ARMS.down]],
  ['┐', [ARMS.left, ARMS.down]],
  ['└', [ARMS.right, ARMS.up]],
  ['┘', [ARMS.left, ARMS.up]],
  ['├', [ARMS.up, ARMS.down, ARMS.right]],
  ['┤', [ARMS.up, ARMS.down, ARMS.left]],
  ['┬', [ARMS.left, ARMS.right, ARMS.down]],
  ['┴', [ARMS.left, ARMS.right, ARMS.up]],
  ['┼', [ARMS.left, ARMS.right, ARMS.up, ARMS.down]],
  ...BLOCKS,
]);

/** Tells whether a character is drawn as a shape. */
export function isShape(character) {
  return SHAPES.has(character);
}

/** Gives the path of a character that stands so many times in a row, from a cell on; a line is one piece. */
export function shapePath(character, { x, times, cell }) {
  return SHAPES.get(character)
    .flatMap(([left, top, width, height]) => {
      const isLine = width === 1;
      const places = isLine ? [x] : Array.from({ length: times }, (_, index) => x + index);
      const across = round((isLine ? times : width) * cell.width);
      const start = round(top * cell.height);
      const down = round(height * cell.height);
      return places.map((place) => `M${round((place + left) * cell.width)} ${start}h${across}v${down}h${-across}z`);
    })
    .join('');
}

/** Numbers of the pictures have two decimals. */
export function round(number) {
  return Math.round(number * 100) / 100;
}
