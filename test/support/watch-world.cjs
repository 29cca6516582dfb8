'use strict';
// Preloaded into the program: says on exit which calls reached for the network, which programs it started, which files
// it opened, and which environment variables it read by name.
const fs = require('node:fs');

const network = new Set();
const started = new Set();
const opened = new Set();
const read = new Set();

const CALLS = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
};
for (const [name, functions] of Object.entries(CALLS)) {
  const module = require(`node:${name}`);
  for (const each of functions) {
    const original = module[each];
    module[each] = function watched(...given) {
      network.add(`${name}.${each}`);
      return original.apply(this, given);
    };
  }
}
const { connect } = require('node:net').Socket.prototype;
require('node:net').Socket.prototype.connect = function watched(...given) {
  network.add('net.Socket.connect');
  return connect.apply(this, given);
};
const { fetch } = globalThis;
globalThis.fetch = (...given) => {
  network.add('fetch');
  return fetch(...given);
};

const programs = require('node:child_process');
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  const original = programs[name];
  programs[name] = function watched(program, ...rest) {
    started.add(String(program));
    return original.call(this, program, ...rest);
  };
}

for (const name of ['openSync', 'readFileSync', 'open', 'readFile', 'createReadStream', 'readdirSync', 'opendirSync']) {
  const original = fs[name];
  fs[name] = function watched(path, ...rest) {
    opened.add(String(path));
    return original.call(this, path, ...rest);
  };
}

process.env = new Proxy(process.env, {
  get: (variables, name) => {
    read.add(String(name));
    return variables[name];
  },
});

process.on('exit', () => {
  const facts = { network: [...network], started: [...started], opened: [...opened], read: [...read] };
  fs.writeSync(2, `\nWORLD ${JSON.stringify(facts)}\n`);
});
