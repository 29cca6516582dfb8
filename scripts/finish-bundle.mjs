// What is changed in a bundle once esbuild has made it.
import { readFileSync, writeFileSync } from 'node:fs';

/** Makes a bundle ready for the launcher. */
export function finishBundle(path) {
  writeFileSync(path, escaped(sharing(lightened(readFileSync(path, 'utf8'), path))));
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

/** What the launcher has loaded by the time a bundle begins. */
const SHARED = { 'node:fs': '$fs', 'node:path': '$path' };

/** Asks for a module of Node's once. esbuild asks in every file that imports it, and Node looks it up each time. */
function sharing(source) {
  const shared = Object.entries(SHARED).filter(([module]) => source.split(`require("${module}")`).length > 2);
  const text = shared.reduce((rest, [module, name]) => rest.replaceAll(`require("${module}")`, () => name), source);
  const asked = shared.map(([module, name]) => `var ${name}=require("${module}");`).join('');
  return text.replace(/^(?:"use strict";)?/, (directive) => directive + asked);
}

/** Writes in ASCII what esbuild leaves as it is in regular expressions: bundles are read byte by byte, which is faster. */
function escaped(source) {
  return source.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
