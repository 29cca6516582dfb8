// yoga-layout, ready as soon as it is required: its WebAssembly is read from the file beside the bundle.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import loadYoga from '../../node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';
import wrapAssembly from '../../node_modules/yoga-layout/dist/src/wrapAssembly.js';

// The glue fills the object it is given; with an instance made at once it has done so when it returns.
const yoga = {
  instantiateWasm(imports, onInstance) {
    const bytes = readFileSync(join(__dirname, 'yoga.wasm'));
    onInstance(new WebAssembly.Instance(new WebAssembly.Module(bytes), imports));
    return {};
  },
};
loadYoga(yoga);

export default wrapAssembly(yoga);
