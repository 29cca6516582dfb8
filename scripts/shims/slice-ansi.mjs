// slice-ansi, loaded when a text is cut for the first time.
let real;

export default function sliceAnsi(text, start, end) {
  real ??= require('../../node_modules/slice-ansi/index.js').default;
  return real(text, start, end);
}
