// Asks parsers of others whether the snippets of a language make sense: each gives faults with a line of the snippet.
import { spawnSync } from 'node:child_process';
import { LineCounter, parseDocument } from 'yaml';
import { isPolicy, policyFaults } from './policy.mjs';

/** The line of a place in a text, counted from 0. */
export function lineAt(text, at) {
  return text.slice(0, at).split('\n').length - 1;
}

/** A fault in a snippet; its line is counted from 0. */
function fault(line, message) {
  return { line, message };
}

/** A placeholder stands for a word, which no parser but ours knows. */
const withWords = (text) => text.replace(/<([a-z0-9][a-z0-9-]*)>/g, '$1');

/** A shell reads the snippet without running it. */
export function shellFaults(text) {
  const { status, stderr, error } = spawnSync('sh', ['-n'], { input: withWords(text), encoding: 'utf8' });
  if (error !== undefined) {
    throw new Error('`sh` is needed to read the bash fences, and there is none; install a POSIX shell.', {
      cause: error,
    });
  }
  const [, line = '1', message = stderr.trim()] = /(?:line )?([0-9]+): (.*)/.exec(stderr) ?? [];
  return status === 0 ? [] : [fault(Number(line) - 1, `A shell can't read this: ${message}; mend it.`)];
}

/** JSON, and in it the grammar of policies. */
export async function jsonFaults(text, count) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return [fault(brokenLine(text), `This isn't JSON: ${cause.message}; mend it.`)];
  }
  if (!isPolicy(value)) {
    return [];
  }
  count('policies');
  return (await policyFaults(value)).map((message) => fault(0, message));
}

/** Gives the line where JSON goes wrong: the first that makes it more than unfinished. Not every message tells. */
function brokenLine(text) {
  const lines = text.split('\n');
  const broken = lines.findIndex((_line, index) => {
    const part = lines.slice(0, index + 1).join('\n');
    try {
      JSON.parse(part);
      return false;
    } catch ({ message }) {
      const isUnfinished = /end of JSON input/.test(message) || message.includes(`at position ${part.length}`);
      return !isUnfinished;
    }
  });
  return broken < 0 ? lines.length - 1 : broken;
}

export function yamlFaults(text) {
  const lineCounter = new LineCounter();
  return parseDocument(text, { lineCounter }).errors.map(({ pos, message }) =>
    fault(lineCounter.linePos(pos[0]).line - 1, `This isn't YAML: ${message.split('\n')[0]}; mend it.`),
  );
}

export async function hclFaults(text) {
  // The parser is two megabytes of WebAssembly, so only a snippet loads it.
  const { parse } = await import('@cdktn/hcl2json');
  try {
    await parse('snippet.tf', text);
    return [];
  } catch (cause) {
    const [, line = '1', message = String(cause)] = /\.tf:([0-9]+),[^:]*: ([^;\]]*)/.exec(String(cause)) ?? [];
    return [fault(Number(line) - 1, `This isn't HCL: ${message}; mend it.`)];
  }
}

export async function pythonFaults(text) {
  const { parser } = await import('@lezer/python');
  const places = [];
  parser.parse(text).iterate({
    enter(node) {
      if (node.type.isError) {
        places.push(node.from);
      }
    },
  });
  // What follows the first is mostly its echo.
  return places.slice(0, 1).map((at) => fault(lineAt(text, at), "This isn't Python; mend it."));
}
