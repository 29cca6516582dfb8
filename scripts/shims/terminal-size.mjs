// Ink is always given a size.
export default function terminalSize() {
  return undefined;
}
