'use strict';
// Preloaded into the program: says on exit which built-in modules were loaded and which files opened after this point.
const fs = require('node:fs');
const before = new Set(process.moduleLoadList);
const opened = new Set();
for (const name of ['openSync', 'readFileSync']) {
  const original = fs[name];
  fs[name] = function watched(path, ...rest) {
    if (typeof path === 'string') {
      opened.add(path);
    }
    return original.call(this, path, ...rest);
  };
}
process.on('exit', () => {
  const modules = process.moduleLoadList.filter((name) => !before.has(name) && name.startsWith('NativeModule '));
  const facts = { modules: modules.map((name) => name.slice('NativeModule '.length)), opened: [...opened] };
  fs.writeSync(2, `\nWATCH ${JSON.stringify(facts)}\n`);
});
