// The commands that our table takes for wrong and that are right: one list, each with its reason and source.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const KEYS = ['command', 'reason', 'source'];

/** Reads the exceptions, and gives what excuses a fault and what is wrong with the list itself. */
export function readExceptions(path) {
  const list = existsSync(path) ? (parse(readFileSync(path, 'utf8')) ?? []) : [];
  const used = new Set();
  return {
    excuses: ({ command, word }) => {
      const found = list.find((entry) => entry.command === command && (entry.option ?? word) === word);
      used.add(found);
      return command !== undefined && found !== undefined;
    },
    faults: () => list.flatMap((entry) => entryFaults(entry, used.has(entry))),
  };
}

function entryFaults(entry, isUsed) {
  const name = [entry.command, entry.option].filter(Boolean).join(' ');
  const missing = KEYS.filter((key) => typeof entry[key] !== 'string' || entry[key] === '');
  return [
    ...missing.map((key) => `The exception \`${name}\` has no ${key}; write it.`),
    ...(isUsed ? [] : [`The exception \`${name}\` excuses nothing; delete it.`]),
  ];
}
