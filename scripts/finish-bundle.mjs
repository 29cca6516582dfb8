// What is changed in a bundle once esbuild has made it.
import { readFileSync, writeFileSync } from 'node:fs';

/** Makes a bundle ready for the launcher. */
export function finishBundle(path) {
  writeFileSync(path, escaped(lightened(readFileSync(path, 'utf8'), path)));
}

/** How esbuild makes a namespace of a CommonJS module: name of the function, the module, whether Node's rules hold. */
const NAMESPACE =
  /([\w$]+)=\(([\w$]+),([\w$]+),([\w$]+)\)=>\(\4=\2!=null\?[\w$]+\([\w$]+\(\2\)\):\{\},[\w$]+\(\3\|\|!\2\|\|!\2\.__esModule\?[\w$]+\(\4,"default",\{value:\2,enumerable:!0\}\):\4,\2\)\)/;

/**
 * Lets namespaces inherit from their module. esbuild defines a getter for each of its names, once in every file that
 * imports it: 32 times for React, 11 times for `process`, which costs the first screen 10 ms and `list` 0.3 ms.
 */
function lightened(source, path) {
  const text = source.replace(
    NAMESPACE,
    (_, name, module, byNode) =>
      `${name}=(${module},${byNode})=>${byNode}||!${module}.__esModule?Object.create(${module},{default:{value:${module}}}):${module}`,
  );
  if (/"default",\{value:[\w$]+,enumerable:!0\}/.test(text)) {
    throw new Error(`bundle: esbuild makes namespaces in another way in ${path}`);
  }
  return text;
}

/** Writes in ASCII what esbuild leaves as it is in regular expressions: bundles are read byte by byte, which is faster. */
function escaped(source) {
  return source.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
