// Makes data/aws-commands.txt: `node scripts/command-table.mjs [python]`, with a Python that has the package awscli.
// What the installed CLI knows comes from command-table.py; what only version 2 has, from data/cli-v2.txt.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const table = join(here, '..', 'data', 'aws-commands.txt');

/** Options that the driver adds to every command of an API, or to every one that can be paged; they stand once, under `[*]`. */
const OF_EVERY_API = ['cli-input-json', 'generate-cli-skeleton'];
const OF_EVERY_PAGED = ['starting-token', 'max-items'];
/** An option of version 1 only, which helps on the way to version 2. */
const OLD_GLOBALS = ['v2-debug'];

/** Names of operations after which something is gone for good; some are found by no rule. */
const DESTROYS =
  /^(?:(?:admin|batch|bulk|force)-)?(?:delete|terminate|deregister|purge|destroy|release)(?:-|$)|^(?:abort-multipart-upload|schedule-key-deletion)$/;
const DESTROYS_BY_HAND = ['s3 rm', 's3 rb'];
/** What leaves a load balancer can come back. */
const DESTROYS_NOTHING = ['elbv2 deregister-targets', 'elb deregister-instances-from-load-balancer'];

/** The sign behind a name that says how many values it takes and of what sort. */
function kindOf({ nargs, type }) {
  const counts = { 0: '?', '?': '%', '*': '+', '+': '+', 2: '&' };
  return counts[nargs] ?? { integer: '#', long: '#', structure: ':', map: ':' }[type] ?? '';
}

/** Gives options in the notation of data/README.md; a switch and its opposite become one. */
function words(options) {
  const switches = options.filter(({ nargs }) => nargs === 0);
  const oppositeOf = ({ name, place, nargs }) =>
    nargs === 0 ? switches.find((other) => other.place === place && other.name !== name) : undefined;
  return options
    .filter((option) => option.says !== false || oppositeOf(option) === undefined)
    .map((option) => {
      const { name, dashes, required } = option;
      const opposite = oppositeOf(option)?.name;
      const kind = opposite === undefined ? kindOf(option) : `~${opposite === `no-${name}` ? '' : opposite}`;
      return dashes ? `${name}${kind}${required ? '*' : ''}` : `<${name}>${kind}`;
    });
}

function lineOf(path, options) {
  const [service, ...rest] = path.split(' ');
  const name = rest.join('/') || '.';
  const has = (wanted) => options.some((option) => option.name === wanted);
  const isApi = OF_EVERY_API.every(has);
  const isPaged = isApi && OF_EVERY_PAGED.every(has);
  const shared = [...(isApi ? OF_EVERY_API : []), ...(isPaged ? OF_EVERY_PAGED : [])];
  const destroys =
    DESTROYS_BY_HAND.includes(path) || (DESTROYS.test(rest.at(-1) ?? '') && !DESTROYS_NOTHING.includes(path));
  const flags = `${destroys ? '!' : ''}${isApi ? '' : '='}${isPaged ? '@' : ''}`;
  const own = options.filter((option) => !shared.includes(option.name));
  return { service, name, flags, words: words(own) };
}

/** Puts the hand-written list over the lines: service -> name -> line. */
function addByHand(services, text) {
  let commands;
  for (const line of text.split('\n').filter((text) => text !== '' && !text.startsWith('#'))) {
    const [head, ...more] = line.split(' ');
    if (head.startsWith('[')) {
      const service = head.slice(1, -1);
      commands = services.get(service) ?? new Map();
      services.set(service, commands);
    } else if (head.startsWith('-')) {
      commands.delete(head.slice(1));
    } else {
      const name = head.replace(/[!=@]+$/, '');
      const known = commands.get(name) ?? { name, flags: head.slice(name.length), words: [] };
      commands.set(name, { ...known, words: [...new Set([...known.words, ...more])] });
    }
  }
}

function linesOf(commands) {
  const byName = [...commands.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return byName.map(({ name, flags, words: own }) => [`${name}${flags}`, ...own].join(' '));
}

function headOf({ awscli, botocore }) {
  return [
    '# What the AWS CLI takes. Made by scripts/command-table.mjs: change that, or cli-v2.txt, and run it again.',
    `# From the commands of awscli ${awscli} over the service models of botocore ${botocore}, asked on ${new Date().toISOString().slice(0, 10)},`,
    '# both published by Amazon.com under the Apache License 2.0; and from cli-v2.txt. README.md explains the notation.',
  ];
}

const asked = JSON.parse(
  execFileSync(process.argv[2] ?? 'python3', [join(here, 'command-table.py')], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }),
);
const everywhere = [
  { name: 'all', flags: '', words: words(asked.globals.filter(({ name }) => !OLD_GLOBALS.includes(name))) },
  { name: 'api', flags: '', words: ['cli-input-json', 'generate-cli-skeleton%'] },
  { name: 'paged', flags: '', words: OF_EVERY_PAGED.map((name) => (name === 'max-items' ? `${name}#` : name)) },
];
const services = new Map([['*', new Map(everywhere.map((line) => [line.name, line]))]]);
const groups = new Set(Object.keys(asked.commands).map((path) => path.split(' ').slice(0, -1).join(' ')));
for (const [path, options] of Object.entries(asked.commands)) {
  const line = lineOf(path, options);
  // A name that only groups the commands below it does nothing of its own; `aws configure` does.
  if (path === 'configure' || !groups.has(path)) {
    services.set(line.service, (services.get(line.service) ?? new Map()).set(line.name, line));
  }
}
addByHand(services, readFileSync(join(here, '..', 'data', 'cli-v2.txt'), 'utf8'));
const sections = [...services].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  table,
  `${[...headOf(asked), ...sections.flatMap(([service, commands]) => [`[${service}]`, ...linesOf(commands)])].join('\n')}\n`,
);
const count = sections.reduce((sum, [, commands]) => sum + commands.size, 0);
console.log(`Wrote ${count} commands of ${sections.length - 1} services.`);
