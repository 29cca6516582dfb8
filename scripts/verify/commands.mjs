// Judges the `aws` commands of a snippet by data/aws-commands.txt, with what our own reader of command lines makes of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSources, root } from '../bundle.mjs';
import { lineAt } from './languages.mjs';
import { isPolicy, policyFaults } from './policy.mjs';

/** Faults that a mention may have, since it names a command without running it. */
const IN_FULL_ONLY = ['missing-command', 'missing-option', 'missing-value', 'missing-word'];

const LINE_FAULTS = {
  unclosed: (sign) => `A \`${sign}\` isn't closed; close it.`,
  'missing-command': (sign) => `A command is missing beside \`${sign}\`; write it.`,
  stray: (sign) => `A \`${sign}\` stands where a shell takes none; quote it or delete it.`,
};

/** Gives the function that judges the commands of a snippet. */
export async function commandJudge() {
  const tools = await importSources({
    readCommandTable: 'src/study/drills/command-table.ts',
    readCommandLine: 'src/study/drills/command-line.ts',
    findAwsCalls: 'src/study/drills/aws-call.ts',
    readAwsCommand: 'src/study/drills/aws-command.ts',
    awsFaultText: 'src/study/drills/aws-fault.ts',
    jsonOf: 'src/study/drills/aws-value.ts',
  });
  const table = tools.readCommandTable(readFileSync(join(root, 'data', 'aws-commands.txt'), 'utf8'));
  return async (snippet, count) => {
    const { commands, faults } = tools.readCommandLine(snippet.text);
    const calls = tools.findAwsCalls(commands);
    if (snippet.kind === 'command' && calls.length === 0) {
      count('other commands');
    }
    const found = await Promise.all(calls.map((call) => judgeCall({ call, snippet, table, tools }, count)));
    return [
      ...faults.map(({ kind, sign, at }) => ({ line: lineAt(snippet.text, at), message: LINE_FAULTS[kind](sign) })),
      ...found.flat(),
    ];
  };
}

async function judgeCall({ call: { words, at }, snippet, table, tools }, count) {
  const command = tools.readAwsCommand(words, table);
  if (command.shape !== undefined || command.faults.length > 0) {
    count(snippet.kind === 'mention' ? 'mentions' : 'commands');
  }
  const faults = [...callFaults({ words, command, snippet, tools }), ...(await documentFaults(command, count, tools))];
  return faults.map((fault) => ({ ...fault, line: lineAt(snippet.text, at) }));
}

function callFaults({ words, command: { shape, faults }, snippet, tools }) {
  const path =
    shape?.path ??
    words
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' ');
  return faults
    .filter(({ kind }) => snippet.kind !== 'mention' || !IN_FULL_ONLY.includes(kind))
    .map((fault) => ({ message: tools.awsFaultText(fault, path), command: `aws ${path}`, word: fault.word }));
}

/** Judges the policies that options hold. */
async function documentFaults({ shape, options }, count, { jsonOf }) {
  const documents = options.flatMap(({ name, values }) =>
    values.map((value) => jsonOf(shape?.options.get(name) ?? { kind: 'text' }, value)),
  );
  const policies = documents.map(parsed).filter(isPolicy);
  policies.forEach(() => {
    count('policies');
  });
  const faults = await Promise.all(policies.map(policyFaults));
  return faults.flat().map((message) => ({ message }));
}

/** Gives what a text of JSON holds, or nothing when it breaks off: that is said elsewhere. */
function parsed(text) {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
